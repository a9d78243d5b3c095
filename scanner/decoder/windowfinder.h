// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "luma.h"

#include <QRect>

#include <array>
#include <vector>

namespace Kiosk {

/// Up to three places of a picture.
struct Windows {
    std::array<QRect, 3> rects = {};
    int count = 0;
};

/// Finds where edges of both directions are dense, as in a code. Keeps its memory from picture to picture.
class WindowFinder
{
public:
    /// Looks at a picture; the samples are not needed afterwards.
    void look(const LumaView &luma);

    /// The densest squares first, @p side samples a side or the picture's whole width or height, none
    /// around the same place as another. @p heart is the side of what is searched for, less than @p side.
    [[nodiscard]] Windows densest(int heart, int side);

private:
    void measureRow(const LumaView &luma, int row);

    QSize m_size;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<quint16> m_across; ///< For each column of samples.
    std::vector<quint16> m_down;
    std::vector<int> m_density; ///< For each cell.
    std::vector<int> m_left; ///< As m_density, without the cells that were taken.
};

} // namespace Kiosk
