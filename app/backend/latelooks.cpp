// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "latelooks.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Kiosk {

constexpr auto longestLook = 10s; // one whose answer was lost must not shut the ticket out

LateLooks::Step LateLooks::shown(const Showing &showing)
{
    m_looks.removeIf([&](const Look &look) { return isOver(look.showing, showing.at); });
    const auto known = std::ranges::find_if(
        m_looks, [&](const Look &look) { return isSameShowing(look.showing, showing); });
    if (known == m_looks.end()) {
        m_looks.append({ showing, true });
        m_looks.last().showing.lasts = longestLook;
        return Step::Look;
    }
    if (known->isUnderWay)
        return Step::Wait;
    known->showing.at = showing.at;
    return Step::Decide;
}

void LateLooks::answered(Showing showing)
{
    m_looks.removeIf([&](const Look &look) { return isSameShowing(look.showing, showing); });
    showing.at = m_clock.steady();
    m_looks.append({ showing, false });
}

} // namespace Kiosk
