// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "symbology.h"

#include <QList>

#include <span>

namespace Kiosk {

/// One way of looking for a code in a picture: how to prepare it and what to look for.
struct Strategy {
    enum class Group {
        Qr,
        Square, ///< Aztec and Data Matrix.
        Stacked, ///< PDF417.
        Linear, ///< Code 128 and EAN.
    };
    enum class Tone {
        AsIs,
        Inverted, ///< Light on dark: phones in dark mode.
    };
    enum class Threshold {
        Fixed, ///< Half brightness.
        Blocks, ///< The library's local threshold.
        Mean, ///< Ours: darker than the mean of the neighbours.
    };
    enum class Effort {
        Quick,
        Hard, ///< More scan lines; for all but QR turned by 90 degrees as well.
    };

    Group group = Group::Qr;
    int scale = 1; ///< The picture is shrunk by this factor first.
    Tone tone = Tone::AsIs;
    Threshold threshold = Threshold::Blocks;
    int radius = 0; ///< For Threshold::Mean, in samples of the shrunk picture.
    Effort effort = Effort::Hard;
};

/// Every strategy, cheapest and most rewarding first. The order is measured, see the decoder test.
[[nodiscard]] std::span<const Strategy> strategies();

[[nodiscard]] Strategy::Group groupOf(Symbology symbology);

/// Indexes into strategies() in the order to try them for a picture. QR comes first; the other wanted
/// groups take turns in second place, so that within a tight budget each is tried every few pictures.
[[nodiscard]] QList<int> planFor(const QList<Symbology> &wanted, int turn);

} // namespace Kiosk
