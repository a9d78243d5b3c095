// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framelook.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <vector>

namespace Kiosk {

constexpr std::array tilesAcross { 32, 16 }; // for what is shown from afar, and from close by
constexpr int fewestTiles = 4; // of a field; less is a button or a letter
constexpr int leastStep = 8;
constexpr int leastContrast = 30; // below it a camera's noise looks like edges
constexpr double leastEdges = 0.05; // share of samples with a step, each way
constexpr double leastFilled = 0.45; // of the box around the field: a square on its corner fills half
constexpr int blown = 250; // as bright as the camera can tell
constexpr int sampleStep = 2;

namespace {

enum class Tile : char {
    Plain,
    Busy, ///< Edges both ways.
    Blown, ///< Nothing but white.
};

struct Grid {
    int side = 0; ///< Of a tile, in samples.
    int columns = 0;
    int rows = 0;
    std::vector<Tile> tiles = {};

    [[nodiscard]] std::size_t at(int x, int y) const
    {
        return std::size_t(y) * std::size_t(columns) + std::size_t(x);
    }
};

} // namespace

static Tile tileAt(const LumaView &luma, int left, int top, int side)
{
    int low = 255;
    int high = 0;
    for (int y = top; y < top + side; y += 2 * sampleStep) {
        const uchar *row = luma.row(y);
        for (int x = left; x < left + side; x += sampleStep) {
            low = std::min<int>(low, luma.sample(row, x));
            high = std::max<int>(high, luma.sample(row, x));
        }
    }
    const int contrast = high - low;
    if (contrast < leastContrast)
        return low >= blown ? Tile::Blown : Tile::Plain;
    const int step = std::max(leastStep, contrast / 10); // a smear's edges count, noise does not
    int samples = 0;
    int across = 0;
    int down = 0;
    for (int y = top; y < top + side - sampleStep; y += 2 * sampleStep) {
        const uchar *row = luma.row(y);
        const uchar *below = luma.row(y + sampleStep);
        for (int x = left; x < left + side - sampleStep; x += sampleStep) {
            const int here = luma.sample(row, x);
            ++samples;
            across += std::abs(here - luma.sample(row, x + sampleStep)) > step ? 1 : 0;
            down += std::abs(here - luma.sample(below, x)) > step ? 1 : 0;
        }
    }
    const bool isBusy = across > leastEdges * samples && down > leastEdges * samples;
    return isBusy ? Tile::Busy : Tile::Plain;
}

static Grid gridOf(const LumaView &luma, int columns)
{
    Grid grid { .side = std::max(8, luma.width / columns) };
    grid.columns = luma.width / grid.side;
    grid.rows = luma.height / grid.side;
    for (int y = 0; y < grid.rows; ++y) {
        for (int x = 0; x < grid.columns; ++x)
            grid.tiles.push_back(tileAt(luma, x * grid.side, y * grid.side, grid.side));
    }
    return grid;
}

namespace {

struct Field {
    QRect box = {}; ///< In tiles.
    int tiles = 0;

    [[nodiscard]] double filled() const { return double(tiles) / std::max(1, box.width() * box.height()); }
};

} // namespace

/// Takes the busy field that holds @p first out of the grid.
static Field takeField(Grid &grid, QPoint first)
{
    Field field;
    std::vector<QPoint> open;
    const auto take = [&](QPoint at) {
        if (!QRect(0, 0, grid.columns, grid.rows).contains(at)
            || grid.tiles[grid.at(at.x(), at.y())] != Tile::Busy)
            return;
        grid.tiles[grid.at(at.x(), at.y())] = Tile::Plain;
        open.push_back(at);
    };
    take(first);
    while (!open.empty()) {
        const QPoint at = open.back();
        open.pop_back();
        ++field.tiles;
        field.box |= QRect(at, QSize(1, 1));
        for (const QPoint step : { QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1) })
            take(at + step);
    }
    return field;
}

static bool isLikeACode(const Field &field)
{
    const int width = field.box.width();
    const int height = field.box.height();
    const bool isSquarish = width <= 2 * height && height <= 2 * width;
    return field.tiles >= fewestTiles && isSquarish && field.filled() >= leastFilled;
}

