// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "store/pulledlist.h"
#include "testgate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

using Function = FakeTickera::Function;
using Kind = SyncEnd::Kind;

/// Pulls that end in their midst, and what the next one may believe of them.
class InterruptedPullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnOrBeginsAnew_data();
    void goesOnOrBeginsAnew();
    void oldPagesAreNotTakenForTodaysList();
    void anInterruptedPullIsNoSecondOpinion();
    void aKillBeforePageOneBeginsAnew();
    void theListIsAsOldAsItsFirstPage();

private:
    /// Pulls until @p page is asked for; then the plug is pulled.
    static void pullUntil(FakeTickera &server, TestGate &gate, qint64 page)
    {
        server.onCall([&server, &gate, page](const FakeCall &call) {
            if (call.function == Function::List && call.page == page && gate.isRunning())
                QTimer::singleShot(0, &server, [&gate] { gate.kill(); });
        });
        gate.pull();
        QVERIFY(!gate.isRunning());
        server.onCall({});
    }
    static void fill(FakeTickera &server, int tickets)
    {
        for (const FakeTicket &ticket : sampleTickets(FakeKind::Single, tickets))
            server.shop().addTicket(ticket);
    }
    static QString codeAt(FakeTickera &server, qsizetype place)
    {
        const QList<FakeTicket> &tickets = server.shop().tickets();
        return tickets.at(tickets.size() - 1 - place).code;
    }
};

void InterruptedPullTest::goesOnOrBeginsAnew_data()
{
    QTest::addColumn<std::chrono::seconds>("later");
    QTest::addColumn<std::chrono::seconds>("set"); // by how much somebody sets the clock then
    QTest::addColumn<qint64>("page");
    using namespace std::chrono_literals;
    QTest::newRow("at once") << 0s << 0s << qint64(4);
    QTest::newRow("within the hour") << 3599s << 0s << qint64(4);
    QTest::newRow("after an hour") << 3600s << 0s << qint64(1);
    QTest::newRow("after a day") << 86400s << 0s << qint64(1);
    QTest::newRow("the clock was set back") << 60s << -7200s << qint64(4);
    QTest::newRow("the clock was set forward") << 60s << 7200s << qint64(4);
    QTest::newRow("after an hour, and set back") << 3600s << -7200s << qint64(1);
}

void InterruptedPullTest::goesOnOrBeginsAnew()
{
    QFETCH(const std::chrono::seconds, later);
    QFETCH(const std::chrono::seconds, set);
    QFETCH(const qint64, page);
    FakeTickera server;
    fill(server, 65);
    TestGate gate(server);
    gate.setPageSize(10);
    pullUntil(server, gate, 4);
    gate.clock().advance(later);
    gate.clock().setNow(gate.clock().now().addSecs(set.count()));
    gate.restart();
    qint64 firstAsked = 0;
    server.onCall([&firstAsked](const FakeCall &call) {
        if (call.function == Function::List && firstAsked == 0)
            firstAsked = call.page;
    });
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(firstAsked, page);
    QCOMPARE(need(PulledList(gate.store().database(), gate.event().id).active()), 65);
}

// The counters and page 1 are as they were yesterday; a page that was read yesterday is not.
void InterruptedPullTest::oldPagesAreNotTakenForTodaysList()
{
    FakeTickera server;
    fill(server, 65);
    const QString back = codeAt(server, 13);
    const QString gone = codeAt(server, 16);
    server.shop().trash(back);
    TestGate gate(server);
    gate.setPageSize(10);
    pullUntil(server, gate, 4);
    server.shop().restore(back);
    server.shop().trash(gone);
    gate.clock().advance(std::chrono::hours(24));
    gate.restart();
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.admit(back), Verdict::Admitted);
}

// Revoked is who is missing from two whole pulls; the half one in between is none.
void InterruptedPullTest::anInterruptedPullIsNoSecondOpinion()
{
    FakeTickera server;
    fill(server, 65);
    const QString gone = codeAt(server, 60);
    TestGate gate(server);
    gate.setPageSize(10);
    QCOMPARE(gate.pull().kind, Kind::Done);
    const SyncState before = gate.engine().state();
    server.shop().trash(gone);
    pullUntil(server, gate, 3);
    gate.clock().advance(std::chrono::hours(2));
    gate.restart();
    QCOMPARE(gate.engine().state().consistentPull, before.consistentPull);
    QCOMPARE(gate.engine().state().consistentAt, before.consistentAt);
    const int asked = server.calls(Function::Essentials);
    bool wasRevokedAtOnce = false;
    server.onCall([&](const FakeCall &call) {
        if (call.function == Function::Essentials && server.calls(Function::Essentials) == asked + 3)
            wasRevokedAtOnce = gate.attendee(gone).isRevoked;
    });
    QCOMPARE(gate.pull().kind, Kind::Done);
    QVERIFY(!wasRevokedAtOnce);
    QCOMPARE(server.calls(Function::Essentials) - asked, 4); // two whole pulls
    QCOMPARE(gate.admit(gone), Verdict::Revoked);
}

void InterruptedPullTest::aKillBeforePageOneBeginsAnew()
{
    FakeTickera server;
    fill(server, 25);
    TestGate gate(server);
    gate.setPageSize(10);
    pullUntil(server, gate, 1);
    server.shop().sell({ .code = u"LATE-1"_s });
    gate.restart();
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(server.calls(Function::Essentials), 3); // the counter of then would not fit
    QCOMPARE(gate.admit(u"LATE-1"_s), Verdict::Admitted);
}

void InterruptedPullTest::theListIsAsOldAsItsFirstPage()
{
    FakeTickera server;
    fill(server, 65);
    TestGate gate(server);
    gate.setPageSize(10);
    const QDateTime begun = gate.clock().now();
    pullUntil(server, gate, 4);
    gate.clock().advance(std::chrono::minutes(50));
    gate.restart();
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.engine().state().consistentAt, begun);
}

QTEST_GUILESS_MAIN(InterruptedPullTest)
#include "interruptedpulltest.moc"
