// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "sharelist.h"

#include "parts/textblock.h"
#include "theme/style.h"
#include "words/words.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr double longestName = 0.5; // of a row's width
constexpr double numberPart = 0.3;
constexpr double barHigh = 0.5; // rem

ShareList::ShareList(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareList::setShares(const QList<Share> &shares)
{
    if (shares == m_shares)
        return;
    m_shares = shares;
    QStringList spoken;
    for (const Share &share : m_shares)
        spoken.append(share.whole > 0
                          ? tr("%1: %2 of %3").arg(share.name, grouped(share.part), grouped(share.whole))
                          : tr("%1: %2").arg(share.name, grouped(share.part)));
    setAccessibleDescription(spoken.join(u". "_s));
    updateGeometry();
    update();
}

QSize ShareList::sizeHint() const
{
    return { 0, qRound(rem(DeskSize::share, *this)) * int(m_shares.size()) };
}

void ShareList::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int high = qRound(rem(DeskSize::share, *this));
    for (int i = 0; i < m_shares.size(); ++i)
        paintRow(painter, QRectF(0, i * high, width(), high), m_shares.at(i));
}

double ShareList::nameWidth() const
{
    const QFontMetricsF metrics(textFont(rem(DeskSize::body, *this)));
    double widest = 0;
    for (const Share &share : m_shares)
        widest = std::max(widest, metrics.horizontalAdvance(isolated(share.name.simplified())) + 1);
    return std::min(widest, longestName * width());
}

void ShareList::paintRow(QPainter &painter, const QRectF &row, const Share &share) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&row, mirrored](double from, double to) {
        return mirrored ? QRectF(row.right() - to, row.top(), to - from, row.height())
                        : QRectF(row.left() + from, row.top(), to - from, row.height());
    };
    const Qt::Alignment start = Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment end = Qt::AlignRight | Qt::AlignVCenter;
    const QFont font = textFont(rem(DeskSize::body, *this));
    painter.setFont(font);
    const double gap = rem(0.75, *this);
    const bool hasBar = share.whole > 0;
    const double nameEnd = hasBar ? nameWidth() : row.width() * (1 - numberPart) - gap;
    painter.setPen(m_theme.ink);
    painter.drawText(
        place(0, nameEnd), start,
        QFontMetricsF(font).elidedText(isolated(share.name.simplified()), Qt::ElideRight, nameEnd));
    const QString number = hasBar ? tr("%1 of %2", "in, sold").arg(grouped(share.part), grouped(share.whole))
                                  : grouped(share.part);
    painter.drawText(place(row.width() * (1 - numberPart), row.width()), end, number);
    if (!hasBar)
        return;
    const double high = rem(barHigh, *this);
    QRectF bar = place(nameEnd + gap, row.width() * (1 - numberPart));
    bar = QRectF(bar.left(), bar.center().y() - high / 2, bar.width(), high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.sunken);
    painter.drawRoundedRect(bar, high / 2, high / 2);
    const double filled = bar.width() * std::min(1.0, double(share.part) / double(share.whole));
    if (filled <= 0)
        return;
    painter.setBrush(m_theme.ink);
    bar.setLeft(mirrored ? bar.right() - std::max(filled, high) : bar.left());
    bar.setWidth(std::max(filled, high));
    painter.drawRoundedRect(bar, high / 2, high / 2);
}

} // namespace Kiosk
