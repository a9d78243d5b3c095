// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Kiosk {

/// One match of the steward's search, as it is shown.
struct AttendeeRow {
    QString code;
    QString name;
    QString email;
    QString ticketType;
    QString state; ///< "In", "Not yet", …; already in the kiosk's language.
    bool in = false;

    bool operator==(const AttendeeRow &) const = default;
};

} // namespace Kiosk
