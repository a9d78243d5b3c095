// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace Kiosk {

/// A warning from edge to edge of the screen: sign and sentence, as large as one line takes, or two on a
/// narrow screen.
void paintWarningBand(QPainter &painter, const QRectF &band, const QString &sentence, const Theme &theme,
                      double oneU);

} // namespace Kiosk
