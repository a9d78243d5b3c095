// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "numbersview.h"

#include "clock.h"
#include "paceplot.h"
#include "parts/deskparts.h"
#include "sharelist.h"
#include "theme/style.h"
#include "words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int tightGap = 6;

QString NumbersView::forecastWords(const Forecast &forecast, qint64 missing)
{
    switch (forecast.kind) {
    case Forecast::Kind::Calculating:
        return tr("When all are in: calculating…");
    case Forecast::Kind::AllIn:
        return tr("Everybody is in.");
    case Forecast::Kind::Standstill:
        return tr("Nobody came in the last minutes. %1 to come.").arg(grouped(missing));
    case Forecast::Kind::At:
        return tr("All in about %1, %2 to come.").arg(timeOfDay(forecast.at), grouped(missing));
    }
    Q_UNREACHABLE();
}

NumbersView::NumbersView(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(quietScroll(makeContent(), this));
    connect(&m_turn, &QTimer::timeout, this, [this] { turnTo(m_clock.now()); });
    m_turn.start(Duration::deskNumbers);
    show(LiveCounts());
}

QWidget *NumbersView::makeContent()
{
    auto *content = new QWidget(this);
    m_plot = new PacePlot(m_theme, content);
    m_pace = deskLine(u"strong"_s, {}, content);
    m_forecast = deskLabel(u"label"_s, {}, content);
    auto *layout = new QVBoxLayout(content);
    layout->addLayout(makeBigNumbers(content));
    layout->addWidget(deskLine(u"strong"_s, tr("Check-ins a minute"), content));
    layout->addWidget(m_plot);
    layout->addWidget(m_pace);
    layout->addWidget(m_forecast);
    layout->addLayout(makeShares(content));
    layout->addStretch();
    m_layout = layout;
    return content;
}

// One below the other beside the card, side by side on the page of their own.
QLayout *NumbersView::makeShares(QWidget *parent)
{
    m_shares = new QBoxLayout(QBoxLayout::TopToBottom);
    m_types = new ShareList(m_theme, tr("Checked in by ticket type"), parent);
    m_gatesTitle = deskLine(u"strong"_s, tr("Admitted here, by entrance"), parent);
    m_gates = new ShareList(m_theme, m_gatesTitle->text(), parent);
    auto *gates = new QVBoxLayout;
    gates->setSpacing(tightGap);
    gates->addWidget(m_gatesTitle);
    gates->addWidget(m_gates);
    gates->addStretch();
    m_shares->addWidget(m_types, 1, Qt::AlignTop);
    m_shares->addLayout(gates, 1);
    return m_shares;
}

void NumbersView::resizeEvent(QResizeEvent * /*event*/)
{
    const bool isWide = width() >= rem(DeskSize::wideNumbers, *this);
    const int gap = isWide ? qRound(rem(DeskSize::wideGap, *this)) : tightGap;
    m_layout->setSpacing(isWide ? gap / 2 : gap);
    m_layout->setContentsMargins(isWide ? gap : tightGap, gap, isWide ? gap : tightGap, gap);
    m_shares->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_shares->setSpacing(isWide ? 2 * gap : gap);
    m_plot->setHigh(isWide ? DeskSize::widePlot : DeskSize::plot);
}

QLayout *NumbersView::makeBigNumbers(QWidget *parent)
{
    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(28);
    numbers->setVerticalSpacing(0);
    m_checkedIn = deskLine(u"number"_s, {}, parent);
    m_inside = deskLine(u"number"_s, {}, parent);
    m_sold = deskLine(u"label"_s, {}, parent);
    numbers->addWidget(m_checkedIn, 0, 0);
    numbers->addWidget(m_inside, 0, 1);
    numbers->addWidget(m_sold, 1, 0);
    numbers->addWidget(deskLine(u"label"_s, tr("inside now"), parent), 1, 1);
    numbers->setColumnStretch(2, 1);
    return numbers;
}

void NumbersView::show(const LiveCounts &counts)
{
    m_counts = counts;
    m_checkedIn->setText(grouped(counts.checkedIn));
    m_inside->setText(grouped(counts.inside));
    m_sold->setText(tr("in, of %1 sold").arg(grouped(counts.sold)));
    m_checkedIn->setAccessibleName(
        tr("%1 in, of %2 sold").arg(grouped(counts.checkedIn), grouped(counts.sold)));
    m_inside->setAccessibleName(tr("%1 inside now").arg(grouped(counts.inside)));
    QList<ShareList::Share> types;
    for (const LiveCounts::OfType &type : counts.byType)
        types.append({ type.type.isEmpty() ? tr("No type") : type.type, type.checkedIn, type.sold });
    m_types->setShares(types);
    QList<ShareList::Share> gates;
    for (const auto &[gate, admissions] : counts.byGate)
        gates.append({ gate, admissions, 0 });
    m_gates->setShares(gates);
    m_gatesTitle->setVisible(!gates.isEmpty());
    turnTo(m_clock.now());
}

void NumbersView::turnTo(const QDateTime &now)
{
    const QList<int> perMinute = m_counts.pace.perMinute(now);
    m_plot->show(perMinute, now);
    const qint64 missing = m_counts.sold - m_counts.checkedIn;
    const Forecast forecast = forecastOf(perMinute, m_counts.checkedIn, missing, now);
    const double pace = paceLine(perMinute).constLast();
    const bool isTold = forecast.kind != Forecast::Kind::Calculating;
    m_pace->setText(isTold
                        ? tr("Pace: %1 a minute")
                              .arg(pace < 10 ? QLocale().toString(pace, 'f', 1) : grouped(std::lround(pace)))
                        : tr("Pace: calculating…"));
    m_forecast->setText(forecastWords(forecast, missing));
}

} // namespace Kiosk
