// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "luma.h"

#include <array>
#include <chrono>

namespace Kiosk {

/// Notices when nothing moves before the camera: what thirty frames did not show, the next one will not, and
/// a gate waits for most of its evening.
class SceneWatch
{
public:
    using Time = std::chrono::microseconds;

    /// Looks at the frame taken @p at; true when nothing has moved for a while.
    [[nodiscard]] bool isStill(const LumaView &luma, Time at);

private:
    static constexpr std::size_t columns = 32;
    static constexpr std::size_t rows = 18;
    using Thumbnail = std::array<uchar, columns * rows>;

    [[nodiscard]] static Thumbnail thumbnailOf(const LumaView &luma);

    Thumbnail m_scene {};
    Time m_changedAt {};
};

} // namespace Kiosk
