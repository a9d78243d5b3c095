// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "event.h"
#include "store/database.h"
#include "syncstate.h"

#include <chrono>
#include <functional>

namespace Kiosk {

class Backend;

/// What everything that syncs one event works with. Thread: the backend thread.
struct EventSync {
    Database &db;
    const Clock &clock;
    Event event;
    SyncState state = {};
    /// The longest time that a server may still work on a request nobody waits for any more.
    std::chrono::milliseconds settle = std::chrono::seconds(30);
    int pageSize = 200; ///< Small bites: what runs beside an admission is over sooner.

    [[nodiscard]] Result<> save() { return saveSyncState(db, event.id, state); }
    /// Does @p work and saves the state, in one transaction. What fails leaves the state as it was, so that
    /// memory and disk believe the same.
    [[nodiscard]] Result<> saveWith(const std::function<Result<>()> &work);
    /// The time by our clock as it stood at the last followClock(): whoever sets it meanwhile changes
    /// nothing.
    [[nodiscard]] QDateTime now() const;
    /// When our clock was set, every time that was written by it moves along. Errors: Storage.
    [[nodiscard]] Result<> followClock();
    /// Notes a usable answer.
    void reached(const Backend &backend);
    /// Notes that there was none.
    void missed(std::optional<std::chrono::seconds> retryAfter = {});
    [[nodiscard]] bool mayTry() const { return Kiosk::mayTry(state.health, now()); }
};

/// How a piece of work with the server ended.
struct SyncEnd {
    enum class Kind {
        Done,
        Again, ///< The list moved or is to be confirmed: pull once more.
        Offline, ///< No usable answer.
        KeyRefused,
        Foreign, ///< Not this kind of server.
        StoreFailed,
    };
    Kind kind = Kind::Done;
    QString detail = {}; ///< English, one line, what is wrong and what to do; empty when done.
    std::optional<std::chrono::seconds> retryAfter = {}; ///< Offline: when the server named a time.
};

/// Revokes who is missing from the list although it shrank suspiciously: a person has agreed. The answer is
/// how many. Errors: Rejected (nothing is held back), Storage.
[[nodiscard]] Result<qint64> acceptShrink(EventSync &sync);

[[nodiscard]] SyncEnd endFrom(const Error &error);

} // namespace Kiosk
