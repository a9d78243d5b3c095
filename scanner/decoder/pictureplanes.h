// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "luma.h"
#include "strategies.h"

#include <list>

namespace Kiosk {

/// The shrunk and inverted forms of one picture, each made when first asked for.
/// The picture's memory must outlive it.
class PicturePlanes
{
public:
    explicit PicturePlanes(const LumaView &luma);

    /// True when there is nothing worth looking at.
    [[nodiscard]] bool isEmpty() const { return m_luma.isEmpty(); }

    /// The picture as @p strategy wants it; valid until the next call for a mean threshold.
    [[nodiscard]] LumaView prepared(const Strategy &strategy);

private:
    struct Plane {
        int scale = 1;
        Strategy::Tone tone = Strategy::Tone::AsIs;
        LumaPlane plane = {};
    };

    [[nodiscard]] LumaView plane(int scale, Strategy::Tone tone);
    [[nodiscard]] LumaPlane made(int scale, Strategy::Tone tone);

    LumaView m_luma;
    int m_enlargement = 1;
    std::list<Plane> m_planes; ///< A list, because views into it must stay valid.
    LumaPlane m_thresholded;
};

} // namespace Kiosk
