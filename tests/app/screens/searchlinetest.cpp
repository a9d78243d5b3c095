// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desk/searchline.h"

#include "computerclock.h"
#include "desk/attendeecard.h"
#include "desk/attendeelist.h"
#include "desk/problemstrip.h"
#include "desk/stewardscreen.h"
#include "parts/touchkeys.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// The line that takes scans and searches, and the keys to touch below it.
class SearchLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeScreen({ 1366, 768 }); }
    void cleanup();
    void theCountIsAtTheOtherEnd_data();
    void theCountIsAtTheOtherEnd();
    void keysToTouchOpenAndClose();
    void touchedKeysSearchAndAdmit();
    void touchedKeysAreLargeEnough_data();
    void touchedKeysAreLargeEnough();
    void theCardTakesThePlaceOfTheKeysOnASlimWindow();
    void theStripGivesWayToTheKeys();

private:
    void makeScreen(const QSize &size);
    void touch(const QString &name) const;
    [[nodiscard]] TouchKeys &keys() const { return *m_screen->findChild<TouchKeys *>(); }

    std::unique_ptr<StewardScreen> m_screen;
    SearchLine *m_line = nullptr;
};

void SearchLineTest::makeScreen(const QSize &size)
{
    m_screen = std::make_unique<StewardScreen>(dayTheme, computerClock);
    m_screen->resize(size);
    m_screen->QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    m_line = m_screen->findChild<SearchLine *>();
}

void SearchLineTest::cleanup()
{
    m_screen.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void SearchLineTest::touch(const QString &name) const
{
    for (auto *button : m_screen->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->accessibleName() == name)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(name));
}

void SearchLineTest::theCountIsAtTheOtherEnd_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");
    for (const auto direction : { Qt::LeftToRight, Qt::RightToLeft }) {
        const char *name = direction == Qt::LeftToRight ? "left to right" : "right to left";
        QTest::addRow("%s, nothing", name) << direction << QString();
        QTest::addRow("%s, Latin", name) << direction << u"anna"_s;
        QTest::addRow("%s, Arabic", name) << direction << u"فاطمة"_s;
        QTest::addRow("%s, long", name) << direction << u"34CC8C9526-"_s.repeated(12);
    }
}

void SearchLineTest::theCountIsAtTheOtherEnd()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, text);
    QGuiApplication::setLayoutDirection(direction);
    m_line->setText(text);
    m_screen->showMatches({ { .code = u"A-1"_s, .name = u"Anna"_s } }, 100'000);
    QCoreApplication::processEvents();
    const auto *count = m_line->findChild<QLabel *>();
    QCOMPARE(count->text(), u"1 of 100,000"_s);
    QVERIFY(count->width() >= count->sizeHint().width());
    const bool isAtTheEnd = count->geometry().center().x() > m_line->width() / 2;
    QCOMPARE(isAtTheEnd, direction == Qt::LeftToRight);
    for (const int place : { 0, int(text.size()) }) {
        m_line->setCursorPosition(place);
        const QRect cursor = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect();
        QVERIFY2(!cursor.intersects(count->geometry()), qPrintable(QString::number(cursor.x())));
    }
}

void SearchLineTest::keysToTouchOpenAndClose()
{
    QVERIFY(!keys().isVisible());
    touch(u"Keys on the screen"_s);
    QVERIFY(keys().isVisible());
    QVERIFY(m_line->hasFocus());
    touch(u"Keys on the screen"_s);
    QVERIFY(!keys().isVisible());
    QTest::keySequence(m_line, Qt::CTRL | Qt::Key_K);
    QVERIFY(keys().isVisible());
}

void SearchLineTest::touchedKeysSearchAndAdmit()
{
    QSignalSpy searched(m_screen.get(), &StewardScreen::searchEdited);
    QSignalSpy entered(m_screen.get(), &StewardScreen::codeEntered);
    touch(u"Keys on the screen"_s);
    for (const QString &key : { u"a"_s, u"Blank"_s, u"b"_s, u"Erase the last letter"_s, u"-"_s, u"7"_s })
        touch(key);
    QCOMPARE(m_line->text(), u"a -7"_s);
    QCOMPARE(searched.last().first().toString(), u"a -7"_s);
    QVERIFY(m_line->hasFocus());
    touch(u"Admit or search"_s);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toString(), u"a -7"_s);
}

void SearchLineTest::touchedKeysAreLargeEnough_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : { QSize(800, 480), QSize(1366, 768), QSize(1920, 1080) })
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void SearchLineTest::touchedKeysAreLargeEnough()
{
    QFETCH(QSize, size);
    makeScreen(size);
    touch(u"Keys on the screen"_s);
    m_screen->showMatches({ { .code = u"A-1"_s }, { .code = u"A-2"_s } }, 2);
    QCoreApplication::processEvents();
    QCOMPARE(m_screen->size(), size);
    for (const auto *key : keys().findChildren<QAbstractButton *>()) {
        QVERIFY2(key->width() >= 48 && key->height() >= 48, qPrintable(key->accessibleName()));
        const QRect place(key->mapTo(m_screen.get(), QPoint()), key->size());
        QVERIFY2(m_screen->rect().contains(place), qPrintable(key->accessibleName()));
    }
    // Whom they find is seen at once.
    const auto *list = m_screen->findChild<AttendeeList *>();
    QVERIFY2(list->viewport()->height() >= 42, qPrintable(QString::number(list->viewport()->height())));
}

void SearchLineTest::theCardTakesThePlaceOfTheKeysOnASlimWindow()
{
    makeScreen({ 800, 480 });
    touch(u"Keys on the screen"_s);
    m_screen->showMatches({ { .code = u"A-1"_s, .name = u"Anna"_s }, { .code = u"A-2"_s } }, 2);
    auto *list = m_screen->findChild<AttendeeList *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, { 40, 20 });
    QVERIFY(!keys().isVisible());
    QVERIFY(m_screen->findChild<AttendeeCard *>()->isVisible());
    touch(u"Keys on the screen"_s);
    QVERIFY(keys().isVisible());
    QVERIFY(!m_screen->findChild<AttendeeCard *>()->isVisible());
}

void SearchLineTest::theStripGivesWayToTheKeys()
{
    OpenProblem problem;
    problem.delivery.state = DeliveryState::Conflict;
    const auto *strip = m_screen->findChild<ProblemStrip *>();
    m_screen->showProblems({ problem });
    QVERIFY(strip->isVisible());
    touch(u"Keys on the screen"_s);
    QVERIFY(!strip->isVisible());
    m_screen->showProblems({ problem, problem });
    QVERIFY(!strip->isVisible());
    m_screen->command(DeskCommand::Scans);
    QVERIFY(strip->isVisible());
    m_screen->command(DeskCommand::Type);
    QVERIFY(strip->isVisible());
}

QTEST_MAIN(SearchLineTest)
#include "searchlinetest.moc"
