// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "strategies.h"

#include <algorithm>
#include <array>

namespace Kiosk {

using Group = Strategy::Group;
using Tone = Strategy::Tone;
using Threshold = Strategy::Threshold;
using Effort = Strategy::Effort;

static constexpr std::array table {
    Strategy { Group::Qr, 3, Tone::AsIs, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Qr, 3, Tone::Inverted, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Qr, 2, Tone::AsIs, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Qr, 3, Tone::AsIs, Threshold::Mean, 8, Effort::Hard },
    Strategy { Group::Qr, 1, Tone::AsIs, Threshold::Fixed, 0, Effort::Quick },
    Strategy { Group::Qr, 2, Tone::AsIs, Threshold::Mean, 8, Effort::Hard },
    Strategy { Group::Qr, 2, Tone::Inverted, Threshold::Mean, 16, Effort::Hard },
    Strategy { Group::Qr, 1, Tone::AsIs, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Qr, 2, Tone::AsIs, Threshold::Mean, 4, Effort::Hard },
    Strategy { Group::Qr, 1, Tone::AsIs, Threshold::Mean, 10, Effort::Hard },
    Strategy { Group::Qr, 4, Tone::AsIs, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Qr, 1, Tone::Inverted, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Square, 2, Tone::AsIs, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Square, 1, Tone::AsIs, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Square, 2, Tone::Inverted, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Square, 1, Tone::Inverted, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Square, 3, Tone::AsIs, Threshold::Mean, 8, Effort::Hard },
    Strategy { Group::Stacked, 2, Tone::AsIs, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Stacked, 1, Tone::AsIs, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Stacked, 1, Tone::Inverted, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Linear, 1, Tone::AsIs, Threshold::Blocks, 0, Effort::Quick },
    Strategy { Group::Linear, 1, Tone::AsIs, Threshold::Blocks, 0, Effort::Hard },
    Strategy { Group::Linear, 1, Tone::Inverted, Threshold::Blocks, 0, Effort::Hard },
};

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

    // The three cheap looks for a QR code that find most of them stay in front.
    const qsizetype front = std::min<qsizetype>(plan.size(), 3);
    std::rotate(others.begin(), others.begin() + turn % others.size(), others.end());
    const QList<int> rest = plan.mid(front);
    plan = plan.first(front) + indexesOf(others.takeFirst()) + rest;
    for (const Group group : others)
        plan += indexesOf(group);
    return plan;
}

} // namespace Kiosk
