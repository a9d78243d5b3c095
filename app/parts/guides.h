// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QRectF>

namespace Kiosk {

/// Where the four corners over the camera's picture stand. @p closed: 0 at rest, 1 while a code is read, when
/// they have closed in on it.
[[nodiscard]] QRectF guideBox(const QSizeF &picture, double oneU, double closed);

/// The corners of @p box, as lines to be stroked.
[[nodiscard]] QPainterPath guideCorners(const QRectF &box, double oneU);

} // namespace Kiosk
