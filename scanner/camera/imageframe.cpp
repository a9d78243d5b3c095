// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "imageframe.h"

#include <QVideoFrameFormat>

#include <algorithm>

namespace Kiosk {

static QVideoFrame greyFrame(const QImage &image)
{
    QVideoFrame frame(QVideoFrameFormat(image.size(), QVideoFrameFormat::Format_Y8));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int y = 0; y < image.height(); ++y)
        std::copy_n(image.constScanLine(y), image.width(),
                    frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0));
    frame.unmap();
    return frame;
}

// ITU-R BT.601, limited range, in fixed point with 8 bits after the point.
static uchar brightness(QRgb pixel)
{
    return uchar(((66 * qRed(pixel) + 129 * qGreen(pixel) + 25 * qBlue(pixel) + 128) >> 8) + 16);
}

static uchar blueness(QRgb pixel)
{
    return uchar(((-38 * qRed(pixel) - 74 * qGreen(pixel) + 112 * qBlue(pixel) + 128) >> 8) + 128);
}

static uchar redness(QRgb pixel)
{
    return uchar(((112 * qRed(pixel) - 94 * qGreen(pixel) - 18 * qBlue(pixel) + 128) >> 8) + 128);
}

static void fillPlanes(QVideoFrame &frame, const QImage &rgb)
{
    const auto row
        = [&frame](int plane, int y) { return frame.bits(plane) + qsizetype(y) * frame.bytesPerLine(plane); };
    for (int y = 0; y < rgb.height(); ++y) {
        const auto *in = reinterpret_cast<const QRgb *>(rgb.constScanLine(y));
        std::transform(in, in + rgb.width(), row(0, y), brightness);
        if (y % 2 != 0)
            continue;
        for (qsizetype x = 0; x < rgb.width() / 2; ++x) {
            row(1, y / 2)[x] = blueness(in[2 * x]);
            row(2, y / 2)[x] = redness(in[2 * x]);
        }
    }
}

QVideoFrame videoFrameOf(const QImage &image)
{
    if (image.isNull())
        return {};
    if (image.isGrayscale()) {
        QVideoFrame frame = greyFrame(image.convertToFormat(QImage::Format_Grayscale8));
        if (frame.isValid())
            return frame;
    }
    const QSize even(image.width() & ~1, image.height() & ~1);
    if (even.isEmpty())
        return {};
    QVideoFrame frame(QVideoFrameFormat(even, QVideoFrameFormat::Format_YUV420P));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    fillPlanes(frame, image.copy(QRect({}, even)).convertToFormat(QImage::Format_RGB32));
    frame.unmap();
    return frame;
}

} // namespace Kiosk
