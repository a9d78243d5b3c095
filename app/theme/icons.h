// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace Kiosk {

/// The icon resources/icons/<name>.svg, @p side logical pixels square, drawn in @p colour.
/// Null when there is no such icon. Kept in Qt's pixmap cache.
[[nodiscard]] QPixmap iconOf(const QString &name, double side, const QColor &colour, double pixelRatio = 1);

} // namespace Kiosk
