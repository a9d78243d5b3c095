// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "answertext.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr double indent = 7; // of the next step, in u: its arrow stands there

void AnswerText::layOut(const GuestWords &words, double width, double oneU, double headlineSize)
{
    m_width = width;
    m_unit = oneU;
    const auto line = [oneU](const QString &text, QFont::Weight weight, double column) {
        return TextBlock(text, { displayFont(GuestSize::detail * oneU, weight), column, 1.2 });
    };
    m_verdict = line(words.verdict, QFont::DemiBold, width);
    m_detail = line(words.detail, QFont::Medium, width);
    m_nextStep = line(words.nextStep, QFont::DemiBold, width - indent * oneU);
    m_headlineWords = words.headline;
    setHeadlineSize(headlineSize);
}

void AnswerText::setHeadlineSize(double headlineSize)
{
    m_headline = headlineBlock(m_headlineWords, m_width, m_unit, headlineSize);
}

double AnswerText::height() const
{
    double height = m_verdict.height() + GuestSize::within * m_unit + m_headline.height();
    if (!m_detail.isEmpty())
        height += GuestSize::within * m_unit + m_detail.height();
    if (!m_nextStep.isEmpty())
        height += GuestSize::gap * m_unit + m_nextStep.height();
    return height;
}

void AnswerText::paint(QPainter &painter, Qt::LayoutDirection direction) const
{
    QPointF at = m_place;
    const auto put = [&painter, &at](const TextBlock &block, double after) {
        block.draw(painter, at);
        at.ry() += block.height() + after;
    };
    put(m_verdict, GuestSize::within * m_unit);
    put(m_headline, GuestSize::within * m_unit);
    if (!m_detail.isEmpty())
        put(m_detail, 0);
    if (m_nextStep.isEmpty())
        return;
    at.ry() += GuestSize::gap * m_unit - (m_detail.isEmpty() ? GuestSize::within * m_unit : 0);
    paintNextStep(painter, at, direction);
}

void AnswerText::paintNextStep(QPainter &painter, const QPointF &at, Qt::LayoutDirection direction) const
{
    const double side = GuestSize::detail * m_unit;
    const bool mirrored = direction == Qt::RightToLeft;
    QPixmap arrow = iconOf(u"arrow"_s, side, painter.pen().color(), painter.device()->devicePixelRatioF());
    if (mirrored)
        arrow = arrow.transformed(QTransform::fromScale(-1, 1));
    const double arrowX = mirrored ? at.x() + m_width - side : at.x();
    painter.drawPixmap(QPointF(arrowX, at.y() + 0.1 * side), arrow);
    m_nextStep.draw(painter, at + QPointF(mirrored ? 0 : indent * m_unit, 0));
}

} // namespace Kiosk
