// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clock.h"
#include "commandfunctions.h"
#include "commandline.h"
#include "enginestarter.h"
#include "output.h"
#include "process/log.h"
#include "process/termination.h"
#include "store.h"
#include "store/eventcatalog.h"
#include "syncwatch.h"

#include <QEventLoop>
#include <QTimer>

#include <map>
#include <unistd.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr auto longestEnd = std::chrono::seconds(3);

namespace {

/// What was asked for on the command line.
struct SyncOrder {
    SyncRound round = {};
    std::chrono::milliseconds settle = {};
    bool isWatch = false;
};

} // namespace

static Outcome<SyncOrder> orderFrom(const CommandLine &line)
{
    constexpr double longestSettle = 3600;
    bool isNumber = true;
    const double settle = line.has(u"settle"_s) ? line.value(u"settle"_s).toDouble(&isNumber) : 30;
    if (!isNumber || !(settle >= 0) || settle > longestSettle)
        return wrongUsage(
            u"--settle '%1' is no number of seconds from 0 to 3600"_s.arg(line.value(u"settle"_s)));
    if (line.has(u"pull-only"_s) && line.has(u"push-only"_s))
        return wrongUsage(u"--pull-only and --push-only exclude each other: give one"_s);
    if (line.has(u"watch"_s) && line.has(u"now"_s))
        return wrongUsage(u"--now is for one round: leave it or --watch out"_s);
    return SyncOrder { .round = { .push = !line.has(u"pull-only"_s),
                                  .pull = !line.has(u"push-only"_s),
                                  .now = line.has(u"now"_s) },
                       .settle = std::chrono::milliseconds(qint64(settle * 1000)),
                       .isWatch = line.has(u"watch"_s) };
}

static Outcome<QList<Event>> serverEvents(Database &db, const CommandLine &line)
{
    EventCatalog catalog(db);
    if (line.has(u"event"_s)) {
        const Result<Event> event = catalog.find(line.value(u"event"_s));
        if (!event)
            return couldNot(event);
        if (event->backend == BackendKind::Local)
            return couldNot(u"'%1' is a local event: it has no server to sync with"_s.arg(event->name));
        return QList<Event> { *event };
    }
    Result<QList<Event>> events = catalog.events();
    if (!events)
        return couldNot(events);
    events->removeIf([](const Event &event) { return event.backend == BackendKind::Local; });
    if (events->isEmpty())
        return couldNot(u"no event here has a server: add one with fastcheck event add --backend tickera"_s);
    return *events;
}

static void showProgress(const SyncStatus &status)
{
    if (status.kind != SyncStatus::Kind::Pulling || ::isatty(STDERR_FILENO) == 0)
        return;
    const QByteArray text
        = "\r" + QByteArray::number(status.taken) + " of " + QByteArray::number(status.total) + " tickets ";
    static_cast<void>(::write(STDERR_FILENO, text.constData(), size_t(text.size())));
}

namespace {

/// Runs rounds and watches, with the keys of one data folder.
class SyncRunner
{
public:
    SyncRunner(Store &store, const SyncOrder &order, Output &out)
        : m_store(store)
        , m_order(order)
        , m_out(out)
        , m_secrets(store.folder(), store.device())
    {
        QObject::connect(&m_termination, &Termination::requested, &m_loop, [this] { stop({}); });
    }

    [[nodiscard]] Outcome<> runRounds(const QList<Event> &events);
    [[nodiscard]] Outcome<> watch(const QList<Event> &events);

private:
    [[nodiscard]] Outcome<SyncReport> runRound(const Event &event);
    [[nodiscard]] Result<std::unique_ptr<SyncEngine>> engineFor(const Event &event);
    void watchEngine(SyncEngine &engine, const Event &event);
    void sayUnwatched(const EngineStarter &starter);
    void stop(const QString &why);
    static void finish(SyncEngine &engine);

    Store &m_store;
    SyncOrder m_order;
    Output &m_out;
    SecretStore m_secrets;
    SystemClock m_clock;
    Termination m_termination;
    QEventLoop m_loop;
    std::map<qint64, std::unique_ptr<SyncWatch>> m_watches; ///< By event.
    bool m_isStopped = false;
    QString m_failure;
};

} // namespace

void SyncRunner::stop(const QString &why)
{
    m_isStopped = true;
    m_failure = why;
    m_loop.quit();
}

// A delivery that is cut off stays in doubt: what is out may be answered, for a while.
void SyncRunner::finish(SyncEngine &engine)
{
    QEventLoop loop;
    bool isDone = false;
    engine.finish([&] {
        isDone = true;
        loop.quit();
    });
    QTimer::singleShot(longestEnd, &loop, &QEventLoop::quit);
    if (!isDone)
        loop.exec();
}

