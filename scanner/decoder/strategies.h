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
    enum class Region {
        Whole,
        Windows, ///< Three small squares of the picture where edges are dense, in full size.
        WideWindows, ///< The same, larger.
        CloseUps, ///< The small squares, doubled and sharpened.
        Repaired, ///< Parts where CornerRepair has a guess; needs a threshold of ours.
    };
    enum class Tone {
        AsIs,
        Inverted, ///< Light on dark: phones in dark mode.
    };
    enum class Threshold {
        Blocks, ///< The library's local threshold.
        Range, ///< rangeThresholded()
        Mean, ///< meanThresholded()
    };
    enum class Effort {
        Quick,
        Hard, ///< More scan lines; for all but QR turned by 90 degrees as well.
    };

    const char *name = ""; ///< What it is there for.
    Group group = Group::Qr;
    Region region = Region::Whole;
    int scale = 1; ///< The whole picture is shrunk by this factor first.
    Tone tone = Tone::AsIs;
    Threshold threshold = Threshold::Blocks;
    int parameter = 0; ///< Per cent for Range, Neighbourhood for Mean.
    Effort effort = Effort::Hard;
    double price = 1; ///< Milliseconds at 720p on one computer: what it costs next to the others.
};

/// Every strategy, cheapest and most rewarding first. The order is measured, see the benchmark.
[[nodiscard]] std::span<const Strategy> strategies();

[[nodiscard]] Strategy::Group groupOf(Symbology symbology);

/// Indexes into strategies() in the order to try them for a picture. QR comes first; the other wanted
/// groups take turns in second place, so that within a tight budget each is tried every few pictures.
[[nodiscard]] QList<int> planFor(const QList<Symbology> &wanted, int turn);

} // namespace Kiosk