static Field largestCodeIn(Grid grid)
{
    Field largest;
    for (int y = 0; y < grid.rows; ++y) {
        for (int x = 0; x < grid.columns; ++x) {
            const Field field = takeField(grid, { x, y });
            if (isLikeACode(field) && field.tiles > largest.tiles)
                largest = field;
        }
    }
    return largest;
}

/// Busy tiles above, below, left and right: unlike the corners beside a turned code, this one is inside.
static bool isInside(const Grid &grid, const QRect &box, int x, int y)
{
    const auto hasBusy = [&grid](int fromX, int toX, int fromY, int toY) {
        for (int row = fromY; row <= toY; ++row) {
            for (int column = fromX; column <= toX; ++column) {
                if (grid.tiles[grid.at(column, row)] == Tile::Busy)
                    return true;
            }
        }
        return false;
    };
    return hasBusy(box.left(), x - 1, y, y) && hasBusy(x + 1, box.right(), y, y)
        && hasBusy(x, x, box.top(), y - 1) && hasBusy(x, x, y + 1, box.bottom());
}

static double glareIn(const Grid &grid, const Field &field)
{
    int holes = 0;
    for (int y = field.box.top(); y <= field.box.bottom(); ++y) {
        for (int x = field.box.left(); x <= field.box.right(); ++x) {
            const bool isBlown = grid.tiles[grid.at(x, y)] == Tile::Blown;
            holes += isBlown && isInside(grid, field.box, x, y) ? 1 : 0;
        }
    }
    return double(holes) / (field.box.width() * field.box.height());
}

/// The value that @p share of the counted ones do not exceed.
static int quantile(const std::array<int, 256> &counts, int total, double share)
{
    int seen = 0;
    for (int value = 0; value < 256; ++value) {
        seen += counts[std::size_t(value)];
        if (seen > share * total)
            return value;
    }
    return 255;
}

static void describe(FrameLook &look, const LumaView &luma)
{
    std::array<int, 256> values {};
    std::array<int, 256> steps {};
    int samples = 0;
    for (int y = look.code.top(); y <= look.code.bottom(); y += sampleStep) {
        const uchar *row = luma.row(y);
        for (int x = look.code.left(); x < look.code.right(); ++x) {
            const int here = luma.sample(row, x);
            ++values[std::size_t(here)];
            ++steps[std::size_t(std::abs(here - luma.sample(row, x + 1)))];
            ++samples;
        }
    }
    look.dark = quantile(values, samples, 0.05);
    look.light = quantile(values, samples, 0.95);
    const int contrast = std::max(1, look.light - look.dark);
    look.sharpness = std::min(1.0, double(quantile(steps, samples, 0.99)) / contrast);
}

FrameLook lookAt(const LumaView &luma)
{
    FrameLook look { .frame = QSize(luma.width, luma.height) };
    if (luma.isEmpty())
        return look;
    for (const int columns : tilesAcross) {
        const Grid grid = gridOf(luma, columns);
        const Field field = largestCodeIn(grid);
        const QRect code(field.box.topLeft() * grid.side, field.box.size() * grid.side);
        if (field.tiles == 0)
            continue;
        look.code = code;
        look.glare = glareIn(grid, field);
        describe(look, luma);
        break;
    }
    return look;
}

ScanHint hintFor(const FrameLook &look)
{
    if (look.code.isEmpty())
        return ScanHint::None;
    const double share = double(std::max(look.code.width(), look.code.height()))
        / std::min(look.frame.width(), look.frame.height());
    if (look.light < 90 || look.light - look.dark < 50)
        return ScanHint::BrighterScreen;
    if (look.glare > 0.03)
        return ScanHint::LessGlare;
    if (share > 0.5)
        return ScanHint::FurtherAway; // cut off, or too near for the lens
    if (look.sharpness < 0.22)
        return ScanHint::HoldStill;
    return share < 0.12 ? ScanHint::Closer : ScanHint::None;
}

} // namespace Kiosk
