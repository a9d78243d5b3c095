// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendee.h"
#include "replica.h"
#include "result.h"

#include <QList>

namespace Kiosk {

class Database;

/// Takes a server's list of attendees into the replica, part by part.
///
/// Pulls are numbered; the newest that had an attendee is remembered, and only who is missing from whole
/// pulls is ever revoked.
class PulledList
{
public:
    /// Whose rows are taken: those of a whole pull, or of a look at the newest tickets meanwhile.
    enum class Reading { Whole, Look };
    struct Source {
        qint64 pull = 0; ///< Number of the whole pull that runs; 0: none does.
        Reading reading = Reading::Whole;
        qint64 requestedAt = 0; ///< Outbox::requestOrder() before the server was asked.
    };

    PulledList(Database &db, qint64 eventId)
        : m_db(db)
        , m_eventId(eventId)
        , m_replica(db)
    {
    }

    /// Takes a part of what the server was asked for; the answer is the attendees' ids. Of several tickets
    /// with one code the newest counts, and lists begin with it: what the pull that runs, or a look since it
    /// began, had already is passed over. One transaction, which an unchanged part leaves without a write:
    /// keep the part short, so that an admission does not wait long.
    [[nodiscard]] Result<QList<qint64>> take(const QList<Attendee> &part, const Source &source);
    /// Which of these @p pull had on earlier pages, in this order.
    [[nodiscard]] Result<QList<qint64>> seenIn(qint64 pull, const QList<qint64> &ids);
    /// Notes that @p pull had these; the answer is how many of them it had not had before. Call within a
    /// transaction.
    [[nodiscard]] Result<int> markSeen(const QList<qint64> &ids, qint64 pull);

    /// Active attendees that no pull since @p pull had.
    [[nodiscard]] Result<qint64> missingSince(qint64 pull);
    /// Their codes, at most @p limit, for a person to look at.
    [[nodiscard]] Result<QStringList> codesMissingSince(qint64 pull, int limit);
    /// Attendees that are not revoked.
    [[nodiscard]] Result<qint64> active();
    /// Revokes who is missing. They come back by themselves when the server lists them again.
    [[nodiscard]] Result<> revokeMissingSince(qint64 pull);

    /// Whether tickets of this type were ever seen to be good for more than one entry.
    [[nodiscard]] Result<bool> hasSeveralEntries(const QString &ticketType);

private:
    [[nodiscard]] Result<qint64> takeOne(Attendee listed, const Source &source);
    [[nodiscard]] Result<bool> isNewerKnown(qint64 id, qint64 pull);
    [[nodiscard]] Result<> markLooked(const QList<qint64> &ids, qint64 pull);
    [[nodiscard]] Result<> takeKnown(const Attendee &known, Attendee listed, qint64 requestedAt);

    Database &m_db;
    qint64 m_eventId;
    Replica m_replica;
    bool m_expectsNew = true; ///< Only speed hangs on it.
};

} // namespace Kiosk
