// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "result.h"
#include "ticketkey.h"

namespace Kiosk {

class Database;

/// Of what kind the event is, as the store says. One that is gone counts as local. Errors: Storage.
[[nodiscard]] Result<BackendKind> backendOf(Database &db, qint64 eventId);
/// The ticket that @p code names in the event. Errors: Storage.
[[nodiscard]] Result<TicketKey> ticketKeyOf(Database &db, qint64 eventId, const QString &code);

/// Gives every row of list, ledger and outbox the key that today's rule makes of its code, when a file of an
/// older layout is opened: SQLite knows no case beyond ASCII. Two rows of a list that become one ticket
/// become one row, with the admissions of both. Call within a transaction. Errors: Storage.
[[nodiscard]] Result<> renewTicketKeys(Database &db);

} // namespace Kiosk
