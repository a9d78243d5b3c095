// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "lumakernels.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace Kiosk {

// The inner loops have neither branches nor calls, so that the compiler turns them into vector code.

// One row of sums or samples that outlives the frame. Each thread that decodes has its own.
template<typename T, int which = 0> static T *scratchRow(int length)
{
    static thread_local std::vector<T> row;
    if (row.size() < std::size_t(length))
        row.resize(std::size_t(length));
    return row.data();
}

static void addRow(quint16 *__restrict sums, const LumaView &luma, int y)
{
    const uchar *in = luma.row(y);
    if (luma.pixelStride == 1) {
        for (int x = 0; x < luma.width; ++x)
            sums[x] = quint16(sums[x] + in[x]);
    } else {
        const qsizetype stride = luma.pixelStride;
        for (int x = 0; x < luma.width; ++x)
            sums[x] = quint16(sums[x] + in[x * stride]);
    }
}

// The factor is a template parameter so that the inner loops unroll.
template<int factor> static LumaPlane boxShrunk(const LumaView &luma, LumaPlane plane)
{
    plane.resize(luma.width / factor, luma.height / factor);
    auto *sums = scratchRow<quint16>(luma.width);
    for (int y = 0; y < plane.height; ++y) {
        std::fill_n(sums, luma.width, quint16(0));
        for (int dy = 0; dy < factor; ++dy)
            addRow(sums, luma, y * factor + dy);
        uchar *__restrict out = plane.row(y);
        for (int x = 0; x < plane.width; ++x) {
            unsigned sum = 0;
            for (int dx = 0; dx < factor; ++dx)
                sum += sums[x * factor + dx];
            out[x] = uchar(sum / (factor * factor));
        }
    }
    return plane;
}

LumaPlane shrunk(const LumaView &luma, int factor, LumaPlane reuse)
{
    Q_ASSERT(factor >= 1 && factor <= 4);
    switch (factor) {
    case 2:
        return boxShrunk<2>(luma, std::move(reuse));
    case 3:
        return boxShrunk<3>(luma, std::move(reuse));
    case 4:
        return boxShrunk<4>(luma, std::move(reuse));
    default:
        return boxShrunk<1>(luma, std::move(reuse));
    }
}

LumaPlane enlarged(const LumaView &luma, int factor, int margin, LumaPlane reuse)
{
    LumaPlane plane = std::move(reuse);
    plane.resize(luma.width * factor + 2 * margin, luma.height * factor + 2 * margin);
    std::fill(plane.bytes.begin(), plane.bytes.end(), uchar(255));
    for (int y = 0; y < luma.height * factor; ++y) {
        const uchar *in = luma.row(y / factor);
        uchar *out = plane.row(y + margin) + margin;
        for (int x = 0; x < luma.width; ++x, in += luma.pixelStride)
            out = std::fill_n(out, factor, *in);
    }
    return plane;
}

LumaPlane inverted(const LumaView &luma, LumaPlane reuse)
{
    LumaPlane plane = std::move(reuse);
    plane.resize(luma.width, luma.height);
    for (int y = 0; y < luma.height; ++y) {
        const uchar *in = luma.row(y);
        uchar *__restrict out = plane.row(y);
        const qsizetype stride = luma.pixelStride;
        for (int x = 0; x < luma.width; ++x)
            out[x] = uchar(255 - in[x * stride]);
    }
    return plane;
}

// The square's sums of the columns move down by a row at a time.
static void moveDown(quint16 *__restrict sums, const uchar *__restrict enters, const uchar *__restrict leaves,
                     int width)
{
    for (int x = 0; x < width; ++x)
        sums[x] = quint16(sums[x] + enters[x] - leaves[x]);
}

// Turns samples into sums of `side` neighbours by adding to each the one a step behind it, for steps of 1,
// 2, 4, … : a sum of 16 is that of two of 8.
template<int side, int step = 1> static void sumUp(quint16 *sums, int length)
{
    for (int x = 0; x < length - step; ++x)
        sums[x] = quint16(sums[x] + sums[x + step]);
    if constexpr (2 * step < side)
        sumUp<side, 2 * step>(sums, length);
}

// Means of squares out of the sums of their columns, all in sixteen bits.
template<int side> static void squareMeans(quint16 *means, const quint16 *columns, int width)
{
    constexpr int half = side / 2;
    // A whole column of 32 needs 13 bits and its rows 5 more: what is over sixteen is dropped here.
    constexpr int dropped = side > 16 ? 2 : 0;
    for (int x = 0; x < width; ++x)
        means[half + x] = quint16(columns[x] >> dropped);
    std::fill_n(means, half, means[half]);
    std::fill_n(means + half + width, half, means[half + width - 1]);
    sumUp<side>(means, width + side);
    for (int x = 0; x < width; ++x)
        means[x] = quint16(means[x] / ((side * side) >> dropped));
}

