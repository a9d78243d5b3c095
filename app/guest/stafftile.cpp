// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "stafftile.h"

#include "answerview.h"
#include "theme/icons.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QString label() { return AnswerView::tr("For staff"); }

static QFont labelFont(double oneU) { return textFont(GuestSize::footText * oneU, QFont::Bold); }

void StaffTile::layOut(const QString &words, const QSize &screen, double oneU)
{
    m_unit = oneU;
    m_label = QFontMetricsF(labelFont(oneU)).horizontalAdvance(label()) + GuestSize::within * oneU;
    const double margin = GuestSize::margin * oneU;
    const double wide = screen.width() - 2 * margin;
    m_isStacked = screen.height() > screen.width();
    if (m_isStacked)
        m_label = 0;
    m_words = TextBlock(words, { textFont(GuestSize::footText * oneU), wide - 13 * oneU - m_label });
    const double tall = std::max(GuestSize::foot * oneU, m_words.height() + labelHeight() + 4 * oneU);
    m_place = QRectF(margin, screen.height() - margin - tall, wide, tall);
}

double StaffTile::labelHeight() const { return m_isStacked ? QFontMetricsF(labelFont(m_unit)).height() : 0; }

void StaffTile::paint(QPainter &painter, const Theme &theme) const
{
    if (isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(m_place, GuestSize::buttonCorner * m_unit, GuestSize::buttonCorner * m_unit);
    const bool mirrored = QGuiApplication::isRightToLeft();
    const double side = 5 * m_unit;
    const double iconX = mirrored ? m_place.right() - 3.5 * m_unit - side : m_place.left() + 3.5 * m_unit;
    painter.drawPixmap(QPointF(iconX, m_place.center().y() - side / 2),
                       iconOf(u"person"_s, side, theme.ink, painter.device()->devicePixelRatioF()));
    painter.setPen(theme.ink);
    painter.setFont(labelFont(m_unit));
    const double top = m_place.center().y() - (m_words.height() + labelHeight()) / 2;
    QRectF line = m_place.adjusted(11.5 * m_unit, 0, -11.5 * m_unit, 0);
    if (m_isStacked)
        line = QRectF(line.left(), top, line.width(), labelHeight());
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, label());
    const double wordsX = mirrored ? m_place.left() + 1.5 * m_unit : line.left() + m_label;
    m_words.draw(painter, QPointF(wordsX, top + labelHeight()));
}

} // namespace Kiosk
