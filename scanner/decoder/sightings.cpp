// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "sightings.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Kiosk {

static constexpr std::chrono::microseconds repeatAfter = 1000ms;

QList<Symbol> Sightings::news(const QList<Symbol> &seen, std::chrono::microseconds at)
{
    m_sightings.removeIf([at](const Sighting &sighting) { return at - sighting.lastSeen >= repeatAfter; });
    QList<Symbol> result;
    for (const Symbol &symbol : seen) {
        Sighting &sighting = sightingOf(symbol);
        sighting.lastSeen = at;
        ++sighting.frames;
        const bool sure = !isLinear(symbol.symbology) || sighting.frames >= 2;
        const bool due = !sighting.told || at - sighting.lastTold >= repeatAfter;
        if (!sure || !due)
            continue;
        sighting.told = true;
        sighting.lastTold = at;
        result.append(symbol);
    }
    return result;
}

Sightings::Sighting &Sightings::sightingOf(const Symbol &symbol)
{
    const auto known
        = std::find_if(m_sightings.begin(), m_sightings.end(),
                       [&symbol](const Sighting &sighting) { return sighting.symbol.saysTheSame(symbol); });
    if (known != m_sightings.end())
        return *known;
    m_sightings.append({ .symbol = symbol });
    return m_sightings.last();
}

} // namespace Kiosk
