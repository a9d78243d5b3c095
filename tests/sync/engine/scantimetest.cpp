// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "testgate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;
using namespace std::chrono_literals;

using Function = FakeTickera::Function;
using Fault = FakeFault::Kind;
using Kind = SyncEnd::Kind;

static const QString ticket = u"FAKE000001-1"_s;

/// A gate whose clock is wrong, and set right at some moment: what it tells a server, and what it waits for.
class ScanTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void setBetweenScanAndSending();
    void setBetweenLearningAndScan();
    void notKnownAtTheScan();
    void notKnownAtTheScanAndSetMeanwhile();
    void notKnownAndLearntFirst();
    void backOffEndsInTime();
    void nothingIsReadBackTooEarly();
    void nothingIsReadBackTooLate();
    void agesMoveAlong();
    void aServerThatWasReachableStaysSo();

private:
    /// The gate's clock goes wrong by so much, seen from the server.
    void isBehind(std::chrono::seconds by) { m_server->shop().setClockOffset(by.count()); }
    /// Somebody sets the gate's clock; the server's stays what it was.
    void setClock(std::chrono::seconds by)
    {
        m_behind -= by;
        m_gate->clock().setNow(m_gate->clock().now().addSecs(by.count()));
        isBehind(m_behind);
    }
    void pull() { QCOMPARE(m_gate->pull().kind, Kind::Done); }
    /// Seconds on the server's clock at which the guest stood there.
    qint64 admit()
    {
        if (m_gate->admit(ticket) != Verdict::Admitted)
            qFatal("not admitted");
        return m_server->shop().now();
    }
    [[nodiscard]] qint64 sent() const { return m_server->shop().attempts(ticket).value(0).seconds; }
    void comparesTo(qint64 scan)
    {
        QVERIFY2(qAbs(sent() - scan) <= 1, qPrintable(u"%1 s late"_s.arg(sent() - scan)));
    }

    std::unique_ptr<FakeTickera> m_server;
    std::unique_ptr<TestGate> m_gate;
    std::chrono::seconds m_behind = 1h;
};

void ScanTimeTest::init()
{
    m_server = std::make_unique<FakeTickera>();
    for (const FakeTicket &sold : sampleTickets(FakeKind::Single, 3))
        m_server->shop().addTicket(sold);
    m_gate = std::make_unique<TestGate>(*m_server);
    m_behind = 1h;
    isBehind(m_behind);
}

void ScanTimeTest::cleanup()
{
    m_gate.reset();
    m_server.reset();
}

void ScanTimeTest::setBetweenScanAndSending()
{
    pull();
    const qint64 scan = admit();
    setClock(1h);
    pull(); // learns that the clock is right now
    QCOMPARE(m_gate->push().kind, Kind::Done);
    comparesTo(scan);
}

void ScanTimeTest::setBetweenLearningAndScan()
{
    pull();
    setClock(1h);
    const qint64 scan = admit();
    QCOMPARE(m_gate->push().kind, Kind::Done);
    comparesTo(scan);
}

// A list that came from elsewhere: the server was never reached.
void ScanTimeTest::notKnownAtTheScan()
{
    m_gate->store().add(m_gate->event(), { .code = ticket });
    const qint64 scan = admit();
    QCOMPARE(m_gate->push().kind, Kind::Done);
    comparesTo(scan);
}

void ScanTimeTest::notKnownAtTheScanAndSetMeanwhile()
{
    m_gate->store().add(m_gate->event(), { .code = ticket });
    const qint64 scan = admit();
    m_gate->restart();
    setClock(1h);
    QCOMPARE(m_gate->push().kind, Kind::Done);
    comparesTo(scan);
}

void ScanTimeTest::notKnownAndLearntFirst()
{
    m_gate->store().add(m_gate->event(), { .code = ticket });
    const qint64 scan = admit();
    pull(); // the first that is learnt
    setClock(1h);
    pull();
    QCOMPARE(m_gate->push().kind, Kind::Done);
    comparesTo(scan);
}

void ScanTimeTest::backOffEndsInTime()
{
    pull();
    m_server->goOffline();
    for (int i = 0; i < 6; ++i)
        m_gate->round();
    m_server->goOnline();
    setClock(-30min);
    m_gate->clock().advance(6min);
    QCOMPARE(m_gate->round({ .now = false }).kind, Kind::Done);
}

void ScanTimeTest::nothingIsReadBackTooEarly()
{
    pull();
    admit();
    m_server->failNext(Function::CheckIn, Fault::DropAfter);
    m_gate->push();
    setClock(1h);
    m_gate->push();
    QCOMPARE(m_server->calls(Function::Records), 0); // the server may still be at it
    m_gate->restart();
    m_gate->push();
    QCOMPARE(m_server->calls(Function::Records), 0);
    m_gate->settle();
    QCOMPARE(m_gate->stateOf(ticket), DeliveryState::Confirmed);
}

void ScanTimeTest::nothingIsReadBackTooLate()
{
    pull();
    admit();
    m_server->failNext(Function::CheckIn, Fault::DropAfter);
    m_gate->push();
    setClock(-30min);
    m_gate->clock().advance(31s);
    m_gate->push();
    QCOMPARE(m_gate->stateOf(ticket), DeliveryState::Confirmed);
}

void ScanTimeTest::agesMoveAlong()
{
    pull();
    m_gate->clock().advance(60s);
    setClock(1h);
    m_gate->push();
    QCOMPARE(m_gate->engine().status().listAt.value(), m_gate->clock().now().addSecs(-60));
    m_gate->restart();
    QCOMPARE(m_gate->engine().status().listAt.value(), m_gate->clock().now().addSecs(-60));
}

void ScanTimeTest::aServerThatWasReachableStaysSo()
{
    pull();
    setClock(1h);
    std::optional<bool> found;
    m_gate->engine().lookForLateSale(5s, [&found](bool worked) { found = worked; });
    QTRY_VERIFY(found.has_value());
    QVERIFY(*found);
}

QTEST_GUILESS_MAIN(ScanTimeTest)
#include "scantimetest.moc"
