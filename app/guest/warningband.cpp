// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "warningband.h"

#include "parts/textblock.h"
#include "theme/signs.h"

#include <QPainter>

namespace Kiosk {

void paintWarningBand(QPainter &painter, const QRectF &band, const QString &sentence, const Theme &theme,
                      double oneU)
{
    const double margin = GuestSize::margin * oneU;
    const double gap = GuestSize::within * oneU;
    const double side = 0.6 * band.height();
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.fillRect(band, theme.used.field);
    const QRectF sign(mirrored ? band.right() - margin - side : band.left() + margin,
                      band.center().y() - side / 2, side, side);
    painter.fillPath(signPath(Sign::Used, sign), theme.used.text);
    painter.setPen(theme.used.text);
    const double column = band.width() - 2 * margin - side - gap;
    // Two lines where the screen is narrow, rather than letters that nobody reads.
    const int lines = column < GuestSize::narrowBand * oneU ? 2 : 1;
    TextBlock words;
    for (const double size : { GuestSize::subline, GuestSize::headerText, GuestSize::footText }) {
        words = TextBlock(sentence, { displayFont(size * oneU, QFont::DemiBold), column, 1.2 });
        if (words.lineCount() <= lines)
            break;
    }
    words.draw(
        painter,
        QPointF(band.left() + margin + (mirrored ? 0 : side + gap), band.center().y() - words.height() / 2));
}

} // namespace Kiosk
