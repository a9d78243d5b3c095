// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "livecounts.h"

#include "checkin.h"
#include "statistics.h"
#include "store/database.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static Result<> countTypes(Database &db, qint64 eventId, LiveCounts &counts)
{
    counts.byType.clear();
    Result<Rows> rows
        = db.select(u"SELECT ticket_type, count(first_check_in_at), count(*) FROM attendees"
                    " WHERE event_id = ? GROUP BY ticket_type ORDER BY count(*) DESC, ticket_type"_s,
                    { eventId });
    if (!rows)
        return failure(rows);
    while (rows->next())
        counts.byType.append({ rows->text(0), rows->integer(1), rows->integer(2) });
    return rows->end();
}

static Result<> countGates(Database &db, qint64 eventId, LiveCounts &counts)
{
    Result<Rows> rows = db.select(
        u"SELECT gate, count(*) FROM check_ins WHERE event_id = ? AND verdict = ? GROUP BY gate ORDER BY gate"_s,
        { eventId, toWord(Verdict::Admitted) });
    if (!rows)
        return failure(rows);
    while (rows->next())
        counts.byGate.append({ rows->text(0), rows->integer(1) });
    return rows->end();
}

// Names both values of is_inside, for the index attendees_by_presence.
static Result<> countMinutes(Database &db, qint64 eventId, const QDateTime &since, Pace &pace)
{
    Result<Rows> rows = db.select(u"SELECT first_check_in_at / 60000, count(*) FROM attendees"
                                  " WHERE event_id = ? AND is_inside IN (0, 1) AND first_check_in_at >= ?"
                                  " GROUP BY 1"_s,
                                  { eventId, since.toMSecsSinceEpoch() });
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        const QDateTime minute = QDateTime::fromSecsSinceEpoch(60 * rows->integer(0), Qt::UTC);
        pace.add(minute, static_cast<int>(rows->integer(1)));
    }
    return rows->end();
}

static void takeOver(LiveCounts &counts, const Statistics &presence)
{
    counts.sold = presence.attendees;
    counts.checkedIn = presence.checkedIn;
    counts.inside = presence.inside;
}

Result<LiveCounts> liveCountsOf(Database &db, qint64 eventId, const QDateTime &now)
{
    const Result<Statistics> presence = presenceOf(db, eventId);
    if (!presence)
        return failure(presence);
    LiveCounts counts;
    takeOver(counts, *presence);
    return countTypes(db, eventId, counts)
        .and_then([&] { return countGates(db, eventId, counts); })
        .and_then([&] { return countMinutes(db, eventId, now.addSecs(-60LL * Pace::minutes), counts.pace); })
        .map([&counts] { return counts; });
}

Result<> recount(Database &db, qint64 eventId, LiveCounts &counts)
{
    const Result<Statistics> presence = presenceOf(db, eventId);
    if (!presence)
        return failure(presence);
    const bool areTheSame = counts.sold == presence->attendees && counts.checkedIn == presence->checkedIn;
    takeOver(counts, *presence);
    return areTheSame ? Result<>() : countTypes(db, eventId, counts);
}

static void addGate(LiveCounts &counts, const QString &gate)
{
    const auto at = std::ranges::lower_bound(counts.byGate, gate, {}, &QPair<QString, qint64>::first);
    if (at != counts.byGate.cend() && at->first == gate)
        ++at->second;
    else
        counts.byGate.insert(at, { gate, 1 });
}

static void addFirst(LiveCounts &counts, const AdmissionDecision &decision)
{
    ++counts.checkedIn;
    counts.pace.add(decision.at);
    const QString type = decision.ticketType.value_or(QString());
    const auto known = std::ranges::find(counts.byType, type, &LiveCounts::OfType::type);
    if (known != counts.byType.end())
        ++known->checkedIn;
}

void advance(LiveCounts &counts, const AdmissionDecision &decision)
{
    if (decision.isRepeat || !isGranted(decision.verdict))
        return;
    const bool isEntry = decision.verdict == Verdict::Admitted;
    if (isEntry != decision.wasInside)
        counts.inside += isEntry ? 1 : -1;
    if (!isEntry)
        return;
    addGate(counts, decision.gate);
    if (decision.checkedInAt == decision.at)
        addFirst(counts, decision);
}

} // namespace Kiosk
