// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "windowfinder.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace Kiosk {

// Edges are counted in cells of so many samples a side.
static constexpr int cellSide = 8;
// What an edge adds at most: black on white must not outweigh a code on a dim screen.
static constexpr int strongEdge = 64;

static void addEdges(quint16 *__restrict across, quint16 *__restrict down, const uchar *row,
                     const uchar *below, int width)
{
    for (int x = 0; x < width; ++x) {
        across[x] = quint16(across[x] + std::min(std::abs(row[x] - row[x + 1]), strongEdge));
        down[x] = quint16(down[x] + std::min(std::abs(row[x] - below[x]), strongEdge));
    }
}

void WindowFinder::look(const LumaView &luma)
{
    Q_ASSERT(luma.pixelStride == 1);
    m_size = { luma.width, luma.height };
    // The last sample and the last row have no neighbour to differ from.
    m_columns = std::max(0, (luma.width - 1) / cellSide);
    m_rows = std::max(0, (luma.height - 1) / cellSide);
    m_density.resize(std::size_t(m_columns) * std::size_t(m_rows));
    m_across.resize(std::size_t(m_columns) * cellSide);
    m_down.resize(m_across.size());
    for (int row = 0; row < m_rows; ++row)
        measureRow(luma, row);
}

void WindowFinder::measureRow(const LumaView &luma, int row)
{
    std::fill(m_across.begin(), m_across.end(), quint16(0));
    std::fill(m_down.begin(), m_down.end(), quint16(0));
    for (int y = row * cellSide; y < (row + 1) * cellSide; ++y)
        addEdges(m_across.data(), m_down.data(), luma.row(y), luma.row(y + 1), m_columns * cellSide);
    for (int column = 0; column < m_columns; ++column) {
        const auto sum = [column](const std::vector<quint16> &edges) {
            const auto begin = edges.begin() + qsizetype(column) * cellSide;
            return std::accumulate(begin, begin + cellSide, 0);
        };
        // Stripes and rims have edges in one direction only.
        m_density[std::size_t(row) * std::size_t(m_columns) + std::size_t(column)]
            = std::min(sum(m_across), sum(m_down));
    }
}

static int boxSum(const std::vector<int> &cells, int columns, const QRect &box)
{
    int sum = 0;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const auto begin = cells.begin() + qsizetype(y) * columns + box.left();
        sum = std::accumulate(begin, begin + box.width(), sum);
    }
    return sum;
}

static QRect densestBox(const std::vector<int> &cells, QSize size, int box)
{
    QRect best;
    int most = 0;
    for (int y = 0; y + box <= size.height(); ++y) {
        for (int x = 0; x + box <= size.width(); ++x) {
            const int sum = boxSum(cells, size.width(), { x, y, box, box });
            if (sum <= most)
                continue;
            most = sum;
            best = { x, y, box, box };
        }
    }
    return best;
}

static QRect around(QPoint centre, int side, QSize picture)
{
    const QSize size(std::min(side, picture.width()), std::min(side, picture.height()));
    return { std::clamp(centre.x() - size.width() / 2, 0, picture.width() - size.width()),
             std::clamp(centre.y() - size.height() / 2, 0, picture.height() - size.height()), size.width(),
             size.height() };
}

Windows WindowFinder::densest(int heart, int side)
{
    m_left.assign(m_density.begin(), m_density.end());
    Windows windows;
    for (QRect &rect : windows.rects) {
        const QRect box = densestBox(m_left, { m_columns, m_rows }, heart / cellSide);
        if (box.isEmpty())
            break;
        const QPoint centre(box.left() * cellSide + heart / 2, box.top() * cellSide + heart / 2);
        rect = around(centre, side, m_size);
        ++windows.count;
        for (int y = box.top(); y <= box.bottom(); ++y)
            std::fill_n(m_left.begin() + qsizetype(y) * m_columns + box.left(), box.width(), 0);
    }
    return windows;
}

} // namespace Kiosk
