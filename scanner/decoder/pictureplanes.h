// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cornerrepair.h"
#include "luma.h"
#include "strategies.h"
#include "windowfinder.h"

#include <QPointF>

#include <array>

namespace Kiosk {

/// Something to give to the reading library, and where it lies in the picture.
struct Look {
    LumaView luma = {};
    QPointF origin = {}; ///< Of its first sample, in samples of the picture.
    double scale = 1; ///< Samples of the picture for one of its own.

    [[nodiscard]] QPointF inPicture(QPointF point) const { return origin + point * scale; }
};

/// The shrunk, inverted, thresholded and cut-out forms of a picture, each made when first asked for.
/// Keeps its memory from picture to picture: a stream of frames of one size allocates for the first only.
class PicturePlanes
{
public:
    /// @p luma's memory must stay until the next call.
    void show(const LumaView &luma);

    /// True when there is nothing worth looking at.
    [[nodiscard]] bool isEmpty() const { return m_luma.isEmpty(); }

    /// How many looks @p strategy takes at this picture. Ask before the first of them.
    [[nodiscard]] int lookCount(const Strategy &strategy);
    /// Valid until the next call.
    [[nodiscard]] Look look(const Strategy &strategy, int index);

private:
    struct Plane {
        bool isMade = false;
        LumaPlane plane = {};
    };

    [[nodiscard]] LumaView whole(int scale, Strategy::Tone tone);
    [[nodiscard]] LumaPlane made(int scale, Strategy::Tone tone, LumaPlane reuse);
    [[nodiscard]] LumaView thresholded(const LumaView &luma, const Strategy &strategy);
    [[nodiscard]] const Windows &windows(Strategy::Region region);
    [[nodiscard]] Look windowLook(const Strategy &strategy, int index);
    [[nodiscard]] Look repairedLook(const Strategy &strategy, int index);

    LumaView m_luma;
    int m_enlargement = 1;
    int m_margin = 0;
    std::array<std::array<Plane, 2>, 5> m_wholes; ///< By scale and tone.
    WindowFinder m_finder;
    bool m_hasWindows = false;
    Windows m_narrow;
    Windows m_wide;
    LumaPlane m_cut; ///< A window without gaps between samples.
    LumaPlane m_inverted;
    LumaPlane m_doubled;
    LumaPlane m_thresholded;
    CornerRepair m_repair;
    LumaPlane m_drawn;
};

} // namespace Kiosk
