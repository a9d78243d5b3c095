// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "hintpicture.h"

#include <QEasingCurve>
#include <QPainter>
#include <QPainterPath>

namespace Kiosk {

double hintProgress(std::chrono::milliseconds since)
{
    const auto at = since % (Duration::hintSlide + Duration::hintPause);
    if (at >= Duration::hintSlide)
        return 1;
    const double share = double(at.count()) / double(Duration::hintSlide.count());
    return QEasingCurve(QEasingCurve::InOutCubic).valueForProgress(share);
}

static QPainterPath hintFrame()
{
    QPainterPath frame;
    for (const int right : { 0, 1 }) {
        for (const int bottom : { 0, 1 }) {
            const QPointF at(right ? 29.7 : 17.7, bottom ? 13.6 : 0.4);
            const double x = right ? -1 : 1;
            const double y = bottom ? -1 : 1;
            frame.moveTo(at + QPointF(x * 2.9, 0));
            frame.lineTo(at + QPointF(x * 1.4, 0));
            frame.quadTo(at, at + QPointF(0, y * 1.4));
            frame.lineTo(at + QPointF(0, y * 2.9));
        }
    }
    frame.moveTo(15.4, 7);
    frame.lineTo(18.7, 7);
    frame.moveTo(17.2, 5.4);
    frame.lineTo(18.8, 7);
    frame.lineTo(17.2, 8.6);
    return frame;
}

// From the first outline at the start to the frame's middle.
static QPainterPath ticketAt(double progress)
{
    QPainterPath ticket;
    ticket.addRoundedRect(QRectF(21, 2.6, 5.7, 8.8), 0.9, 0.9);
    ticket.addRect(QRectF(22.4, 4.4, 2.9, 2.9));
    ticket.addRect(QRectF(23.25, 5.25, 1.2, 1.2));
    ticket.addRoundedRect(QRectF(22.3, 8.7, 3.1, 0.7), 0.35, 0.35);
    ticket.translate(-20.4 * (1 - progress), 0);
    return ticket;
}

void paintHint(QPainter &painter, const QRectF &place, const Theme &theme, double progress)
{
    painter.save();
    painter.translate(place.topLeft());
    const double scale = place.height() / GuestSize::hint;
    painter.scale(scale, scale);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(theme.ink, theme.paper, 0.25), 0.6));
    painter.drawRoundedRect(QRectF(0.6, 2.8, 5.4, 8.4), 1, 1);
    painter.setPen(QPen(mixed(theme.ink, theme.paper, 0.5), 0.6));
    painter.drawRoundedRect(QRectF(7.2, 2.8, 5.4, 8.4), 1, 1);
    painter.strokePath(hintFrame(), QPen(theme.ink, 0.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(ticketAt(progress), theme.ink);
    painter.restore();
}

} // namespace Kiosk
