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
    setText(face.text);
    setAccessibleName(face.text);
    setFocusPolicy(Qt::TabFocus);
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
    return displayFont(GuestSize::footText * m_unit, QFont::DemiBold);
}

double GuestButton::iconSide() const { return m_iconName.isEmpty() ? 0 : GuestSize::footIcon * m_unit; }

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
    const bool primary = m_kind == Kind::Primary;
    const double edge = std::max(1.0, (hasFocus() ? GuestSize::focus : GuestSize::edge) * m_unit);
    const double corner = (m_kind == Kind::Plain ? GuestSize::buttonCorner : GuestSize::tileCorner) * m_unit;
    const QColor fill = primary ? m_theme.accent : m_kind == Kind::Key ? m_theme.surface : m_theme.paper;
    painter.setBrush(isDown() ? mixed(m_theme.ink, fill, 0.15) : fill);
    painter.setPen(QPen(hasFocus() || primary ? m_theme.accent : m_theme.edge, edge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), corner,
                            corner);
    paintFace(painter, primary ? m_theme.onAccent : isEnabled() ? m_theme.ink : m_theme.ink2);
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
