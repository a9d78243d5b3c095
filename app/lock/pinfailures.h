// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Kiosk {

/// The wrong PINs since the last right one; kept across restarts.
struct PinFailures {
    int count = 0;
    QDateTime lastAt = {}; ///< UTC; null when there were none.

    bool operator==(const PinFailures &) const = default;
};

/// The name under which they are kept.
inline constexpr QStringView pinFailuresName = u"pin_failures";

[[nodiscard]] QString toText(const PinFailures &failures);
/// Out of what toText() gave; anything else is none at all.
[[nodiscard]] PinFailures pinFailuresFrom(const QString &text);

/// How long to wait after so many wrong PINs: not at all after three, then longer and longer.
[[nodiscard]] std::chrono::milliseconds pinDelay(int failures);

/// What is left of it @p now. A clock that was set back shortens nothing: the whole delay is left.
[[nodiscard]] std::chrono::milliseconds pinWait(const PinFailures &failures, const QDateTime &now);

/// The same failures, not later than @p now: a clock set back far must not make anybody wait for its return.
[[nodiscard]] PinFailures notLaterThan(const QDateTime &now, PinFailures failures);

} // namespace Kiosk
