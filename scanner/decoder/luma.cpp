// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "luma.h"

namespace Kiosk {

LumaView LumaView::cut(const QRect &rect) const
{
    Q_ASSERT(QRect(0, 0, width, height).contains(rect));
    return { row(rect.y()) + qsizetype(rect.x()) * pixelStride, rect.width(), rect.height(), stride,
             pixelStride };
}

LumaView lumaOf(const QImage &grayscale8)
{
    if (grayscale8.format() != QImage::Format_Grayscale8)
        return {};
    return { grayscale8.constBits(), grayscale8.width(), grayscale8.height(), int(grayscale8.bytesPerLine()),
             1 };
}

void LumaPlane::resize(int w, int h)
{
    width = w;
    height = h;
    bytes.resize(std::size_t(w) * std::size_t(h));
}

} // namespace Kiosk
