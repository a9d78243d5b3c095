// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "eventsync.h"

#include "backend.h"
#include "store/pulledlist.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

void EventSync::reached(const Backend &backend)
{
    state.health = {};
    state.isKeyRefused = false;
    state.reachedAt = clock.now();
    state.hasOldRules = state.hasOldRules || !backend.traits().keepsScanTime;
    if (const auto skew = backend.clockSkew())
        state.skew = skew->count();
}

void EventSync::missed(std::optional<std::chrono::seconds> retryAfter)
{
    const double jitter = QRandomGenerator::global()->generateDouble();
    state.health = afterFailure(state.health, clock.now(), jitter, retryAfter);
}

Result<qint64> acceptShrink(EventSync &sync)
{
    if (sync.state.heldSince == 0)
        return failure(Error::Kind::Rejected, Error::Cause::Outdated,
                       u"nothing is held back: the list did not shrink suddenly"_s);
    Result<Transaction> transaction = Transaction::begin(sync.db);
    if (!transaction)
        return failure(transaction);
    PulledList list(sync.db, sync.event.id);
    const Result<qint64> missing = list.missingSince(sync.state.heldSince);
    const Result<> revoked = list.revokeMissingSince(sync.state.heldSince);
    if (!missing || !revoked)
        return missing ? failure(revoked) : failure(missing);
    sync.state.heldSince = sync.state.heldCount = 0;
    return sync.save().and_then([&] { return transaction->commit(); }).map([&missing] { return *missing; });
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
