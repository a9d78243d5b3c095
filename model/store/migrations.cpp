// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "migrations.h"

#include "database.h"
#include "ticketkeys.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// Step n leads from version n - 1 to n. A step that was released never changes; a new one is added below it.
// Events and who may come.
static QStringList firstLists()
{
    return {
        u"CREATE TABLE device (id TEXT NOT NULL, name TEXT NOT NULL) STRICT"_s,

        u"CREATE TABLE events ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " name TEXT NOT NULL UNIQUE,"
        " organisation TEXT NOT NULL,"
        " backend TEXT NOT NULL,"
        " site TEXT NOT NULL DEFAULT '',"
        " remote_id TEXT NOT NULL DEFAULT '',"
        " starts_at INTEGER,"
        " ends_at INTEGER,"
        " location TEXT NOT NULL DEFAULT '',"
        " time_zone TEXT NOT NULL,"
        " is_open INTEGER NOT NULL DEFAULT 1,"
        " revoked_may_be_overridden INTEGER NOT NULL DEFAULT 0,"
        " checkout_types TEXT NOT NULL DEFAULT 'all-multi',"
        " sold_count INTEGER," // the counters as the server said
        " checked_count INTEGER,"
        " last_pull INTEGER NOT NULL DEFAULT 0," // number of the newest whole pull
        " pulled_at INTEGER,"
        " sync_state TEXT NOT NULL DEFAULT '{}'" // the backend's own notes: cursor, back-off
        ") STRICT"_s,

        u"CREATE TABLE attendees ("
        " id INTEGER PRIMARY KEY,"
        " event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,"
        " code TEXT NOT NULL,"
        " code_key TEXT NOT NULL," // the code without regard to case
        " first_name TEXT NOT NULL DEFAULT '',"
        " last_name TEXT NOT NULL DEFAULT '',"
        " email TEXT NOT NULL DEFAULT '',"
        " ticket_type TEXT NOT NULL DEFAULT '',"
        " allowed_check_ins INTEGER," // null: unlimited
        " server_remaining INTEGER," // null: unlimited
        " uncontained_admissions INTEGER NOT NULL DEFAULT 0,"
        " payment_status TEXT NOT NULL DEFAULT '',"
        " is_revoked INTEGER NOT NULL DEFAULT 0,"
        " revoked_reason TEXT NOT NULL DEFAULT '',"
        " valid_from INTEGER,"
        " valid_until INTEGER,"
        " first_check_in_at INTEGER,"
        " last_check_in_at INTEGER,"
        " last_check_out_at INTEGER,"
        " is_inside INTEGER NOT NULL DEFAULT 0,"
        " last_admission INTEGER," // number in check_ins
        " seen_in_pull INTEGER NOT NULL DEFAULT 0,"
        " custom_fields TEXT NOT NULL DEFAULT '[]'," // JSON: [[title, value], …]
        " search_terms TEXT NOT NULL DEFAULT '',"
        " UNIQUE (event_id, code_key)"
        ") STRICT"_s,
        u"CREATE INDEX attendees_by_code ON attendees (code_key)"_s,
        // Covers the counters on the screens.
        u"CREATE INDEX attendees_by_presence ON attendees (event_id, is_inside, first_check_in_at)"_s,
        u"CREATE VIRTUAL TABLE attendee_search USING fts5("
        " search_terms, content='attendees', content_rowid='id', detail=none, columnsize=0,"
        " prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"_s,
    };
}

