// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "statistics.h"

#include "checkin.h"
#include "store/database.h"
#include "store/outbox.h"
#include "store/replica.h"

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

static Result<> countByTicketType(Database &db, qint64 eventId, Statistics &statistics)
{
    Result<Rows> rows = db.select(
        u"SELECT coalesce(attendees.ticket_type, ''), count(*) FROM check_ins LEFT JOIN attendees"
        " ON attendees.event_id = check_ins.event_id AND attendees.code_key = check_ins.code_key"
        " WHERE check_ins.event_id = ? AND verdict = ? AND check_ins.code IS NOT NULL GROUP BY 1 ORDER BY 1"_s,
        { eventId, toWord(Verdict::Admitted) });
    if (!rows)
        return failure(rows);
    while (rows->next())
        statistics.byTicketType.append({ rows->text(0), rows->integer(1) });
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