template<int side> static LumaPlane thresholded(const LumaView &luma, LumaPlane plane)
{
    constexpr int half = side / 2;
    constexpr int noise = 2; // keeps an even, noisy surface white
    plane.resize(luma.width, luma.height);
    const auto row = [&luma](int y) { return luma.row(std::clamp(y, 0, luma.height - 1)); };
    auto *columns = scratchRow<quint16, 1>(luma.width);
    auto *means = scratchRow<quint16, 2>(luma.width + side);
    std::fill_n(columns, luma.width, quint16(0));
    for (int y = -half; y < half; ++y)
        addRow(columns, luma, std::clamp(y, 0, luma.height - 1));
    for (int y = 0; y < luma.height; ++y) {
        squareMeans<side>(means, columns, luma.width);
        const uchar *in = luma.row(y);
        uchar *__restrict out = plane.row(y);
        for (int x = 0; x < luma.width; ++x)
            out[x] = quint16(in[x] + noise) < means[x] ? 0 : 255;
        moveDown(columns, row(y + half), row(y - half), luma.width);
    }
    return plane;
}

LumaPlane meanThresholded(const LumaView &luma, Neighbourhood square, LumaPlane reuse)
{
    Q_ASSERT(luma.pixelStride == 1);
    switch (square) {
    case Neighbourhood::Eight:
        return thresholded<8>(luma, std::move(reuse));
    case Neighbourhood::Sixteen:
        return thresholded<16>(luma, std::move(reuse));
    case Neighbourhood::ThirtyTwo:
        return thresholded<32>(luma, std::move(reuse));
    }
    Q_UNREACHABLE();
}

// Some samples of some rows tell enough.
static std::array<int, 256> histogramOf(const LumaView &luma)
{
    const int step = luma.width > 500 ? 4 : 2;
    std::array<int, 256> counts {};
    for (int y = 0; y < luma.height; y += step) {
        const uchar *in = luma.row(y);
        for (int x = 0; x < luma.width; x += step)
            ++counts[in[x]];
    }
    return counts;
}

// The number of tones, counted from `begin`, that only so few of a thousand samples have.
template<typename Iterator> static int rareTones(Iterator begin, Iterator end, int perThousand)
{
    const int few = std::accumulate(begin, end, 0) / 1000 * perThousand;
    int seen = 0;
    return int(std::find_if(begin, end, [&](int count) { return (seen += count) >= few && seen > 0; })
               - begin);
}

LumaPlane rangeThresholded(const LumaView &luma, int percent, LumaPlane reuse)
{
    LumaPlane plane = std::move(reuse);
    Q_ASSERT(luma.pixelStride == 1);
    const std::array<int, 256> counts = histogramOf(luma);
    // A small code is little of a large sheet, and what is lighter than the sheet is a reflection.
    const int darkest = rareTones(counts.begin(), counts.end(), 5);
    const int lightest = 255 - rareTones(counts.rbegin(), counts.rend(), 30);
    const auto limit = uchar(std::clamp(darkest + (lightest - darkest) * percent / 100, 0, 255));
    plane.resize(luma.width, luma.height);
    for (int y = 0; y < luma.height; ++y) {
        const uchar *in = luma.row(y);
        uchar *__restrict out = plane.row(y);
        for (int x = 0; x < luma.width; ++x)
            out[x] = in[x] <= limit ? 0 : 255;
    }
    return plane;
}

// A new sample lies a quarter of the way from `near` to `far`, each with the neighbour behind it. The
// weights are a cubic curve's with its lobes doubled, in 1/128.
static inline int between(int behindNear, int near, int far, int behindFar)
{
    return (-18 * behindNear + 124 * near + 30 * far - 8 * behindFar + 64) >> 7;
}

static inline qint16 limited(int value) { return qint16(std::clamp(value, 0, 255)); }

// Makes two rows out of the four around them.
static void doubleDown(const std::array<const uchar *, 5> &rows, uchar *__restrict upper,
                       uchar *__restrict lower, int width)
{
    const auto [a, b, c, d, e] = rows;
    for (int x = 0; x < width; ++x) {
        upper[x] = uchar(limited(between(d[x], c[x], b[x], a[x])));
        lower[x] = uchar(limited(between(b[x], c[x], d[x], e[x])));
    }
}

// `in` has two more samples at either end.
static void doubleAcross(const uchar *__restrict in, uchar *__restrict out, int width)
{
    for (qsizetype x = 0; x < width; ++x) {
        out[2 * x] = uchar(limited(between(in[x + 1], in[x], in[x - 1], in[x - 2])));
        out[2 * x + 1] = uchar(limited(between(in[x - 1], in[x], in[x + 1], in[x + 2])));
    }
}

LumaPlane doubledSharp(const LumaView &luma, LumaPlane reuse)
{
    LumaPlane plane = std::move(reuse);
    Q_ASSERT(luma.pixelStride == 1);
    plane.resize(2 * luma.width, 2 * luma.height);
    uchar *upper = scratchRow<uchar, 1>(luma.width + 4) + 2;
    uchar *lower = scratchRow<uchar, 2>(luma.width + 4) + 2;
    for (int y = 0; y < luma.height; ++y) {
        std::array<const uchar *, 5> rows {};
        for (int dy = 0; dy < 5; ++dy)
            rows[std::size_t(dy)] = luma.row(std::clamp(y + dy - 2, 0, luma.height - 1));
        doubleDown(rows, upper, lower, luma.width);
        for (uchar *line : { upper, lower }) {
            std::fill_n(line - 2, 2, line[0]);
            std::fill_n(line + luma.width, 2, line[luma.width - 1]);
        }
        doubleAcross(upper, plane.row(2 * y), luma.width);
        doubleAcross(lower, plane.row(2 * y + 1), luma.width);
    }
    return plane;
}

} // namespace Kiosk
