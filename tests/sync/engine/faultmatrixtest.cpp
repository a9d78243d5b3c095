// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deliveryresolution.h"
#include "testgate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

using Function = FakeTickera::Function;
using Fault = FakeFault::Kind;

/// Every fault of a server × every call × every kind of ticket × pulling the plug in the midst of it or not.
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

private:
    static void rows();
    static void run(Function function);
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
        need(resolveDelivery(*gate.store(), gate.clock(), entry.id, truth, u"looked it up"_s, u"Ada"_s));
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

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "faultmatrixtest.moc"
