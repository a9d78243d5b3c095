// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "checkindesk.h"
#include "store/ledger.h"
#include "store/store.h"

#include <algorithm>

namespace Kiosk {

constexpr int everyRow = -1; // as a limit

Result<bool> CheckInDesk::isStillRefused(const QString &refusalId)
{
    Ledger ledger(m_store.database());
    const Result<std::optional<CheckIn>> refused = ledger.find(refusalId);
    if (!refused)
        return failure(refused);
    if (!*refused || isGranted((*refused)->verdict))
        return false;
    const auto rows = ledger.ofCode((*refused)->eventId, (*refused)->code, everyRow);
    if (!rows)
        return failure(rows);
    return std::ranges::none_of(*rows, [number = (*refused)->number](const CheckIn &row) {
        return row.number > number && isGranted(row.verdict);
    });
}

} // namespace Kiosk
