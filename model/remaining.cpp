// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "remaining.h"

#include <algorithm>

namespace Kiosk {

std::optional<int> remainingCheckIns(std::optional<int> serverRemaining, int uncontainedAdmissions)
{
    if (!serverRemaining)
        return std::nullopt;
    return std::max(0, *serverRemaining - uncontainedAdmissions);
}

EntryCount afterList(const EntryCount &known, std::optional<int> listed,
                     std::span<const OwnAdmission> admissions, qint64 requestedAt)
{
    using Delivery = OwnAdmission::Delivery;
    const auto missing = static_cast<int>(std::ranges::count_if(admissions, [](const OwnAdmission &own) {
        return own.delivery == Delivery::Waiting || own.delivery == Delivery::Refused;
    }));
    const auto doubtful = static_cast<int>(std::ranges::count_if(admissions, [&](const OwnAdmission &own) {
        return own.delivery == Delivery::OnTheWay
            || (own.delivery == Delivery::Taken && own.takenAt >= requestedAt);
    }));
    if (!listed || doubtful == 0)
        return { listed, missing + doubtful };
    const std::optional<int> before = remainingCheckIns(known.serverRemaining, known.uncontained);
    const int remaining = std::min(before.value_or(*listed), std::max(0, *listed - missing));
    return { remaining + missing + doubtful, missing + doubtful };
}

} // namespace Kiosk
