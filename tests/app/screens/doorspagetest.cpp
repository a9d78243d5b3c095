// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setup/doorspage.h"

#include "setup/doorsrows.h"
#include "setup/doorswords.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using State = Finding::State;
using Subject = Finding::Subject;

Q_DECLARE_METATYPE(QList<Kiosk::Finding>)

static QDateTime evening() { return { QDate(2026, 11, 21), QTime(17, 59), Qt::UTC }; }

class DoorsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void worstFirst();
    void namesEventsWhenThereAreSeveral();
    void asksWhenSeen();
    void problemsAreTilesAndTheRestIsQuiet();
    void keys();
    void oneButtonAtMost();
    void scrollsWhereItIsSmall();
};

static Finding found(Subject subject, State state, const QString &of = {})
{
    return { .subject = subject,
             .state = state,
             .detail = u"as measured"_s,
             .remedy = state == State::Ok ? QString() : u"do this"_s,
             .about = of };
}

void DoorsPageTest::sentence_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("headline");
    const Finding good = found(Subject::Disk, State::Ok);
    const Finding warning = found(Subject::ListAge, State::Warn);
    const Finding failure = found(Subject::Scanner, State::Fail);
    const Finding summary = found(Subject::Sync, State::Warn);
    const auto row = [](const char *name, const QList<Finding> &findings, Field field,
                        const QString &headline) { QTest::newRow(name) << findings << field << headline; };
    row("all good", { good, good }, Field::Admitted, u"Ready for doors"_s);
    row("what only sums up is no problem", { good, summary }, Field::Admitted, u"Ready for doors"_s);
    row("one warns", { good, warning }, Field::Used, u"One thing before doors"_s);
    row("one fails that others can stand in for", { failure }, Field::Used, u"One thing before doors"_s);
    row("two", { warning, good, failure }, Field::Used, u"Two things before doors"_s);
    row("more", { warning, warning, failure, failure }, Field::Used, u"4 things before doors"_s);
    for (const Subject needed : { Subject::Store, Subject::Disk, Subject::DataFolder, Subject::Events })
        row("what every admission needs", { warning, found(needed, State::Fail) }, Field::Refused,
            u"The doors cannot open yet"_s);
    row("little disk is no lack of it", { found(Subject::Disk, State::Warn) }, Field::Used,
        u"One thing before doors"_s);
    row("a broken ledger shuts nobody out", { found(Subject::Ledger, State::Fail) }, Field::Used,
        u"One thing before doors"_s);
}

void DoorsPageTest::sentence()
{
    QFETCH(const QList<Finding>, findings);
    QFETCH(const Field, field);
    const DoorsWords words = doorsWords(doorsFindings(findings), QDateTime({ 2026, 11, 21 }, { 17, 59 }));
    QCOMPARE(words.field, field);
    QTEST(words.headline, "headline");
    QVERIFY(words.detail.contains(u"59"_s)); // when it was
}

void DoorsPageTest::worstFirst()
{
    const QList<Finding> shown
        = doorsFindings({ found(Subject::Clock, State::Ok), found(Subject::Sync, State::Warn),
                          found(Subject::ListAge, State::Warn), found(Subject::Scanner, State::Fail),
                          found(Subject::Camera, State::Warn), found(Subject::Store, State::Fail) });
    QList<Subject> subjects;
    for (const Finding &finding : shown)
        subjects.append(finding.subject);
    QCOMPARE(subjects,
             (QList<Subject> { Subject::Store, Subject::Scanner, Subject::ListAge, Subject::Camera,
                               Subject::Clock }));
}

void DoorsPageTest::namesEventsWhenThereAreSeveral()
{
    const Finding gala = found(Subject::ListAge, State::Ok, u"Gala"_s);
    const Finding matinee = found(Subject::ListAge, State::Ok, u"Matinee"_s);
    QCOMPARE(doorsName(gala, doorsNaming({ gala, gala })), u"Age of the list"_s);
    QVERIFY(doorsName(gala, doorsNaming({ gala, matinee })).contains(u"Gala"_s));
    const Finding scanner = found(Subject::Scanner, State::Ok, u"Lane 2"_s);
    QVERIFY(doorsName(scanner, doorsNaming({ gala, scanner })).contains(u"Lane 2"_s));
    QCOMPARE(doorsName(gala, doorsNaming({ gala, scanner })), u"Age of the list"_s);
}

void DoorsPageTest::asksWhenSeen()
{
    DoorsPage page;
    const QSignalSpy asked(&page, &DoorsPage::examineRequested);
    page.show();
    QCOMPARE(asked.size(), 1);
}

void DoorsPageTest::problemsAreTilesAndTheRestIsQuiet()
{
    DoorsPage page;
    page.resize(1366, 768);
    page.show();
    page.showFindings({ found(Subject::Disk, State::Ok), found(Subject::ListAge, State::Warn),
                        found(Subject::Clock, State::Ok) },
                      evening());
    QCOMPARE(page.findChildren<DoorsRow *>().size(), 2);
    const auto tiles = page.findChildren<DoorsTile *>();
    QCOMPARE(tiles.size(), 1);
    QCOMPARE(tiles.first()->accessibleName(), u"Age of the list"_s);
    QVERIFY(tiles.first()->accessibleDescription().contains(u"Do this"_s));
    page.showFindings({ found(Subject::Disk, State::Ok) }, evening());
    QCOMPARE(page.findChildren<DoorsTile *>().size(), 0);
}

void DoorsPageTest::keys()
{
    DoorsPage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const QSignalSpy asked(&page, &DoorsPage::examineRequested);
    const QSignalSpy left(&page, &DoorsPage::left);
    QTest::keyClick(&page, Qt::Key_F9);
    QTRY_COMPARE(asked.size(), 1);
    QTest::keyClick(&page, Qt::Key_Escape);
    QTRY_COMPARE(left.size(), 1);
}

void DoorsPageTest::oneButtonAtMost()
{
    DoorsPage page;
    page.show();
    const QSignalSpy sound(&page, &DoorsPage::soundRequested);
    const QSignalSpy scanners(&page, &DoorsPage::scannersRequested);
    const QSignalSpy pin(&page, &DoorsPage::pinRequested);
    page.showFindings({ found(Subject::Sound, State::Warn), found(Subject::Scanner, State::Fail),
                        found(Subject::Camera, State::Warn), found(Subject::Pin, State::Warn),
                        found(Subject::ListAge, State::Warn) },
                      evening());
    for (DoorsTile *tile : page.findChildren<DoorsTile *>()) {
        const auto buttons = tile->findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), tile->accessibleName() == u"Age of the list"_s ? 0 : 1);
        for (QAbstractButton *button : buttons)
            button->click();
    }
    QCOMPARE(sound.size(), 1);
    QCOMPARE(scanners.size(), 2);
    QCOMPARE(pin.size(), 1);
}

void DoorsPageTest::scrollsWhereItIsSmall()
{
    DoorsPage page;
    page.resize(800, 480);
    page.show();
    page.showFindings(QList<Finding>(12, found(Subject::ListAge, State::Warn)), evening());
    const auto tiles = page.findChildren<DoorsTile *>();
    QTRY_VERIFY(tiles.at(1)->y() > tiles.at(0)->y()); // one column
    QTRY_VERIFY(page.findChild<QScrollArea *>()->widget()->height() > page.height());
    page.resize(1366, 768);
    QTRY_COMPARE(page.findChildren<DoorsTile *>().at(1)->y(), page.findChildren<DoorsTile *>().at(0)->y());
}

QTEST_MAIN(DoorsPageTest)
#include "doorspagetest.moc"
