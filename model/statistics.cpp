// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "statistics.h"

#include "checkin.h"
#include "store/database.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "ticketcode.h"

#include <QHash>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Result<Statistics> presenceOf(Database &db, qint64 eventId)
{
    Statistics statistics;
    const Result<qint64> attendees = Replica(db).count(eventId);
    if (!attendees)
        return failure(attendees);
    statistics.attendees = *attendees;
    Result<Rows> rows = db.select(u"SELECT count(*), coalesce(sum(is_inside), 0) FROM attendees"
                                  " WHERE event_id = ? AND first_check_in_at IS NOT NULL"_s,
                                  { eventId });
    if (!rows)
        return failure(rows);
    if (rows->next()) {
        statistics.checkedIn = rows->integer(0);
        statistics.inside = rows->integer(1);
    }
    return rows->end().map([&statistics] { return statistics; });
}

static Result<> countDecisions(Database &db, qint64 eventId, Statistics &statistics)
{
    Result<Rows> rows = db.select(
        u"SELECT verdict, gate, count(*) FROM check_ins WHERE event_id = ? GROUP BY verdict, gate ORDER BY gate"_s,
        { eventId });
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        const std::optional<Verdict> verdict = verdictFromWord(rows->text(0));
        if (verdict == Verdict::Admitted) {
            statistics.admissions += rows->integer(2);
            statistics.byGate.append({ rows->text(1), rows->integer(2) });
        } else if (verdict && *verdict != Verdict::Resolved && !isGranted(*verdict)) {
            statistics.refusals += rows->integer(2);
        }
    }
    return rows->end();
}

using TypeOfCode = QHash<QString, QString>;

static Result<TypeOfCode> typesOfAdmitted(Database &db, qint64 eventId)
{
    Result<Rows> rows = db.select(u"SELECT code_key, ticket_type FROM attendees"
                                  " WHERE event_id = ? AND first_check_in_at IS NOT NULL"_s,
                                  { eventId });
    if (!rows)
        return failure(rows);
    TypeOfCode types;
    while (rows->next())
        types.insert(rows->text(0), rows->text(1));
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return types;
}

// The ledger's spelling of a code need not be the list's of today: they meet in codeKey(), which SQL does not
// know.
static Result<> countByTicketType(Database &db, qint64 eventId, Statistics &statistics)
{
    const Result<TypeOfCode> types = typesOfAdmitted(db, eventId);
    if (!types)
        return failure(types);
    Result<Rows> rows = db.select(
        u"SELECT code, count(*) FROM check_ins WHERE event_id = ? AND verdict = ? AND code IS NOT NULL"
        " GROUP BY code"_s,
        { eventId, toWord(Verdict::Admitted) });
    if (!rows)
        return failure(rows);
    QMap<QString, qint64> counts;
    while (rows->next())
        counts[types->value(codeKey(rows->text(0)))] += rows->integer(1);
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        statistics.byTicketType.append({ it.key(), it.value() });
    return rows->end();
}

static Result<> countDeliveries(Database &db, qint64 eventId, Statistics &statistics)
{
    Outbox outbox(db);
    return outbox.waiting(eventId)
        .and_then([&](qint64 waiting) {
            statistics.waiting = waiting;
            return outbox.conflicts(eventId);
        })
        .map([&statistics](qint64 conflicts) { statistics.conflicts = conflicts; });
}

Result<Statistics> statisticsOf(Database &db, qint64 eventId)
{
    Result<Statistics> presence = presenceOf(db, eventId);
    if (!presence)
        return presence;
    Statistics &statistics = *presence;
    return countDecisions(db, eventId, statistics)
        .and_then([&] { return countByTicketType(db, eventId, statistics); })
        .and_then([&] { return countDeliveries(db, eventId, statistics); })
        .map([&statistics] { return statistics; });
}

} // namespace Kiosk
