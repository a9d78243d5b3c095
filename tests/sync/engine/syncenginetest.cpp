// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "testgate.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

using Function = FakeTickera::Function;
using Fault = FakeFault::Kind;
using Kind = SyncEnd::Kind;

class SyncEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversInScanOrderWithTheTrueTime();
    void correctsTheTimeBySkew();
    void repeatsWithTheSameTime();
    void anotherGateWasFirst();
    void offlineCostsNothing();
    void backOffSurvivesARestart();
    void aRefusedKeyStopsAndKeepsEverything();
    void aPoisonedTicketHoldsUpNobody();
    void recordsThatCannotBeReadHoldUpNobody();
    void aShutServerIsLeftAlone_data();
    void aShutServerIsLeftAlone();
    void waitsForTheEarlierEntryOfATicket();
    void finishesWhatIsOut();
    void aShorterLimitCountsAtOnce();
    void startsAfreshInTheKiosk();
    void findsALateSale();
    void aSaleDuringALookIsFoundToo();
    void looksNoLongerThanTheBudget();
    void doesNotLookWhenOffline();
    void syncsByItself();
    void tellsWhenOfflineBegan();

private:
    static void fill(FakeTickera &server, FakeKind kind, int tickets)
    {
        for (const FakeTicket &ticket : sampleTickets(kind, tickets))
            server.shop().addTicket(ticket);
    }
};

void SyncEngineTest::deliversInScanOrderWithTheTrueTime()
{
    FakeTickera server;
    fill(server, FakeKind::Multi, 1);
    TestGate gate(server, u"none"_s);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QList<qint64> scans;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(gate.admit(u"FAKE000001-1"_s), Verdict::Admitted);
        scans.append(gate.clock().now().toSecsSinceEpoch());
    }
    gate.clock().advance(std::chrono::hours(2));
    QCOMPARE(gate.push().kind, Kind::Done);
    const QList<FakeAttempt> attempts = server.shop().attempts(u"FAKE000001-1"_s);
    QCOMPARE(attempts.size(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(qAbs(attempts.at(i).seconds - scans.at(i)) <= 1);
    QCOMPARE(gate.engine().status().kind, SyncStatus::Kind::UpToDate);
}

void SyncEngineTest::correctsTheTimeBySkew()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 1);
    server.shop().setClockOffset(180);
    TestGate gate(server);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.admit(u"FAKE000001-1"_s), Verdict::Admitted);
    const qint64 scan = gate.clock().now().toSecsSinceEpoch();
    QCOMPARE(gate.push().kind, Kind::Done);
    QVERIFY(qAbs(server.shop().attempts(u"FAKE000001-1"_s).first().seconds - (scan + 180)) <= 1);
    QVERIFY(gate.engine().status().skew > std::chrono::seconds(60));
}

void SyncEngineTest::repeatsWithTheSameTime()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 1);
    TestGate gate(server);
    gate.pull();
    gate.admit(u"FAKE000001-1"_s);
    server.failNext(Function::CheckIn, Fault::DropAfter);
    gate.push();
    QCOMPARE(gate.stateOf(u"FAKE000001-1"_s), DeliveryState::Unknown);
    gate.push();
    QCOMPARE(server.calls(Function::CheckIn), 1); // it might still be running
    server.shop().setClockOffset(90); // a clock that moves must not change what is repeated
    gate.settle();
    QCOMPARE(gate.stateOf(u"FAKE000001-1"_s), DeliveryState::Confirmed);
    const QList<FakeAttempt> attempts = server.shop().attempts(u"FAKE000001-1"_s);
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts.first().seconds, attempts.last().seconds);
    QVERIFY(gate.outbox().constFirst().reason.contains(u"probably this gate"_s));
}

void SyncEngineTest::anotherGateWasFirst()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 2);
    TestGate gate(server);
    TestGate other(server);
    gate.pull();
    other.pull();
    QCOMPARE(other.admit(u"FAKE000001-1"_s), Verdict::Admitted);
    QCOMPARE(other.push().kind, Kind::Done);
    gate.clock().advance(std::chrono::minutes(5));
    QCOMPARE(gate.admit(u"FAKE000001-1"_s), Verdict::Admitted); // it cannot know
    const QSignalSpy conflicts(&gate.engine(), &SyncEngine::conflictFound);
    QCOMPARE(gate.push().kind, Kind::Done);
    QCOMPARE(conflicts.size(), 1);
    const auto entry = conflicts.first().first().value<OutboxEntry>();
    QCOMPARE(entry.code, u"FAKE000001-1"_s);
    QCOMPARE(entry.gate, u"Main"_s);
    QVERIFY(!entry.reason.isEmpty());
    QCOMPARE(gate.engine().status().conflicts, 1);
    gate.settle();
    QCOMPARE(server.calls(Function::CheckIn), 2); // never sent again
    QCOMPARE(gate.remaining(u"FAKE000001-1"_s), 0);
}

