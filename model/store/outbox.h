// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"
#include "event.h"
#include "result.h"

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

    /// Queues the ledger row when the event has a server and the row took an entry. Call within its
    /// transaction.
    [[nodiscard]] Result<> queue(BackendKind backend, const CheckIn &checkIn);
    /// Deliveries of the event that are not confirmed.
    [[nodiscard]] Result<qint64> waiting(qint64 eventId);
    [[nodiscard]] Result<qint64> conflicts(qint64 eventId);
    /// Delivery state of a ledger row as a word; empty when it needs none.
    [[nodiscard]] Result<QString> stateOf(qint64 checkInNumber);

private:
    Database &m_db;
};

} // namespace Kiosk
