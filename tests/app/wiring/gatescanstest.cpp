// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wiring/gatescans.h"

#include "fakeclock.h"
#include "store/ledger.h"
#include "testevent.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Why = HeldScan::Why;

static ScanResult reading(const QString &text, std::chrono::microseconds at, const QString &scanner = {})
{
    return { text, {}, scanner, at };
}

/// Somebody at the desk.
class Hand : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void typed(const QString &code);
    void overridden(const QString &code, const QString &reason);
};

/// A backend on a thread of its own that does nothing until it is let go.
class Stall
{
public:
    explicit Stall(BackendWorker &worker)
        : m_worker(worker)
    {
        m_worker.findChild<QTimer *>()->stop(); // one that runs does not like to move
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(&m_worker, [this] { m_free.acquire(); });
    }
    /// And comes back to this thread once it has done what waits.
    void end()
    {
        m_free.release();
        QMetaObject::invokeMethod(
            &m_worker, [this] { m_worker.moveToThread(QCoreApplication::instance()->thread()); },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

private:
    BackendWorker &m_worker;
    QThread m_thread;
    QSemaphore m_free;
};

/// Scans on their way, with a real backend and a clock that a test turns.
class GateScansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWaitsIsDecidedOnceTheGateIsReady();
    void whatWaitsTooLongIsToldAndForgotten();
    void nothingIsDecidedAfterTheSetUpWasOpened();
    void aLaneThatIsNotKnownYetWaits();
    void aLaneThatWasNeverSetIsClosed();
    void aStalledBackendIsToldOnceAndAdmitsNobodyLate();
    void whatWasBegunHasItsAnswerHoweverLongItTakes();
    void everyWayInIsTurnedAwayAlike_data();
    void everyWayInIsTurnedAwayAlike();
    void aSourceWithoutATimeReadsNow();

private:
    void open() { m_worker->open(m_store->folder(), {}, {}); }
    void scan(const QString &code) { m_scans->takeFromCamera(reading(code, m_clock.steady())); }
    [[nodiscard]] Why told(int at) const { return m_told.at(at).why; }
    [[nodiscard]] qsizetype rows() const;

    FakeClock m_clock;
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<BackendWorker> m_worker;
    std::unique_ptr<GateScans> m_scans;
    QList<HeldScan> m_told;
    QList<AdmissionDecision> m_decided;
};

void GateScansTest::init()
{
    m_store = std::make_unique<TestStore>();
    const Event event = m_store->addEvent({ .name = u"Gala"_s });
    for (const QString &code : { u"AB-1"_s, u"AB-2"_s })
        m_store->add(event, { .code = code });
    m_store->close();
    m_worker = std::make_unique<BackendWorker>(m_clock);
    m_scans = std::make_unique<GateScans>(*m_worker);
    m_told.clear();
    m_decided.clear();
    connect(m_scans.get(), &GateScans::told, this, [this](const HeldScan &held) { m_told.append(held); });
    connect(m_worker.get(), &BackendWorker::decided, this,
            [this](const AdmissionDecision &decision) { m_decided.append(decision); });
}

void GateScansTest::cleanup()
{
    m_scans.reset();
    m_worker.reset();
    m_store.reset();
}

qsizetype GateScansTest::rows() const
{
    const auto store = Store::openToRead(m_store->folder());
    return Ledger((*store)->database()).newest(1, 100).value().size();
}

void GateScansTest::whatWaitsIsDecidedOnceTheGateIsReady()
{
    scan(u"AB-1"_s);
    scan(u"AB-2"_s);
    m_clock.advance(1999ms);
    QVERIFY(m_decided.isEmpty() && m_told.isEmpty());
    open();
    QCOMPARE(m_decided.size(), 2);
    QCOMPARE(m_decided.first().code, u"AB-1"_s);
    QCOMPARE(m_decided.first().verdict, Verdict::Admitted);
    m_clock.advance(10s);
    QCoreApplication::processEvents();
    QVERIFY(m_told.isEmpty());
}

void GateScansTest::whatWaitsTooLongIsToldAndForgotten()
{
    scan(u"AB-1"_s);
    m_clock.advance(2s);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(told(0), Why::Opening);
    open();
    QVERIFY(m_decided.isEmpty());
    QCOMPARE(rows(), 0);
    scan(u"AB-1"_s); // no repeat of what was forgotten
    QCOMPARE(m_decided.size(), 1);
    QCOMPARE(m_decided.first().verdict, Verdict::Admitted);
    QVERIFY(!m_decided.first().isRepeat);
}

void GateScansTest::nothingIsDecidedAfterTheSetUpWasOpened()
{
    auto seen = SeenScreen::Gate;
    m_scans->ask([&seen] { return seen; }, [](const QString &) { return Lane(); });
    scan(u"AB-1"_s);
    seen = SeenScreen::Setup;
    open();
    QVERIFY(m_decided.isEmpty());
    QCOMPARE(told(0), Why::SetupOpen);
    seen = SeenScreen::Trial;
    QSignalSpy tried(m_scans.get(), &GateScans::tried);
    scan(u"AB-1"_s);
    QCOMPARE(tried.size(), 1);
    QVERIFY(m_decided.isEmpty());
    QCOMPARE(m_told.size(), 1);
}

void GateScansTest::aLaneThatIsNotKnownYetWaits()
{
    std::optional<Lane> lane;
    m_scans->ask([] { return SeenScreen::Gate; }, [&lane](const QString &) { return lane; });
    open();
    m_scans->takeFromScanner(reading(u"AB-1"_s, m_clock.steady(), u"wedge"_s));
    QVERIFY(m_decided.isEmpty());
    lane = Lane { u"Left"_s };
    QTRY_COMPARE(m_decided.size(), 1);
    QCOMPARE(m_decided.first().lane, u"Left"_s);
    lane.reset();
    m_scans->takeFromScanner(reading(u"AB-2"_s, m_clock.steady(), u"wedge"_s));
    m_clock.advance(2s);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(told(0), Why::Opening);
}

void GateScansTest::aLaneThatWasNeverSetIsClosed()
{
    m_scans->ask([] { return SeenScreen::Gate; },
                 [](const QString &name) { return Lane { .name = name, .isUnset = true }; });
    open();
    m_scans->takeFromScanner(reading(u"AB-1"_s, m_clock.steady(), u"wedge"_s));
    QCOMPARE(told(0), Why::LaneClosed);
    QVERIFY(m_decided.isEmpty());
    scan(u"AB-1"_s); // the camera stands at the kiosk's own entrance
    QCOMPARE(m_decided.size(), 1);
}

void GateScansTest::aStalledBackendIsToldOnceAndAdmitsNobodyLate()
{
    open();
    Stall stall(*m_worker);
    scan(u"AB-1"_s);
    m_clock.advance(2s);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(told(0), Why::TooLate);
    stall.end();
    scan(u"AB-2"_s);
    QTRY_COMPARE(m_decided.size(), 1);
    QCoreApplication::processEvents(); // what the first one led to was told before
    QCOMPARE(m_decided.first().code, u"AB-2"_s);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(rows(), 1);
}

void GateScansTest::whatWasBegunHasItsAnswerHoweverLongItTakes()
{
    open();
    m_worker->begin({ 0, m_clock.steady(), [this] {
                         m_clock.advance(3s); // the disk is slow
                         m_worker->submit(u"AB-1"_s);
                     } });
    QCOMPARE(m_decided.size(), 1);
    QCOMPARE(m_decided.first().verdict, Verdict::Admitted);
    QVERIFY(m_told.isEmpty());
    // Meanwhile it is said that the answer follows, once, and nothing else.
    Stall stall(*m_worker);
    scan(u"AB-2"_s);
    Q_EMIT m_worker->begun(1);
    m_clock.advance(2s);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(told(0), Why::Slow);
    m_clock.advance(2s);
    Q_EMIT m_worker->ended(1);
    stall.end();
    QCoreApplication::processEvents();
    QCOMPARE(m_told.size(), 1);
}

void GateScansTest::everyWayInIsTurnedAwayAlike_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("camera") << 0;
    QTest::newRow("scanner") << 1;
    QTest::newRow("typed on the pad") << 2;
    QTest::newRow("typed at the desk") << 3;
    QTest::newRow("chosen attendee") << 4;
    QTest::newRow("override") << 5;
}

