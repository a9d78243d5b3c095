// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "historylist.h"

#include "theme/signs.h"
#include "theme/words.h"

#include <QPaintEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

HistoryList::HistoryList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Last scans"));
}

double HistoryList::size(double units) const { return rem(units, window()->width()); }

void HistoryList::add(const AdmissionDecision &decision)
{
    m_decisions.prepend(decision);
    while (m_decisions.size() > longest)
        m_decisions.removeLast();
    setAccessibleDescription(tr("%1 at %2").arg(verdictWord(decision.verdict), timeOfDay(decision.at)));
    updateGeometry();
    setMinimumHeight(sizeHint().height());
    update();
}

void HistoryList::setAll(const QList<AdmissionDecision> &oldestFirst)
{
    m_decisions.clear();
    for (const AdmissionDecision &decision : oldestFirst)
        add(decision);
    update();
}

QSize HistoryList::sizeHint() const { return { 0, qRound(size(DeskSize::row)) * int(m_decisions.size()) }; }

void HistoryList::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int row = qRound(size(DeskSize::row));
    for (int i = 0; i < m_decisions.size(); ++i) {
        const QRect area(0, i * row, width(), row);
        if (area.intersects(event->rect()))
            paintRow(painter, area, m_decisions.at(i));
    }
}

void HistoryList::paintRow(QPainter &painter, const QRectF &row, const AdmissionDecision &decision) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&row, mirrored](double start, double wide) {
        return QRectF(mirrored ? row.right() - start - wide : row.left() + start, row.top(), wide,
                      row.height());
    };
    const int align = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const VerdictLook look = lookOf(decision.verdict);
    const double side = size(1.35);
    const QRectF sign = place(0, side);
    const QColor colour = look.field == Field::Admitted ? m_theme.okText
        : look.field == Field::Used                     ? m_theme.warnText
                                                        : m_theme.badText;
    painter.fillPath(signPath(look.sign, QRectF(sign.left(), sign.center().y() - side / 2, side, side)),
                     colour);
    painter.setPen(m_theme.ink);
    painter.setFont(textFont(size(DeskSize::body), QFont::DemiBold));
    const QString time = timeOfDay(decision.at);
    const double timeWidth = painter.fontMetrics().horizontalAdvance(time) + size(0.9);
    painter.drawText(place(side + size(0.7), timeWidth), align | Qt::AlignVCenter, time);
    const QRectF words = place(side + size(0.7) + timeWidth, row.width() - side - size(0.7) - timeWidth);
    const QRectF top(words.left(), words.top() + size(0.35), words.width(), words.height() / 2 - size(0.2));
    const QRectF under(words.left(), top.bottom(), words.width(), top.height());
    painter.drawText(top, align | Qt::AlignVCenter, verdictWord(decision.verdict));
    painter.setFont(textFont(size(DeskSize::label)));
    painter.setPen(m_theme.ink2);
    const QString who = decision.name.value_or(decision.code.value_or(tr("No code")));
    painter.drawText(under, align | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(who.simplified(), Qt::ElideRight, int(under.width())));
}

} // namespace Kiosk
