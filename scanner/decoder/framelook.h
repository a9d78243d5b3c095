// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "luma.h"

#include <QRect>

namespace Kiosk {

/// Why a frame that shows something like a code may not have been read: a few cheap figures, no decoding.
struct FrameLook {
    QSize frame = {};
    QRect code = {}; ///< Where something like a code is, in samples of the frame; empty: nowhere.
    int dark = 0; ///< Its darker samples, 0 to 255.
    int light = 0; ///< Its lighter samples.
    double glare = 0; ///< Share of it that is nothing but white where edges should be.
    double sharpness = 0; ///< Its steepest steps against its contrast: 1 is crisp, 0.2 a smear.
};

/// Looks for one square-ish field full of edges in both directions, which is what a code looks like from
/// afar.
[[nodiscard]] FrameLook lookAt(const LumaView &luma);

/// What a guest should do with the ticket.
enum class ScanHint { None, HoldStill, BrighterScreen, LessGlare, FurtherAway, Closer };

/// The one thing that would help most with an unread frame.
[[nodiscard]] ScanHint hintFor(const FrameLook &look);

} // namespace Kiosk