void GateScansTest::everyWayInIsTurnedAwayAlike()
{
    QFETCH(const int, way);
    Hand pad;
    Hand line;
    m_scans->carry(&pad, &Hand::typed, &BackendWorker::submit);
    m_scans->carry(&line, &Hand::typed, &BackendWorker::submitTyped);
    m_scans->carry(&line, &Hand::overridden, &BackendWorker::submitOverride);
    const auto show = [&] {
        switch (way) {
        case 0:
            return scan(u"AB-1"_s);
        case 1:
            return m_scans->takeFromScanner(reading(u"AB-1"_s, m_clock.steady(), u"w"_s));
        case 2:
        case 4:
            return Q_EMIT pad.typed(u"AB-1"_s);
        case 3:
            return Q_EMIT line.typed(u"AB-1"_s);
        default:
            return Q_EMIT line.overridden(u"AB-1"_s, u"lost band"_s);
        }
    };
    show();
    m_clock.advance(2s);
    QTRY_COMPARE(m_told.size(), 1);
    m_worker->open(m_store->folder(), u"no such event"_s, {});
    show();
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(told(1), Why::NoEvent);
    QVERIFY(m_told.last().failure.has_value());
    m_worker->close();
    QVERIFY(QTest::qWaitFor([this] { return Store::open(m_store->folder()).has_value(); }));
    show();
    open();
    QCOMPARE(m_told.size(), 2);
    const bool isOverride = way == 5; // of what was never refused here
    QCOMPARE(m_decided.size(), isOverride ? 0 : 1);
    QCOMPARE(rows(), isOverride ? 0 : 1);
    QVERIFY(isOverride || m_decided.first().verdict == Verdict::Admitted);
}

// One whose source tells no time, or one that is to come, was read now.
void GateScansTest::aSourceWithoutATimeReadsNow()
{
    open();
    m_scans->takeFromCamera(reading(u"AB-1"_s, {}));
    m_scans->takeFromCamera(reading(u"AB-2"_s, m_clock.steady() + 1h));
    QCOMPARE(m_decided.size(), 2);
}

QTEST_GUILESS_MAIN(GateScansTest)
#include "gatescanstest.moc"
