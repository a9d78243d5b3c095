// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QRectF>

class QPainter;

namespace Kiosk {

/// How far into the frame the ticket of the hint is, 0 to 1, so long after it began.
[[nodiscard]] double hintProgress(std::chrono::milliseconds since);

/// A ticket that slides into a frame, on a grid of 30 × 14 u.
void paintHint(QPainter &painter, const QRectF &place, const Theme &theme, double progress);

} // namespace Kiosk
