// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deliveryresolution.h"
#include "faultydisk.h"
#include "testgate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

using Function = FakeTickera::Function;
using Lasting = FaultyDisk::Lasting;

/// An engine that nobody starts again goes on by itself when the disk has room again.
class StoreRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAnswerIsKeptUntilItIsWritten();
    void aFullDiskIsNoFaultOfTheServer();
    void aStoreThatFailsLeavesTheServerAlone();
    void startsWhileTheDiskIsFull();
    void whatAPersonSettledMeanwhileStays();
    void anAgreementThatFailsIsNone();

private:
    [[nodiscard]] SyncStatus::Kind kind() { return m_gate->engine().status().kind; }

    std::unique_ptr<FaultyDisk> m_disk;
    std::unique_ptr<FakeTickera> m_server;
    std::unique_ptr<TestGate> m_gate;
};

void StoreRecoveryTest::init()
{
    m_disk = std::make_unique<FaultyDisk>();
    m_server = std::make_unique<FakeTickera>();
    for (const FakeTicket &ticket : sampleTickets(FakeKind::CheckOut, 5))
        m_server->shop().addTicket(ticket);
    m_gate = std::make_unique<TestGate>(*m_server);
    QCOMPARE(m_gate->pull().kind, SyncEnd::Kind::Done);
    QCOMPARE(m_gate->admit(u"FAKE000001-1"_s), Verdict::Admitted);
    // The answer comes, and cannot be written.
    m_server->onCall([this](const FakeCall &call) {
        if (call.function == Function::CheckIn)
            m_disk->failAt(1, Lasting::ForGood);
    });
}

void StoreRecoveryTest::cleanup()
{
    m_gate.reset();
    m_server.reset();
    m_disk.reset();
}

void StoreRecoveryTest::anAnswerIsKeptUntilItIsWritten()
{
    m_gate->engine().start();
    QTRY_COMPARE(kind(), SyncStatus::Kind::StoreFailed);
    QCOMPARE(m_gate->stateOf(u"FAKE000001-1"_s), DeliveryState::Sent);
    QVERIFY(!m_gate->engine().status().detail.isEmpty());
    m_server->onCall({});
    m_disk->heal();
    m_gate->clock().advance(std::chrono::seconds(15));
    // A ticket with check-out: an answer that was forgotten could not be had again.
    QTRY_COMPARE(m_gate->stateOf(u"FAKE000001-1"_s), DeliveryState::Confirmed);
    QTRY_COMPARE(kind(), SyncStatus::Kind::UpToDate);
    QCOMPARE(m_gate->engine().status().detail, QString());
    QCOMPARE(m_server->calls(Function::CheckIn), 1);
    QCOMPARE(m_gate->admit(u"FAKE000001-1"_s), Verdict::Admitted); // and the next entry is not held up
    m_gate->engine().wake();
    QTRY_COMPARE(m_server->calls(Function::CheckIn), 2);
}

void StoreRecoveryTest::aFullDiskIsNoFaultOfTheServer()
{
    QCOMPARE(m_gate->push().kind, SyncEnd::Kind::StoreFailed);
    QCOMPARE(m_gate->engine().state().health, ServerHealth());
    QCOMPARE(m_gate->engine().status().since, std::optional<QDateTime>());
    m_disk->heal();
    QCOMPARE(m_gate->round({ .now = false }).kind, SyncEnd::Kind::Done); // without waiting for the server
}

void StoreRecoveryTest::aStoreThatFailsLeavesTheServerAlone()
{
    m_server->onCall({});
    m_disk->failAt(1, Lasting::ForGood);
    const auto requests = [this] {
        return m_server->calls(Function::CheckIn) + m_server->calls(Function::List)
            + m_server->calls(Function::Essentials) + m_server->calls(Function::Credentials);
    };
    const int before = requests();
    for (int round = 0; round < 5; ++round) {
        QCOMPARE(m_gate->round().kind, SyncEnd::Kind::StoreFailed);
        m_gate->clock().advance(std::chrono::minutes(1));
    }
    QVERIFY(requests() - before <= 1);
}

void StoreRecoveryTest::startsWhileTheDiskIsFull()
{
    QCOMPARE(m_gate->push().kind, SyncEnd::Kind::StoreFailed);
    m_gate->restart();
    m_gate->engine().start();
    QTRY_COMPARE(kind(), SyncStatus::Kind::StoreFailed);
    m_disk->heal();
    m_gate->clock().advance(std::chrono::seconds(15));
    QTRY_COMPARE(m_gate->stateOf(u"FAKE000001-1"_s), DeliveryState::Unknown); // a person can settle it now
    QTRY_COMPARE(kind(), SyncStatus::Kind::Waiting);
    QCOMPARE(m_server->calls(Function::CheckIn), 1);
}

// A person looks the ticket up while its records are being read: whoever wrote first has settled it.
void StoreRecoveryTest::whatAPersonSettledMeanwhileStays()
{
    FakeTickera server;
    for (const FakeTicket &ticket : sampleTickets(FakeKind::Multi, 1))
        server.shop().addTicket(ticket);
    TestGate gate(server, u"none"_s);
    gate.pull();
    gate.admit(u"FAKE000001-1"_s);
    server.failNext(Function::CheckIn, FakeFault::Kind::DropBefore);
    gate.push();
    QCOMPARE(gate.stateOf(u"FAKE000001-1"_s), DeliveryState::Unknown);
    gate.clock().advance(std::chrono::seconds(31));
    server.onCall([&](const FakeCall &call) {
        if (call.function == Function::Records)
            need(resolveDelivery(*gate.store(), gate.clock(), gate.outbox().constFirst().id,
                                 { Resolution::Delivered, u"seen on the site"_s, u"Ada"_s }));
        server.onCall({});
    });
    gate.push();
    QCOMPARE(gate.stateOf(u"FAKE000001-1"_s), DeliveryState::Confirmed);
    QCOMPARE(server.calls(Function::CheckIn), 1);
}

void StoreRecoveryTest::anAgreementThatFailsIsNone()
{
    m_server->onCall({});
    m_server->shop().trash(u"FAKE000004-1"_s);
    m_gate->pull();
    QCOMPARE(m_gate->engine().status().held, 1);
    m_disk->failAt(1, Lasting::ForGood);
    QVERIFY(!m_gate->engine().acceptShrink());
    QCOMPARE(m_gate->engine().status().held, 1);
    m_disk->heal();
    QCOMPARE(need(m_gate->engine().acceptShrink()), 1);
    QVERIFY(m_gate->attendee(u"FAKE000004-1"_s).isRevoked);
}

QTEST_GUILESS_MAIN(StoreRecoveryTest)
#include "storerecoverytest.moc"