void SyncEngineTest::offlineCostsNothing()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 3);
    TestGate gate(server);
    gate.pull();
    server.goOffline();
    QCOMPARE(gate.admit(u"FAKE000001-1"_s), Verdict::Admitted);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(gate.push().kind, Kind::Offline);
        gate.clock().advance(std::chrono::minutes(6));
    }
    QCOMPARE(gate.stateOf(u"FAKE000001-1"_s), DeliveryState::Pending); // never given up
    QCOMPARE(gate.engine().status().kind, SyncStatus::Kind::Offline);
    server.goOnline();
    QCOMPARE(gate.round().kind, Kind::Done);
    QCOMPARE(server.shop().passes(u"FAKE000001-1"_s), 1);
    QCOMPARE(server.shop().attempts(u"FAKE000001-1"_s).size(), 1);
}

void SyncEngineTest::backOffSurvivesARestart()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 1);
    TestGate gate(server);
    gate.pull();
    server.goOffline();
    for (int i = 0; i < 6; ++i)
        gate.round();
    server.goOnline();
    gate.restart();
    const SyncEnd end = gate.round({ .now = false });
    QCOMPARE(end.kind, Kind::Offline);
    QVERIFY(end.detail.contains(u"--now"_s));
    QCOMPARE(gate.round().kind, Kind::Done);
    QCOMPARE(gate.round({ .now = false }).kind, Kind::Done); // one answer closes the breaker
}

void SyncEngineTest::aRefusedKeyStopsAndKeepsEverything()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 3);
    TestGate gate(server);
    gate.pull();
    gate.admit(u"FAKE000001-1"_s);
    gate.admit(u"FAKE000002-1"_s);
    server.shop().revokeKey();
    QCOMPARE(gate.round().kind, Kind::KeyRefused);
    gate.round({ .now = false }); // within the back-off
    QCOMPARE(gate.engine().status().kind, SyncStatus::Kind::KeyRefused);
    QCOMPARE(gate.engine().status().waiting, 2);
    QCOMPARE(gate.admit(u"FAKE000003-1"_s), Verdict::Admitted); // the door goes on
    server.shop().setKey(u"0A1B2C3D"_s);
    QCOMPARE(gate.round().kind, Kind::Done);
    QCOMPARE(gate.engine().status().kind, SyncStatus::Kind::UpToDate);
    QCOMPARE(server.calls(Function::CheckIn) - 3, 1); // three admitted, and the one that met the bad key
}

void SyncEngineTest::aPoisonedTicketHoldsUpNobody()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 5);
    TestGate gate(server);
    gate.pull();
    for (int i = 1; i <= 5; ++i)
        gate.admit(u"FAKE00000%1-1"_s.arg(i));
    server.setFaults([](const FakeCall &call) {
        const bool isPoisoned = call.function == Function::CheckIn && call.code == "FAKE000002-1"_L1;
        return FakeFault { .kind = isPoisoned ? Fault::Error500Html : Fault::None };
    });
    gate.push();
    QCOMPARE(gate.engine().status().waiting, 1);
    gate.settle(12);
    QCOMPARE(gate.stateOf(u"FAKE000002-1"_s), DeliveryState::Quarantined);
    QVERIFY(gate.outbox().at(1).reason.contains(u"500"_s));
    for (const QString &code : { u"FAKE000001-1"_s, u"FAKE000003-1"_s, u"FAKE000005-1"_s })
        QCOMPARE(server.shop().passes(code), 1);
}

