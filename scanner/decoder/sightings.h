// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "framedecoder.h"

#include <chrono>

namespace Kiosk {

/// Turns what is seen in every frame into what is worth telling: a code when it is new, and again every
/// second while it stays in view. A linear code counts only when a second frame agrees.
class Sightings
{
public:
    /// The symbols to tell about, out of those @p seen in the frame taken @p at.
    [[nodiscard]] QList<Symbol> news(const QList<Symbol> &seen, std::chrono::microseconds at);

private:
    struct Sighting {
        Symbol symbol = {};
        std::chrono::microseconds lastSeen {};
        std::chrono::microseconds lastTold {};
        bool told = false;
        int frames = 0;
    };

    [[nodiscard]] Sighting &sightingOf(const Symbol &symbol);

    QList<Sighting> m_sightings;
};

} // namespace Kiosk
