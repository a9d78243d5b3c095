// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "eventsync.h"

#include "backend.h"
#include "store/outbox.h"
#include "store/pulledlist.h"

#include <QRandomGenerator>

#include <cstdlib>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// Less is not worth a write, and may be a busy computer that took its time between the two clocks.
constexpr qint64 noticeable = 1000;

Result<> EventSync::saveWith(const std::function<Result<>()> &work)
{
    const SyncState before = state;
    const auto saved = [&]() -> Result<> {
        Result<Transaction> transaction = Transaction::begin(db);
        if (!transaction)
            return failure(transaction);
        return work().and_then([&] { return save(); }).and_then([&] { return transaction->commit(); });
    }();
    if (!saved)
        state = before;
    return saved;
}

QDateTime EventSync::now() const
{
    return state.clock ? clock.now().addMSecs(-clock.mark().setSince(*state.clock)) : clock.now();
}

Result<> EventSync::followClock()
{
    const ClockMark mark = clock.mark();
    const qint64 set = state.clock ? mark.setSince(*state.clock) : 0;
    const bool isKnown = state.clock && state.clock->boot == mark.boot;
    if (isKnown && std::abs(set) < noticeable)
        return {};
    return saveWith([&] {
        state = movedBy(set, state);
        state.clock = mark;
        return set == 0 ? Result<>() : Outbox(db).moveWaits(event.id, set);
    });
}

void EventSync::reached(const Backend &backend)
{
    state.health = {};
    state.isKeyRefused = false;
    state.reachedAt = now();
    state.hasOldRules = state.hasOldRules || !backend.traits().keepsScanTime;
    // The backend reckons by the clock as it stands, we as it stood. A server that tells no time is right.
    const qint64 set = state.clock ? clock.mark().setSince(*state.clock) : 0;
    if (const auto skew = backend.clockSkew())
        state.skew = skew->count() + set;
    else if (!state.skew)
        state.skew = 0;
}

void EventSync::missed(std::optional<std::chrono::seconds> retryAfter)
{
    const double jitter = QRandomGenerator::global()->generateDouble();
    state.health = afterFailure(state.health, now(), jitter, retryAfter);
}

Result<qint64> acceptShrink(EventSync &sync)
{
    if (sync.state.heldSince == 0)
        return failure(Error::Kind::Rejected, Error::Cause::Outdated,
                       u"nothing is held back: the list did not shrink suddenly"_s);
    qint64 count = 0;
    const Result<> revoked = sync.saveWith([&]() -> Result<> {
        PulledList list(sync.db, sync.event.id);
        const Result<qint64> missing = list.missingSince(sync.state.heldSince);
        if (!missing)
            return failure(missing);
        count = *missing;
        const qint64 since = std::exchange(sync.state.heldSince, 0);
        sync.state.heldCount = 0;
        return list.revokeMissingSince(since);
    });
    return revoked.map([count] { return count; });
}

SyncEnd endFrom(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Storage:
        return { SyncEnd::Kind::StoreFailed, error.detail };
    case Error::Kind::Auth:
        return { SyncEnd::Kind::KeyRefused, error.detail };
    case Error::Kind::Malformed:
        return { SyncEnd::Kind::Foreign, error.detail };
    case Error::Kind::Network:
    case Error::Kind::Rejected:
        return { SyncEnd::Kind::Offline, error.detail, error.retryAfter };
    }
    Q_UNREACHABLE();
}

} // namespace Kiosk
