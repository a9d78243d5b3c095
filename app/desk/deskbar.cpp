// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deskbar.h"

#include "clock.h"
#include "keybutton.h"
#include "parts/deskparts.h"
#include "parts/textblock.h"
#include "placebutton.h"
#include "theme/style.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int mostSteps = 13;
constexpr double all = 1000; // rem; no bar is as wide
constexpr double widestName = 15; // rem; a longer one ends in an ellipsis, the page behind has it whole

static QPushButton *makeQuiet(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setRole(button, u"quiet"_s);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

DeskBar::DeskBar(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_place(new PlaceButton(theme, this))
    , m_in(makeWay(tr("In"), Direction::In))
    , m_out(makeWay(tr("Out"), Direction::Out))
    , m_status(deskLine({}, {}, this))
    , m_shift(makeQuiet(this))
    , m_time(deskLine(u"clock"_s, {}, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"bar"_s);
    m_status->setObjectName(u"status"_s);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_place);
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    layout->addLayout(tabs);
    addTab(DeskCommand::Desk, tr("Desk"));
    addTab(DeskCommand::Scans, tr("Scans"));
    addTab(DeskCommand::Problems, tr("Problems"));
    addTab(DeskCommand::Numbers, tr("Numbers"));
    addTab(DeskCommand::Keys, tr("More"));
    QWidget *before = m_place;
    const auto follow = [&before](QWidget *widget) { setTabOrder(std::exchange(before, widget), widget); };
    for (const DeskCommand page : { DeskCommand::Desk, DeskCommand::Scans, DeskCommand::Problems,
                                    DeskCommand::Numbers, DeskCommand::Keys }) {
        tabs->addWidget(m_tabs.value(page));
        follow(m_tabs.value(page));
    }
    for (QWidget *way : std::initializer_list<QWidget *> { m_in, m_out }) {
        layout->addWidget(way);
        follow(way);
    }
    follow(m_shift);
    layout->addStretch(1);
    layout->addWidget(m_status);
    layout->addWidget(m_shift);
    layout->addWidget(m_time);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *> { m_place, m_shift })
        connect(button, &QAbstractButton::clicked, this, [this] { Q_EMIT commanded(DeskCommand::Shift); });
    connect(&m_second, &QTimer::timeout, this, &DeskBar::tickClock);
    m_second.start(std::chrono::seconds(1));
    tickClock();
    setShift({});
    setPage(DeskCommand::Desk);
}

void DeskBar::addTab(DeskCommand page, const QString &words)
{
    auto *tab = new KeyButton(m_theme, KeyButton::Look::Tab, this);
    tab->setWords(words, keyWordOf(page));
    tab->setCheckable(true);
    connect(tab, &QAbstractButton::clicked, this, [this, page] { Q_EMIT commanded(page); });
    m_tabs.insert(page, tab);
}

QPushButton *DeskBar::makeWay(const QString &word, Direction direction)
{
    auto *button = new QPushButton(word, this);
    button->setCheckable(true);
    button->setAutoExclusive(true); // one of two, for who hears it
    button->setFocusPolicy(Qt::TabFocus);
    // Not only by a click: arrow keys and screen readers check it, too.
    connect(button, &QPushButton::toggled, this, [this, direction](bool isOn) {
        if (isOn && m_direction != direction)
            askFor(direction);
    });
    connect(button, &QPushButton::clicked, this, &DeskBar::done);
    return button;
}

void DeskBar::setPlace(const QString &event, const QString &gate)
{
    m_place->setPlace(event, gate);
    arrange(width());
}

void DeskBar::setDirection(Direction direction)
{
    m_direction = direction;
    showDirection();
}

void DeskBar::showDirection()
{
    for (QPushButton *way : { m_in, m_out }) {
        way->setAutoExclusive(false); // else the last one that is checked stays so
        way->setChecked(m_direction == (way == m_in ? Direction::In : Direction::Out));
        way->setAutoExclusive(true);
    }
}

void DeskBar::askFor(Direction direction)
{
    showDirection();
    Q_EMIT directionChosen(direction);
}

void DeskBar::toggleDirection()
{
    if (m_direction)
        askFor(*m_direction == Direction::In ? Direction::Out : Direction::In);
}

