// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "readyview.h"

#include "guestbutton.h"
#include "previewwidget.h"
#include "theme/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

ReadyView::ReadyView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preview(new PreviewWidget(theme, this))
    , m_type(new GuestButton(theme, { tr("Type a code"), u"keypad"_s }, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(m_type, &QAbstractButton::clicked, this, &ReadyView::typingRequested);
    setCamera(CameraState::Starting);
}

void ReadyView::setUnit(double oneU)
{
    m_unit = oneU;
    m_preview->setUnit(oneU);
    m_type->setUnit(oneU);
    layOut();
}

void ReadyView::setCamera(CameraState state)
{
    m_camera = state;
    if (state != CameraState::Live) {
        m_preview->clear();
        m_hint = ScanHint::None;
    }
    sayAnew();
}

void ReadyView::setHint(ScanHint hint)
{
    if (hint == m_hint || m_camera != CameraState::Live)
        return;
    m_hint = hint;
    sayAnew();
}

void ReadyView::setMirrored(bool isMirrored) { m_preview->setMirrored(isMirrored); }

void ReadyView::setOutline(const QPolygonF &outline) { m_preview->setOutline(outline); }

void ReadyView::sayAnew()
{
    setAccessibleName(u"%1. %2"_s.arg(instruction().simplified(), subline()));
    layOut();
}

void ReadyView::setStatus(const QString &text, StatusKind kind)
{
    m_status = text;
    m_statusKind = kind;
    update();
}

void ReadyView::showFrame(const QImage &frame)
{
    if (m_camera != CameraState::Live)
        setCamera(CameraState::Live);
    m_preview->showFrame(frame);
}

QString ReadyView::instruction() const
{
    if (m_camera == CameraState::Missing)
        return tr("Hold your ticket\nto the scanner");
    switch (m_hint) {
    case ScanHint::None:
        return tr("Hold your ticket\nup to the camera");
    case ScanHint::HoldStill:
        return tr("Hold it still");
    case ScanHint::BrighterScreen:
        return tr("Turn up the\nbrightness");
    case ScanHint::LessGlare:
        return tr("Tilt it a little");
    case ScanHint::FurtherAway:
        return tr("A little\nfurther away");
    case ScanHint::Closer:
        return tr("A little closer");
    }
    Q_UNREACHABLE();
}

static QString reasonFor(ScanHint hint)
{
    switch (hint) {
    case ScanHint::None:
        return ReadyView::tr("Phone or paper, code facing the screen");
    case ScanHint::HoldStill:
        return ReadyView::tr("The code is blurred");
    case ScanHint::BrighterScreen:
        return ReadyView::tr("The code is too dark for the camera");
    case ScanHint::LessGlare:
        return ReadyView::tr("A light is reflected in it");
    case ScanHint::FurtherAway:
        return ReadyView::tr("The camera needs to see the whole code");
    case ScanHint::Closer:
        return ReadyView::tr("The code is too small for the camera");
    }
    Q_UNREACHABLE();
}

QString ReadyView::subline() const
{
    switch (m_camera) {
    case CameraState::Live:
        return reasonFor(m_hint);
    case CameraState::Starting:
        return tr("The camera is starting…");
    case CameraState::Missing:
        return tr("The camera is off. No scanner here? Type your code, or ask our staff.");
    }
    Q_UNREACHABLE();
}

void ReadyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

double ReadyView::textHeight() const
{
    return (GuestSize::hint + GuestSize::gap + GuestSize::within) * m_unit + m_instruction.height()
        + m_subline.height();
}

void ReadyView::layOut()
{
    const bool portrait = height() > width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double margin = GuestSize::margin * m_unit;
    const double gap = GuestSize::gap * m_unit;
    const bool small = height() < GuestSize::smallScreen;
    const double preview
        = portrait ? width() - 2 * margin : (small ? GuestSize::smallPreview : GuestSize::preview) * m_unit;
    m_column = portrait ? preview : width() - 2 * margin - preview - GuestSize::signGap * m_unit;
    const QFont big = headlineFont(GuestSize::instruction * m_unit);
    m_instruction = TextBlock(instruction(), { big, m_column, 1.08 });
    m_subline
        = TextBlock(subline(), { displayFont(GuestSize::subline * m_unit, QFont::Normal), m_column, 1.35 });

    const double top = GuestSize::bodyTop * m_unit;
    const double foot = height() - margin - GuestSize::foot * m_unit;
    const double bottom = portrait ? foot - gap - textHeight() - gap : foot - gap;
    const double pictureX = portrait || mirrored ? margin : width() - margin - preview;
    m_preview->setGeometry(QRectF(pictureX, top, preview, std::max(0.0, bottom - top)).toRect());
    const double textX = mirrored && !portrait ? width() - margin - m_column : margin;
    m_textPlace = QPointF(textX, portrait ? bottom + gap : (top + bottom - textHeight()) / 2);
    const QRect button(QPoint(qRound(margin), qRound(foot)), m_type->sizeHint());
    m_type->setGeometry(QStyle::visualRect(layoutDirection(), rect(), button));
    update();
}

void ReadyView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.paper);
    paintHint(painter, m_textPlace);
    QPointF at = m_textPlace + QPointF(0, (GuestSize::hint + GuestSize::gap) * m_unit);
    painter.setPen(m_theme.ink);
    m_instruction.draw(painter, at);
    at.ry() += m_instruction.height() + GuestSize::within * m_unit;
    painter.setPen(m_theme.ink2);
    m_subline.draw(painter, at);
    paintStatus(painter);
}