void SyncEngineTest::recordsThatCannotBeReadHoldUpNobody()
{
    FakeTickera server;
    fill(server, FakeKind::Multi, 3);
    TestGate gate(server, u"none"_s);
    gate.pull();
    for (int i = 1; i <= 3; ++i)
        gate.admit(u"FAKE00000%1-1"_s.arg(i));
    server.setFaults([](const FakeCall &call) {
        const bool isBad = call.function == Function::Records && call.code == "FAKE000001-1"_L1;
        return FakeFault { .kind = isBad ? Fault::Error500Html : Fault::None };
    });
    QCOMPARE(gate.push().kind, Kind::Done);
    QCOMPARE(server.shop().passes(u"FAKE000002-1"_s), 1);
    QCOMPARE(server.shop().passes(u"FAKE000003-1"_s), 1);
    gate.settle(12);
    QCOMPARE(gate.stateOf(u"FAKE000001-1"_s), DeliveryState::Quarantined);
    QCOMPARE(server.shop().passes(u"FAKE000001-1"_s), 0);
}

void SyncEngineTest::aShutServerIsLeftAlone_data()
{
    QTest::addColumn<Function>("call");
    QTest::newRow("while delivering") << Function::CheckIn;
    QTest::newRow("while pulling") << Function::List;
    QTest::newRow("before pulling") << Function::Essentials;
}

void SyncEngineTest::aShutServerIsLeftAlone()
{
    QFETCH(const Function, call);
    FakeTickera server;
    fill(server, FakeKind::Single, 3);
    TestGate gate(server);
    gate.pull();
    gate.admit(u"FAKE000001-1"_s);
    gate.admit(u"FAKE000002-1"_s);
    const int before = server.calls(call);
    server.failNext(call, Fault::Error503Html); // Retry-After: 600
    QCOMPARE(gate.round({}).kind, Kind::Offline);
    QCOMPARE(server.calls(call), before + 1);
    gate.clock().advance(std::chrono::minutes(9));
    QCOMPARE(gate.round({ .now = false }).kind, Kind::Offline);
    gate.clock().advance(std::chrono::minutes(2));
    QCOMPARE(gate.round({ .now = false }).kind, Kind::Done);
}

void SyncEngineTest::finishesWhatIsOut()
{
    FakeTickera server;
    fill(server, FakeKind::CheckOut, 2);
    TestGate gate(server);
    gate.pull();
    gate.admit(u"FAKE000001-1"_s);
    gate.admit(u"FAKE000002-1"_s);
    bool isStopped = false;
    server.onCall([&](const FakeCall &call) {
        if (call.function == Function::CheckIn)
            gate.engine().finish([&isStopped] { isStopped = true; });
    });
    gate.push();
    QVERIFY(isStopped);
    QCOMPARE(gate.stateOf(u"FAKE000001-1"_s), DeliveryState::Confirmed); // and not in doubt for ever
    QCOMPARE(gate.stateOf(u"FAKE000002-1"_s), DeliveryState::Pending);
}

void SyncEngineTest::aShorterLimitCountsAtOnce()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 1);
    TestGate gate(server);
    gate.pull();
    gate.admit(u"FAKE000001-1"_s);
    server.failNext(Function::CheckIn, Fault::DropAfter);
    gate.push();
    gate.setSettle(std::chrono::seconds(0));
    QCOMPARE(gate.push().kind, Kind::Done);
    QCOMPARE(gate.stateOf(u"FAKE000001-1"_s), DeliveryState::Confirmed);
}

void SyncEngineTest::startsAfreshInTheKiosk()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 1);
    TestGate gate(server);
    gate.pull();
    server.goOffline();
    for (int i = 0; i < 9; ++i)
        gate.round();
    server.goOnline();
    gate.restart();
    gate.engine().start(); // somebody stands in front of it: no waiting for an old back-off
    QTRY_COMPARE(gate.engine().status().kind, SyncStatus::Kind::UpToDate);
}

void SyncEngineTest::waitsForTheEarlierEntryOfATicket()
{
    FakeTickera server;
    fill(server, FakeKind::Multi, 1);
    TestGate gate(server, u"none"_s);
    gate.pull();
    gate.admit(u"FAKE000001-1"_s);
    gate.admit(u"FAKE000001-1"_s);
    server.failNext(Function::CheckIn, Fault::DropBefore);
    gate.push();
    QCOMPARE(server.calls(Function::CheckIn), 1); // the second keeps its place behind the first
    gate.settle();
    QCOMPARE(server.shop().passes(u"FAKE000001-1"_s), 2);
    const QList<FakeAttempt> attempts = server.shop().attempts(u"FAKE000001-1"_s);
    QVERIFY(attempts.first().seconds < attempts.last().seconds);
}

