// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/textblock.h"
#include "words/words.h"

#include <QPointF>

class QPainter;

namespace Kiosk {

/// The words of an answer beneath each other in one column: verdict, headline, detail, next step.
class AnswerText
{
public:
    /// @p width of the column in pixels; @p headlineSize in u, at most.
    void layOut(const GuestWords &words, double width, double oneU, double headlineSize);
    /// The same in a headline of another size.
    void setHeadlineSize(double headlineSize);
    void moveTo(const QPointF &topLeft) { m_place = topLeft; }
    [[nodiscard]] double height() const;
    [[nodiscard]] double bottom() const { return m_place.y() + height(); }
    [[nodiscard]] const TextBlock &headline() const { return m_headline; }
    /// In the painter's pen.
    void paint(QPainter &painter, Qt::LayoutDirection direction) const;

private:
    void paintNextStep(QPainter &painter, const QPointF &at, Qt::LayoutDirection direction) const;

    QString m_headlineWords;
    TextBlock m_verdict, m_headline, m_detail, m_nextStep;
    QPointF m_place;
    double m_width = 0;
    double m_unit = 1;
};

} // namespace Kiosk
