// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "eventsync.h"

#include "backend.h"

#include <QRandomGenerator>

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
        return { SyncEnd::Kind::Offline, error.detail };
    }
    Q_UNREACHABLE();
}

} // namespace Kiosk
