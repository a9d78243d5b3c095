// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"
#include "result.h"

#include <QList>

namespace Kiosk {

class Database;

/// What was said last at an event, oldest first: enough of each decision for a line of a list.
/// Errors: Storage.
[[nodiscard]] Result<QList<AdmissionDecision>> historyOf(Database &db, qint64 eventId, int longest);

} // namespace Kiosk
