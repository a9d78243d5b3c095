// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "store/pulledlist.h"
#include "testgate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

using Function = FakeTickera::Function;
using Kind = SyncEnd::Kind;

constexpr int pageSize = 10;

/// Two tickets and more with one code: the newest is the one that the server takes.
class DoubledCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestCountsWhereverTheyStand_data();
    void theNewestCountsWhereverTheyStand();
    void aQuietRoundAsksForEachPageOnce_data();
    void aQuietRoundAsksForEachPageOnce();
    void theNewestCountsAfterAKill();
    void theNewestCountsWhenItIsSoldMeanwhile();
    void theOlderOneComesBack();
    void aListThatMovedIsNotTakenForDoubles();
    void aListThatKeepsMovingRevokesNobody();
    void theSamePageForEver_data();
    void theSamePageForEver();
};

static FakeTicket newest(const QString &code)
{
    return { .code = code, .first = u"New"_s, .last = u"One"_s, .ticketType = u"Day"_s };
}

static FakeTicket older(const QString &code, int place)
{
    return {
        .code = code, .first = u"Old"_s, .last = QString::number(place), .ticketType = u"Season"_s, .quota = 5
    };
}

/// @p total tickets, those at @p places (0 is the newest) with the code SAME-1 in one case or another.
static void fill(FakeTickera &server, int total, const QList<int> &places = {})
{
    const QList<FakeTicket> others = sampleTickets(FakeKind::Single, total);
    for (int place = total - 1; place >= 0; --place) {
        const QString code = place % 2 == 0 ? u"SAME-1"_s : u"same-1"_s;
        if (!places.contains(place))
            server.shop().addTicket(others.at(total - 1 - place));
        else
            server.shop().addTicket(place == places.first() ? newest(code) : older(code, place));
    }
}

static int active(TestGate &gate)
{
    return static_cast<int>(need(PulledList(gate.store().database(), gate.event().id).active()));
}

static void compareNewest(TestGate &gate)
{
    const Attendee taken = gate.attendee(u"SAME-1"_s);
    QCOMPARE(taken.firstName, u"New"_s);
    QCOMPARE(taken.ticketType, u"Day"_s);
    QCOMPARE(taken.serverRemaining, std::optional(1));
    QCOMPARE(taken.allowedCheckIns, std::optional(1));
}

void DoubledCodesTest::theNewestCountsWhereverTheyStand_data()
{
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("on one page") << QList<int> { 0, 4 };
    QTest::newRow("on the next page") << QList<int> { 0, 15 };
    QTest::newRow("far apart") << QList<int> { 3, 59 };
    QTest::newRow("three of them") << QList<int> { 0, 17, 44 };
    QTest::newRow("two on a page, one further down") << QList<int> { 1, 2, 44 };
    QTest::newRow("side by side where a page ends") << QList<int> { 9, 10 };
    QTest::newRow("side by side over a whole page")
        << QList<int> { 8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
                        21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32 };
}

void DoubledCodesTest::theNewestCountsWhereverTheyStand()
{
    QFETCH(const QList<int>, places);
    FakeTickera server;
    fill(server, 64, places);
    TestGate gate(server);
    gate.setPageSize(pageSize);
    QCOMPARE(gate.pull().kind, Kind::Done);
    compareNewest(gate);
    const int different = 64 - static_cast<int>(places.size()) + 1;
    QCOMPARE(active(gate), different);

    server.shop().trash(u"FAKE000003-1"_s);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.admit(u"FAKE000003-1"_s), Verdict::Revoked);
    QCOMPARE(active(gate), different - 1);
    compareNewest(gate);

    QCOMPARE(gate.admit(u"SAME-1"_s), Verdict::Admitted);
    QCOMPARE(gate.admit(u"same-1"_s), Verdict::AlreadyUsed);
    QCOMPARE(gate.round().kind, Kind::Done);
    QCOMPARE(gate.admit(u"SAME-1"_s), Verdict::AlreadyUsed);
    QCOMPARE(server.shop().passes(u"SAME-1"_s), 1);
}

