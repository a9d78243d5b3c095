// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "result.h"
#include "retry.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Kiosk {

class Database;

/// Rows of a server's list that are more, or less, than a ticket that can be checked in.
struct OddRows {
    qint64 unsendable = 0; ///< Guests whose check-in the server cannot be told: Backend::whyNotSendable().
    qint64 unusable = 0; ///< Without a code: nobody is on the list for them.
    qint64 doubled = 0; ///< With a code that a newer ticket bears, too.

    bool operator==(const OddRows &) const = default;
};

/// A whole pull under way: enough to go on after a restart.
struct PullProgress {
    qint64 pull = 0; ///< Its number.
    std::optional<QDateTime> startedAt = {}; ///< Old pages tell nothing of today's list.
    int nextPage = 1;
    int pageSize = 0;
    qint64 soldBefore = 0;
    qint64 rows = 0; ///< Seen so far: as many as the server has sold, whatever their codes are.
    qint64 seen = 0; ///< Attendees that they are.
    QString firstPage = {}; ///< Digest of page 1: when it changes, the list moved.
    QString lastPage = {}; ///< Of the newest page: some servers give the same one again instead of an end.
    QString repeats = {}; ///< Digest of the attendees that stood on earlier pages, too; empty: none did.
    OddRows odd = {}; ///< So far.

    bool operator==(const PullProgress &) const = default;
};

/// What the sync engine remembers of an event between runs; JSON in `events.sync_state`. No secrets.
struct SyncState {
    qint64 lastPull = 0; ///< Number of the newest pull that was begun.
    qint64 consistentPull = 0; ///< Of the newest whole and consistent one; 0: none yet.
    std::optional<QDateTime> consistentAt = {};
    std::optional<PullProgress> progress = {};
    QString repeats = {}; ///< PullProgress::repeats of the newest pull whose counters agreed.
    OddRows odd = {}; ///< As the newest pull that came to its end met them.
    qint64 heldSince = 0; ///< A shrink waits for a person: who was not seen since this pull; 0: none.
    qint64 heldCount = 0;
    bool isKeyRefused = false;
    bool hasOldRules = false; ///< The server stores the time of delivery instead of the scan's.
    std::optional<QDateTime> reachedAt = {}; ///< Last usable answer.
    std::optional<qint64> skew = {}; ///< Server's clock less ours, milliseconds; nothing: not known yet.
    /// How our clock stood when the times above and below were written: they move along when it is set.
    std::optional<ClockMark> clock = {};
    qint64 sold = 0;
    qint64 checkedIn = 0;
    QString startsAtText = {}; ///< As the server shows it: its language and zone, for display only.
    ServerHealth health = {};
    QString problem = {}; ///< English, one line: why the last round was not whole.

    bool operator==(const SyncState &) const = default;
};

/// The same moments after our clock was set by so many milliseconds.
[[nodiscard]] SyncState movedBy(qint64 milliseconds, SyncState state);

[[nodiscard]] Result<SyncState> loadSyncState(Database &db, qint64 eventId);
[[nodiscard]] Result<> saveSyncState(Database &db, qint64 eventId, const SyncState &state);

} // namespace Kiosk
