// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "showing.h"

#include "ticketcode.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

QString ticketShown(const QString &payload)
{
    const QString code = codeIn(payload);
    return code.isEmpty() ? u"\n"_s + payload.left(longestTicketCode) : codeKey(code); // no code begins so
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
