// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "finding.h"
#include "outboxentry.h"
#include "result.h"
#include "syncstate.h"

namespace Kiosk {

/// What this device knows of an event before doors.
struct EventFacts {
    Event event = {};
    qint64 attendees = 0; ///< Rows of the list, revoked ones too.
    qint64 revoked = 0; ///< Of them.
    SyncState state = {}; ///< Of an event with a server, as the next.
    qint64 waiting = 0; ///< Deliveries that no server has confirmed, but for conflicts.
    qint64 conflicts = 0;
};

/// Errors: Storage.
[[nodiscard]] Result<EventFacts> factsOf(Database &db, const Event &event);

/// Is everybody who bought a ticket on the list?
[[nodiscard]] Finding findingOnAttendees(const EventFacts &facts);
/// Whether this computer knows the event's time zone.
[[nodiscard]] Finding findingOnTimeZone(const EventFacts &facts);
[[nodiscard]] Finding findingOnListAge(const EventFacts &facts, const QDateTime &now);
[[nodiscard]] Finding findingOnDeliveries(const EventFacts &facts);
/// This clock against the server's, as it was when the server was last heard.
[[nodiscard]] Finding findingOnServerClock(const EventFacts &facts);
/// All of these in one line.
[[nodiscard]] Finding findingOnSync(const EventFacts &facts);

/// What holds for the event: of one without a server only the attendees.
[[nodiscard]] QList<Finding> findingsOn(const EventFacts &facts, const QDateTime &now);

} // namespace Kiosk
