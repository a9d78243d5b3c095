// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncengine.h"

#include "backend.h"
#include "store/outbox.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

constexpr auto lookEvery = 30s; // for new sales
constexpr auto wholeEvery = 10min;
constexpr int newestTickets = 100;
constexpr int mostPullTries = 4; // in a row, while the list keeps moving
constexpr auto recently = 60s;
constexpr std::chrono::milliseconds longestStoreWait = 10s;

SyncEngine::SyncEngine(EventSync sync, const BackendFactory &makeBackend, QObject *parent)
    : QObject(parent)
    , m_sync(std::move(sync))
    , m_pushBackend(makeBackend())
    , m_pullBackend(makeBackend())
    , m_lookBackend(makeBackend())
    , m_courier(m_sync, *m_pushBackend)
    , m_puller(m_sync, *m_pullBackend)
    , m_scout(m_sync, *m_lookBackend)
{
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &SyncEngine::tick);
    connect(&m_courier, &Courier::conflictFound, this, &SyncEngine::conflictFound);
    connect(&m_courier, &Courier::finished, this, &SyncEngine::delivered);
    connect(&m_puller, &Puller::progressed, this, &SyncEngine::tell);
    connect(&m_puller, &Puller::finished, this, &SyncEngine::pulled);
    connect(&m_scout, &Puller::finished, this, &SyncEngine::looked);
}

SyncEngine::~SyncEngine()
{
    for (const auto &backend : { m_pushBackend.get(), m_pullBackend.get(), m_lookBackend.get() })
        backend->cancel();
}

Result<> SyncEngine::prepare()
{
    const Result<> ready = (m_isLoaded ? Result<>() : load())
                               .and_then([this] { return m_sync.followClock(); })
                               .and_then([this] { return m_courier.writeDown(); })
                               .and_then([this] { return m_storeProblem ? m_sync.save() : Result<>(); });
    if (ready)
        m_storeProblem.reset();
    else
        noteStoreFailure(ready.error().detail);
    return ready;
}

Result<> SyncEngine::load()
{
    Result<SyncState> state = loadSyncState(m_sync.db, m_sync.event.id);
    if (!state)
        return failure(state);
    m_sync.state = *std::move(state);
    const Result<> recovered = m_sync.followClock().and_then([this] {
        return Outbox(m_sync.db).recoverSent(m_sync.event.id, m_sync.now().addMSecs(m_sync.settle.count()));
    });
    if (!recovered)
        return recovered;
    if (m_startsAfresh)
        m_sync.state.health.retryAt.reset();
    m_isLoaded = true;
    return {};
}

// A small write tells whether there is room again. What then still fails was larger: each time it waits
// longer, for a server must not be asked every second for what cannot be taken in.
bool SyncEngine::isStoreReady()
{
    return (!m_storeProblem || m_sync.clock.steady() >= m_storeRetryAt) && prepare();
}

void SyncEngine::noteStoreFailure(const QString &why)
{
    m_storeProblem = why;
    const auto wait = std::min<std::chrono::milliseconds>(backOff(++m_storeFailures, 1), longestStoreWait);
    m_storeRetryAt = m_sync.clock.steady() + wait;
}

void SyncEngine::start()
{
    m_startsAfresh = true; // somebody has just switched it on: no waiting for an old back-off
    m_sync.state.health.retryAt.reset();
    m_ticker.start();
    QTimer::singleShot(0, this, &SyncEngine::tick);
}

void SyncEngine::wake()
{
    if (m_ticker.isActive())
        QTimer::singleShot(0, this, &SyncEngine::tick);
}

void SyncEngine::finish(const std::function<void()> &done)
{
    m_ticker.stop();
    m_courier.finish();
    if (!m_courier.isBusy()) {
        static_cast<void>(m_courier.writeDown()); // what still fails is read back at the next start
        return done();
    }
    m_finished = done;
}

Result<qint64> SyncEngine::acceptShrink()
{
    const Result<qint64> revoked = prepare().and_then([this] { return Kiosk::acceptShrink(m_sync); });
    if (revoked)
        tell();
    return revoked;
}

void SyncEngine::tick()
{
    if (isStoreReady() && m_sync.mayTry()) {
        deliverIfDue();
        pullIfDue();
    }
    tell();
}

void SyncEngine::deliverIfDue()
{
    if (m_courier.isBusy())
        return;
    const Result<std::optional<OutboxEntry>> due = Outbox(m_sync.db).nextDue(m_sync.event.id, m_sync.now());
    if (!due)
        return noteStoreFailure(due.error().detail);
    if (*due)
        m_courier.start();
}

void SyncEngine::pullIfDue()
{
    const auto isOlderThan
        = [this](const std::optional<std::chrono::microseconds> &at, std::chrono::seconds age) {
              return !at || m_sync.clock.steady() - *at >= age;
          };
    if (m_puller.isBusy() || m_scout.isBusy())
        return;
    if (isOlderThan(m_wholeAt, wholeEvery))
        m_puller.startWhole();
    else if (isOlderThan(m_lookedAt, lookEvery))
        m_scout.lookAtNewest(newestTickets);
}

void SyncEngine::delivered(const SyncEnd &ended)
{
    const SyncEnd end = remember(ended);
    if (const auto finished = std::exchange(m_finished, {}))
        finished();
    if (!m_round)
        return tell();
    if (end.kind != SyncEnd::Kind::Done || !m_round->pull)
        return endRound(end);
    m_puller.startWhole();
}

