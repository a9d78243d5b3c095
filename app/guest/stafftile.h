// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/textblock.h"
#include "theme/theme.h"

#include <QRectF>

class QPainter;

namespace Kiosk {

/// What only the staff needs to know, on a tile of paper at the bottom of a guests' screen.
class StaffTile
{
public:
    /// @p screen is the whole of the guests' screen; without words there is no tile.
    void layOut(const QString &words, const QSize &screen, double oneU);
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] QRectF place() const { return m_place; }
    void paint(QPainter &painter, const Theme &theme) const;

private:
    [[nodiscard]] double labelHeight() const;

    TextBlock m_words;
    QRectF m_place;
    bool m_isStacked = false; ///< On a narrow screen "For staff" stands above the words.
    double m_label = 0; ///< Width of "For staff": longer in some languages than in others.
    double m_unit = 1;
};

} // namespace Kiosk
