// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "result.h"

namespace Kiosk {

class Store;

/// Adds an event without a server and its list; nothing stays when the list cannot be taken.
/// Errors: as EventCatalog::add() and importAttendees().
[[nodiscard]] Result<Event> addLocalEvent(Store &store, const QString &name, const QString &organisation,
                                          const QString &csvFile);

} // namespace Kiosk