void SyncEngineTest::findsALateSale()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 3);
    TestGate gate(server);
    gate.pull();
    server.shop().sell({ .code = u"LATE-1"_s });
    std::optional<bool> found;
    gate.engine().lookForLateSale(std::chrono::seconds(5), [&found](bool worked) { found = worked; });
    QVERIFY(!found);
    QTRY_VERIFY(found.has_value());
    QVERIFY(*found);
    QCOMPARE(gate.admit(u"LATE-1"_s), Verdict::Admitted);
    QCOMPARE(gate.pull().kind, Kind::Done); // the look has not confused the next whole pull
}

void SyncEngineTest::aSaleDuringALookIsFoundToo()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 3);
    TestGate gate(server);
    gate.pull();
    const int lists = server.executions(Function::List);
    server.failNext(Function::List, { .kind = Fault::Slow, .delay = std::chrono::milliseconds(60) });
    gate.engine().lookForLateSale(std::chrono::seconds(5), [](bool) {});
    QTRY_VERIFY(server.executions(Function::List) > lists); // the server has made its list, and answers later
    server.shop().sell({ .code = u"LATE-1"_s });
    std::optional<bool> found;
    gate.engine().lookForLateSale(std::chrono::seconds(5), [&found](bool worked) { found = worked; });
    QTRY_VERIFY(found.has_value());
    QCOMPARE(gate.admit(u"LATE-1"_s), Verdict::Admitted);
}

void SyncEngineTest::looksNoLongerThanTheBudget()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 3);
    TestGate gate(server);
    gate.pull();
    server.failNext(Function::List, Fault::Hang);
    int answers = 0;
    bool worked = true;
    gate.engine().lookForLateSale(std::chrono::milliseconds(30), [&](bool found) {
        ++answers;
        worked = found;
    });
    QTRY_COMPARE(answers, 1);
    QVERIFY(!worked);
    QTRY_VERIFY(gate.engine().state().health.failures > 0); // the late end of the call tells nobody twice
    QCOMPARE(answers, 1);
}

void SyncEngineTest::doesNotLookWhenOffline()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 3);
    TestGate gate(server);
    gate.pull();
    server.goOffline();
    gate.round();
    std::optional<bool> found;
    gate.engine().lookForLateSale(std::chrono::seconds(5), [&found](bool worked) { found = worked; });
    QCOMPARE(found, std::optional(false)); // at once
}

void SyncEngineTest::syncsByItself()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 30);
    TestGate gate(server);
    QList<SyncStatus::Kind> told;
    connect(&gate.engine(), &SyncEngine::statusChanged, &gate.engine(),
            [&told](const SyncStatus &status) { told.append(status.kind); });
    gate.engine().start();
    QTRY_VERIFY(gate.engine().state().consistentPull > 0);
    QCOMPARE(gate.admit(u"FAKE000009-1"_s), Verdict::Admitted);
    gate.engine().wake();
    QTRY_COMPARE(server.shop().passes(u"FAKE000009-1"_s), 1);
    QTRY_COMPARE(gate.engine().status().kind, SyncStatus::Kind::UpToDate);
    QTRY_VERIFY(!told.isEmpty() && told.last() == SyncStatus::Kind::UpToDate);
    const int lists = server.calls(Function::List);
    server.shop().sell({ .code = u"LATE-1"_s });
    gate.clock().advance(std::chrono::seconds(31)); // time for a look at the newest
    QTRY_COMPARE(server.calls(Function::List), lists + 1);
    QTRY_VERIFY(need(Replica(gate.store().database()).find(gate.event().id, u"LATE-1"_s)).has_value());
    QCOMPARE(gate.admit(u"LATE-1"_s), Verdict::Admitted);
}

void SyncEngineTest::tellsWhenOfflineBegan()
{
    FakeTickera server;
    fill(server, FakeKind::Single, 1);
    TestGate gate(server);
    gate.pull();
    server.goOffline();
    gate.round();
    const QDateTime since = gate.clock().now();
    gate.clock().advance(std::chrono::minutes(20));
    gate.round();
    const SyncStatus status = gate.engine().status();
    QCOMPARE(status.kind, SyncStatus::Kind::Offline);
    QCOMPARE(status.since, since);
    QVERIFY(!status.detail.isEmpty());
}

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "syncenginetest.moc"
