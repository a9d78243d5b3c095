// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keybutton.h"

#include "theme/style.h"

#include <QPainter>
#include <QtMath>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

KeyButton::KeyButton(const Theme &theme, Look look, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_look(look)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(look == Look::Tab ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyButton::setWords(const QString &words, const QString &key)
{
    setText(words);
    m_key = key;
    setAccessibleName(words);
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void KeyButton::setBrief(bool isBrief)
{
    m_isBrief = isBrief;
    updateGeometry();
    update();
}

QFont KeyButton::wordsFont() const
{
    return textFont(rem(DeskSize::body, *this), isChecked() ? QFont::Bold : QFont::Medium);
}

double KeyButton::capWidth() const
{
    if (m_isBrief || m_key.isEmpty())
        return 0;
    const QFontMetricsF metrics(textFont(rem(DeskSize::label, *this), QFont::Medium));
    return metrics.horizontalAdvance(m_key) + rem(1, *this);
}

QSize KeyButton::sizeHint() const
{
    // As wide as when it is chosen, so that nothing moves.
    const QFontMetricsF metrics(textFont(rem(DeskSize::body, *this), QFont::Bold));
    const double gap = rem(m_isBrief ? DeskSize::briefTab : DeskSize::tab, *this);
    const double cap = capWidth() > 0 ? capWidth() + rem(0.5, *this) : 0;
    return { qCeil(metrics.horizontalAdvance(text()) + cap + gap), qCeil(rem(DeskSize::control, *this)) };
}

void KeyButton::paintCap(QPainter &painter, const QRectF &place) const
{
    const double corner = rem(DeskSize::rowCorner, *this) / 2;
    painter.setPen(m_theme.edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setFont(textFont(rem(DeskSize::label, *this), QFont::Medium));
    painter.setPen(m_theme.ink);
    painter.drawText(place, Qt::AlignCenter, m_key);
}

void KeyButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = rect();
    const double corner = rem(DeskSize::rowCorner, *this);
    if (isDown() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(m_theme.accent, DeskSize::focusRing) : QPen(Qt::NoPen));
        painter.setBrush(isDown() ? QBrush(m_theme.sunken) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(all.adjusted(2, 2, -2, -2), corner, corner);
    }
    const bool isTab = m_look == Look::Tab;
    const double gap = rem(m_isBrief ? DeskSize::briefTab : DeskSize::tab, *this) / 2;
    const double cap = capWidth();
    const double high = rem(DeskSize::keyCap, *this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRectF words = all.adjusted(gap, 0, -gap, 0);
    QRectF key(0, (all.height() - high) / 2, cap, high);
    if (cap > 0) {
        key.moveLeft(mirrored ? words.left() : words.right() - cap);
        paintCap(painter, key);
        mirrored ? words.setLeft(key.right()) : words.setRight(key.left());
    }
    painter.setFont(wordsFont());
    painter.setPen(!isTab || isChecked() ? m_theme.ink : m_theme.ink2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (isTab && isChecked())
        painter.fillRect(QRectF(0, all.height() - DeskSize::focusRing, all.width(), DeskSize::focusRing),
                         m_theme.ink);
}

} // namespace Kiosk
