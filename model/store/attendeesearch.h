// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendee.h"
#include "result.h"

#include <QList>

namespace Kiosk {

class Database;

/// Attendees of the event that @p text finds, best first: the exact code, codes that begin so, whole words in
/// any order, beginnings of words; among equals last names before first names. Nothing typed finds nothing.
[[nodiscard]] Result<QList<Attendee>> searchAttendees(Database &db, qint64 eventId, const QString &text,
                                                      int limit = 50);

} // namespace Kiosk
