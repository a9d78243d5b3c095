// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncnotes.h"

#include "database.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Result<SyncNotes> loadSyncNotes(Database &db, qint64 eventId)
{
    Result<Rows> rows = db.select(
        u"SELECT sync_state, skew, clock_boot, clock_base FROM events WHERE id = ?"_s, { eventId });
    if (!rows)
        return failure(rows);
    SyncNotes notes;
    if (rows->next()) {
        notes.notes = rows->text(0);
        if (!rows->isNull(1))
            notes.skew = rows->integer(1);
        if (!rows->isNull(2))
            notes.clock = ClockMark { rows->text(2), rows->integer(3) };
    }
    return rows->end().map([&notes] { return notes; });
}

Result<> saveSyncNotes(Database &db, qint64 eventId, const SyncNotes &notes)
{
    return db.run(
        u"UPDATE events SET sync_state = ?, last_pull = ?, pulled_at = ?, sold_count = ?, checked_count = ?,"
        " skew = ?, clock_boot = ?, clock_base = ? WHERE id = ?"_s,
        { notes.notes, notes.lastPull, toColumn(notes.pulledAt), notes.sold, notes.checkedIn,
          notes.skew ? QVariant(*notes.skew) : QVariant(), notes.clock ? notes.clock->boot : QVariant(),
          notes.clock ? QVariant(notes.clock->base) : QVariant(), eventId });
}

} // namespace Kiosk
