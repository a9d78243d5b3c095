// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pace.h"
#include "result.h"

#include <QPair>
#include <QString>

namespace Kiosk {

class Database;
struct AdmissionDecision;

/// An event in numbers, kept up by adding each decision to them. "In" and "checked in" are attendees who were
/// admitted here at least once.
struct LiveCounts {
    struct OfType {
        QString type = {};
        qint64 checkedIn = 0;
        qint64 sold = 0;

        bool operator==(const OfType &) const = default;
    };

    qint64 sold = 0;
    qint64 checkedIn = 0;
    qint64 inside = 0;
    QList<OfType> byType = {}; ///< Most sold first.
    QList<QPair<QString, qint64>> byGate = {}; ///< Admissions of this device, by name of the gate.
    Pace pace = {};

    bool operator==(const LiveCounts &) const = default;
};

/// Counts all of it, once: walks the event's attendees and its ledger. Errors: Storage.
[[nodiscard]] Result<LiveCounts> liveCountsOf(Database &db, qint64 eventId, const QDateTime &now);

/// Takes over what others changed, as a new list from the server; walks the attendees again only when
/// there are others than before. Errors: Storage.
[[nodiscard]] Result<> recount(Database &db, qint64 eventId, LiveCounts &counts);

/// Adds what was decided here.
void advance(LiveCounts &counts, const AdmissionDecision &decision);

} // namespace Kiosk
