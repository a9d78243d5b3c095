// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benches.h"
#include "checkindesk.h"
#include "clock.h"
#include "eventcatalog.h"
#include "outbox.h"
#include "residentmemory.h"
#include "serverprogram.h"
#include "syncengine.h"
#include "tickerabackend.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

/// A gate in this process, on a server's event.
class SyncedGate
{
public:
    explicit SyncedGate(const QString &url)
        : m_store(need(Store::open(m_dir.path())))
        , m_event(need(EventCatalog(m_store->database())
                           .add({ .name = u"Bench"_s,
                                  .backend = BackendKind::Tickera,
                                  .site = url,
                                  .timeZone = u"UTC"_s,
                                  .checkoutTypes = u"none"_s })))
        , m_engine({ .db = m_store->database(), .clock = m_clock, .event = m_event },
                   [this] { return backend(); })
    {
        m_post = { .eventId = m_event.id,
                   .gateId = need(EventCatalog(m_store->database()).gates(m_event.id)).constFirst().id };
        need(m_engine.prepare());
    }

    [[nodiscard]] SyncEngine &engine() { return m_engine; }
    /// Seconds that the round took.
    double run(const SyncRound &round)
    {
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        QObject::connect(&m_engine, &SyncEngine::roundFinished, &loop, [&loop](const SyncEnd &end) {
            if (end.kind != SyncEnd::Kind::Done)
                qFatal("%s", qPrintable(end.detail));
            loop.quit();
        });
        m_engine.run(round);
        loop.exec();
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    void admit(int number)
    {
        const QString code = ServerProgram::code(number);
        const AdmissionDecision decision = m_desk.submit(code, m_post);
        if (decision.verdict != Verdict::Admitted)
            qFatal("%s: %s", qPrintable(code), qPrintable(decision.reason));
    }

private:
    [[nodiscard]] std::unique_ptr<Backend> backend() const
    {
        const Secret key = need(Secret::from(QByteArrayLiteral("0A1B2C3D")));
        return need(TickeraBackend::create(m_event.site, key, {}, m_clock));
    }

    QTemporaryDir m_dir { u"bench-XXXXXX"_s };
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    Event m_event;
    CheckInDesk m_desk { *m_store, m_clock };
    DeskPost m_post;
    SyncEngine m_engine;
};

struct PullFigures {
    double seconds = 0;
    double megabytes = 0;
};

// The whole program: start, keys, pull, end.
static PullFigures pullWithProgram(int tickets)
{
    const ServerProgram server(tickets);
    const QTemporaryDir folder(u"bench-XXXXXX"_s);
    server.addEventTo(folder.path());
    QElapsedTimer timer;
    timer.start();
    QProcess sync;
    sync.start(QStringLiteral(FASTCHECK_BINARY), { u"sync"_s, u"--data"_s, folder.path() });
    PullFigures figures;
    while (!sync.waitForFinished(20)) {
        if (sync.state() == QProcess::Running)
            figures.megabytes = std::max(figures.megabytes, residentMegabytes(sync.processId()));
    }
    figures.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (sync.exitCode() != 0)
        qFatal("sync ended with %d: %s", sync.exitCode(), sync.readAllStandardError().constData());
    return figures;
}

static void benchPull(Table &table)
{
    const PullFigures small = pullWithProgram(10'000);
    const PullFigures large = pullWithProgram(100'000);
    table.most(u"fastcheck sync, pull of 100,000"_s, large.seconds, 12, u"s"_s);
    table.most(u"the same, resident"_s, large.megabytes, 200, u"MB"_s);
    table.most(u"the same, 10,000 → 100,000"_s, large.seconds / small.seconds, 11, u"×"_s);
}

/// Scans arrive from another thread at odd moments, as in the kiosk; the time from there to the durable
/// answer.
static Samples admissionsWhile(SyncedGate &gate, const std::function<int(int)> &ticket,
                               const std::function<bool(int)> &goesOn)
{
    Samples samples;
    QEventLoop loop;
    int done = 0;
    QThread *scanner = QThread::create([&] {
        for (int i = 0; goesOn(i); ++i) {
            QThread::usleep(static_cast<unsigned long>(5000 + (i * 7919) % 9000));
            QElapsedTimer timer;
            timer.start();
            qint64 nanoseconds = 0;
            // The waiting counts, for the pull's part before it and for the disk; not how long this thread
            // here then waits for a processor.
            const auto admit = [&] {
                gate.admit(ticket(i));
                nanoseconds = timer.nsecsElapsed();
            };
            QMetaObject::invokeMethod(&gate.engine(), admit, Qt::BlockingQueuedConnection);
            samples.add(static_cast<double>(nanoseconds) / 1e6);
            ++done;
        }
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    scanner->start();
    loop.exec();
    scanner->wait();
    delete scanner;
    return samples;
}

// Everything on the list is new; the newest tickets come first, so they can be admitted at once.
static Samples admissionsWhileFirstPull(const ServerProgram &server)
{
    SyncedGate gate(server.url());
    std::atomic<bool> isPulling = true;
    QObject::connect(&gate.engine(), &SyncEngine::roundFinished, &gate.engine(),
                     [&isPulling] { isPulling = false; });
    QEventLoop firstPage;
    QObject::connect(&gate.engine(), &SyncEngine::statusChanged, &firstPage,
                     [&firstPage](const SyncStatus &status) {
                         if (status.taken > 0)
                             firstPage.quit();
                     });
    gate.engine().run({ .push = false });
    firstPage.exec();
    return admissionsWhile(
        gate, [](int i) { return 100'000 - i; }, [&isPulling](int) { return isPulling.load(); });
}

static void benchAdmissionsWhilePulling(Table &table, const ServerProgram &server)
{
    const Samples first = admissionsWhileFirstPull(server);
    SyncedGate gate(server.url());
    gate.run({ .push = false });
    const Samples idle = admissionsWhile(
        gate, [](int i) { return 1 + i; }, [](int i) { return i < 1500; });
    // Pull after pull, so that the hundredth part of the answers is more than a handful.
    constexpr int pulls = 3;
    std::atomic<int> left = pulls;
    QObject::connect(
        &gate.engine(), &SyncEngine::roundFinished, &gate.engine(),
        [&] {
            if (--left > 0)
                gate.engine().run({ .push = false });
        },
        Qt::QueuedConnection);
    gate.engine().run({ .push = false });
    const Samples busy = admissionsWhile(
        gate, [](int i) { return 10'000 + i; }, [&left](int i) { return left > 0 && i < 9000; });
    table.row(u"admission p99, idle"_s, u"%1 ms"_s.arg(idle.p99(), 0, 'f', 2), u"–"_s, true);
    table.most(u"admission p99 while the first pull runs"_s, first.p99(), 2 * idle.p99(), u"ms"_s);
    table.most(u"admission p99 while a known list is pulled"_s, busy.p99(), 2 * idle.p99(), u"ms"_s);
}

static void benchDeliveries(Table &table, const ServerProgram &server)
{
    constexpr int deliveries = 10'000;
    SyncedGate gate(server.url());
    gate.run({ .push = false });
    for (int i = 1; i <= deliveries; ++i)
        gate.admit(20'000 + i);
    const double seconds = gate.run({ .pull = false });
    table.least(u"deliveries over one connection"_s, deliveries / seconds, 500, u"/s"_s);
}

static double cpuSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

static void benchIdle(Table &table, const ServerProgram &server)
{
    SyncedGate gate(server.url());
    gate.engine().start();
    QEventLoop loop;
    QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    QObject::connect(&gate.engine(), &SyncEngine::statusChanged, &loop, [&loop](const SyncStatus &status) {
        if (status.kind == SyncStatus::Kind::UpToDate)
            loop.quit();
    });
    loop.exec();
    const double before = cpuSeconds();
    constexpr auto watched = 35s; // a look at the newest sales is among it
    QTimer::singleShot(watched, &loop, &QEventLoop::quit);
    loop.exec();
    table.most(u"sync of an idle, online kiosk"_s, (cpuSeconds() - before) / watched.count() * 100, 1,
               u"% of a core"_s);
}

void benchSync(Table &table)
{
    benchPull(table);
    const ServerProgram server(100'000);
    benchAdmissionsWhilePulling(table, server);
    benchDeliveries(table, server);
    benchIdle(table, server);
}

} // namespace Kiosk
