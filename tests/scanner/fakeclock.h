// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

namespace Kiosk {

/// Stands still until a test turns it.
class FakeClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_steady.count() / 1000, Qt::UTC);
    }
    [[nodiscard]] std::chrono::microseconds steady() const override { return m_steady; }
    void advance(std::chrono::microseconds by) { m_steady += by; }

private:
    std::chrono::microseconds m_steady = std::chrono::hours(1);
};

} // namespace Kiosk
