// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "cornerrepair.h"

#include "lumakernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <utility>

namespace Kiosk {

// More are a pattern of something else, such as bricks.
static constexpr std::size_t mostPatterns = 4;
static constexpr std::size_t mostGuesses = 12;

using Runs = std::array<int, 5>;

// Black, white, black, white, black as 1:1:3:1:1, in whatever direction a line crosses the pattern's centre.
static bool isFinder(const Runs &runs)
{
    const double module = (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7.0;
    if (module < 1.5)
        return false;
    const auto fits = [module](int run, int modules) {
        return std::abs(run - modules * module) < 0.6 * module * (modules == 3 ? 1.5 : 1);
    };
    return fits(runs[0], 1) && fits(runs[1], 1) && fits(runs[2], 3) && fits(runs[3], 1) && fits(runs[4], 1);
}

static int widthOf(const Runs &runs) { return runs[0] + runs[1] + runs[2] + runs[3] + runs[4]; }

// Where the column through (x, y) crosses a pattern: its middle.
static std::optional<double> middleOfColumn(const LumaView &luma, int x, int y, int height)
{
    Runs runs {};
    const auto walk = [&](int from, int step, const std::array<std::size_t, 3> &order) {
        int at = from;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const bool isBlack = i % 2 == 0;
            int &run = runs[order[i]];
            for (; at >= 0 && at < luma.height && (luma.row(at)[x] == 0) == isBlack && run <= height;
                 at += step)
                ++run;
        }
        return at;
    };
    const int top = walk(y, -1, { 2, 1, 0 });
    const int bottom = walk(y + 1, 1, { 2, 3, 4 });
    const int total = widthOf(runs);
    if (!isFinder(runs) || total * 2 < height || total > height * 2)
        return std::nullopt;
    return (top + bottom) / 2.0;
}

void CornerRepair::note(const Pattern &seen)
{
    for (Pattern &known : m_patterns) {
        const QPointF apart = known.centre - seen.centre;
        if (std::abs(apart.x()) + std::abs(apart.y()) > known.width / 3)
            continue;
        const int n = known.sightings++;
        known.centre = (known.centre * n + seen.centre) / (n + 1);
        known.width = (known.width * n + seen.width) / (n + 1);
        return;
    }
    m_patterns.push_back(seen);
}

void CornerRepair::scanRow(const LumaView &luma, int y)
{
    const uchar *row = luma.row(y);
    Runs runs {};
    int begin = 0;
    for (int x = 1; x <= luma.width; ++x) {
        if (x < luma.width && row[x] == row[x - 1])
            continue;
        std::rotate(runs.begin(), runs.begin() + 1, runs.end());
        runs[4] = x - begin;
        begin = x;
        if (row[x - 1] != 0 || !isFinder(runs))
            continue;
        const int width = widthOf(runs);
        const int middle = x - runs[4] - runs[3] - runs[2] / 2 - 1;
        if (const std::optional<double> height = middleOfColumn(luma, middle, y, width))
            note({ .centre = QPointF(middle + 0.5, *height + 0.5), .width = double(width) });
    }
}

void CornerRepair::look(const LumaView &luma)
{
    m_patterns.clear();
    m_patterns.reserve(64);
    m_guesses.clear();
    m_guesses.reserve(mostGuesses);
    for (int y = 0; y < luma.height; y += 2)
        scanRow(luma, y);
    std::erase_if(m_patterns, [](const Pattern &pattern) { return pattern.sightings < 2; });
    std::sort(m_patterns.begin(), m_patterns.end(),
              [](const Pattern &left, const Pattern &right) { return left.sightings > right.sightings; });
    if (m_patterns.size() > mostPatterns)
        m_patterns.resize(mostPatterns);
    const QRect picture(0, 0, luma.width, luma.height);
    for (std::size_t i = 0; i < m_patterns.size(); ++i) {
        for (std::size_t j = i + 1; j < m_patterns.size(); ++j)
            guessFrom(m_patterns[i], m_patterns[j], picture);
    }
}

static double length(QPointF vector) { return std::hypot(vector.x(), vector.y()); }
static QPointF turned(QPointF vector) { return { -vector.y(), vector.x() }; }

// One module along `side`: a row crosses seven of them within `width`.
static QPointF moduleAlong(QPointF side, double width)
{
    const QPointF unit = side / length(side);
    return unit * width / 7 * std::max(std::abs(unit.x()), std::abs(unit.y()));
}

void CornerRepair::guessFrom(const Pattern &one, const Pattern &two, QRect picture)
{
    const QPointF apart = two.centre - one.centre;
    const double width = (one.width + two.width) / 2;
    if (std::abs(one.width - two.width) > 0.3 * width || length(apart) < 1.5 * width)
        return;
    // They stand on one side of the code: the third is over either, on either side of the line.
    for (const QPointF up : { turned(apart), -turned(apart) }) {
        for (const QPointF foot : { one.centre, two.centre })
            guess(foot + up, moduleAlong(apart, width), one, two, picture);
    }
    // They stand across: the third is at the tip of a right angle.
    for (const QPointF half : { turned(apart) / 2, -turned(apart) / 2 }) {
        const QPointF tip = (one.centre + two.centre) / 2 + half;
        guess(tip, moduleAlong(two.centre - tip, width), one, two, picture);
    }
}

void CornerRepair::guess(QPointF corner, QPointF module, const Pattern &one, const Pattern &two,
                         QRect picture)
{
    const double size = length(module);
    const bool isKnown = std::any_of(m_patterns.begin(), m_patterns.end(), [&](const Pattern &pattern) {
        return length(pattern.centre - corner) < 4 * size;
    });
    const double side = length(one.centre - two.centre);
    if (isKnown || m_guesses.size() >= mostGuesses || side > 190 * size
        || !picture.contains(corner.toPoint()))
        return;
    // The fourth corner lies opposite one of the three: half as far again takes all of it in.
    const auto [left, right] = std::minmax({ one.centre.x(), two.centre.x(), corner.x() });
    const auto [top, bottom] = std::minmax({ one.centre.y(), two.centre.y(), corner.y() });
    const double margin = 8 * size;
    const QRectF around(QPointF(left, top), QPointF(right, bottom));
    const double more = margin + side / 2;
    m_guesses.push_back(
        { corner, module, around.adjusted(-more, -more, more, more).toAlignedRect() & picture });
}

LumaPlane CornerRepair::drawn(int index, const LumaView &luma, LumaPlane reuse) const
{
    const Guess &guess = m_guesses[std::size_t(index)];
    LumaPlane plane = shrunk(luma.cut(guess.area), 1, std::move(reuse));
    const QPointF centre = guess.centre - guess.area.topLeft();
    const double size = length(guess.module);
    const QPointF unit = guess.module / size;
    const int reach = int(6.5 * size);
    const QRect around = QRect(centre.toPoint() - QPoint(reach, reach), QSize(2 * reach, 2 * reach))
        & QRect(0, 0, plane.width, plane.height);
    for (int y = around.top(); y <= around.bottom(); ++y) {
        uchar *row = plane.row(y);
        for (int x = around.left(); x <= around.right(); ++x) {
            const QPointF away = QPointF(x + 0.5, y + 0.5) - centre;
            const double ring = std::max(std::abs(QPointF::dotProduct(away, unit)),
                                         std::abs(QPointF::dotProduct(away, turned(unit))))
                / size;
            if (ring < 4.5)
                row[x] = ring < 1.5 || (ring > 2.5 && ring < 3.5) ? 0 : 255;
        }
    }
    return plane;
}

} // namespace Kiosk
