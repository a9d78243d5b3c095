// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ticketkeys.h"

#include "database.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int stride = 1000; // rows in memory at a time

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

/// A row that is to be given its key.
struct Unkeyed {
    qint64 row = 0;
    TicketKey key;
};

static Result<QList<Unkeyed>> nextUnkeyed(Database &db, const QString &table, qint64 after)
{
    Result<Rows> rows
        = db.select(u"SELECT %1.rowid, code, (SELECT backend FROM events WHERE id = event_id) FROM %1"
                    " WHERE %1.rowid > ? AND code IS NOT NULL ORDER BY %1.rowid LIMIT ?"_s.arg(table),
                    { after, stride });
    if (!rows)
        return failure(rows);
    QList<Unkeyed> unkeyed;
    while (rows->next()) {
        const BackendKind backend = backendFromWord(rows->text(2)).value_or(BackendKind::Local);
        unkeyed.append({ rows->integer(0), TicketKey::of(backend, rows->text(1)) });
    }
    return rows->end().map([&unkeyed] { return unkeyed; });
}

static Result<> fill(Database &db, const QString &table)
{
    qint64 last = std::numeric_limits<qint64>::min();
    for (;;) {
        const Result<QList<Unkeyed>> unkeyed = nextUnkeyed(db, table, last);
        if (!unkeyed)
            return failure(unkeyed);
        if (unkeyed->isEmpty())
            return {};
        for (const Unkeyed &each : *unkeyed) {
            const Result<> filled = db.run(u"UPDATE %1 SET code_key = ? WHERE rowid = ?"_s.arg(table),
                                           { each.key.column(), each.row });
            if (!filled)
                return filled;
        }
        last = unkeyed->last().row;
    }
}

// The ledger is shut again within the same transaction: nobody ever meets it open.
Result<> fillTicketKeys(Database &db)
{
    return db.runScript({ u"DROP TRIGGER IF EXISTS check_ins_are_never_changed"_s })
        .and_then([&] { return fill(db, u"check_ins"_s); })
        .and_then([&] {
            return db.runScript(
                { u"CREATE TRIGGER check_ins_are_never_changed BEFORE UPDATE ON check_ins BEGIN"
                  " SELECT RAISE(ABORT, 'the ledger is append-only'); END"_s });
        })
        .and_then([&] { return fill(db, u"outbox"_s); });
}

} // namespace Kiosk
