// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "choicetile.h"

#include "parts/textblock.h"
#include "theme/icons.h"
#include "theme/signs.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

ChoiceTile::ChoiceTile(const Theme &theme, const Face &face, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_face(face)
{
    setText(face.title);
    setAccessibleName(face.title);
    setSentence(face.sentence);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ChoiceTile::setSentence(const QString &sentence)
{
    m_face.sentence = sentence;
    setAccessibleDescription(sentence);
    update();
}

double ChoiceTile::size(double units) const { return rem(units, window()->width()); }

QSize ChoiceTile::sizeHint() const { return { qRound(size(20)), qRound(size(DeskSize::tile)) }; }

void ChoiceTile::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    const double edge = strong ? 3 : 1;
    const double corner = size(DeskSize::cardCorner);
    painter.setBrush(isDown() ? m_theme.sunken : m_theme.surface);
    painter.setPen(QPen(isChecked() ? m_theme.accent : hasFocus() ? m_theme.ink : m_theme.edge, edge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), corner,
                            corner);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double margin = size(DeskSize::margin);
    const auto place = [this, mirrored](double start, double wide) {
        return QRectF(mirrored ? width() - start - wide : start, 0, wide, height());
    };
    const double side = size(DeskSize::answer);
    const QRectF icon = place(margin, side);
    painter.drawPixmap(
        QPointF(icon.left(), (height() - side) / 2),
        iconOf(m_face.icon, side, isChecked() ? m_theme.accent : m_theme.ink, devicePixelRatioF()));
    const double start = margin + side + margin;
    const QRectF column = place(start, width() - start - size(5));
    const TextBlock title(m_face.title, { textFont(size(1.4), QFont::Bold), column.width(), 1.35 });
    const bool isTight = height() < size(DeskSize::lowBand);
    const TextBlock sentence(
        m_face.sentence,
        { textFont(size(isTight ? DeskSize::label : DeskSize::search)), column.width(), 1.35 });
    const bool hasRoom = title.height() + sentence.height() <= height();
    const double top = (height() - title.height() - (hasRoom ? sentence.height() : 0)) / 2;
    painter.setPen(m_theme.ink);
    title.draw(painter, QPointF(column.left(), top));
    painter.setPen(m_theme.ink2);
    if (hasRoom)
        sentence.draw(painter, QPointF(column.left(), top + title.height()));
    const double mark = size(DeskSize::cardTitle);
    const QRectF end = place(width() - margin - mark, mark);
    paintMark(painter, QRectF(end.left(), (height() - mark) / 2, mark, mark));
}

void ChoiceTile::paintMark(QPainter &painter, const QRectF &place) const
{
    if (isChecked()) {
        painter.fillPath(signPath(Sign::Admitted, place), m_theme.accent);
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.edge, 2));
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
}

} // namespace Kiosk
