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

/// Gives every row of ledger and outbox that has a code its key, when a file of an older layout is opened.
/// SQLite knows no case beyond ASCII. Call within a transaction.
[[nodiscard]] Result<> fillTicketKeys(Database &db);

} // namespace Kiosk
