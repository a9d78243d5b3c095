// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>

namespace Kiosk {

/// The time, as a collaborator, so that a test can turn it.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Wall clock, UTC, milliseconds. May jump when somebody sets it.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Never jumps; only differences mean something.
    [[nodiscard]] virtual std::chrono::microseconds steady() const = 0;
};

/// The computer's own clock.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::microseconds steady() const override
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace Kiosk
