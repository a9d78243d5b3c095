// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "luma.h"

#include <QVideoFrame>

namespace Kiosk {

/// The brightness of a video frame, without a copy where the pixel format allows it. The frame stays
/// mapped for reading as long as this lives, so keep it short: cameras own few buffers. Formats that have
/// to be converted need a QGuiApplication.
class MappedLuma
{
public:
    explicit MappedLuma(QVideoFrame frame);
    ~MappedLuma();
    MappedLuma(const MappedLuma &) = delete;
    MappedLuma &operator=(const MappedLuma &) = delete;

    /// Empty when the frame is invalid or cannot be mapped.
    [[nodiscard]] LumaView view() const { return m_view; }

private:
    void mapFrame();

    QVideoFrame m_frame;
    QImage m_converted; ///< For formats without a brightness plane.
    LumaView m_view;
};

} // namespace Kiosk
