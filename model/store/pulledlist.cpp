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
    // Lost with the power, it is pulled again; an admission after it takes it to the disk with itself.
    Result<Transaction> transaction = Transaction::begin(m_db, Transaction::Durability::Repeatable);
    if (!transaction)
        return failure(transaction);
    const Result<qint64> newest = Replica(m_db).newestId();
    if (!newest)
        return failure(newest);
    int fresh = 0;
    for (Attendee listed : part) {
        listed.eventId = m_eventId;
        listed.seenInPull = pull;
        const Result<bool> isFresh = takeOne(std::move(listed), requestedAt);
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

Result<bool> PulledList::takeOne(Attendee listed, qint64 requestedAt)
{
    Replica replica(m_db);
    if (m_expectsNew) {
        const Result<bool> isNew = replica.insert(listed, Replica::Indexing::Later);
        if (!isNew || *isNew)
            return isNew;
    }
    const Result<std::optional<Attendee>> known = replica.find(m_eventId, listed.code);
    if (!known)
        return failure(known);
    m_expectsNew = !*known; // lists come in runs: whole ones are new once, and then known for ever
    if (!*known)
        return replica.insert(listed, Replica::Indexing::Later);
    return takeKnown(**known, std::move(listed), requestedAt);
}

// What this device alone knows of an attendee.
static Attendee withOwnFacts(Attendee listed, const Attendee &known)
{
    listed.id = known.id;
    listed.firstCheckInAt = known.firstCheckInAt;
    listed.lastCheckInAt = known.lastCheckInAt;
    listed.lastCheckOutAt = known.lastCheckOutAt;
    listed.isInside = known.isInside;
    listed.allowedCheckIns = mostAllowed(known.allowedCheckIns, listed.allowedCheckIns);
    listed.seenInPull = std::max(known.seenInPull, listed.seenInPull);
    return listed;
}

Result<bool> PulledList::takeKnown(const Attendee &known, Attendee listed, qint64 requestedAt)
{
    const bool isFresh = known.seenInPull < listed.seenInPull;
    listed = withOwnFacts(std::move(listed), known);
    if (known.firstCheckInAt) {
        const Result<QList<OwnAdmission>> own = Outbox(m_db).ownAdmissions(m_eventId, known.code);
        if (!own)
            return failure(own);
        const EntryCount count = afterList({ known.serverRemaining, known.uncontainedAdmissions },
                                           listed.serverRemaining, *own, requestedAt);
        listed.serverRemaining = count.serverRemaining;
        listed.uncontainedAdmissions = count.uncontained;
    }
    Attendee asBefore = listed;
    asBefore.seenInPull = known.seenInPull;
    if (asBefore != known) {
        if (const auto changed = Replica(m_db).upsert(listed, Replica::Indexing::Later); !changed)
            return failure(changed);
    }
    return m_db
        .run(u"UPDATE attendees SET seen_in_pull = ?, uncontained_admissions = ? WHERE id = ?"_s,
             { listed.seenInPull, listed.uncontainedAdmissions, known.id })
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
