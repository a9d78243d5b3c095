// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "computerclock.h"
#include "desk/placebutton.h"
#include "desk/problemspage.h"
#include "desk/stewardscreen.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static const QString usualEvent = u"Kirstenbosch Summer Sunset"_s;
static const QString longEvent
    = u"Das große Sommerabendkonzert des Städtischen Sinfonieorchesters im Schlossgarten 2026"_s;
static const QString usualStatus = u"Offline since 18:02, 14 waiting"_s;
static const QString longStatus
    = u"Kein Schlüssel für den Server: in der Einrichtung neu eingeben · 1.214 warten · Uhr weicht um 12 min ab · Nicht verschlüsselt"_s;

// What the top of the desk gives up where there is no room for all of it.
class DeskBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomIsGivenToWhatNeedsIt_data();
    void roomIsGivenToWhatNeedsIt();
    void aStatusThatIsCutShortStandsWholeBehindF4();
    void aLongEventLeavesTheEntranceWhole();
};

static void fill(StewardScreen &screen, const QString &event, const QString &status)
{
    Event one;
    one.id = 1;
    one.name = event;
    Gate gate;
    gate.id = 1;
    gate.name = u"Main entrance"_s;
    screen.setEvents({ one }, 1);
    screen.setGates({ gate }, 1);
    screen.setStatus(status, StatusKind::Waiting);
    screen.setShift({ u"Naledi Mokoena"_s, QDateTime(QDate(2026, 11, 21), QTime(18, 0), Qt::UTC), {} });
    screen.QWidget::show();
    for (int i = 0; i < 3; ++i) // layouts that depend on each other
        QCoreApplication::processEvents();
}

static std::pair<QString, QString> placeOf(const StewardScreen &screen)
{
    const auto *place = screen.findChild<PlaceButton *>();
    return place->isVisible() ? place->shownIn(place->width()) : std::pair<QString, QString>();
}

static const QLabel *statusOf(const StewardScreen &screen) { return screen.findChild<QLabel *>(u"status"_s); }

void DeskBarTest::roomIsGivenToWhatNeedsIt_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isEventWhole");
    QTest::addColumn<bool>("isStatusWhole");
    const QSize large(1920, 1080);
    const QSize laptop(1366, 768);
    const QSize small(800, 480);
    QTest::newRow("large, usual") << large << usualEvent << usualStatus << true << true;
    QTest::newRow("large, long event") << large << longEvent << usualStatus << false << true;
    QTest::newRow("laptop, usual") << laptop << usualEvent << usualStatus << true << true;
    QTest::newRow("laptop, long event") << laptop << longEvent << usualStatus << false << true;
    QTest::newRow("laptop, long status") << laptop << usualEvent << longStatus << false << false;
    QTest::newRow("small") << small << usualEvent << u"Up to date"_s << false << true;
    QTest::newRow("small, long status") << small << usualEvent << longStatus << false << false;
}

void DeskBarTest::roomIsGivenToWhatNeedsIt()
{
    QFETCH(QSize, size);
    QFETCH(QString, event);
    QFETCH(QString, status);
    StewardScreen screen(dayTheme, computerClock);
    screen.resize(size);
    fill(screen, event, status);
    QCOMPARE(screen.size(), size);
    QTEST(placeOf(screen).first == event, "isEventWhole");
    QTEST(statusOf(screen)->text() == status, "isStatusWhole");
    QVERIFY(!placeOf(screen).second.isEmpty()); // where one stands is always there
    QVERIFY(!statusOf(screen)->text().isEmpty());
    QVERIFY(!statusOf(screen)->wordWrap());
    QCOMPARE(statusOf(screen)->accessibleName(), status);
    int end = 0;
    for (const QWidget *widget : statusOf(screen)->parentWidget()->findChildren<QWidget *>()) {
        if (widget->isVisible())
            end = std::max(end, widget->geometry().right());
    }
    QVERIFY2(end < size.width(), qPrintable(QString::number(end)));
}

void DeskBarTest::aStatusThatIsCutShortStandsWholeBehindF4()
{
    StewardScreen screen(dayTheme, computerClock);
    screen.resize(800, 480);
    fill(screen, usualEvent, longStatus);
    QVERIFY(statusOf(screen)->text().endsWith(QChar(0x2026)));
    screen.command(DeskCommand::Problems);
    QStringList said;
    for (const QLabel *label : screen.findChild<ProblemsPage *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            said << label->text();
    }
    QVERIFY2(said.contains(longStatus), qPrintable(said.join(u'|')));
}

void DeskBarTest::aLongEventLeavesTheEntranceWhole()
{
    StewardScreen screen(dayTheme, computerClock);
    screen.resize(1366, 768);
    fill(screen, longEvent, usualStatus);
    const auto [event, gate] = placeOf(screen);
    QVERIFY(event.size() > 8 && event.endsWith(QChar(0x2026)));
    QCOMPARE(gate, u"Main entrance"_s);
}

QTEST_MAIN(DeskBarTest)
#include "deskbartest.moc"