void DoubledCodesTest::aQuietRoundAsksForEachPageOnce_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<QList<int>>("places");
    QTest::addColumn<int>("passes"); // of the first round
    QTest::addColumn<int>("pages"); // of a pass
    QTest::newRow("one page") << 7 << QList<int> {} << 1 << 1;
    QTest::newRow("one page, a code twice") << 7 << QList<int> { 0, 4 } << 1 << 1;
    QTest::newRow("each code once") << 37 << QList<int> {} << 1 << 4 + 1; // page 1 is looked at twice
    QTest::newRow("a code twice on a page") << 37 << QList<int> { 0, 4 } << 1 << 4 + 1;
    QTest::newRow("on two pages, which once might be a list that moves")
        << 37 << QList<int> { 0, 25 } << 2 << 4 + 1;
    QTest::newRow("on three pages") << 37 << QList<int> { 0, 15, 36 } << 2 << 4 + 1;
}

void DoubledCodesTest::aQuietRoundAsksForEachPageOnce()
{
    QFETCH(const int, total);
    QFETCH(const QList<int>, places);
    QFETCH(const int, passes);
    QFETCH(const int, pages);
    FakeTickera server;
    fill(server, total, places);
    TestGate gate(server);
    gate.setPageSize(pageSize);
    QCOMPARE(gate.round().kind, Kind::Done);
    QCOMPARE(server.calls(Function::List), passes * pages);
    QCOMPARE(server.calls(Function::Essentials), passes * 2);
    for (int round = 1; round <= 3; ++round) {
        if (round == 3)
            gate.restart();
        QCOMPARE(gate.round().kind, Kind::Done);
        QCOMPARE(server.calls(Function::List), (passes + round) * pages);
        QCOMPARE(server.calls(Function::Essentials), (passes + round) * 2);
    }
    QCOMPARE(server.calls(Function::Records) + server.calls(Function::CheckIn), 0);
}

void DoubledCodesTest::theNewestCountsAfterAKill()
{
    FakeTickera server;
    fill(server, 64, { 3, 44 });
    TestGate gate(server);
    gate.setPageSize(pageSize);
    server.onCall([&](const FakeCall &call) {
        if (call.function == Function::List && call.page == 4 && gate.isRunning())
            QTimer::singleShot(0, &server, [&gate] { gate.kill(); });
    });
    gate.pull();
    QVERIFY(!gate.isRunning());
    server.onCall({});
    gate.restart();
    QCOMPARE(gate.pull().kind, Kind::Done);
    compareNewest(gate);
    QCOMPARE(active(gate), 63);
}

// Sold while a pull runs, seen by a look at the newest, and its elder stands on a page that is still to come.
void DoubledCodesTest::theNewestCountsWhenItIsSoldMeanwhile()
{
    FakeTickera server;
    fill(server, 64, { 44 });
    server.shop().ticket(u"SAME-1"_s).first = u"Old"_s;
    TestGate gate(server);
    gate.setPageSize(pageSize);
    bool isSold = false;
    int looks = 0;
    server.onCall([&](const FakeCall &call) {
        if (call.function != Function::List || call.page != 2 || std::exchange(isSold, true))
            return;
        server.shop().sell(newest(u"Same-1"_s));
        gate.engine().lookForLateSale(std::chrono::seconds(5), [&looks](bool) { ++looks; });
    });
    QCOMPARE(gate.pull().kind, Kind::Done);
    QTRY_COMPARE(looks, 1);
    compareNewest(gate);
    QCOMPARE(active(gate), 64);
    QCOMPARE(gate.pull().kind, Kind::Done);
    compareNewest(gate);
}

