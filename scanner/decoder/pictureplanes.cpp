// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pictureplanes.h"

#include <algorithm>

namespace Kiosk {

using Tone = Strategy::Tone;

// Smaller than the smallest symbol: not a picture of a code.
static constexpr int hopelessSide = 12;
// Pictures below this side are cut-outs of a code: they get larger and a white margin.
static constexpr int smallSide = 240;
static constexpr int largestSide = 16384;

PicturePlanes::PicturePlanes(const LumaView &luma)
{
    const int side = std::min(luma.width, luma.height);
    if (luma.isEmpty() || side < hopelessSide || std::max(luma.width, luma.height) > largestSide)
        return;
    m_luma = luma;
    if (side < smallSide)
        m_enlargement
            = std::clamp(2 * smallSide / side, 2, std::max(2, 4096 / std::max(luma.width, luma.height)));
}

LumaView PicturePlanes::prepared(const Strategy &strategy)
{
    const LumaView base = plane(strategy.scale, strategy.tone);
    if (strategy.threshold != Strategy::Threshold::Mean || base.isEmpty())
        return base;
    m_thresholded = meanThresholded(base, strategy.radius);
    return m_thresholded.view();
}

LumaView PicturePlanes::plane(int scale, Tone tone)
{
    const bool untouched = scale == 1 && tone == Tone::AsIs && m_enlargement == 1;
    if (untouched && m_luma.pixelStride == 1)
        return m_luma;
    for (const Plane &known : m_planes) {
        if (known.scale == scale && known.tone == tone)
            return known.plane.view();
    }
    m_planes.push_back({ scale, tone, made(scale, tone) });
    return m_planes.back().plane.view();
}

LumaPlane PicturePlanes::made(int scale, Tone tone)
{
    if (scale > 1)
        return tone == Tone::Inverted ? inverted(plane(scale, Tone::AsIs))
                                      : shrunk(plane(1, Tone::AsIs), scale);
    if (m_enlargement == 1)
        return tone == Tone::Inverted ? inverted(m_luma) : shrunk(m_luma, 1);
    const int margin = std::min(m_luma.width, m_luma.height) * m_enlargement / 8;
    // Inverted first: the margin has to be white in either tone.
    return tone == Tone::Inverted ? enlarged(inverted(m_luma).view(), m_enlargement, margin)
                                  : enlarged(m_luma, m_enlargement, margin);
}

} // namespace Kiosk
