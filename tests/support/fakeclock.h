// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <utility>

namespace Kiosk {

/// Stands still until a test turns it. Setting the wall clock leaves the steady one alone.
class FakeClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::microseconds steady() const override { return m_steady; }

    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_steady += by;
    }
    void setNow(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now { QDate(2026, 11, 21), QTime(20, 0), Qt::UTC };
    std::chrono::microseconds m_steady = std::chrono::hours(1);
};

} // namespace Kiosk
