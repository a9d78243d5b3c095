// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "showing.h"

#include "ticketcode.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

TicketKey ticketShown(BackendKind backend, const QString &payload)
{
    const QString code = codeIn(payload);
    // No code begins so.
    return TicketKey::of(backend, code.isEmpty() ? u"\uffff"_s + payload.left(longestTicketCode) : code);
}

bool isSameShowing(const Showing &earlier, const Showing &later)
{
    return earlier.ticket == later.ticket && earlier.gateId == later.gateId
        && earlier.direction == later.direction && earlier.lane == later.lane && !isOver(earlier, later.at);
}

bool isOver(const Showing &showing, std::chrono::microseconds now)
{
    return now - showing.at >= showing.lasts;
}

} // namespace Kiosk
