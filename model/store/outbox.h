// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"
#include "event.h"
#include "outboxentry.h"
#include "remaining.h"
#include "result.h"

#include <QList>

namespace Kiosk {

class Database;

/// Check-ins recorded here that a server has yet to hear of.
class Outbox
{
public:
    explicit Outbox(Database &db)
        : m_db(db)
    {
    }

    /// Queues the ledger row when the event has a server and the row took an entry, with what is known of
    /// @p clock, this device's at the scan. Call within its transaction.
    [[nodiscard]] Result<> queue(BackendKind backend, const CheckIn &checkIn, const ClockMark &clock);

    /// The oldest delivery to work on at @p now: pending, or unknown and to be read back; nothing while an
    /// earlier one of the same ticket is open.
    [[nodiscard]] Result<std::optional<OutboxEntry>> nextDue(qint64 eventId, const QDateTime &now);
    /// When the next delivery that waits by itself becomes due; nothing when none does.
    [[nodiscard]] Result<std::optional<QDateTime>> nextDueAt(qint64 eventId);
    /// Writes down that the entry goes out now, as its `sentAs` and `recordsBefore` say. Call before sending.
    [[nodiscard]] Result<> markSent(const OutboxEntry &entry);
    /// Writes down where @p entry stands now, unless it no longer stands at @p before: somebody else settled
    /// it meanwhile. Whether it did. Confirmed: the server counted it @p now.
    [[nodiscard]] Result<bool> settle(const OutboxEntry &entry, DeliveryState before, const QDateTime &now);
    /// The server counted it @p now.
    [[nodiscard]] Result<> confirm(qint64 id, const QDateTime &now);
    /// Any other state, for whoever has just looked.
    [[nodiscard]] Result<> settle(qint64 id, DeliveryState state, const QString &reason,
                                  const std::optional<QDateTime> &nextAttemptAt = {});
    /// The delivery was surely not executed: pending, with so many attempts, and not before @p nextAttemptAt.
    [[nodiscard]] Result<> putBack(qint64 id, int attempts, const QString &reason,
                                   const std::optional<QDateTime> &nextAttemptAt = {});
    /// What was on its way when the program ended may have been executed: Unknown, to be read back at @p at;
    /// and nothing waits longer than until then.
    [[nodiscard]] Result<> recoverSent(qint64 eventId, const QDateTime &at);
    /// This device's clock was set by so many milliseconds: what waits goes on waiting for as long as before.
    [[nodiscard]] Result<> moveWaits(qint64 eventId, qint64 milliseconds);
    /// Confirmed by a person's word, which gives no entry back should a list say otherwise.
    [[nodiscard]] Result<> believe(qint64 id, const QString &reason, const QDateTime &now);
    /// Confirmed without the server having counted it: a person accepts that it never will.
    [[nodiscard]] Result<> acknowledge(qint64 id, const QString &reason);

    [[nodiscard]] Result<std::optional<OutboxEntry>> entry(qint64 id);
    enum class Which { Unconfirmed, All };
    /// Oldest first. Event 0: of every event.
    [[nodiscard]] Result<QList<OutboxEntry>> entries(qint64 eventId, Which which);

    /// Those of the event that only a person can settle: in conflict, quarantined, unknown for good.
    [[nodiscard]] Result<QList<OutboxEntry>> entriesForPerson(qint64 eventId);

    /// Deliveries of the event that are neither confirmed nor in conflict.
    [[nodiscard]] Result<qint64> waiting(qint64 eventId);
    [[nodiscard]] Result<qint64> conflicts(qint64 eventId);
    /// Delivery state of a ledger row as a word; empty when it needs none.
    [[nodiscard]] Result<QString> stateOf(qint64 checkInNumber);

    /// What the server knows of the ticket's own entries, however its code was spelled.
    [[nodiscard]] Result<QList<OwnAdmission>> ownAdmissions(qint64 eventId, const QString &code);
    /// Number of the newest acknowledgement plus one: a request that is sent now is later than all before.
    [[nodiscard]] Result<qint64> requestOrder();

private:
    [[nodiscard]] Result<> countAcknowledged(qint64 id, const QDateTime &now);

    Database &m_db;
};

} // namespace Kiosk