void DeskBar::setStatus(const QString &text, StatusKind kind)
{
    m_words = text.simplified();
    m_status->setAccessibleName(m_words);
    setRole(m_status, roleOf(kind));
    arrange(width());
}

void DeskBar::setShift(const Shift &shift)
{
    m_who = shift;
    showShift();
    arrange(width());
}

void DeskBar::showShift()
{
    const bool isSomebody = !m_who.operatorName.isEmpty();
    const double room = rem(m_isBrief ? widestName / 2 : widestName, *this);
    m_shift->ensurePolished();
    const QString name
        = m_shift->fontMetrics().elidedText(isolated(m_who.operatorName), Qt::ElideRight, int(room));
    m_shift->setText(onButton(!isSomebody ? tr("Sign in")
                                  : m_who.since.isValid() && !m_isBrief
                                  ? tr("%1, since %2", "operator, time").arg(name, timeOfDay(m_who.since))
                                  : name));
    m_shift->setAccessibleName(isSomebody ? tr("%1 is at the desk; sign out or change").arg(name)
                                          : tr("Nobody signed in; sign in"));
}

void DeskBar::setPage(DeskCommand page)
{
    for (auto tab = m_tabs.cbegin(); tab != m_tabs.cend(); ++tab)
        tab.value()->setChecked(tab.key() == page);
}

int DeskBar::placeWidth() const
{
    return std::min(m_place->sizeHint().width(), qRound(rem(m_placeRoom, *this)));
}

int DeskBar::statusWidth() const
{
    m_status->ensurePolished();
    // Half a pixel of a letter too few, and the last one would be an ellipsis.
    const int whole = m_status->fontMetrics().horizontalAdvance(m_words) + 1;
    return std::min(whole, qRound(rem(m_statusRoom, *this)));
}

int DeskBar::neededWidth() const
{
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    int shown = 0;
    for (const QWidget *widget : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (widget->isHidden())
            continue;
        const bool isTab = qobject_cast<const KeyButton *>(widget);
        needed += widget == m_place ? placeWidth()
            : widget == m_status    ? statusWidth()
                                    : widget->sizeHint().width();
        shown += isTab ? 0 : 1;
    }
    return needed + shown * layout()->spacing(); // the tabs are one more, between whose ends nothing is added
}

void DeskBar::leaveOut(int step)
{
    m_isBrief = step >= 1;
    for (KeyButton *tab : std::as_const(m_tabs))
        tab->setBrief(step >= 2);
    m_placeRoom = step < 3 ? all : step < 4 ? 15 : step < 7 ? 9 : briefPlace;
    m_statusRoom = step < 5 ? all : step < 9 ? 20 : 11;
    m_time->setVisible(step < 6);
    m_place->setVisible(step < mostSteps); // where one stands is no detail
    m_shift->setVisible(step < 8);
    for (QPushButton *way : { m_in, m_out })
        way->setVisible(step < 10);
    for (const DeskCommand page : { DeskCommand::Scans, DeskCommand::Numbers })
        m_tabs.value(page)->setVisible(step < 11);
    m_tabs.value(DeskCommand::Problems)->setVisible(step < 12);
    showShift();
}

void DeskBar::shareOut(int spare)
{
    const int place
        = m_place->isHidden() ? 0 : std::min(m_place->sizeHint().width() - placeWidth(), std::max(spare, 0));
    m_place->setFixedWidth(placeWidth() + place);
    const int status = std::max(statusWidth() + spare - place, 0);
    m_status->setText(m_status->fontMetrics().elidedText(m_words, Qt::ElideRight, status));
}

void DeskBar::arrange(int width)
{
    const bool isSlim = width < DeskSize::slim;
    const int margin = qRound(rem(isSlim ? DeskSize::gap / 2 : DeskSize::margin, *this));
    // The words, not the buttons' edges, stand above those of the page.
    const int start = margin - qRound(rem(isSlim ? 0 : placeInset, *this));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? margin : start, 2, mirrored ? start : margin, 2);
    layout()->setSpacing(qRound(rem(isSlim ? 0.25 : DeskSize::gap / 2, *this)));
    int step = 0;
    do
        leaveOut(step);
    while (neededWidth() > width && ++step <= mostSteps);
    shareOut(width - neededWidth());
}

void DeskBar::tickClock() { m_time->setText(timeOfDay(m_clock.now())); }

} // namespace Kiosk
