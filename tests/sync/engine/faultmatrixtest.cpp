// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deliveryresolution.h"
#include "faultydisk.h"
#include "store/pulledlist.h"
#include "testgate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

using Function = FakeTickera::Function;
using Fault = FakeFault::Kind;
using Lasting = FaultyDisk::Lasting;

/// Every fault of a server × every call × every kind of ticket × pulling the plug in the midst of it or not;
/// and every write that a delivery takes, failing once or until there is room again.
///
/// Whatever happened: nothing was admitted twice at the server, nobody was checked out, nothing was lost.
class FaultMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkIn_data() { rows(); }
    void checkIn() { run(Function::CheckIn); }
    void records_data() { rows(); }
    void records() { run(Function::Records); }
    void credentials_data() { rows(); }
    void credentials() { run(Function::Credentials); }
    void essentials_data() { rows(); }
    void essentials() { run(Function::Essentials); }
    void list_data() { rows(); }
    void list() { run(Function::List); }
    void storage_data();
    void storage();
    void storageOfAPull_data();
    void storageOfAPull();

private:
    static void rows();
    static void run(Function function);
    static void deliverWhileTheDiskFails(int nth, bool &isReached);
    static void pullWhileTheDiskFails(int nth, bool &isReached);
};

static QList<FakeTicket> shopFor(FakeKind kind)
{
    FakeTicket ticket { .code = u"TICKET-1"_s, .ticketType = u"Kind"_s };
    ticket.quota = kind == FakeKind::Single ? 1 : kind == FakeKind::Unlimited ? FakeTicket::unlimited : 4;
    ticket.allowsCheckOut = kind == FakeKind::CheckOut;
    return { ticket, { .code = u"OTHER-1"_s, .ticketType = u"Other"_s } };
}

void FaultMatrixTest::rows()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<FakeKind>("kind");
    QTest::addColumn<bool>("isKilled");
    static constexpr std::array kinds { FakeKind::Single, FakeKind::Multi, FakeKind::Unlimited,
                                        FakeKind::CheckOut };
    static constexpr std::array names { "single", "multi", "unlimited", "check-out" };
    for (const FakeFaultTraits &fault : allFaults()) {
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            for (const bool isKilled : { false, true })
                QTest::addRow("%s, %s%s", fault.name, names.at(kind), isKilled ? ", killed" : "")
                    << fault.kind << kinds.at(kind) << isKilled;
        }
    }
}

// As a person would who looks the ticket up on the site.
static void settleByPerson(TestGate &gate, const FakeShop &shop)
{
    for (const OutboxEntry &entry : gate.outbox()) {
        if (entry.state != DeliveryState::Unknown && entry.state != DeliveryState::Quarantined)
            continue;
        const Resolution truth
            = shop.passes(entry.code) > 0 ? Resolution::Delivered : Resolution::NotDelivered;
        need(resolveDelivery(*gate.store(), gate.clock(), entry.id, { truth, u"looked it up"_s, u"Ada"_s }));
    }
}

static int checkOuts(const FakeShop &shop)
{
    int count = 0;
    for (const FakeTicket &ticket : shop.tickets()) {
        for (const FakeAttempt &attempt : shop.attempts(ticket.code))
            count += attempt.outcome == FakeOutcome::CheckedOut ? 1 : 0;
    }
    return count;
}

