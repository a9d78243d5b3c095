// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ticketkeys.h"

#include "database.h"

#include <limits>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int strideRows = 1000; // rows in memory at a time

Result<BackendKind> backendOf(Database &db, qint64 eventId)
{
    Result<Rows> rows = db.select(u"SELECT backend FROM events WHERE id = ?"_s, { eventId });
    if (!rows)
        return failure(rows);
    const QString word = rows->next() ? rows->text(0) : QString();
    return rows->end().map([&word] { return backendFromWord(word).value_or(BackendKind::Local); });
}

Result<TicketKey> ticketKeyOf(Database &db, qint64 eventId, const QString &code)
{
    return backendOf(db, eventId).map([&code](BackendKind backend) { return TicketKey::of(backend, code); });
}

namespace {

/// A row whose key is another by today's rule.
struct Renewal {
    qint64 row = 0;
    QString key;
};

/// What a stride through a table found.
struct Stride {
    QList<Renewal> renewals = {};
    qint64 last = 0;
    bool isEnd = true;
};

} // namespace

static Result<Stride> strideAfter(Database &db, const QString &table, qint64 after)
{
    Result<Rows> rows
        = db.select(u"SELECT %1.rowid, code, code_key, (SELECT backend FROM events WHERE id = event_id)"
                    " FROM %1 WHERE %1.rowid > ? AND code IS NOT NULL ORDER BY %1.rowid LIMIT ?"_s.arg(table),
                    { after, strideRows });
    if (!rows)
        return failure(rows);
    Stride stride;
    while (rows->next()) {
        const BackendKind backend = backendFromWord(rows->text(3)).value_or(BackendKind::Local);
        const QString key = TicketKey::of(backend, rows->text(1)).column();
        if (key != rows->text(2))
            stride.renewals.append({ rows->integer(0), key });
        stride.last = rows->integer(0);
        stride.isEnd = false;
    }
    return rows->end().map([&stride] { return stride; });
}

static Result<> renew(Database &db, const QString &table, const Renewal &renewal)
{
    return db.run(u"UPDATE %1 SET code_key = ? WHERE rowid = ?"_s.arg(table), { renewal.key, renewal.row });
}

using Renew = Result<> (*)(Database &, const QString &table, const Renewal &);

static Result<> renewAll(Database &db, const QString &table, Renew renewRow)
{
    for (qint64 last = std::numeric_limits<qint64>::min();;) {
        const Result<Stride> stride = strideAfter(db, table, last);
        if (!stride)
            return failure(stride);
        if (stride->isEnd)
            return {};
        for (const Renewal &each : stride->renewals) {
            if (const Result<> renewed = renewRow(db, table, each); !renewed)
                return renewed;
        }
        last = stride->last;
    }
}

namespace {

/// Two rows of a list that are one ticket.
struct Doubles {
    qint64 kept = 0;
    qint64 dropped = 0;
};

} // namespace

// The row that has the key already is one more of the same ticket. The one that is still good tells what the
// list says now; of two such the younger, as where a list is read.
static Result<std::optional<Doubles>> doublesOf(Database &db, const Renewal &renewal)
{
    Result<Rows> rows
        = db.select(u"SELECT id FROM attendees WHERE id = ? OR (code_key = ? AND event_id ="
                    " (SELECT event_id FROM attendees WHERE id = ?)) ORDER BY is_revoked, id DESC"_s,
                    { renewal.row, renewal.key, renewal.row });
    if (!rows)
        return failure(rows);
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->integer(0));
    return rows->end().map([&ids] {
        return ids.size() < 2 ? std::nullopt : std::optional(Doubles { ids.first(), ids.last() });
    });
}

// What both let in counts: nobody enters once more because a file was updated.
static Result<> merge(Database &db, const Doubles &doubles)
{
    return db
        .run(u"UPDATE attendees SET"
             " uncontained_admissions = attendees.uncontained_admissions + dropped.uncontained_admissions,"
             " first_check_in_at = coalesce(min(attendees.first_check_in_at, dropped.first_check_in_at),"
             "  attendees.first_check_in_at, dropped.first_check_in_at),"
             " last_check_in_at = nullif(max(ifnull(attendees.last_check_in_at, 0),"
             "  ifnull(dropped.last_check_in_at, 0)), 0),"
             " last_check_out_at = nullif(max(ifnull(attendees.last_check_out_at, 0),"
             "  ifnull(dropped.last_check_out_at, 0)), 0),"
             " last_admission = nullif(max(ifnull(attendees.last_admission, 0),"
             "  ifnull(dropped.last_admission, 0)), 0)"
             " FROM attendees AS dropped WHERE attendees.id = ? AND dropped.id = ?"_s,
             { doubles.kept, doubles.dropped })
        .and_then([&] {
            return db.run(u"UPDATE attendees SET is_inside ="
                          " ifnull(last_check_in_at, 0) > ifnull(last_check_out_at, 0) WHERE id = ?"_s,
                          { doubles.kept });
        })
        .and_then([&] {
            return db.run(u"INSERT INTO attendee_search (attendee_search, rowid, search_terms)"
                          " SELECT 'delete', id, search_terms FROM attendees WHERE id = ?"_s,
                          { doubles.dropped });
        })
        .and_then([&] { return db.run(u"DELETE FROM attendees WHERE id = ?"_s, { doubles.dropped }); });
}

static Result<> renewAttendee(Database &db, const QString &table, const Renewal &renewal)
{
    const Result<std::optional<Doubles>> doubles = doublesOf(db, renewal);
    if (!doubles)
        return failure(doubles);
    if (!*doubles)
        return renew(db, table, renewal);
    return merge(db, **doubles).and_then([&] { return renew(db, table, { (*doubles)->kept, renewal.key }); });
}

// The ledger is shut again within the same transaction: nobody ever meets it open.
Result<> renewTicketKeys(Database &db)
{
    return renewAll(db, u"attendees"_s, renewAttendee)
        .and_then([&] { return db.runScript({ u"DROP TRIGGER IF EXISTS check_ins_are_never_changed"_s }); })
        .and_then([&] { return renewAll(db, u"check_ins"_s, renew); })
        .and_then([&] {
            return db.runScript(
                { u"CREATE TRIGGER check_ins_are_never_changed BEFORE UPDATE ON check_ins BEGIN"
                  " SELECT RAISE(ABORT, 'the ledger is append-only'); END"_s });
        })
        .and_then([&] { return renewAll(db, u"outbox"_s, renew); });
}

} // namespace Kiosk
