// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "showing.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

static TicketKey ticket(const QString &code) { return TicketKey::of(BackendKind::Tickera, code); }
static TicketKey shown(const QString &payload) { return ticketShown(BackendKind::Tickera, payload); }

class ShowingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameShowing_data();
    void sameShowing();
    void tickets();
};

void ShowingTest::sameShowing_data()
{
    QTest::addColumn<Showing>("later");
    QTest::addColumn<std::chrono::microseconds>("lasts");
    QTest::addColumn<bool>("same");
    const Showing first { ticket(u"a-1"_s), 1, Direction::In, u"left"_s, 10s };
    const std::chrono::microseconds usual = usualShowing;
    const auto with = [&first](auto change) {
        Showing showing = first;
        showing.at += 100ms;
        change(showing);
        return showing;
    };
    QTest::newRow("a scanner that fires twice") << with([](Showing &) {}) << usual << true;
    QTest::newRow("another ticket") << with([](Showing &s) { s.ticket = ticket(u"a-2"_s); }) << usual
                                    << false;
    QTest::newRow("another gate") << with([](Showing &s) { s.gateId = 2; }) << usual << false;
    QTest::newRow("the other way") << with([](Showing &s) { s.direction = Direction::Out; }) << usual
                                   << false;
    QTest::newRow("another scanner") << with([](Showing &s) { s.lane = u"right"_s; }) << usual << false;
    QTest::newRow("scanner and no scanner") << with([](Showing &s) { s.lane.clear(); }) << usual << false;
    QTest::newRow("just within the time") << with([](Showing &s) { s.at = 13s - 1us; }) << usual << true;
    QTest::newRow("as the time is over") << with([](Showing &s) { s.at = 13s; }) << usual << false;
    QTest::newRow("a time of one's own")
        << with([](Showing &s) { s.at = 18s; }) << std::chrono::microseconds(10s) << true;
    QTest::newRow("no time at all") << first << std::chrono::microseconds(0) << false;
}

void ShowingTest::sameShowing()
{
    QFETCH(const Showing, later);
    QFETCH(const std::chrono::microseconds, lasts);
    const Showing first { ticket(u"a-1"_s), 1, Direction::In, u"left"_s, 10s, lasts };
    QTEST(isSameShowing(first, later), "same");
}

void ShowingTest::tickets()
{
    QVERIFY(shown(u" ab-1\r\n"_s) == ticket(u"AB-1"_s));
    QVERIFY(shown(u"id|1|checksum|ab-1"_s) == ticket(u"AB-1"_s));
    QVERIFY(shown(u"ÄÖ-1"_s) == ticket(u"äÖ-1"_s));
    QVERIFY(shown(u"<x>"_s) != shown(u"<y>"_s));
    QVERIFY(shown(u"\n\r"_s) != ticket(QString(u""_s))); // what holds no code is no ticket's showing
    QVERIFY(shown(QString(100'000, u'<')).column().size() < 10'000);
}

QTEST_GUILESS_MAIN(ShowingTest)
#include "showingtest.moc"