// The door, and what happened there.
static QStringList firstDoor()
{
    return {
        u"CREATE TABLE gates ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,"
        " name TEXT NOT NULL,"
        " direction TEXT NOT NULL DEFAULT 'both',"
        " accepted_ticket_types TEXT NOT NULL DEFAULT '[]'," // JSON array; empty: all
        " tracks_reentry INTEGER NOT NULL DEFAULT 0,"
        " opens_at INTEGER,"
        " closes_at INTEGER,"
        " is_open INTEGER NOT NULL DEFAULT 1,"
        " UNIQUE (event_id, name)"
        ") STRICT"_s,

        // No foreign key to events: the ledger outlives them, and says their names itself.
        u"CREATE TABLE check_ins ("
        " number INTEGER PRIMARY KEY,"
        " check_in_id TEXT NOT NULL UNIQUE,"
        " at INTEGER NOT NULL,"
        " event_id INTEGER NOT NULL,"
        " event TEXT NOT NULL,"
        " gate TEXT NOT NULL,"
        " device TEXT NOT NULL,"
        " operator TEXT NOT NULL,"
        " direction TEXT NOT NULL,"
        " code TEXT,"
        " verdict TEXT NOT NULL,"
        " reason TEXT NOT NULL,"
        " override_reason TEXT NOT NULL,"
        " entries INTEGER NOT NULL,"
        " previous_hash TEXT NOT NULL,"
        " hash TEXT NOT NULL"
        ") STRICT"_s,
        u"CREATE INDEX check_ins_by_event_and_code ON check_ins (event_id, code)"_s,
        u"CREATE TRIGGER check_ins_are_never_changed BEFORE UPDATE ON check_ins BEGIN"
        " SELECT RAISE(ABORT, 'the ledger is append-only'); END"_s,
        u"CREATE TRIGGER check_ins_are_never_deleted BEFORE DELETE ON check_ins BEGIN"
        " SELECT RAISE(ABORT, 'the ledger is append-only'); END"_s,

        u"CREATE TABLE outbox ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " check_in INTEGER NOT NULL UNIQUE REFERENCES check_ins (number),"
        " event_id INTEGER NOT NULL,"
        " code TEXT NOT NULL,"
        " state TEXT NOT NULL DEFAULT 'pending',"
        " attempts INTEGER NOT NULL DEFAULT 0,"
        " next_attempt_at INTEGER,"
        " acknowledged_at INTEGER,"
        " reason TEXT NOT NULL DEFAULT ''"
        ") STRICT"_s,
        u"CREATE INDEX outbox_waiting ON outbox (event_id, state) WHERE state <> 'confirmed'"_s,
    };
}

// What made a long import slow: an index that asking each event spares, and one that filled before doors
// open.
static QStringList leanIndexes()
{
    return {
        u"DROP INDEX attendees_by_code"_s,
        u"DROP INDEX attendees_by_presence"_s,
        // Covers the counters on the screens.
        u"CREATE INDEX attendees_by_presence ON attendees (event_id, is_inside)"
        " WHERE first_check_in_at IS NOT NULL"_s,
    };
}

static QStringList deliveries()
{
    return {
        u"CREATE INDEX attendees_revoked ON attendees (event_id) WHERE is_revoked = 1"_s,
        u"ALTER TABLE outbox ADD COLUMN sent_as INTEGER"_s, // scan time as sent: Unix seconds, server's clock
        u"ALTER TABLE outbox ADD COLUMN records_before INTEGER"_s, // at the server, before it was first sent
        u"ALTER TABLE outbox ADD COLUMN acknowledged_order INTEGER"_s, // counts acknowledgements: no clock
        u"CREATE INDEX outbox_by_acknowledgement ON outbox (acknowledged_order)"
        " WHERE acknowledged_order IS NOT NULL"_s,
        u"CREATE INDEX outbox_by_code ON outbox (event_id, code)"_s,
        u"CREATE INDEX outbox_deliverable ON outbox (event_id) WHERE state IN ('pending', 'unknown')"_s,
        // Few where most tickets are good once: tells the ticket types that may have check-out.
        u"CREATE INDEX attendees_with_several_entries ON attendees (event_id, ticket_type)"
        " WHERE allowed_check_ins IS NULL OR allowed_check_ins > 1"_s,
    };
}

// A pull notes every attendee that it sees. In rows of their own a page's notes fill one leaf instead of
// rewriting every attendee on it: an unchanged list is pulled almost without a write.
static QStringList listings()
{
    return {
        u"CREATE TABLE listings ("
        " attendee_id INTEGER PRIMARY KEY REFERENCES attendees (id) ON DELETE CASCADE,"
        " pull INTEGER NOT NULL" // number of the newest pull that had the attendee
        ") STRICT"_s,
        u"INSERT INTO listings SELECT id, seen_in_pull FROM attendees WHERE seen_in_pull > 0"_s,
        u"ALTER TABLE attendees DROP COLUMN seen_in_pull"_s,
    };
}

// By itself the index is put in order in long strides, which an admission would have to wait for;
// Replica::indexAfter() takes short ones.
static QStringList smoothIndexing()
{
    return { u"INSERT INTO attendee_search (attendee_search, rank) VALUES ('automerge', 0)"_s };
}

