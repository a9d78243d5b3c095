// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "fieldbutton.h"

#include "theme/icons.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Kiosk {

constexpr double hairline = 1;
constexpr double ring = 3;

FieldButton::FieldButton(const Theme &theme, const Face &face, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_face(face)
{
    setText(face.words);
    setAccessibleName(face.words);
    setFocusPolicy(Qt::StrongFocus);
}

void FieldButton::setField(Field field)
{
    m_field = field;
    update();
}

double FieldButton::size(double units) const { return rem(units, window()->width()); }

FieldButton::Places FieldButton::places() const
{
    const double gap = size(DeskSize::rowCorner);
    const QFontMetricsF words(textFont(size(DeskSize::body), QFont::DemiBold));
    const QFontMetricsF key(textFont(size(DeskSize::label), QFont::Medium));
    Places at;
    at.icon = size(DeskSize::gap);
    at.words = at.icon + (m_face.icon.isEmpty() ? 0 : size(DeskSize::search) + gap);
    at.key = at.words + words.horizontalAdvance(m_face.words) + gap;
    at.cap = key.horizontalAdvance(m_face.key) + 2 * gap;
    at.end = at.key + at.cap + size(DeskSize::gap);
    return at;
}

QSize FieldButton::sizeHint() const { return { qRound(places().end), qRound(size(DeskSize::control)) }; }

void FieldButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const FieldColours &colours = m_theme.colours(m_field);
    const double edge = hasFocus() ? ring : hairline;
    painter.setPen(QPen(colours.text, edge));
    painter.setBrush(isDown() ? mixed(colours.text, colours.field, 0.22) : colours.field);
    const double corner = size(DeskSize::buttonCorner);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), corner,
                            corner);
    const Places at = places();
    const auto place = [this](double start, double wide) {
        return QRectF(layoutDirection() == Qt::RightToLeft ? width() - start - wide : start, 0, wide,
                      height());
    };
    if (!m_face.icon.isEmpty()) {
        const double side = size(DeskSize::search);
        painter.drawPixmap(QPointF(place(at.icon, side).left(), (height() - side) / 2),
                           iconOf(m_face.icon, side, colours.text, devicePixelRatioF()));
    }
    const Qt::Alignment start = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(textFont(size(DeskSize::body), QFont::DemiBold));
    painter.drawText(place(at.words, at.key - at.words), int(Qt::AlignVCenter | start), m_face.words);
    const double tall = size(DeskSize::cardTitle - 0.25);
    QRectF cap = place(at.key, at.cap);
    cap = QRectF(cap.left(), (height() - tall) / 2, at.cap, tall);
    painter.setPen(QPen(colours.text, hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cap, size(0.3), size(0.3));
    painter.setFont(textFont(size(DeskSize::label), QFont::Medium));
    painter.drawText(cap, Qt::AlignCenter, m_face.key);
}

} // namespace Kiosk
