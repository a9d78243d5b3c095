// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "placebutton.h"

#include "theme/style.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace Kiosk {

PlaceButton::PlaceButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PlaceButton::setPlace(const QString &event, const QString &gate)
{
    m_event = event.simplified();
    m_gate = gate.simplified();
    setAccessibleName(tr("%1, %2; choose another", "event, entrance").arg(m_event, m_gate));
    updateGeometry();
    update();
}

QFont PlaceButton::eventFont() const { return textFont(rem(DeskSize::body, *this), QFont::Bold); }

QFont PlaceButton::gateFont() const { return textFont(rem(DeskSize::body, *this), QFont::Medium); }

double PlaceButton::gap() const { return rem(DeskSize::cardCorner, *this); }

double PlaceButton::inset() const { return rem(placeInset, *this); }

std::pair<QString, QString> PlaceButton::shownIn(int width) const
{
    const QFontMetricsF events(eventFont());
    const QFontMetricsF gates(gateFont());
    const double room = width - gap() - 2 * inset();
    // Short names have room where long ones have not.
    if (width <= qRound(rem(briefPlace, *this)) && width < sizeHint().width())
        return { QString(), gates.elidedText(m_gate, Qt::ElideRight, room + gap()) };
    const double event = events.horizontalAdvance(m_event);
    // Where the steward stands is the shorter and the more useful of the two: it gives way last.
    const double gate = std::min(gates.horizontalAdvance(m_gate), std::max(room - event, room / 2));
    return { events.elidedText(m_event, Qt::ElideRight, room - gate),
             gates.elidedText(m_gate, Qt::ElideRight, gate + 0.5) };
}

QSize PlaceButton::sizeHint() const
{
    const double words = QFontMetricsF(eventFont()).horizontalAdvance(m_event)
        + QFontMetricsF(gateFont()).horizontalAdvance(m_gate);
    return { qCeil(words + gap() + 2 * inset()) + 1, qCeil(rem(DeskSize::control, *this)) };
}

void PlaceButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = rect();
    if (isDown())
        painter.fillRect(all, m_theme.sunken);
    const auto [event, gate] = shownIn(width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF words = all.adjusted(inset(), 0, -inset(), 0);
    const double end = event.isEmpty() ? 0 : QFontMetricsF(eventFont()).horizontalAdvance(event) + gap();
    painter.setFont(eventFont());
    painter.setPen(m_theme.ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, event);
    painter.setFont(gateFont());
    painter.setPen(m_theme.ink2);
    painter.drawText(mirrored ? words.adjusted(0, 0, -end, 0) : words.adjusted(end, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, gate);
    if (!hasFocus())
        return;
    const double corner = rem(DeskSize::rowCorner, *this);
    painter.setPen(QPen(m_theme.accent, DeskSize::focusRing));
    painter.drawRoundedRect(all.adjusted(2, 2, -2, -2), corner, corner);
}

} // namespace Kiosk