void SyncEngine::pulled(const SyncEnd &end)
{
    using Kind = SyncEnd::Kind;
    if (end.kind == Kind::Again && ++m_pullTries < mostPullTries)
        return m_puller.startWhole();
    m_pullTries = 0;
    // A list that never stands still is left alone for a while; who is missing waits for the next pull.
    if (end.kind == Kind::Done || end.kind == Kind::Again)
        m_wholeAt = m_lookedAt = m_sync.clock.steady();
    const SyncEnd written = remember(end);
    m_round ? endRound(written) : tell();
}

void SyncEngine::lookForLateSale(std::chrono::milliseconds budget, const std::function<void(bool)> &done)
{
    const bool isReachable = m_sync.state.health.failures == 0 && m_sync.state.reachedAt
        && m_sync.state.reachedAt->secsTo(m_sync.now()) <= std::chrono::seconds(recently).count();
    if (!isReachable)
        return done(false);
    // Whichever comes first, the answer or the end of the budget, tells; the other finds nobody waiting.
    const auto asked = std::make_shared<std::function<void(bool)>>(done);
    const auto tellOnce = [asked](bool worked) {
        if (const auto waiting = std::exchange(*asked, nullptr))
            waiting(worked);
    };
    QTimer::singleShot(budget, this, [tellOnce] { tellOnce(false); });
    // A look that is under way may have left before the sale.
    (m_scout.isBusy() ? m_waitingForNextLook : m_waitingForLook).append(tellOnce);
    m_scout.lookAtNewest(newestTickets);
}

void SyncEngine::looked(const SyncEnd &end)
{
    const bool worked = end.kind == SyncEnd::Kind::Done;
    m_lookedAt = m_sync.clock.steady();
    for (const auto &waiting : std::exchange(m_waitingForLook, {}))
        waiting(worked);
    remember(end);
    m_waitingForLook = std::exchange(m_waitingForNextLook, {});
    if (!m_waitingForLook.isEmpty())
        m_scout.lookAtNewest(newestTickets);
}

void SyncEngine::run(const SyncRound &round)
{
    if (m_round)
        return; // its end answers both
    if (const Result<> ready = prepare(); !ready)
        return endRound(endFrom(ready.error()));
    if (!m_sync.mayTry() && !round.now) {
        const QString until = m_sync.state.health.retryAt->toString(Qt::ISODateWithMs);
        return endRound(
            { SyncEnd::Kind::Offline,
              u"the server gave no usable answer; next attempt at %1, or at once with --now: %2"_s.arg(
                  until, m_sync.state.problem) });
    }
    m_round = round;
    if (round.push)
        return m_courier.start();
    m_puller.startWhole();
}

void SyncEngine::endRound(const SyncEnd &end)
{
    m_round.reset();
    Q_EMIT roundFinished(end);
}

SyncEnd SyncEngine::remember(const SyncEnd &end)
{
    using Kind = SyncEnd::Kind;
    if (end.kind == Kind::StoreFailed) {
        noteStoreFailure(end.detail); // the server has done nothing wrong
        return end;
    }
    m_lastEnd = end;
    m_sync.state.problem = end.detail;
    if (end.kind == Kind::KeyRefused)
        m_sync.state.isKeyRefused = true;
    const bool isUsable = end.kind == Kind::Done || end.kind == Kind::Again;
    if (!isUsable && m_sync.mayTry())
        m_sync.missed(end.retryAfter);
    if (const Result<> saved = m_sync.save(); !saved) {
        noteStoreFailure(saved.error().detail);
        return isUsable ? endFrom(saved.error()) : end;
    }
    m_storeFailures = 0;
    return end;
}

SyncStatus SyncEngine::status()
{
    using Kind = SyncStatus::Kind;
    const SyncState &state = m_sync.state;
    Outbox outbox(m_sync.db);
    SyncStatus status { .waiting = outbox.waiting(m_sync.event.id).value_or(0),
                        .conflicts = outbox.conflicts(m_sync.event.id).value_or(0),
                        .held = state.heldCount,
                        .odd = state.odd,
                        .since = state.health.failingSince,
                        .listAt = state.consistentAt,
                        .skew = std::chrono::round<std::chrono::seconds>(
                            std::chrono::milliseconds(state.skew.value_or(0))),
                        .detail = m_storeProblem.value_or(state.problem) };
    if (m_storeProblem)
        status.kind = Kind::StoreFailed;
    else if (state.isKeyRefused)
        status.kind = Kind::KeyRefused;
    else if (state.health.failures > 0)
        status.kind = m_lastEnd.kind == SyncEnd::Kind::Foreign ? Kind::Foreign : Kind::Offline;
    else if (state.heldSince > 0)
        status.kind = Kind::Held;
    else if (state.progress || !state.consistentAt)
        status.kind = Kind::Pulling;
    else if (status.waiting > 0)
        status.kind = Kind::Waiting;
    if (state.progress) {
        status.taken = state.progress->rows;
        status.total = state.progress->soldBefore;
    }
    return status;
}

void SyncEngine::tell()
{
    const SyncStatus now = status();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT statusChanged(now);
}

} // namespace Kiosk
