// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/heldscan.h"
#include "theme/theme.h"
#include "words.h"

namespace Kiosk {

/// What is said to a scan that was not decided.
struct HeldWords {
    Field field = Field::Closed;
    Sign sign = Sign::OutOfOrder;
    GuestWords guest = {};
    QString forStaff = {}; ///< What only they can put right; empty: nothing.

    bool operator==(const HeldWords &) const = default;
};
[[nodiscard]] HeldWords heldWords(const HeldScan &held);

/// The same for whoever is at the desk.
[[nodiscard]] StewardWords heldStewardWords(const HeldScan &held);

/// The same in one paragraph, for a page of the set-up.
[[nodiscard]] QString heldSentence(const HeldScan &held);

} // namespace Kiosk
