// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guestbutton.h"

#include "theme/icons.h"

#include <QPainter>

#include <algorithm>

namespace Kiosk {

GuestButton::GuestButton(const Theme &theme, const Face &face, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_iconName(face.icon)
    , m_kind(face.kind)
{
    setFace(face.text);
    setFocusPolicy(Qt::TabFocus);
}

void GuestButton::setFace(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void GuestButton::setColours(const FieldColours &colours)
{
    m_colours = colours;
    update();
}

void GuestButton::setUnit(double oneU)
{
    m_unit = oneU;
    updateGeometry();
    update();
}

QFont GuestButton::faceFont() const
{
    if (m_kind == Kind::Key)
        return displayFont(std::min(GuestSize::keyText * m_unit, width() * 0.5), QFont::DemiBold);
    const bool isLarge = m_kind == Kind::OnField || m_kind == Kind::Choice;
    const double size = isLarge ? GuestSize::subline : GuestSize::footText;
    return displayFont(size * m_unit, QFont::DemiBold);
}

double GuestButton::iconSide() const
{
    const bool isLarge = m_kind == Kind::Key || m_kind == Kind::Primary;
    if (m_iconName.isEmpty())
        return 0;
    return isLarge ? std::min(GuestSize::keyText * m_unit, 0.6 * height()) : GuestSize::footIcon * m_unit;
}

QSize GuestButton::sizeHint() const
{
    const double gap = m_iconName.isEmpty() || text().isEmpty() ? 0 : GuestSize::buttonCorner * m_unit;
    const double words = QFontMetricsF(faceFont()).horizontalAdvance(text());
    return { qRound(words + iconSide() + gap + 7 * m_unit), qRound(GuestSize::foot * m_unit) };
}

void GuestButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_kind == Kind::OnField)
        return paintOnField(painter);
    const bool primary = m_kind == Kind::Primary;
    const double edge = std::max(1.0, (hasFocus() ? GuestSize::focus : GuestSize::edge) * m_unit);
    const double corner = (m_kind == Kind::Plain ? GuestSize::buttonCorner : GuestSize::tileCorner) * m_unit;
    const QColor fill = fillColour();
    painter.setBrush(isDown() ? pressedFill(m_theme, fill) : fill);
    painter.setPen(QPen(hasFocus() || (primary && isEnabled()) ? m_theme.accent : m_theme.edge, edge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), corner,
                            corner);
    if (primary && hasFocus()) // its own colour is the ring's
        paintRingWithin(painter, m_theme.onAccent);
    paintFace(painter, !isEnabled() ? m_theme.ink2 : primary ? m_theme.onAccent : m_theme.ink);
}

QColor GuestButton::fillColour() const
{
    switch (m_kind) {
    case Kind::Primary:
        return isEnabled() ? m_theme.accent : m_theme.sunken;
    case Kind::Key:
        return m_theme.surface;
    case Kind::Plain:
    case Kind::Choice:
    case Kind::OnField:
        return m_theme.paper;
    }
    Q_UNREACHABLE();
}

void GuestButton::paintRingWithin(QPainter &painter, const QColor &colour) const
{
    const double corner = GuestSize::tileCorner * m_unit;
    const double inset = 3 * GuestSize::focus * m_unit;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, GuestSize::focus * m_unit));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), corner, corner);
}

void GuestButton::paintOnField(QPainter &painter) const
{
    const double corner = GuestSize::tileCorner * m_unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? pressedFill(m_colours) : m_colours.text);
    painter.drawRoundedRect(rect(), corner, corner);
    if (hasFocus())
        paintRingWithin(painter, m_colours.field);
    paintFace(painter, m_colours.field);
}

void GuestButton::paintFace(QPainter &painter, const QColor &colour) const
{
    const double gap = m_iconName.isEmpty() || text().isEmpty() ? 0 : GuestSize::buttonCorner * m_unit;
    const double words = QFontMetricsF(faceFont()).horizontalAdvance(text());
    const double total = iconSide() + gap + words;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double start = (width() - total) / 2;
    const double iconX = mirrored ? start + words + gap : start;
    const double wordX = mirrored ? start : start + iconSide() + gap;
    if (!m_iconName.isEmpty()) {
        const QPixmap icon = iconOf(m_iconName, iconSide(), colour, devicePixelRatioF());
        painter.drawPixmap(QPointF(iconX, (height() - iconSide()) / 2), icon);
    }
    painter.setFont(faceFont());
    painter.setPen(colour);
    painter.drawText(QRectF(wordX, 0, words + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace Kiosk
