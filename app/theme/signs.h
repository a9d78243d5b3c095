// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QPainterPath>
#include <QRectF>

namespace Kiosk {

/// The silhouette of @p sign on a grid of 24 × 24, its mark cut out; fill it in the text colour.
[[nodiscard]] const QPainterPath &signPath(Sign sign);

/// The same, fitted into the square @p place.
[[nodiscard]] QPainterPath signPath(Sign sign, const QRectF &place);

} // namespace Kiosk
