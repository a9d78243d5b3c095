// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"

#include <QStringList>

namespace Kiosk {

/// Something about a ticket that the staff must see large.
struct StaffNote {
    QString icon;
    QString title; ///< What it is about; empty for a ticket type.
    QString text;

    bool operator==(const StaffNote &) const = default;
};

/// What @p names, the manager's ticket types and titles of fields, pick out of a decision: each once, the
/// type first, then the fields in the list's order.
[[nodiscard]] QList<StaffNote> staffNotes(const AdmissionDecision &decision, const QStringList &names);

} // namespace Kiosk
