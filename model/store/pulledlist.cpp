// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pulledlist.h"

#include "database.h"
#include "outbox.h"
#include "remaining.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static const QString missing = u" FROM attendees WHERE event_id = ? AND is_revoked = 0 AND NOT EXISTS"
                               " (SELECT 1 FROM listings WHERE attendee_id = attendees.id AND pull >= ?)"_s;

static QString jsonOf(const QList<qint64> &ids)
{
    QJsonArray json;
    for (const qint64 id : ids)
        json.append(id);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<QList<qint64>> PulledList::take(const QList<Attendee> &part, const Source &source)
{
    // Lost with the power, it is pulled again; an admission after it takes it to the disk with itself.
    Result<Transaction> transaction = Transaction::begin(m_db, Transaction::Durability::Repeatable);
    if (!transaction)
        return failure(transaction);
    const Result<qint64> newest = Replica(m_db).newestId();
    if (!newest)
        return failure(newest);
    QList<qint64> ids;
    for (Attendee listed : part) {
        listed.eventId = m_eventId;
        const Result<qint64> id = takeOne(std::move(listed), source);
        if (!id)
            return failure(id);
        ids.append(*id);
    }
    const bool isLook = source.reading == Reading::Look && source.pull > 0;
    return Replica(m_db)
        .indexAfter(*newest)
        .and_then([&] { return isLook ? markLooked(ids, source.pull) : Result<>(); })
        .and_then([&] { return transaction->commit(); })
        .map([&ids] { return ids; });
}

Result<> PulledList::markLooked(const QList<qint64> &ids, qint64 pull)
{
    return m_db.run(u"INSERT INTO listings (attendee_id, pull, looked) SELECT value, 0, ? FROM json_each(?)"
                    " WHERE true ON CONFLICT (attendee_id) DO UPDATE SET looked = excluded.looked"_s,
                    { pull, jsonOf(ids) });
}

Result<QList<qint64>> PulledList::seenIn(qint64 pull, const QList<qint64> &ids)
{
    Result<Rows> rows = m_db.select(u"SELECT value FROM json_each(?) JOIN listings ON attendee_id = value"
                                    " WHERE pull = ? ORDER BY json_each.key"_s,
                                    { jsonOf(ids), pull });
    if (!rows)
        return failure(rows);
    QList<qint64> seen;
    while (rows->next())
        seen.append(rows->integer(0));
    return rows->end().map([&seen] { return seen; });
}

Result<int> PulledList::markSeen(const QList<qint64> &ids, qint64 pull)
{
    return m_db
        .run(u"INSERT INTO listings (attendee_id, pull) SELECT value, ? FROM json_each(?) WHERE true"
             " ON CONFLICT (attendee_id) DO UPDATE SET pull = excluded.pull WHERE pull < excluded.pull"_s,
             { pull, jsonOf(ids) })
        .map([this] { return static_cast<int>(m_db.rowsAffected()); });
}

// A server tells what remains, never what a ticket was good for: the most ever seen is the best guess.
static std::optional<int> mostAllowed(std::optional<int> known, std::optional<int> listed)
{
    return known && listed ? std::optional(std::max(*known, *listed)) : std::nullopt;
}

Result<bool> PulledList::isNewerKnown(qint64 id, qint64 pull)
{
    if (pull == 0)
        return false;
    return m_db
        .number(
            u"SELECT EXISTS (SELECT 1 FROM listings WHERE attendee_id = ? AND (pull = ? OR looked = ?))"_s,
            { id, pull, pull })
        .map([](qint64 found) { return found != 0; });
}

Result<qint64> PulledList::takeOne(Attendee listed, const Source &source)
{
    if (m_expectsNew) {
        const Result<qint64> inserted = m_replica.insert(listed, ListSource::Pull, Replica::Indexing::Later);
        if (!inserted || *inserted != 0)
            return inserted;
    }
    const Result<std::optional<Attendee>> known = m_replica.find(m_eventId, listed.code);
    if (!known)
        return failure(known);
    m_expectsNew = !*known; // lists come in runs: whole ones are new once, and then known for ever
    if (!*known)
        return m_replica.insert(listed, ListSource::Pull, Replica::Indexing::Later);
    const Result<bool> isNewerHere = isNewerKnown((*known)->id, source.pull);
    if (!isNewerHere)
        return failure(isNewerHere);
    if (*isNewerHere)
        return (*known)->id;
    return takeKnown(**known, std::move(listed), source.requestedAt).map([&known] { return (*known)->id; });
}

// What this device alone knows of an attendee.
static Attendee withOwnFacts(Attendee listed, const Attendee &known)
{
    listed.id = known.id;
    listed.firstCheckInAt = known.firstCheckInAt;
    listed.lastCheckInAt = known.lastCheckInAt;
    listed.lastCheckOutAt = known.lastCheckOutAt;
    listed.isInside = known.isInside;
    // Of another type it is another ticket, sold with the same code.
    if (listed.ticketType == known.ticketType)
        listed.allowedCheckIns = mostAllowed(known.allowedCheckIns, listed.allowedCheckIns);
    return listed;
}

Result<> PulledList::takeKnown(const Attendee &known, Attendee listed, qint64 requestedAt)
{
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
    if (listed == known)
        return {};
    const auto changed = m_replica.upsert(listed, ListSource::Pull, Replica::Indexing::Later);
    if (!changed)
        return failure(changed);
    return m_db.run(u"UPDATE attendees SET uncontained_admissions = ? WHERE id = ?"_s,
                    { listed.uncontainedAdmissions, known.id });
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
                    " WHERE id IN (SELECT id"_s
                        + missing + u")"_s,
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