void FaultMatrixTest::run(Function function)
{
    QFETCH(const Fault, fault);
    QFETCH(const FakeKind, kind);
    QFETCH(const bool, isKilled);
    FakeTickera server;
    for (const FakeTicket &ticket : shopFor(kind))
        server.shop().addTicket(ticket);
    TestGate gate(server, kind == FakeKind::CheckOut ? u"all-multi"_s : u"none"_s);
    const SyncEnd pulled = gate.pull();
    QVERIFY2(pulled.kind == SyncEnd::Kind::Done, qPrintable(pulled.detail));
    QCOMPARE(gate.admit(u"TICKET-1"_s), Verdict::Admitted);
    QCOMPARE(gate.admit(u"OTHER-1"_s), Verdict::Admitted);

    if (function == Function::Records) // read after an attempt without an answer
        server.failNext(Function::CheckIn, Fault::DropAfter);
    server.failNext(function, fault);
    bool isArmed = isKilled;
    server.onCall([&](const FakeCall &call) {
        if (call.function != function || !std::exchange(isArmed, false))
            return;
        QTimer::singleShot(0, &server, [&gate] { gate.kill(); });
    });
    for (int round = 0; round < 3; ++round) {
        gate.round();
        if (!gate.isRunning())
            gate.restart();
        // The gate's half minute passes in no time here: what the server began must have ended by then.
        if (fault == Fault::Late)
            QTRY_COMPARE(server.executions(function), server.calls(function));
        gate.clock().advance(std::chrono::seconds(31));
    }
    gate.settle();

    QCOMPARE(checkOuts(server.shop()), 0);
    QCOMPARE(gate.outbox().size(), 2);
    QVERIFY(server.shop().passes(u"TICKET-1"_s) <= 1);
    settleByPerson(gate, server.shop());
    gate.settle();
    QCOMPARE(checkOuts(server.shop()), 0);
    for (const QString &code : { u"TICKET-1"_s, u"OTHER-1"_s }) {
        QCOMPARE(gate.stateOf(code), DeliveryState::Confirmed);
        QCOMPARE(server.shop().passes(code), 1);
    }
    const int quota = kind == FakeKind::Single ? 0 : kind == FakeKind::Unlimited ? -1 : 3;
    QCOMPARE(gate.remaining(u"TICKET-1"_s), quota);
    QVERIFY(need(Ledger(gate.store().database()).verify({})).number >= 2);
}

void FaultMatrixTest::storage_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<FakeKind>("kind");
    QTest::addColumn<Lasting>("lasting");
    QTest::addColumn<bool>("isKilled");
    const auto row = [](const char *name, Fault fault, FakeKind kind) {
        QTest::addRow("%s, once", name) << fault << kind << Lasting::Once << false;
        QTest::addRow("%s, for good", name) << fault << kind << Lasting::ForGood << false;
        QTest::addRow("%s, for good, killed", name) << fault << kind << Lasting::ForGood << true;
    };
    row("single", Fault::None, FakeKind::Single);
    row("multi", Fault::None, FakeKind::Multi);
    row("check-out", Fault::None, FakeKind::CheckOut);
    row("single, not executed", Fault::DropBefore, FakeKind::Single);
    row("single, executed, no answer", Fault::DropAfter, FakeKind::Single);
    row("multi, executed, no answer", Fault::EmptyBodyAfterExecuting, FakeKind::Multi);
    row("check-out, executed, no answer", Fault::DropAfter, FakeKind::CheckOut);
    row("multi, shut", Fault::Error503Html, FakeKind::Multi);
}

void FaultMatrixTest::storage()
{
    bool isReached = true;
    for (int nth = 1; isReached && !QTest::currentTestFailed(); ++nth)
        deliverWhileTheDiskFails(nth, isReached);
}

static bool isAnyOnItsWay(TestGate &gate)
{
    const QList<OutboxEntry> entries = gate.outbox();
    return std::ranges::any_of(entries, [](const OutboxEntry &entry) {
        return entry.state == DeliveryState::Sent || entry.state == DeliveryState::Pending;
    });
}

