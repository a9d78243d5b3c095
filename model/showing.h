// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"
#include "event.h"
#include "ticketkey.h"

#include <QString>

#include <chrono>

namespace Kiosk {

constexpr std::chrono::milliseconds usualShowing = std::chrono::seconds(3);

/// A ticket that is held to a scanner once. It may be read many times meanwhile.
struct Showing {
    TicketKey ticket = {}; ///< As ticketShown() says.
    qint64 gateId = 0;
    Direction direction = Direction::In;
    QString lane = {}; ///< Which scanner of the gate.
    std::chrono::microseconds at {}; ///< Clock::steady() when it was last read.
    std::chrono::microseconds lasts = usualShowing; ///< What is read within this time after it is the same.
};

/// The ticket that was shown at an event of this kind; of a text without a code one that no code names.
[[nodiscard]] TicketKey ticketShown(BackendKind backend, const QString &payload);

/// True when @p later only reads again what @p earlier did. Two scanners never read the same showing: it
/// takes two guests, or one with a copy.
[[nodiscard]] bool isSameShowing(const Showing &earlier, const Showing &later);
[[nodiscard]] bool isOver(const Showing &showing, std::chrono::microseconds now);

} // namespace Kiosk
