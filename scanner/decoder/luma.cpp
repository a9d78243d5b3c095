// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "luma.h"

#include <algorithm>

namespace Kiosk {

LumaView lumaOf(const QImage &grayscale8)
{
    if (grayscale8.format() != QImage::Format_Grayscale8)
        return {};
    return { grayscale8.constBits(), grayscale8.width(), grayscale8.height(), int(grayscale8.bytesPerLine()),
             1 };
}

LumaPlane::LumaPlane(int w, int h)
    : bytes(std::size_t(w) * std::size_t(h))
    , width(w)
    , height(h)
{
}

// The factor is a template parameter so that the inner loops unroll.
template<int factor> static LumaPlane boxShrunk(const LumaView &luma)
{
    LumaPlane plane(luma.width / factor, luma.height / factor);
    std::vector<quint16> sums(std::size_t(plane.width));
    for (int y = 0; y < plane.height; ++y) {
        std::fill(sums.begin(), sums.end(), quint16(0));
        for (int dy = 0; dy < factor; ++dy) {
            const uchar *in = luma.row(y * factor + dy);
            for (quint16 &sum : sums) {
                for (int dx = 0; dx < factor; ++dx, in += luma.pixelStride)
                    sum = quint16(sum + *in);
            }
        }
        std::transform(sums.begin(), sums.end(), plane.row(y),
                       [](quint16 sum) { return uchar(sum / (factor * factor)); });
    }
    return plane;
}

LumaPlane shrunk(const LumaView &luma, int factor)
{
    Q_ASSERT(factor >= 1 && factor <= 4);
    switch (factor) {
    case 2:
        return boxShrunk<2>(luma);
    case 3:
        return boxShrunk<3>(luma);
    case 4:
        return boxShrunk<4>(luma);
    default:
        return boxShrunk<1>(luma);
    }
}

LumaPlane enlarged(const LumaView &luma, int factor, int margin)
{
    LumaPlane plane(luma.width * factor + 2 * margin, luma.height * factor + 2 * margin);
    std::fill(plane.bytes.begin(), plane.bytes.end(), uchar(255));
    for (int y = 0; y < luma.height * factor; ++y) {
        const uchar *in = luma.row(y / factor);
        uchar *out = plane.row(y + margin) + margin;
        for (int x = 0; x < luma.width; ++x, in += luma.pixelStride)
            out = std::fill_n(out, factor, *in);
    }
    return plane;
}

LumaPlane inverted(const LumaView &luma)
{
    LumaPlane plane(luma.width, luma.height);
    for (int y = 0; y < luma.height; ++y) {
        const uchar *in = luma.row(y);
        uchar *out = plane.row(y);
        for (int x = 0; x < luma.width; ++x, in += luma.pixelStride)
            out[x] = uchar(255 - *in);
    }
    return plane;
}

// Sums of each column over the window's rows, moved down by one row at a time.
static void addRow(std::vector<int> &columns, const uchar *row, int sign)
{
    for (std::size_t x = 0; x < columns.size(); ++x)
        columns[x] += sign * row[x];
}

static void thresholdRow(const uchar *in, uchar *out, const std::vector<int> &columns, int radius, int rows)
{
    const int width = int(columns.size());
    int sum = 0;
    for (int x = 0; x < std::min(radius, width); ++x)
        sum += columns[std::size_t(x)];
    for (int x = 0; x < width; ++x) {
        if (x + radius < width)
            sum += columns[std::size_t(x + radius)];
        if (x - radius - 1 >= 0)
            sum -= columns[std::size_t(x - radius - 1)];
        const int count = (std::min(x + radius, width - 1) - std::max(x - radius, 0) + 1) * rows;
        // The small bias keeps an even, noisy surface white.
        out[x] = (in[x] + 2) * count < sum ? 0 : 255;
    }
}

LumaPlane meanThresholded(const LumaView &luma, int radius)
{
    Q_ASSERT(luma.pixelStride == 1);
    LumaPlane plane(luma.width, luma.height);
    std::vector<int> columns(std::size_t(luma.width), 0);
    for (int y = 0; y < std::min(radius, luma.height); ++y)
        addRow(columns, luma.row(y), 1);
    for (int y = 0; y < luma.height; ++y) {
        if (y + radius < luma.height)
            addRow(columns, luma.row(y + radius), 1);
        if (y - radius - 1 >= 0)
            addRow(columns, luma.row(y - radius - 1), -1);
        const int rows = std::min(y + radius, luma.height - 1) - std::max(y - radius, 0) + 1;
        thresholdRow(luma.row(y), plane.row(y), columns, radius, rows);
    }
    return plane;
}

} // namespace Kiosk
