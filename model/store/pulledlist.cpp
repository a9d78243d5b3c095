// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pulledlist.h"

#include "database.h"
#include "outbox.h"
#include "remaining.h"
#include "replica.h"
#include "ticketcode.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static const QString missing
    = u" FROM attendees WHERE event_id = ? AND is_revoked = 0 AND seen_in_pull < ?"_s;

Result<int> PulledList::take(const QList<Attendee> &part, qint64 pull, qint64 requestedAt)
{
    Result<Transaction> transaction = Transaction::begin(m_db);
    if (!transaction)
        return failure(transaction);
    const Result<qint64> newest = Replica(m_db).newestId();
    if (!newest)
        return failure(newest);
    int fresh = 0;
    for (const Attendee &listed : part) {
        const Result<bool> isFresh = takeOne(listed, pull, requestedAt);
        if (!isFresh)
            return failure(isFresh);
        fresh += *isFresh ? 1 : 0;
    }
    return Replica(m_db).indexAfter(*newest).and_then([&] { return transaction->commit(); }).map([&fresh] {
        return fresh;
    });
}

// A server tells what remains, never what a ticket was good for: the most ever seen is the best guess.
static std::optional<int> mostAllowed(std::optional<int> known, std::optional<int> listed)
{
    return known && listed ? std::optional(std::max(*known, *listed)) : std::nullopt;
}

Result<bool> PulledList::takeOne(Attendee listed, qint64 pull, qint64 requestedAt)
{
    Replica replica(m_db);
    listed.eventId = m_eventId;
    const Result<std::optional<Attendee>> found = replica.find(m_eventId, listed.code);
    if (!found)
        return failure(found);
    EntryCount count { listed.serverRemaining, 0 };
    if (const std::optional<Attendee> &known = *found) {
        listed.allowedCheckIns = mostAllowed(known->allowedCheckIns, listed.allowedCheckIns);
        if (known->firstCheckInAt) {
            const Result<QList<OwnAdmission>> own = Outbox(m_db).ownAdmissions(m_eventId, known->code);
            if (!own)
                return failure(own);
            count = afterList({ known->serverRemaining, known->uncontainedAdmissions },
                              listed.serverRemaining, *own, requestedAt);
        }
    }
    listed.serverRemaining = count.serverRemaining;
    if (const auto changed = replica.upsert(listed, Replica::Indexing::Later); !changed)
        return failure(changed);
    const bool isFresh = !*found || (*found)->seenInPull < pull;
    return m_db
        .run(u"UPDATE attendees SET seen_in_pull = max(seen_in_pull, ?), uncontained_admissions = ?"
             " WHERE event_id = ? AND code_key = ?"_s,
             { pull, count.uncontained, m_eventId, codeKey(listed.code) })
        .map([isFresh] { return isFresh; });
}

Result<qint64> PulledList::missingSince(qint64 pull)
{
    return m_db.number(u"SELECT count(*)"_s + missing, { m_eventId, pull });
}

Result<QStringList> PulledList::codesMissingSince(qint64 pull, int limit)
{
    Result<Rows> rows
        = m_db.select(u"SELECT code"_s + missing + u" ORDER BY code LIMIT ?"_s, { m_eventId, pull, limit });
    if (!rows)
        return failure(rows);
    QStringList codes;
    while (rows->next())
        codes.append(rows->text(0));
    return rows->end().map([&codes] { return codes; });
}

Result<qint64> PulledList::active()
{
    // Revoked ones are few and have an index of their own; counting the active ones would read every row.
    return m_db.number(u"SELECT (SELECT count(*) FROM attendees WHERE event_id = ?)"
                       " - (SELECT count(*) FROM attendees WHERE event_id = ? AND is_revoked = 1)"_s,
                       { m_eventId, m_eventId });
}

Result<> PulledList::revokeMissingSince(qint64 pull)
{
    return m_db.run(u"UPDATE attendees SET is_revoked = 1, revoked_reason = 'no longer on the server''s list'"
                    " WHERE event_id = ? AND is_revoked = 0 AND seen_in_pull < ?"_s,
                    { m_eventId, pull });
}

Result<bool> PulledList::hasSeveralEntries(const QString &ticketType)
{
    return m_db
        .number(u"SELECT EXISTS (SELECT 1 FROM attendees WHERE event_id = ? AND ticket_type = ?"
                " AND (allowed_check_ins IS NULL OR allowed_check_ins > 1))"_s,
                { m_eventId, ticketType.isNull() ? u""_s : ticketType })
        .map([](qint64 found) { return found != 0; });
}

} // namespace Kiosk
