// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pictureplanes.h"

#include "lumakernels.h"

#include <algorithm>
#include <utility>

namespace Kiosk {

using Region = Strategy::Region;
using Threshold = Strategy::Threshold;
using Tone = Strategy::Tone;

// Smaller than the smallest symbol: not a picture of a code.
static constexpr int hopelessSide = 12;
// Pictures below this side are cut-outs of a code: they get larger and a white margin.
static constexpr int smallSide = 240;
static constexpr int largestSide = 16384;

// Windows are looked for in a picture shrunk by this.
static constexpr int windowScale = 3;
static constexpr int narrowHeart = 40; // samples of the shrunk picture, as wideHeart
static constexpr int wideHeart = 80;
static constexpr int narrowSide = 80;
static constexpr int wideSide = 120;

void PicturePlanes::show(const LumaView &luma)
{
    m_luma = {};
    m_hasWindows = false;
    m_enlargement = 1;
    m_margin = 0;
    for (auto &tones : m_wholes) {
        for (Plane &plane : tones)
            plane.isMade = false;
    }
    const int side = std::min(luma.width, luma.height);
    const int longSide = std::max(luma.width, luma.height);
    if (luma.isEmpty() || side < hopelessSide || longSide > largestSide)
        return;
    m_luma = luma;
    if (side < smallSide) {
        m_enlargement = std::clamp(2 * smallSide / side, 2, std::max(2, 4096 / longSide));
        m_margin = side * m_enlargement / 8;
    }
}

int PicturePlanes::lookCount(const Strategy &strategy)
{
    if (strategy.region == Region::Whole)
        return 1;
    if (strategy.region != Region::Repaired)
        return windows(strategy.region).count;
    m_repair.look(thresholded(whole(strategy.scale, strategy.tone), strategy));
    return m_repair.guessCount();
}

Look PicturePlanes::look(const Strategy &strategy, int index)
{
    if (strategy.region == Region::Repaired)
        return repairedLook(strategy, index);
    if (strategy.region != Region::Whole)
        return windowLook(strategy, index);
    const double scale = double(strategy.scale) / m_enlargement;
    const double margin = double(m_margin) / m_enlargement;
    return { thresholded(whole(strategy.scale, strategy.tone), strategy), { -margin, -margin }, scale };
}

Look PicturePlanes::repairedLook(const Strategy &strategy, int index)
{
    const double scale = double(strategy.scale) / m_enlargement;
    const double margin = double(m_margin) / m_enlargement;
    // The parts are of any size: with room for the largest none of a later frame asks for more.
    m_drawn.bytes.reserve(m_thresholded.bytes.size());
    m_drawn = m_repair.drawn(index, m_thresholded.view(), std::move(m_drawn));
    return { m_drawn.view(), QPointF(m_repair.area(index).topLeft()) * scale - QPointF(margin, margin),
             scale };
}

Look PicturePlanes::windowLook(const Strategy &strategy, int index)
{
    const QRect rect = windows(strategy.region).rects[std::size_t(index)];
    LumaView view = m_luma.cut(rect);
    const auto keep = [&view](LumaPlane &plane, LumaPlane made) {
        plane = std::move(made);
        view = plane.view();
    };
    if (strategy.tone == Tone::Inverted)
        keep(m_inverted, inverted(view, std::move(m_inverted)));
    else if (view.pixelStride != 1)
        keep(m_cut, shrunk(view, 1, std::move(m_cut)));
    const bool isCloseUp = strategy.region == Region::CloseUps;
    if (isCloseUp)
        keep(m_doubled, doubledSharp(view, std::move(m_doubled)));
    return { thresholded(view, strategy), rect.topLeft(), isCloseUp ? 0.5 : 1.0 };
}

LumaView PicturePlanes::thresholded(const LumaView &luma, const Strategy &strategy)
{
    if (strategy.threshold == Threshold::Blocks || luma.isEmpty())
        return luma;
    if (strategy.threshold == Threshold::Range)
        m_thresholded = rangeThresholded(luma, strategy.parameter, std::move(m_thresholded));
    else
        m_thresholded = meanThresholded(luma, Neighbourhood(strategy.parameter), std::move(m_thresholded));
    return m_thresholded.view();
}

static Windows inPicture(Windows windows)
{
    for (QRect &rect : windows.rects)
        rect = { rect.topLeft() * windowScale, rect.size() * windowScale };
    return windows;
}

const Windows &PicturePlanes::windows(Region region)
{
    if (!m_hasWindows) {
        m_hasWindows = true;
        m_narrow = {};
        m_wide = {};
        if (m_enlargement == 1) {
            m_finder.look(whole(windowScale, Tone::AsIs));
            m_narrow = inPicture(m_finder.densest(narrowHeart, narrowSide));
            m_wide = inPicture(m_finder.densest(wideHeart, wideSide));
        }
    }
    return region == Region::WideWindows ? m_wide : m_narrow;
}

LumaView PicturePlanes::whole(int scale, Tone tone)
{
    const bool untouched = scale == 1 && tone == Tone::AsIs && m_enlargement == 1;
    if (untouched && m_luma.pixelStride == 1)
        return m_luma;
    Plane &known = m_wholes[std::size_t(scale)][tone == Tone::Inverted ? 1 : 0];
    if (!known.isMade) {
        known.plane = made(scale, tone, std::move(known.plane));
        known.isMade = true;
    }
    return known.plane.view();
}

LumaPlane PicturePlanes::made(int scale, Tone tone, LumaPlane reuse)
{
    const bool inverts = tone == Tone::Inverted;
    if (scale > 1 && inverts)
        return inverted(whole(scale, Tone::AsIs), std::move(reuse));
    if (scale > 1)
        return shrunk(m_enlargement == 1 ? m_luma : whole(1, Tone::AsIs), scale, std::move(reuse));
    if (m_enlargement == 1)
        return inverts ? inverted(m_luma, std::move(reuse)) : shrunk(m_luma, 1, std::move(reuse));
    if (!inverts)
        return enlarged(m_luma, m_enlargement, m_margin, std::move(reuse));
    // Inverted first: the margin has to be white in either tone.
    m_inverted = inverted(m_luma, std::move(m_inverted));
    return enlarged(m_inverted.view(), m_enlargement, m_margin, std::move(reuse));
}

} // namespace Kiosk
