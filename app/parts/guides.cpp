// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guides.h"

#include "theme/theme.h"

namespace Kiosk {

QRectF guideBox(const QSizeF &picture, double oneU, double closed)
{
    const double closing = closed * GuestSize::guideClosing * oneU;
    const double insetX = GuestSize::guideInsetX * picture.width() + closing;
    const double insetY = GuestSize::guideInsetY * picture.height() + closing;
    return QRectF(QPointF(), picture).adjusted(insetX, insetY, -insetX, -insetY);
}

QPainterPath guideCorners(const QRectF &box, double oneU)
{
    const double arm = GuestSize::guideLong * oneU;
    const double bend = 2 * GuestSize::guideThick * oneU;
    QPainterPath corners;
    for (const int right : { 0, 1 }) {
        for (const int bottom : { 0, 1 }) {
            const QPointF at(right ? box.right() : box.left(), bottom ? box.bottom() : box.top());
            const double x = right ? -1 : 1;
            const double y = bottom ? -1 : 1;
            corners.moveTo(at + QPointF(x * arm, 0));
            corners.lineTo(at + QPointF(x * bend, 0));
            corners.quadTo(at, at + QPointF(0, y * bend));
            corners.lineTo(at + QPointF(0, y * arm));
        }
    }
    return corners;
}

} // namespace Kiosk
