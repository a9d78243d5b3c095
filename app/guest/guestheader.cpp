// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guestheader.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// What is opaque takes the colour; of a picture without transparency, what is dark.
static QImage inOneColour(const QImage &logo, const QColor &colour)
{
    QImage mask = logo.hasAlphaChannel() ? logo.convertToFormat(QImage::Format_Alpha8)
                                         : logo.convertToFormat(QImage::Format_Grayscale8);
    if (!logo.hasAlphaChannel()) {
        mask.invertPixels();
        mask.reinterpretAsFormat(QImage::Format_Alpha8);
    }
    QImage tinted(logo.size(), QImage::Format_ARGB32_Premultiplied);
    tinted.fill(colour);
    QPainter painter(&tinted);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, mask);
    return tinted;
}

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

void GuestHeader::setLogo(const QImage &logo)
{
    m_logo = logo;
    update();
}

void GuestHeader::setClockShown(bool isShown)
{
    m_isClockShown = isShown;
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
    if (!m_isClockShown)
        return 0;
    painter.setFont(displayFont(GuestSize::clock * m_unit, QFont::DemiBold));
    const double taken = painter.fontMetrics().horizontalAdvance(m_time) + GuestSize::gap * m_unit;
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_time);
    return taken;
}

double GuestHeader::paintLogo(QPainter &painter) const
{
    const QSizeF most(GuestSize::logoWidth * m_unit, GuestSize::logoHeight * m_unit);
    const QSizeF size = QSizeF(m_logo.size()).scaled(most, Qt::KeepAspectRatio);
    const double start = layoutDirection() == Qt::RightToLeft ? width() - size.width() : 0;
    const QRectF place(QPointF(start, (height() - size.height()) / 2), size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, inOneColour(m_logo, m_colours.text));
    return size.width();
}

double GuestHeader::textSize(double room) const
{
    double size = GuestSize::headerText * m_unit;
    const auto wide = [this](double pixels) {
        const auto advance = [pixels](const QString &text, QFont::Weight weight) {
            return QFontMetricsF(displayFont(pixels, weight)).horizontalAdvance(text);
        };
        return advance(m_eventName, QFont::Bold) + GuestSize::headerGap * m_unit
            + advance(m_gateName, QFont::Medium);
    };
    for (int step = 0; step < 2 && m_logo.isNull() && wide(size) > room; ++step)
        size *= 0.9; // rather a little smaller than without its end
    return size;
}

double GuestHeader::paintName(QPainter &painter, double room, double size) const
{
    const QFont font = displayFont(size, QFont::Bold);
    const QFontMetricsF metrics(font);
    const QString text = metrics.elidedText(m_eventName, Qt::ElideRight, room);
    const double wide = metrics.horizontalAdvance(text);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(font);
    painter.drawText(QRectF(mirrored ? width() - wide - 1 : 0, 0, wide + 1, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
    return wide;
}

void GuestHeader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_colours.text);
    const double room = width() - paintClock(painter);
    const double size = textSize(room);
    const QFont gateFont = displayFont(size, QFont::Medium);
    const double gap = GuestSize::headerGap * m_unit;
    const double gateWidth
        = m_gateName.isEmpty() ? 0 : QFontMetricsF(gateFont).horizontalAdvance(m_gateName) + gap;
    const double eventWidth = m_logo.isNull() ? paintName(painter, std::max(room - gateWidth, room / 3), size)
                                              : paintLogo(painter);
    if (m_gateName.isEmpty())
        return;

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [this, mirrored](double start, double wide) {
        return QRectF(mirrored ? width() - start - wide : start, 0, wide, height());
    };
    const int align = Qt::AlignVCenter | Qt::AlignLeft;
    const double line = std::max(1.0, GuestSize::edge * m_unit);
    const QRectF divider = place(eventWidth + gap / 2, line).adjusted(0, 1.1 * m_unit, 0, -1.1 * m_unit);
    painter.fillRect(divider, mixed(m_colours.text, m_colours.field, 0.4));
    painter.setFont(gateFont);
    const double gateRoom = room - eventWidth - gap;
    painter.drawText(place(eventWidth + gap, gateRoom), align,
                     QFontMetricsF(gateFont).elidedText(m_gateName, Qt::ElideRight, gateRoom));
}

} // namespace Kiosk
