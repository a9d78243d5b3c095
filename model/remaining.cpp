// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "remaining.h"

#include <algorithm>

namespace Kiosk {

int uncontainedAdmissions(std::span<const OwnAdmission> admissions, qint64 requestedAt)
{
    return static_cast<int>(std::ranges::count_if(admissions, [&](const OwnAdmission &admission) {
        return !admission.acknowledgedAt || *admission.acknowledgedAt >= requestedAt;
    }));
}

std::optional<int> remainingCheckIns(std::optional<int> serverRemaining, int uncontainedAdmissions)
{
    if (!serverRemaining)
        return std::nullopt;
    return std::max(0, *serverRemaining - uncontainedAdmissions);
}

} // namespace Kiosk
