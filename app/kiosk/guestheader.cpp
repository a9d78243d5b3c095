// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guestheader.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

GuestHeader::GuestHeader(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GuestHeader::setPlace(const QString &eventName, const QString &gateName)
{
    m_eventName = eventName;
    m_gateName = gateName;
    setAccessibleName(u"%1, %2"_s.arg(eventName, gateName));
    update();
}

void GuestHeader::setTime(const QString &time)
{
    if (m_time == time)
        return;
    m_time = time;
    update();
}

void GuestHeader::setColours(const FieldColours &colours)
{
    m_colours = colours;
    update();
}

void GuestHeader::setUnit(double oneU)
{
    m_unit = oneU;
    update();
}

double GuestHeader::paintClock(QPainter &painter) const
{
    painter.setFont(displayFont(GuestSize::clock * m_unit, QFont::DemiBold));
    const double taken = painter.fontMetrics().horizontalAdvance(m_time) + GuestSize::gap * m_unit;
    painter.drawText(rect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter,
                     m_time);
    return taken;
}

void GuestHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_colours.text);
    const double room = width() - paintClock(painter);
    const QFont eventFont = displayFont(GuestSize::headerText * m_unit, QFont::Bold);
    const QFont gateFont = displayFont(GuestSize::headerText * m_unit, QFont::Medium);
    const double gap = GuestSize::headerGap * m_unit;
    const double gateWidth
        = m_gateName.isEmpty() ? 0 : QFontMetricsF(gateFont).horizontalAdvance(m_gateName) + gap;
    const QFontMetricsF metrics(eventFont);
    const double eventRoom = std::max(room - gateWidth - gap, room / 3);
    const QString eventText = metrics.elidedText(m_eventName, Qt::ElideRight, eventRoom);
    const double eventWidth = metrics.horizontalAdvance(eventText);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [this, mirrored](double start, double wide) {
        return QRectF(mirrored ? width() - start - wide : start, 0, wide, height());
    };
    const int align = Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
    painter.setFont(eventFont);
    painter.drawText(place(0, eventWidth + 1), align, eventText);
    if (m_gateName.isEmpty())
        return;
    const double line = std::max(1.0, GuestSize::edge * m_unit);
    const QRectF divider = place(eventWidth + gap / 2, line).adjusted(0, 1.1 * m_unit, 0, -1.1 * m_unit);
    painter.fillRect(divider, mixed(m_colours.text, m_colours.field, 0.4));
    painter.setFont(gateFont);
    const double gateRoom = room - eventWidth - gap;
    painter.drawText(place(eventWidth + gap, gateRoom), align,
                     QFontMetricsF(gateFont).elidedText(m_gateName, Qt::ElideRight, gateRoom));
}

} // namespace Kiosk
