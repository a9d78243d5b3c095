// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "result.h"

namespace Kiosk {

class Database;

/// Who says what stands on a list.
enum class ListSource {
    File, ///< Of an event without a server.
    Pull, ///< The event's server.
};

/// Only a pull writes what a server said, and only a file what no server knows. Errors: Rejected, with a
/// sentence, when a list of an event of this kind does not come from @p source; Storage.
[[nodiscard]] Result<> checkSource(Database &db, qint64 eventId, BackendKind backend, ListSource source);

} // namespace Kiosk