void FaultMatrixTest::deliverWhileTheDiskFails(int nth, bool &isReached)
{
    QFETCH(const Fault, fault);
    QFETCH(const FakeKind, kind);
    QFETCH(const Lasting, lasting);
    QFETCH(const bool, isKilled);
    const QByteArray number = "write " + QByteArray::number(nth);
    const char *where = number.constData();
    FakeTickera server;
    for (const FakeTicket &ticket : shopFor(kind))
        server.shop().addTicket(ticket);
    FaultyDisk disk;
    TestGate gate(server, kind == FakeKind::CheckOut ? u"all-multi"_s : u"none"_s);
    QVERIFY2(gate.pull().kind == SyncEnd::Kind::Done, where);
    QCOMPARE(gate.admit(u"TICKET-1"_s), Verdict::Admitted);
    const int uses = kind == FakeKind::Multi ? 2 : 1; // the second must not be held up by the first
    if (uses > 1)
        QCOMPARE(gate.admit(u"TICKET-1"_s), Verdict::Admitted);
    QCOMPARE(gate.admit(u"OTHER-1"_s), Verdict::Admitted);
    server.failNext(Function::CheckIn, fault);

    disk.failAt(nth, lasting);
    gate.push();
    gate.clock().advance(std::chrono::seconds(31));
    gate.push();
    isReached = disk.hasFailed();
    disk.heal();
    if (isKilled)
        gate.restart();
    gate.settle();

    QVERIFY2(!isAnyOnItsWay(gate), where);
    if (fault == Fault::None && !isKilled)
        QVERIFY2(gate.engine().status().waiting == 0, where); // an answer that we had is not lost
    settleByPerson(gate, server.shop());
    gate.settle();
    QVERIFY2(checkOuts(server.shop()) == 0, where);
    QVERIFY2(server.shop().passes(u"TICKET-1"_s) == uses && server.shop().passes(u"OTHER-1"_s) == 1, where);
    QVERIFY2(gate.engine().status().waiting == 0 && gate.engine().status().conflicts == 0, where);
    QVERIFY2(need(loadSyncState(gate.store().database(), gate.event().id)) == gate.engine().state(), where);
}

void FaultMatrixTest::storageOfAPull_data()
{
    QTest::addColumn<Lasting>("lasting");
    QTest::newRow("once") << Lasting::Once;
    QTest::newRow("for good") << Lasting::ForGood;
}

void FaultMatrixTest::storageOfAPull()
{
    bool isReached = true;
    for (int nth = 1, stride = 1; isReached && !QTest::currentTestFailed(); nth += stride++)
        pullWhileTheDiskFails(nth, isReached);
}

static bool agreesWithTheDisk(TestGate &gate)
{
    const SyncState disk = need(loadSyncState(gate.store().database(), gate.event().id));
    const SyncState &memory = gate.engine().state();
    return disk.lastPull == memory.lastPull && disk.consistentPull == memory.consistentPull
        && disk.consistentAt == memory.consistentAt && disk.heldSince == memory.heldSince
        && disk.progress == memory.progress;
}

// One of forty is gone, so it is to be revoked at the second whole pull without it: the one whose writes
// fail.
void FaultMatrixTest::pullWhileTheDiskFails(int nth, bool &isReached)
{
    QFETCH(const Lasting, lasting);
    const QByteArray number = "write " + QByteArray::number(nth);
    const char *where = number.constData();
    FakeTickera server;
    for (const FakeTicket &ticket : sampleTickets(FakeKind::Single, 40))
        server.shop().addTicket(ticket);
    FaultyDisk disk;
    TestGate gate(server);
    gate.setPageSize(15);
    QVERIFY2(gate.pull().kind == SyncEnd::Kind::Done, where);
    server.shop().trash(u"FAKE000007-1"_s);
    server.shop().sell({ .code = u"NEW-1"_s });
    disk.failAt(nth, lasting);
    for (int round = 0; round < 3; ++round)
        gate.pull();
    QVERIFY2(agreesWithTheDisk(gate), where);
    isReached = disk.hasFailed();
    disk.heal();
    for (int round = 0; round < 3; ++round)
        gate.pull();

    QVERIFY2(gate.pull().kind == SyncEnd::Kind::Done, where);
    QVERIFY2(gate.attendee(u"FAKE000007-1"_s).isRevoked, where);
    PulledList list(gate.store().database(), gate.event().id);
    QVERIFY2(need(list.active()) == 40, where);
    QVERIFY2(gate.engine().state().heldCount == 0, where);
    QVERIFY2(need(loadSyncState(gate.store().database(), gate.event().id)) == gate.engine().state(), where);
}

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "faultmatrixtest.moc"
