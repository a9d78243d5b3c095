// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scanlines.h"

#include "parts/textblock.h"
#include "theme/signs.h"
#include "theme/style.h"

#include <QEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (const QString plain = part.simplified(); !plain.isEmpty())
            said.append(isolated(plain));
    }
    return said.join(u" · "_s);
}

ScanLines::ScanLines(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScanLines::setLines(const QList<ScanLine> &newestFirst)
{
    m_lines = newestFirst;
    QStringList spoken;
    for (const ScanLine &line : m_lines)
        spoken.append(u"%1, %2, %3"_s.arg(line.when, line.first, line.second));
    setAccessibleDescription(spoken.join(u". "_s));
    updateGeometry();
    update();
}

QSize ScanLines::sizeHint() const { return { 0, qRound(rem(DeskSize::row, *this)) * int(m_lines.size()) }; }

void ScanLines::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void ScanLines::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int high = qRound(rem(DeskSize::row, *this));
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRect area(0, i * high, width(), high);
        if (!area.intersects(event->rect()))
            continue;
        painter.fillRect(area.left(), area.top(), area.width(), 1, m_theme.line);
        paintRow(painter, area, m_lines.at(i));
    }
}

static QColor colourOf(Verdict verdict, const Theme &theme)
{
    switch (lookOf(verdict).field) {
    case Field::Admitted:
        return theme.okText;
    case Field::Used:
        return theme.warnText;
    case Field::Refused:
        return theme.badText;
    case Field::Lookup:
        return theme.accent;
    case Field::Closed:
        return theme.ink2;
    }
    Q_UNREACHABLE();
}

void ScanLines::paintRow(QPainter &painter, const QRectF &row, const ScanLine &line) const
{
    const auto size = [this](double units) { return rem(units, *this); };
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&row, mirrored](double start, double wide) {
        return QRectF(mirrored ? row.right() - start - wide : row.left() + start, row.top(), wide,
                      row.height());
    };
    const int align = Qt::AlignLeft | Qt::AlignVCenter;
    const double side = size(1.35);
    const QRectF sign = place(0, side);
    painter.fillPath(
        signPath(lookOf(line.verdict).sign, QRectF(sign.left(), sign.center().y() - side / 2, side, side)),
        colourOf(line.verdict, m_theme));
    const QFont strong = textFont(size(DeskSize::body), QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    // Times stand under each other, however wide their digits.
    double wide = 0;
    for (const ScanLine &other : m_lines)
        wide = std::max(wide, metrics.horizontalAdvance(other.when));
    const double begin = side + size(0.7) + wide + size(0.9);
    painter.setPen(m_theme.ink);
    painter.setFont(strong);
    painter.drawText(place(side + size(0.7), wide), align, line.when);
    const QRectF words = place(begin, std::max(0.0, row.width() - begin));
    const QRectF top(words.left(), words.top() + size(0.3), words.width(), words.height() / 2 - size(0.2));
    const QRectF under(words.left(), top.bottom(), words.width(), top.height());
    painter.drawText(top, align, metrics.elidedText(line.first, Qt::ElideRight, top.width()));
    painter.setFont(textFont(size(DeskSize::label)));
    painter.setPen(m_theme.ink2);
    painter.drawText(under, align,
                     painter.fontMetrics().elidedText(line.second, Qt::ElideRight, int(under.width())));
}

} // namespace Kiosk
