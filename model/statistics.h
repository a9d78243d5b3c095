// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Kiosk {

class Database;

/// An event in numbers. Overridden admissions are admissions; exits are neither admissions nor refusals.
struct Statistics {
    qint64 attendees = 0;
    qint64 checkedIn = 0; ///< Attendees who were admitted at least once.
    qint64 inside = 0;
    qint64 admissions = 0; ///< Of this device's ledger.
    qint64 refusals = 0; ///< Of this device's ledger.
    qint64 waiting = 0; ///< Deliveries not confirmed.
    qint64 conflicts = 0;
    QList<QPair<QString, qint64>> byGate = {}; ///< Admissions, by name of the gate.
    QList<QPair<QString, qint64>> byTicketType = {}; ///< Admissions, by name of the type.

    bool operator==(const Statistics &) const = default;
};

/// Attendees, checked in and inside only: quick enough for a screen that follows every admission. Errors:
/// Storage.
[[nodiscard]] Result<Statistics> presenceOf(Database &db, qint64 eventId);

/// Everything. Walks the event's ledger: for a report. Errors: Storage.
[[nodiscard]] Result<Statistics> statisticsOf(Database &db, qint64 eventId);

} // namespace Kiosk
