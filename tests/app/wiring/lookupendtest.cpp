// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backend/backendworker.h"
#include "faketickera.h"
#include "store/ledger.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Why = HeldScan::Why;

/// The computer's, which a test sends ahead.
class LeapingClock : public SystemClock
{
public:
    [[nodiscard]] std::chrono::microseconds steady() const override { return SystemClock::steady() + ahead; }
    std::chrono::microseconds ahead {};
};

/// A guest waits while the server is asked, and something else happens: nobody is left without a word, and
/// nobody gets in late.
class LookUpEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anotherEntranceEndsIt();
    void closingEndsIt();
    void anotherKeyEndsIt();
    void whatComesTooLateAdmitsNobody();

private:
    [[nodiscard]] qsizetype rows() const
    {
        const auto store = Store::openToRead(m_folder->path());
        return Ledger((*store)->database()).newest(1, 100).value().size();
    }

    LeapingClock m_clock;
    std::unique_ptr<FakeTickera> m_fake;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BackendWorker> m_worker;
    int m_decided = 0;
    bool m_isWhole = false;
};

// The server takes the question and says nothing.
void LookUpEndTest::init()
{
    m_fake = std::make_unique<FakeTickera>();
    for (const FakeTicket &ticket : sampleTickets(FakeKind::Single, 3))
        m_fake->shop().addTicket(ticket);
    m_folder = std::make_unique<QTemporaryDir>();
    m_worker = std::make_unique<BackendWorker>(m_clock);
    m_decided = 0;
    connect(m_worker.get(), &BackendWorker::decided, this, [this] { ++m_decided; });
    m_isWhole = false;
    connect(m_worker.get(), &BackendWorker::syncChanged, this, [this](const SyncView &view) {
        m_isWhole = view.status.kind == SyncStatus::Kind::UpToDate && view.status.listAt;
    });
    m_worker->open(m_folder->path(), {}, {});
    m_worker->connectTo(m_fake->url().toString(), {}, Secret::from("0A1B2C3D").value());
    QTRY_VERIFY(m_isWhole);
    m_fake->failNext(FakeCall::Function::List, FakeFault::Kind::Hang);
    const QSignalSpy lookingUp(m_worker.get(), &BackendWorker::lookingUp);
    m_worker->submit(u"NOBODY-1"_s);
    QCOMPARE(lookingUp.size(), 1);
}

void LookUpEndTest::cleanup()
{
    m_worker.reset();
    m_fake.reset();
    m_folder.reset();
}

void LookUpEndTest::anotherEntranceEndsIt()
{
    const QSignalSpy turnedAway(m_worker.get(), &BackendWorker::turnedAway);
    m_worker->addGate(u"VIP"_s, GateDirection::Both);
    QTRY_COMPARE(turnedAway.size(), 1);
    const auto held = turnedAway.first().at(1).value<HeldScan>();
    QCOMPARE(held.why, Why::PlaceChanged);
    QCOMPARE(held.code, u"NOBODY-1"_s);
    QCOMPARE(m_decided, 0);
    QCOMPARE(rows(), 0);
}

void LookUpEndTest::closingEndsIt()
{
    const QSignalSpy turnedAway(m_worker.get(), &BackendWorker::turnedAway);
    m_worker->close();
    QTRY_COMPARE(turnedAway.size(), 1);
    QCOMPARE(turnedAway.first().at(1).value<HeldScan>().why, Why::Opening);
    QCOMPARE(m_decided, 0);
}

// The engine that asks goes with the old key.
void LookUpEndTest::anotherKeyEndsIt()
{
    const QSignalSpy turnedAway(m_worker.get(), &BackendWorker::turnedAway);
    QSignalSpy connected(m_worker.get(), &BackendWorker::connected);
    m_worker->connectTo(m_fake->url().toString(), u"Rock & Roll Night"_s, Secret::from("0A1B2C3D").value());
    QTRY_COMPARE(connected.size(), 1);
    QTRY_COMPARE(turnedAway.size() + m_decided, 1);
}

void LookUpEndTest::whatComesTooLateAdmitsNobody()
{
    const QSignalSpy turnedAway(m_worker.get(), &BackendWorker::turnedAway);
    m_clock.ahead = 4s; // the computer was busy elsewhere
    QTRY_COMPARE(turnedAway.size(), 1);
    QCOMPARE(turnedAway.first().at(1).value<HeldScan>().why, Why::TooLate);
    QCOMPARE(m_decided, 0);
    QCOMPARE(rows(), 0);
}

QTEST_GUILESS_MAIN(LookUpEndTest)
#include "lookupendtest.moc"