static QStringList settings()
{
    return { u"CREATE TABLE settings (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT"_s };
}

static QStringList scanning()
{
    return {
        u"ALTER TABLE events ADD COLUMN scan_formats TEXT NOT NULL DEFAULT 'all'"_s,
        u"ALTER TABLE events ADD COLUMN same_showing INTEGER NOT NULL DEFAULT 3000"_s, // milliseconds
    };
}

// An attempt with a code that no list knew yet is written as it was typed.
static QStringList attemptsInAnyCase()
{
    return {
        u"DROP INDEX check_ins_by_event_and_code"_s,
        u"CREATE INDEX check_ins_by_event_and_code ON check_ins (event_id, code COLLATE NOCASE)"_s,
    };
}

// One identity for a ticket in list, ledger and outbox. The ledger's column is an index, and no part of the
// chain: null where the row has no code. Step 7 fills both in.
static QStringList ticketKeys()
{
    return {
        u"ALTER TABLE check_ins ADD COLUMN code_key TEXT"_s,
        u"DROP INDEX check_ins_by_event_and_code"_s,
        u"CREATE INDEX check_ins_by_ticket ON check_ins (event_id, code_key)"_s,
        u"ALTER TABLE outbox ADD COLUMN code_key TEXT NOT NULL DEFAULT ''"_s,
        u"DROP INDEX outbox_by_code"_s,
        u"CREATE INDEX outbox_by_ticket ON outbox (event_id, code_key)"_s,
    };
}

// A delivery bears the time of its scan by the clocks of the scan, not by those of its sending.
static QStringList clocksOfScans()
{
    return {
        u"ALTER TABLE events ADD COLUMN skew INTEGER"_s, // server's clock less ours, milliseconds
        u"ALTER TABLE events ADD COLUMN clock_boot TEXT"_s, // how our clock stood when that was learnt
        u"ALTER TABLE events ADD COLUMN clock_base INTEGER"_s,
        u"UPDATE events SET skew = json_extract(sync_state, '$.skew')"
        " WHERE json_valid(sync_state) AND json_extract(sync_state, '$.reached_at') IS NOT NULL"_s,
        u"ALTER TABLE outbox ADD COLUMN skew INTEGER"_s, // as known at the scan
        u"ALTER TABLE outbox ADD COLUMN clock_boot TEXT"_s, // how our clock stood at the scan
        u"ALTER TABLE outbox ADD COLUMN clock_base INTEGER"_s,
    };
}

// A look at the newest tickets while a whole pull runs meets rows that the pull meets again further down.
static QStringList looks()
{
    return {
        u"ALTER TABLE listings ADD COLUMN looked INTEGER NOT NULL DEFAULT 0"_s, // number of that pull
    };
}

static QStringList step(int version)
{
    switch (version) {
    case 1:
        return firstLists() + firstDoor();
    case 2:
        return leanIndexes() + deliveries();
    case 3:
        return listings() + smoothIndexing() + settings();
    case 4:
        return scanning();
    case 5:
        return attemptsInAnyCase();
    case 6:
        return ticketKeys() + clocksOfScans() + looks();
    case 7:
        return {}; // letters without one of the other case, too, name one ticket: see fillIn()
    default:
        Q_UNREACHABLE();
    }
}

// What SQL alone cannot do.
static Result<> fillIn(Database &db, int version) { return version == 7 ? renewTicketKeys(db) : Result<>(); }

int newestStoreVersion() { return 7; }

static Result<> migrateTo(Database &db, int version)
{
    Result<Transaction> transaction = Transaction::begin(db);
    if (!transaction)
        return failure(transaction);
    return db.runScript(step(version))
        .and_then([&] { return fillIn(db, version); })
        .and_then([&] {
            return db.runScript({ u"PRAGMA application_id = %1"_s.arg(storeApplicationId),
                                  u"PRAGMA user_version = %1"_s.arg(version) });
        })
        .and_then([&] { return transaction->commit(); });
}

Result<> migrate(Database &db, int version)
{
    for (int next = version + 1; next <= newestStoreVersion(); ++next) {
        if (const Result<> done = migrateTo(db, next); !done)
            return done;
    }
    return {};
}

} // namespace Kiosk
