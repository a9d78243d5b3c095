// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendee.h"
#include "checkin.h"
#include "listsource.h"
#include "result.h"
#include "ticketkey.h"

#include <optional>

namespace Kiosk {

class Database;
class Rows;

/// The local copy of the events' attendees.
///
/// Whatever writes a list says where it comes from, and checkSource() asks what the store says of the event:
/// no caller goes round that.
class Replica
{
public:
    enum class Change { Inserted, Updated };
    enum class Indexing { AtOnce, Later };

    explicit Replica(Database &db)
        : m_db(db)
    {
    }

    /// Inserts or updates by event and ticket; what was checked in here stays. Call within a transaction.
    [[nodiscard]] Result<Change> upsert(const Attendee &attendee, ListSource source = ListSource::File,
                                        Indexing indexing = Indexing::AtOnce);
    /// Inserts a new attendee: the id; 0 and nothing done when the event has the ticket already.
    [[nodiscard]] Result<qint64> insert(const Attendee &attendee, ListSource source, Indexing indexing);
    /// The newest row's id: what indexAfter() goes by.
    [[nodiscard]] Result<qint64> newestId();
    /// Makes the rows after @p id findable that were inserted with Indexing::Later: many in one statement.
    [[nodiscard]] Result<> indexAfter(qint64 id);

    /// However the code is spelled.
    [[nodiscard]] Result<std::optional<Attendee>> find(qint64 eventId, const QString &code);
    /// Names of the other events that know this code.
    [[nodiscard]] Result<QStringList> otherEventsOf(const QString &code, qint64 eventId);
    [[nodiscard]] Result<qint64> count(qint64 eventId);
    /// How many of them are revoked.
    [[nodiscard]] Result<qint64> revoked(qint64 eventId);

    /// Where and when the attendee was last admitted here.
    [[nodiscard]] Result<std::optional<PreviousAdmission>> lastAdmission(qint64 attendeeId);
    /// Writes what a granted check-in changes; @p number is its ledger row.
    [[nodiscard]] Result<> apply(const Attendee &attendee, const CheckIn &checkIn);

    /// The columns that attendeeFrom() reads, in its order, starting at column 0.
    [[nodiscard]] static QString columns();
    [[nodiscard]] static Attendee attendeeFrom(const Rows &rows);

private:
    [[nodiscard]] Result<BackendKind> kindOf(qint64 eventId);
    [[nodiscard]] Result<TicketKey> keyOf(qint64 eventId, const QString &code);
    [[nodiscard]] Result<bool> knows(qint64 eventId, const TicketKey &ticket);

    Database &m_db;
    // A list's rows are of one event, which never becomes one of another kind.
    qint64 m_kindOfEvent = 0;
    BackendKind m_kind = BackendKind::Local;
};

} // namespace Kiosk