/// The frame of the hint and the arrow into it, on a grid of 30 × 14 u.
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

/// A ticket slides into a frame, as a still picture.
void ReadyView::paintHint(QPainter &painter, const QPointF &topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(m_column, 0);
        painter.scale(-1, 1);
    }
    painter.scale(m_unit, m_unit);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(m_theme.ink, m_theme.paper, 0.25), 0.6));
    painter.drawRoundedRect(QRectF(0.6, 2.8, 5.4, 8.4), 1, 1);
    painter.setPen(QPen(mixed(m_theme.ink, m_theme.paper, 0.5), 0.6));
    painter.drawRoundedRect(QRectF(7.2, 2.8, 5.4, 8.4), 1, 1);
    painter.strokePath(hintFrame(), QPen(m_theme.ink, 0.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath ticket;
    ticket.addRoundedRect(QRectF(21, 2.6, 5.7, 8.8), 0.9, 0.9);
    ticket.addRect(QRectF(22.4, 4.4, 2.9, 2.9));
    ticket.addRect(QRectF(23.25, 5.25, 1.2, 1.2));
    ticket.addRoundedRect(QRectF(22.3, 8.7, 3.1, 0.7), 0.35, 0.35);
    painter.fillPath(ticket, m_theme.ink);
    painter.restore();
}

void ReadyView::paintStatus(QPainter &painter) const
{
    if (m_status.isEmpty())
        return;
    const double margin = GuestSize::margin * m_unit;
    const double foot = GuestSize::foot * m_unit;
    const double side = GuestSize::footIcon * m_unit;
    painter.setFont(displayFont(GuestSize::footText * m_unit, QFont::Medium));
    const bool good = m_statusKind == StatusKind::Good;
    const QString icon = good ? u"tick"_s : m_statusKind == StatusKind::Waiting ? u"sync"_s : u"offline"_s;
    const QColor colour = good                ? m_theme.okText
        : m_statusKind == StatusKind::Waiting ? m_theme.ink2
                                              : m_theme.warnText;
    const double room = width() - 2 * margin - m_type->width() - 3 * side;
    const QString text = painter.fontMetrics().elidedText(m_status, Qt::ElideRight, int(room));
    const double wide = painter.fontMetrics().horizontalAdvance(text);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF line(margin, height() - margin - foot, width() - 2 * margin, foot);
    painter.setPen(m_theme.ink2);
    painter.drawText(line, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), text);
    const double iconX = mirrored ? line.left() + wide + side / 2 : line.right() - wide - 1.5 * side;
    painter.drawPixmap(QPointF(iconX, line.center().y() - side / 2),
                       iconOf(icon, side, colour, devicePixelRatioF()));
}

} // namespace Kiosk
