// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "testgate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

using Function = FakeTickera::Function;
using Fault = FakeFault::Kind;
using Kind = SyncEnd::Kind;

/// A server that spells a code otherwise while something of its ticket is under way.
class RespellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaitingEntryStillCounts_data();
    void aWaitingEntryStillCounts();
    void theOrderOfATicketHolds();
    void aDoubtIsSettledOnce();
    void aConflictStaysOne();

private:
    /// Notes what is sent as a check-in.
    static QStringList &watch(FakeTickera &server, QStringList &sent)
    {
        server.onCall([&sent](const FakeCall &call) {
            if (call.function == Function::CheckIn)
                sent.append(call.sentCode);
        });
        return sent;
    }
};

void RespellTest::aWaitingEntryStillCounts_data()
{
    QTest::addColumn<QString>("sold");
    QTest::addColumn<QString>("respelled");
    QTest::newRow("ASCII") << u"T0005-1"_s << u"t0005-1"_s;
    QTest::newRow("beyond ASCII") << u"ÄÖÜ-1"_s << u"äöÜ-1"_s;
}

void RespellTest::aWaitingEntryStillCounts()
{
    QFETCH(const QString, sold);
    QFETCH(const QString, respelled);
    FakeTickera server;
    QStringList sent;
    watch(server, sent);
    server.shop().addTicket({ .code = sold });
    TestGate gate(server);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.admit(sold), Verdict::Admitted);
    server.shop().ticket(sold).code = respelled;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(gate.pull().kind, Kind::Done);
        QCOMPARE(gate.remaining(sold), 0);
        QCOMPARE(gate.admit(sold), Verdict::AlreadyUsed);
        QCOMPARE(gate.admit(respelled), Verdict::AlreadyUsed);
    }
    gate.settle();
    QCOMPARE(sent, QStringList { respelled }); // as the server spells it now
    QCOMPARE(server.shop().passes(sold), 1);
    QCOMPARE(gate.pull().kind, Kind::Done);
    QCOMPARE(gate.admit(sold), Verdict::AlreadyUsed);
}

void RespellTest::theOrderOfATicketHolds()
{
    FakeTickera server;
    server.shop().addTicket({ .code = u"T0005-1"_s, .quota = 3 });
    TestGate gate(server, u"none"_s);
    gate.pull();
    QCOMPARE(gate.admit(u"T0005-1"_s), Verdict::Admitted);
    const qint64 first = gate.clock().now().toSecsSinceEpoch();
    server.shop().ticket(u"T0005-1"_s).code = u"t0005-1"_s;
    gate.pull();
    QCOMPARE(gate.admit(u"T0005-1"_s), Verdict::Admitted);
    const qint64 second = gate.clock().now().toSecsSinceEpoch();
    server.failNext(Function::CheckIn, Fault::DropBefore);
    gate.push();
    QCOMPARE(server.calls(Function::CheckIn), 1); // in doubt: the other spelling waits for it
    gate.settle();
    const QList<FakeAttempt> attempts = server.shop().attempts(u"T0005-1"_s);
    QCOMPARE(attempts.size(), 2);
    QVERIFY(qAbs(attempts.first().seconds - first) <= 1);
    QVERIFY(qAbs(attempts.last().seconds - second) <= 1);
    QCOMPARE(server.shop().passes(u"T0005-1"_s), 2);
}

void RespellTest::aDoubtIsSettledOnce()
{
    FakeTickera server;
    server.shop().addTicket({ .code = u"T0005-1"_s });
    TestGate gate(server);
    gate.pull();
    gate.admit(u"T0005-1"_s);
    server.failNext(Function::CheckIn, Fault::DropAfter); // executed, and nobody hears of it
    gate.push();
    server.shop().ticket(u"T0005-1"_s).code = u"t0005-1"_s;
    gate.settle();
    QCOMPARE(gate.stateOf(u"T0005-1"_s), DeliveryState::Confirmed);
    QCOMPARE(server.shop().passes(u"T0005-1"_s), 1);
    QCOMPARE(gate.admit(u"T0005-1"_s), Verdict::AlreadyUsed);
}

void RespellTest::aConflictStaysOne()
{
    FakeTickera server;
    server.shop().addTicket({ .code = u"T0005-1"_s });
    TestGate gate(server);
    gate.pull();
    server.shop().finish(server.shop().begin(u"T0005-1"_s, std::nullopt)); // at another entrance
    gate.clock().advance(std::chrono::minutes(5));
    QCOMPARE(gate.admit(u"T0005-1"_s), Verdict::Admitted);
    server.shop().ticket(u"T0005-1"_s).code = u"t0005-1"_s;
    gate.pull();
    gate.settle();
    QCOMPARE(gate.engine().status().conflicts, 1);
    QCOMPARE(server.calls(Function::CheckIn), 1);
    QCOMPARE(gate.admit(u"t0005-1"_s), Verdict::AlreadyUsed);
}

QTEST_GUILESS_MAIN(RespellTest)
#include "respelltest.moc"