void DoubledCodesTest::theOlderOneComesBack()
{
    FakeTickera server;
    fill(server, 64, { 3, 44 });
    TestGate gate(server);
    gate.setPageSize(pageSize);
    QCOMPARE(gate.pull().kind, Kind::Done);
    server.shop().trash(u"SAME-1"_s); // the newest of them
    QCOMPARE(gate.pull().kind, Kind::Done);
    const Attendee left = gate.attendee(u"SAME-1"_s);
    QCOMPARE(left.firstName, u"Old"_s);
    QCOMPARE(left.serverRemaining, std::optional(5));
    QVERIFY(!left.isRevoked);
    QCOMPARE(active(gate), 63);
}

// Paid again and trashed in the midst: counters and page 1 are as before, a row stands on two pages, and one
// was never sent.
void DoubledCodesTest::aListThatMovedIsNotTakenForDoubles()
{
    FakeTickera server;
    fill(server, 40);
    const QString back = server.shop().tickets().at(40 - 1 - 13).code;
    const QString gone = server.shop().tickets().at(40 - 1 - 16).code;
    server.shop().trash(back);
    TestGate gate(server);
    gate.setPageSize(pageSize);
    QCOMPARE(gate.pull().kind, Kind::Done);
    const int before = server.calls(Function::Essentials);
    bool isBack = false;
    bool isGone = false;
    server.onCall([&](const FakeCall &call) {
        if (call.function == Function::List && call.page == 3 && !std::exchange(isBack, true))
            server.shop().restore(back);
        if (call.function == Function::List && call.page == 4 && !std::exchange(isGone, true))
            server.shop().trash(gone);
    });
    QCOMPARE(gate.pull().kind, Kind::Done);
    QVERIFY(server.calls(Function::Essentials) - before >= 4); // one pass did not do
    QCOMPARE(gate.admit(back), Verdict::Admitted);
    QCOMPARE(gate.admit(gone), Verdict::Revoked);
    QCOMPARE(active(gate), 39);
}

void DoubledCodesTest::aListThatKeepsMovingRevokesNobody()
{
    FakeTickera server;
    fill(server, 40);
    const QString first = server.shop().tickets().at(40 - 1 - 13).code;
    const QString second = server.shop().tickets().at(40 - 1 - 16).code;
    TestGate gate(server);
    gate.setPageSize(pageSize);
    QCOMPARE(gate.pull().kind, Kind::Done);
    server.shop().trash(first);
    bool isFirstGone = true;
    server.onCall([&](const FakeCall &call) {
        if (call.function != Function::List)
            return;
        if (call.page == 3)
            server.shop().restore(isFirstGone ? first : second);
        if (call.page == 4)
            server.shop().trash(std::exchange(isFirstGone, !isFirstGone) ? second : first);
    });
    for (int i = 0; i < 5; ++i)
        gate.pull();
    QVERIFY(!gate.attendee(first).isRevoked && !gate.attendee(second).isRevoked);
    QCOMPARE(gate.engine().state().heldCount, 0);
}

void DoubledCodesTest::theSamePageForEver_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("mostPerPage");
    QTest::addColumn<int>("known");
    QTest::addColumn<Kind>("end");
    QTest::newRow("a part of the list") << 25 << 10 << 10 << Kind::Again;
    QTest::newRow("a part that would fit twice") << 20 << 10 << 10 << Kind::Again;
    QTest::newRow("the whole list") << 10 << 10 << 10 << Kind::Done;
}

// Something in front of the server heeds no page numbers. Its rows are no other tickets.
void DoubledCodesTest::theSamePageForEver()
{
    QFETCH(const int, total);
    QFETCH(const int, mostPerPage);
    QFETCH(const int, known);
    QFETCH(const Kind, end);
    FakeTickera server;
    fill(server, total);
    server.shop().mostPerPage = mostPerPage;
    server.shop().heedsPages = false;
    TestGate gate(server);
    gate.setPageSize(pageSize);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(gate.pull().kind, end);
    QCOMPARE(active(gate), known);
    QCOMPARE(gate.engine().state().heldCount, 0);
}

QTEST_GUILESS_MAIN(DoubledCodesTest)
#include "doubledcodestest.moc"
