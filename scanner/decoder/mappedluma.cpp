// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "mappedluma.h"

#include <optional>
#include <utility>

namespace Kiosk {

namespace {

// Where the brightness samples of the first plane lie.
struct SampleLayout {
    int offset = 0;
    int pixelStride = 1;
};

} // namespace

static std::optional<SampleLayout> layoutOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_Y8:
        return SampleLayout { 0, 1 };
    case QVideoFrameFormat::Format_YUYV:
        return SampleLayout { 0, 2 };
    case QVideoFrameFormat::Format_UYVY:
        return SampleLayout { 1, 2 };
    default: // not our enum: everything else is converted
        return std::nullopt;
    }
}

MappedLuma::MappedLuma(QVideoFrame frame)
    : m_frame(std::move(frame))
{
    if (!m_frame.isValid() || m_frame.width() <= 0 || m_frame.height() <= 0)
        return;
    if (layoutOf(m_frame.pixelFormat())) {
        mapFrame();
        return;
    }
    m_converted = m_frame.toImage().convertToFormat(QImage::Format_Grayscale8);
    m_view = lumaOf(m_converted);
}

MappedLuma::~MappedLuma()
{
    if (m_frame.isMapped())
        m_frame.unmap();
}

void MappedLuma::mapFrame()
{
    // Never toImage() as a way out here: for YUV422P it writes past the end of the image in Qt 6.4.
    if (!m_frame.map(QVideoFrame::ReadOnly))
        return;
    const SampleLayout layout = *layoutOf(m_frame.pixelFormat());
    const int stride = m_frame.bytesPerLine(0);
    const qint64 needed = qint64(stride) * (m_frame.height() - 1)
        + qint64(m_frame.width() - 1) * layout.pixelStride + layout.offset + 1;
    if (!m_frame.bits(0) || stride < m_frame.width() * layout.pixelStride || m_frame.mappedBytes(0) < needed)
        return;
    m_view
        = { m_frame.bits(0) + layout.offset, m_frame.width(), m_frame.height(), stride, layout.pixelStride };
}

} // namespace Kiosk
