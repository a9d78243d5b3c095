// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace Kiosk {

/// Whether something begins or ends with a time: that decides what a date alone means, and which of two equal
/// hours in autumn.
enum class TimeEdge { Start, End };

/// The one reader of times that people give, ISO 8601: 2026-11-21, 2026-11-21T19:00, with seconds, with a
/// blank for the T, with Z or an offset. Without one of these it is @p zone's, and a time that its clocks
/// pass over is as far behind the gap as it stands in it. Of two equal times the first is a start, the second
/// an end. A date is its first moment, as an end the first moment of the next day.
///
/// UTC; invalid when @p text is no time, or needs a zone and @p zone is invalid.
[[nodiscard]] QDateTime timeFrom(const QString &text, TimeEdge edge, const QTimeZone &zone);

} // namespace Kiosk
