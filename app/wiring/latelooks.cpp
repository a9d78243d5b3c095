// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "latelooks.h"

using namespace std::chrono_literals;

namespace Kiosk {

constexpr auto oneShowing = 3s; // as CheckInDesk has it
constexpr auto longestLook = 10s; // one whose answer was lost must not shut the code out

LateLooks::Step LateLooks::shown(const QString &key)
{
    const auto now = m_clock.steady();
    m_looks.removeIf([now](const auto &entry) {
        return now - entry.value().at > (entry.value().isUnderWay ? longestLook : oneShowing);
    });
    const auto known = m_looks.find(key);
    if (known == m_looks.end()) {
        m_looks.insert(key, { now, true });
        return Step::Look;
    }
    if (known->isUnderWay)
        return Step::Wait;
    known->at = now;
    return Step::Decide;
}

void LateLooks::answered(const QString &key) { m_looks.insert(key, { m_clock.steady(), false }); }

} // namespace Kiosk
