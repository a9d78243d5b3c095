// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QVideoFrame>

namespace Kiosk {

/// @p image as a camera would deliver it: Y8 for grey pictures, YUV420P for coloured ones. An odd last
/// row or column of a coloured picture is dropped. Invalid for a null image.
[[nodiscard]] QVideoFrame videoFrameOf(const QImage &image);

} // namespace Kiosk
