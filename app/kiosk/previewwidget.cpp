// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "previewwidget.h"

#include "theme/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

PreviewWidget::PreviewWidget(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Camera picture"));
}

void PreviewWidget::setUnit(double oneU)
{
    m_unit = oneU;
    update();
}

void PreviewWidget::setOutline(const QPolygonF &outline)
{
    m_outline = outline;
    if (isVisible())
        update();
}

void PreviewWidget::clear()
{
    m_frame = {};
    m_outline.clear();
    update();
}

void PreviewWidget::showFrame(const QImage &frame)
{
    m_frame = frame;
    if (isVisible())
        update();
}

void PreviewWidget::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double corner = GuestSize::previewCorner * m_unit;
    QPainterPath shape;
    shape.addRoundedRect(rect(), corner, corner);
    if (m_frame.isNull()) {
        painter.fillPath(shape, m_theme.sunken);
        const double side = 2 * GuestSize::hint * m_unit;
        painter.drawPixmap(QPointF((width() - side) / 2, (height() - side) / 2),
                           iconOf(u"camera"_s, side, m_theme.ink2, devicePixelRatioF()));
        return;
    }
    painter.save();
    painter.setClipPath(shape);
    paintFrame(painter);
    paintOutline(painter);
    painter.restore();
    // The clip is not smooth: paint its rim over in the page's colour.
    QPainterPath rim;
    rim.addRect(rect());
    painter.fillPath(rim.subtracted(shape), m_theme.paper);
    if (m_outline.isEmpty())
        paintGuides(painter);
}

QRectF PreviewWidget::shownPart() const
{
    const double scale = std::max(double(width()) / m_frame.width(), double(height()) / m_frame.height());
    const QSizeF shown(width() / scale, height() / scale);
    return { QPointF((m_frame.width() - shown.width()) / 2, (m_frame.height() - shown.height()) / 2), shown };
}

void PreviewWidget::paintFrame(QPainter &painter) const
{
    if (m_isMirrored) { // in every reading direction
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(rect()), m_frame, shownPart());
}

// The painter is mirrored already where the picture is.
void PreviewWidget::paintOutline(QPainter &painter) const
{
    const QRectF part = shownPart();
    const double scale = width() / part.width();
    QPolygonF corners;
    for (const QPointF &share : m_outline) {
        const QPointF inFrame(share.x() * m_frame.width(), share.y() * m_frame.height());
        corners.append((inFrame - part.topLeft()) * scale);
    }
    const double thick = GuestSize::guideThick * m_unit;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.guideRim, thick + 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(corners);
    painter.setPen(QPen(m_theme.guide, thick, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(corners);
}

void PreviewWidget::paintGuides(QPainter &painter) const
{
    const double insetX = GuestSize::guideInsetX * width();
    const double insetY = GuestSize::guideInsetY * height();
    const QRectF box = QRectF(rect()).adjusted(insetX, insetY, -insetX, -insetY);
    const double arm = GuestSize::guideLong * m_unit;
    const double bend = 2 * GuestSize::guideThick * m_unit;
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
    const double thick = GuestSize::guideThick * m_unit;
    painter.strokePath(corners, QPen(m_theme.guideRim, thick + 2, Qt::SolidLine, Qt::FlatCap));
    painter.strokePath(corners, QPen(m_theme.guide, thick, Qt::SolidLine, Qt::FlatCap));
}

} // namespace Kiosk
