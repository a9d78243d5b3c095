// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "syntheticsource.h"

#include <QString>

#include <chrono>

namespace Kiosk {

/// How long a ticket of the demonstration is held up, and how long nobody stands there afterwards.
struct DemoPace {
    std::chrono::milliseconds shown = {};
    std::chrono::milliseconds pause = {};
};

/// Fills an empty data folder with two events: 500 attendees, and somebody who came on the wrong evening.
[[nodiscard]] Result<> makeDemoEvent(const QString &folder);
/// The event of the demonstration that is served.
[[nodiscard]] QString demoEventName();

/// A camera before which people hold up a good ticket, the same one again, an unknown, a revoked, an unpaid
/// one, one for another evening, one in dark mode and a tilted one; then it ends, or begins anew when @p
/// isEndless.
[[nodiscard]] SyntheticSource::Painter demoPainter(const DemoPace &pace, int framesPerSecond, bool isEndless);

/// Writes a picture of each of these tickets to @p folder, to be shown to a real camera.
[[nodiscard]] Result<> writeDemoTickets(const QString &folder);

} // namespace Kiosk
