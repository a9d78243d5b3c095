// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

#include <chrono>

namespace Kiosk {

/// Where a bar along the bottom edge is filled.
struct Countdown {
    QRect area = {};
    bool isMirrored = false;
    bool isStepped = false; ///< Five steps in place of a smooth way.

    /// Drains towards the start edge: what is left after @p shown of @p whole.
    [[nodiscard]] QRect left(std::chrono::milliseconds shown, std::chrono::milliseconds whole) const;
    /// One piece that goes there and back while something is waited for; nothing when stepped.
    [[nodiscard]] QRect piece(std::chrono::milliseconds shown) const;
};

} // namespace Kiosk
