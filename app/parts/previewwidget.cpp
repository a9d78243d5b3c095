// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "previewwidget.h"

#include "guides.h"
#include "textblock.h"
#include "theme/icons.h"
#include "theme/signs.h"

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
    m_closing.setStartValue(0.0);
    m_closing.setEndValue(1.0);
    m_closing.setEasingCurve(QEasingCurve::OutQuad);
    m_closing.setDuration(int(Duration::guideClosing.count()));
    connect(&m_closing, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void PreviewWidget::setUnit(double oneU)
{
    m_unit = oneU;
    update();
}

void PreviewWidget::setOutline(const QPolygonF &outline)
{
    if (outline.isEmpty() != m_outline.isEmpty())
        closeIn(!outline.isEmpty());
    m_outline = outline;
    if (isVisible())
        update();
}

void PreviewWidget::closeIn(bool isRead)
{
    m_closing.setDirection(isRead ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
    if (m_isMotionReduced || !isVisible())
        m_closing.setCurrentTime(isRead ? m_closing.duration() : 0);
    else
        m_closing.start();
}

void PreviewWidget::setProblem(const QString &word, const QString &forStaff)
{
    m_problem = word;
    m_forStaff = forStaff;
    setAccessibleName(word.isEmpty() ? tr("Camera picture") : u"%1. %2"_s.arg(word, forStaff));
    update();
}

void PreviewWidget::clear()
{
    m_frame = {};
    setOutline({});
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
    if (m_frame.isNull() && !m_problem.isEmpty())
        return paintProblem(painter, shape);
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
    paintGuides(painter);
}

void PreviewWidget::paintProblem(QPainter &painter, const QPainterPath &shape) const
{
    painter.fillPath(shape, m_theme.closed.field);
    const double margin = GuestSize::gap * m_unit;
    const double column = width() - 2 * margin;
    const TextBlock word(m_problem,
                         { displayFont(GuestSize::detail * m_unit, QFont::DemiBold), column, 1.2 });
    const TextBlock staff(m_forStaff,
                          { displayFont(GuestSize::footText * m_unit, QFont::Medium), column, 1.35 });
    const double gap = GuestSize::within * m_unit;
    const double room = height() - 2 * margin - word.height() - staff.height() - 3 * gap;
    const double side = std::clamp(room, 0.0, GuestSize::noteSign * m_unit);
    const double top = (height() - side - word.height() - staff.height() - 3 * gap) / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF sign(mirrored ? width() - margin - side : margin, top, side, side);
    painter.fillPath(signPath(Sign::OutOfOrder, sign), m_theme.closed.text);
    painter.setPen(m_theme.closed.text);
    word.draw(painter, QPointF(margin, sign.bottom() + 2 * gap));
    staff.draw(painter, QPointF(margin, sign.bottom() + 3 * gap + word.height()));
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
    const double closed = m_closing.currentValue().toDouble();
    const QPainterPath corners = guideCorners(guideBox(size(), m_unit, closed), m_unit);
    const double thick = GuestSize::guideThick * m_unit;
    painter.strokePath(corners, QPen(m_theme.guideRim, thick + 2, Qt::SolidLine, Qt::FlatCap));
    painter.strokePath(corners, QPen(m_theme.guide, thick, Qt::SolidLine, Qt::FlatCap));
}

} // namespace Kiosk