Result<std::unique_ptr<SyncEngine>> SyncRunner::engineFor(const Event &event)
{
    const Result<Secret> key = m_secrets.get(keyNameOf(event.id));
    if (!key)
        return failure(key);
    const Result<BackendFactory> make = backendsFor(event, *key, m_store.folder(), m_clock);
    if (!make)
        return failure(make);
    auto engine = std::make_unique<SyncEngine>(
        EventSync { .db = m_store.database(), .clock = m_clock, .event = event, .settle = m_order.settle },
        *make);
    if (const Result<> prepared = engine->prepare(); !prepared)
        return failure(prepared);
    return engine;
}

Outcome<SyncReport> SyncRunner::runRound(const Event &event)
{
    const auto engine = engineFor(event);
    if (!engine && engine.error().kind == Error::Kind::Auth)
        return reportWithoutKey(m_store, event, engine.error().detail);
    if (!engine)
        return couldNot(engine);
    RoundResult round { .asked = m_order.round,
                        .isBackingOff
                        = !m_order.round.now && !mayTry((*engine)->state().health, m_clock.now()) };
    bool hasEnded = false; // it may end before the loop begins
    QObject::connect(engine->get(), &SyncEngine::roundFinished, &m_loop, [&](const SyncEnd &end) {
        round.end = end;
        hasEnded = true;
        m_loop.quit();
    });
    QObject::connect(engine->get(), &SyncEngine::statusChanged, &m_loop, showProgress);
    (*engine)->run(m_order.round);
    if (!hasEnded)
        m_loop.exec();
    if (!hasEnded)
        return couldNot(u"stopped before the round ended: what was not answered is read back next time"_s);
    if (round.end.kind == SyncEnd::Kind::StoreFailed)
        return couldNot(round.end.detail);
    return reportOf(m_store, event, **engine, round);
}

Outcome<> SyncRunner::runRounds(const QList<Event> &events)
{
    QStringList complaints;
    for (const Event &event : events) {
        const Outcome<SyncReport> report = runRound(event);
        if (!report)
            return same(report);
        m_out.print(report->json(), report->line());
        warnOfSkew(*report);
        if (!report->states.isEmpty())
            complaints.append(events.size() == 1 ? report->complaint()
                                                 : u"'%1': %2"_s.arg(event.name, report->complaint()));
    }
    if (!complaints.isEmpty())
        return couldNot(complaints.join(u"; "_s));
    return m_out.state();
}

void SyncRunner::watchEngine(SyncEngine &engine, const Event &event)
{
    // In place of what watched an engine with an older key.
    std::unique_ptr<SyncWatch> &watch = m_watches[event.id];
    watch = std::make_unique<SyncWatch>(m_store, event, engine, m_out);
    QObject::connect(watch.get(), &SyncWatch::failed, &m_loop, [this](const QString &why) { stop(why); });
    watch->start(m_order.round);
}

void SyncRunner::sayUnwatched(const EngineStarter &starter)
{
    const Event &event = starter.event();
    const Error &why = *starter.trouble();
    complain(u"warning: '%1' is not watched yet: %2; it is tried again"_s.arg(event.name, why.detail));
    if (why.kind != Error::Kind::Auth)
        return;
    const Outcome<SyncReport> report = reportWithoutKey(m_store, event, why.detail);
    if (!report)
        return stop(report.error().text);
    m_out.print(report->json(), report->line());
}

Outcome<> SyncRunner::watch(const QList<Event> &events)
{
    std::vector<std::unique_ptr<EngineStarter>> starters;
    for (const Event &event : events) {
        const EventSync sync {
            .db = m_store.database(), .clock = m_clock, .event = event, .settle = m_order.settle
        };
        starters.push_back(std::make_unique<EngineStarter>(sync, m_secrets, m_store.folder()));
        EngineStarter *starter = starters.back().get();
        QObject::connect(starter, &EngineStarter::made, &m_loop,
                         [this, starter] { watchEngine(*starter->engine(), starter->event()); });
        QObject::connect(starter, &EngineStarter::failed, &m_loop,
                         [this, starter] { sayUnwatched(*starter); });
        starter->start();
    }
    if (!m_isStopped)
        m_loop.exec();
    m_watches.clear(); // before what they watch
    for (const auto &starter : starters) {
        starter->stop();
        if (starter->engine())
            finish(*starter->engine());
    }
    if (!m_failure.isEmpty())
        return couldNot(m_failure);
    return {};
}

Outcome<> syncEvents(const CommandLine &line, Output &out)
{
    const Outcome<SyncOrder> order = orderFrom(line);
    if (!order)
        return same(order);
    Termination::blockSignals(); // before there are threads
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    logTo(line.folder, u"fastcheck"_s);
    const Outcome<QList<Event>> events = serverEvents((*store)->database(), line);
    if (!events)
        return same(events);
    SyncRunner runner(**store, *order, out);
    return order->isWatch ? runner.watch(*events) : runner.runRounds(*events);
}

} // namespace Kiosk
