// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "strategies.h"

#include <algorithm>
#include <array>

namespace Kiosk {

using enum Strategy::Group;
using enum Strategy::Region;
using enum Strategy::Tone;
using enum Strategy::Threshold;
using enum Strategy::Effort;
using Group = Strategy::Group;

// clang-format off
static constexpr std::array table {
    //         name                            group region      scale tone   threshold        effort price
    Strategy { "large code",                   Qr, Whole,       3, AsIs,     Range,  50,      Hard, 0.35 },
    Strategy { "code of middling size",        Qr, Windows,     1, AsIs,     Range,  50,      Hard, 0.45 },
    Strategy { "dark mode",                    Qr, Whole,       3, Inverted, Mean,   16,      Hard, 0.35 },
    Strategy { "uneven light",                 Qr, Whole,       3, AsIs,     Blocks, 0,       Hard, 0.27 },
    Strategy { "uneven light, smaller code",   Qr, WideWindows, 1, AsIs,     Mean,   32,      Hard, 1.00 },
    Strategy { "small code",                   Qr, Windows,     1, AsIs,     Blocks, 0,       Hard, 0.45 },
    Strategy { "small code anywhere",          Qr, Whole,       1, AsIs,     Range,  50,      Hard, 1.50 },
    Strategy { "smallest code",                Qr, CloseUps,    1, AsIs,     Blocks, 0,       Hard, 2.20 },
    Strategy { "glare, very large code",       Qr, Whole,       4, AsIs,     Mean,   16,      Hard, 0.30 },
    Strategy { "torn quiet zone",              Qr, Whole,       2, AsIs,     Range,  17,      Hard, 0.65 },
    Strategy { "torn quiet zone, small code",  Qr, Windows,     1, AsIs,     Range,  17,      Hard, 0.30 },
    Strategy { "glare on a corner",            Qr, Repaired,    2, AsIs,     Mean,   32,      Hard, 0.60 },
    Strategy { "glare on a large corner",      Qr, Repaired,    3, AsIs,     Range,  50,      Hard, 0.30 },
    Strategy { "dim",                          Qr, Whole,       2, AsIs,     Range,  30,      Hard, 0.40 },
    Strategy { "screen pattern",               Qr, Whole,       2, AsIs,     Blocks, 0,       Hard, 0.60 },
    Strategy { "glare",                        Qr, Whole,       3, AsIs,     Mean,   8,       Hard, 0.25 },
    Strategy { "faint small code",             Qr, Windows,     1, AsIs,     Mean,   8,       Hard, 0.45 },
    Strategy { "shadow",                       Qr, Whole,       2, AsIs,     Mean,   32,      Hard, 0.55 },
    Strategy { "dark mode, smaller code",      Qr, WideWindows, 1, Inverted, Mean,   32,      Hard, 1.25 },
    Strategy { "dark mode, uneven light",      Qr, Whole,       2, Inverted, Blocks, 0,       Hard, 0.75 },
    Strategy { "glare, smaller code",          Qr, Whole,       2, AsIs,     Mean,   8,       Hard, 0.50 },
    Strategy { "bright haze",                  Qr, Whole,       2, AsIs,     Range,  75,      Hard, 0.35 },
    Strategy { "dark mode, glare on a corner", Qr, Repaired,    2, Inverted, Mean,   32,      Hard, 0.60 },
    Strategy { "dark mode, small code",        Qr, CloseUps,    1, Inverted, Blocks, 0,       Hard, 2.30 },
    Strategy { "far away, uneven light",       Qr, Whole,       1, AsIs,     Mean,   32,      Hard, 2.20 },
    Strategy { "far away, weak contrast",      Qr, Whole,       1, AsIs,     Mean,   16,      Hard, 2.20 },
    Strategy { "far away",                     Qr, Whole,       1, AsIs,     Blocks, 0,       Hard, 2.40 },
    Strategy { "dark mode, far away",          Qr, Whole,       1, Inverted, Blocks, 0,       Hard, 3.00 },
    Strategy { "square",                       Square, Whole,   2, AsIs,     Blocks, 0,       Hard, 0.85 },
    Strategy { "square, small",                Square, Whole,   1, AsIs,     Blocks, 0,       Hard, 2.20 },
    Strategy { "square, very large",           Square, Whole,   4, AsIs,     Blocks, 0,       Hard, 0.25 },
    Strategy { "square, uneven light",         Square, Whole,   3, AsIs,     Mean,   32,      Hard, 0.40 },
    Strategy { "square, glare",                Square, Whole,   3, AsIs,     Mean,   16,      Hard, 0.25 },
    Strategy { "square, glare, very large",    Square, Whole,   4, AsIs,     Mean,   16,      Hard, 0.20 },
    Strategy { "square, dark mode",            Square, Whole,   2, Inverted, Blocks, 0,       Hard, 0.70 },
    Strategy { "square, small, even light",    Square, Whole,   1, AsIs,     Range,  50,      Hard, 1.10 },
    Strategy { "square, small, shadow",        Square, Whole,   1, AsIs,     Mean,   32,      Hard, 1.70 },
    Strategy { "square, small, dark mode",     Square, Whole,   1, Inverted, Blocks, 0,       Hard, 2.70 },
    Strategy { "stacked",                      Stacked, Whole,  2, AsIs,     Blocks, 0,       Hard, 0.70 },
    Strategy { "stacked, small",               Stacked, Whole,  1, AsIs,     Blocks, 0,       Hard, 2.10 },
    Strategy { "stacked, even light",          Stacked, Whole,  1, AsIs,     Range,  50,      Hard, 0.90 },
    Strategy { "stacked, dark mode",           Stacked, Whole,  1, Inverted, Blocks, 0,       Hard, 2.20 },
    Strategy { "linear",                       Linear, Whole,   1, AsIs,     Blocks, 0,       Quick, 0.05 },
    Strategy { "linear, turned or small",      Linear, Whole,   1, AsIs,     Blocks, 0,       Hard, 3.40 },
    Strategy { "linear, dark mode",            Linear, Whole,   1, Inverted, Blocks, 0,       Hard, 4.00 },
};
// clang-format on

std::span<const Strategy> strategies() { return table; }

Group groupOf(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Qr:
        return Group::Qr;
    case Symbology::Aztec:
    case Symbology::DataMatrix:
        return Group::Square;
    case Symbology::Pdf417:
        return Group::Stacked;
    case Symbology::Code128:
    case Symbology::Ean13:
    case Symbology::Ean8:
        return Group::Linear;
    }
    Q_UNREACHABLE();
}

static QList<int> indexesOf(Group group)
{
    QList<int> indexes;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].group == group)
            indexes.append(int(i));
    }
    return indexes;
}

// The looks for a QR code that find most of them, in a third of the time of a frame, stay in front.
static constexpr qsizetype firstLooks = 9;

QList<int> planFor(const QList<Symbology> &wanted, int turn)
{
    QList<Group> others;
    for (const Symbology symbology : wanted) {
        const Group group = groupOf(symbology);
        if (group != Group::Qr && !others.contains(group))
            others.append(group);
    }
    QList<int> plan;
    if (wanted.contains(Symbology::Qr))
        plan = indexesOf(Group::Qr);
    if (others.isEmpty())
        return plan;

    const qsizetype front = std::min(plan.size(), firstLooks);
    std::rotate(others.begin(), others.begin() + turn % others.size(), others.end());
    const QList<int> rest = plan.mid(front);
    plan = plan.first(front) + indexesOf(others.takeFirst()) + rest;
    for (const Group group : others)
        plan += indexesOf(group);
    return plan;
}

} // namespace Kiosk
