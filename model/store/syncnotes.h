// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Kiosk {

class Database;

/// What an event's row says of its server. The notes are the sync engine's own, as it wrote them; the rest
/// has columns, because others read it, too.
struct SyncNotes {
    QString notes = {}; ///< JSON.
    qint64 lastPull = 0; ///< Number of the newest pull that was begun.
    std::optional<QDateTime> pulledAt = {}; ///< When the list was last known to be whole.
    qint64 sold = 0; ///< As the server counts.
    qint64 checkedIn = 0;
    std::optional<qint64> skew = {}; ///< The server's clock less ours, milliseconds.
    std::optional<ClockMark> clock = {}; ///< How our clock stood when that was learnt.
};

/// Notes, skew and clock; the other columns are not read back. Nothing of an event that is gone. Errors:
/// Storage.
[[nodiscard]] Result<SyncNotes> loadSyncNotes(Database &db, qint64 eventId);
[[nodiscard]] Result<> saveSyncNotes(Database &db, qint64 eventId, const SyncNotes &notes);

} // namespace Kiosk
