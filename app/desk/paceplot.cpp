// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "paceplot.h"

#include "pace.h"
#include "theme/style.h"
#include "words/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Kiosk {

int topOfPlot(int most)
{
    for (int ten = 1;; ten *= 10) {
        for (const int step : { 2, 4, 10 }) {
            if (most <= step * ten)
                return step * ten;
        }
    }
}

PacePlot::PacePlot(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Check-ins a minute"));
}

void PacePlot::show(const QList<int> &perMinute, const QDateTime &now)
{
    m_perMinute = perMinute;
    m_line = paceLine(perMinute);
    m_now = now;
    setAccessibleDescription(m_line.isEmpty() ? QString()
                                              : tr("%1 in the last full minute, pace %2")
                                                    .arg(grouped(perMinute.value(perMinute.size() - 2)),
                                                         grouped(std::lround(m_line.last()))));
    update();
}

void PacePlot::setHigh(double high)
{
    m_high = high;
    updateGeometry();
}

QSize PacePlot::sizeHint() const { return { 0, qRound(rem(m_high, *this)) }; }

void PacePlot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QFont small = textFont(rem(DeskSize::label, *this));
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const int top = topOfPlot(m_perMinute.isEmpty() ? 0 : *std::ranges::max_element(m_perMinute));
    const double labels = metrics.horizontalAdvance(grouped(top)) + rem(0.75, *this);
    const double above = metrics.height() / 2;
    const QRectF plot(0, above, std::max(1.0, width() - labels),
                      std::max(1.0, height() - above - metrics.height() - rem(0.25, *this)));
    paintGrid(painter, plot, top);
    if (!m_perMinute.isEmpty()) {
        paintBars(painter, plot, top);
        paintLine(painter, plot, top);
    }
    paintTimes(painter, plot);
}

void PacePlot::paintGrid(QPainter &painter, const QRectF &plot, int top) const
{
    for (const int value : { top, top / 2 }) {
        const double y = std::round(plot.bottom() - plot.height() * value / top);
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), m_theme.line);
        painter.setPen(m_theme.ink2);
        painter.drawText(QRectF(plot.right(), y - plot.height(), width() - plot.right(), 2 * plot.height()),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::AlignAbsolute, grouped(value));
    }
    painter.fillRect(QRectF(plot.left(), plot.bottom() - 1, plot.width(), 1), m_theme.line);
}

void PacePlot::paintBars(QPainter &painter, const QRectF &plot, int top) const
{
    const double wide = plot.width() / double(m_perMinute.size());
    const QColor colour = mixed(m_theme.edge, m_theme.surface, DeskSize::plotBars);
    for (qsizetype i = 0; i < m_perMinute.size(); ++i) {
        const double high = plot.height() * m_perMinute.at(i) / top;
        painter.fillRect(QRectF(plot.left() + double(i) * wide, plot.bottom() - high, wide * 0.8, high),
                         colour);
    }
}

void PacePlot::paintLine(QPainter &painter, const QRectF &plot, int top) const
{
    QPainterPath path;
    const double wide = plot.width() / double(m_line.size());
    for (qsizetype i = 0; i < m_line.size(); ++i) {
        if (m_line.at(i) <= 0)
            continue;
        const QPointF at(plot.left() + (double(i) + 0.5) * wide,
                         plot.bottom() - plot.height() * m_line.at(i) / top);
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path,
                       QPen(m_theme.accent, DeskSize::plotLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PacePlot::paintTimes(QPainter &painter, const QRectF &plot) const
{
    if (!m_now.isValid())
        return;
    painter.setPen(m_theme.ink2);
    const QRectF line(plot.left(), plot.bottom(), plot.width(), height() - plot.bottom());
    const auto ago = [this](int minutes) { return timeOfDay(m_now.addSecs(-60LL * minutes)); };
    painter.drawText(line, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignBottom, ago(Pace::minutes));
    painter.drawText(line, Qt::AlignHCenter | Qt::AlignBottom, ago(Pace::minutes / 2));
    painter.drawText(line, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignBottom, tr("now"));
}

} // namespace Kiosk
