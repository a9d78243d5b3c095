// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "stewardscreen.h"

#include "answerband.h"
#include "attendeecard.h"
#include "clock.h"
#include "deskbar.h"
#include "deskcolumns.h"
#include "deskparts.h"
#include "historylist.h"
#include "keyspage.h"
#include "numbersview.h"
#include "problemspage.h"
#include "problemstrip.h"
#include "reasonline.h"
#include "searchline.h"
#include "shiftpage.h"
#include "theme/style.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

const Clock &StewardScreen::systemClock()
{
    static const SystemClock clock;
    return clock;
}

StewardScreen::StewardScreen(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new DeskBar(theme, clock, this))
    , m_band(new AnswerBand(theme, clock, this))
    , m_columns(new DeskColumns(theme, clock, this))
    , m_history(new HistoryList(theme, this))
    , m_numbers(new NumbersView(theme, clock, this))
    , m_problems(new ProblemsPage(theme, this))
    , m_shift(new ShiftPage(clock, this))
    , m_keys(new KeysPage(theme, this))
    , m_strip(new ProblemStrip(theme, this))
    , m_body(new QStackedWidget(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"page"_s);
    setPalette(paletteOf(theme));
    setAccessibleName(tr("Desk"));
    setMinimumSize(640, 400); // arrange() makes room
    m_pages = { { DeskCommand::Desk, m_columns },      { DeskCommand::Scans, makeScans() },
                { DeskCommand::Problems, m_problems }, { DeskCommand::Numbers, makeNumbers() },
                { DeskCommand::Shift, m_shift },       { DeskCommand::Keys, m_keys } };
    for (QWidget *page : std::as_const(m_pages))
        m_body->addWidget(page);
    m_body->setCurrentWidget(m_columns);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_bar);
    page->addWidget(m_band);
    page->addWidget(m_body, 1);
    page->addWidget(m_strip);
    makeShortcuts();
    connectColumns();
    connectPages();
}

/// A page of one card, with @p content in it.
static QWidget *pageOf(const QString &title, QWidget *content, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *card = new QFrame(page);
    setRole(card, u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(14, 12, 12, 12);
    if (!title.isEmpty())
        inside->addWidget(deskLabel(u"title"_s, title, card));
    inside->addWidget(content, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(card);
    return page;
}

QWidget *StewardScreen::makeScans()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_history);
    layout->addStretch();
    return pageOf(tr("Last scans"), quietScroll(column, this), this);
}

QWidget *StewardScreen::makeNumbers() { return pageOf({}, m_numbers, this); }

void StewardScreen::makeShortcuts()
{
    for (const DeskKey &key : deskKeys()) {
        if (key.where != DeskKey::Where::Desk)
            continue;
        auto *shortcut = new QShortcut(key.keys, this);
        connect(shortcut, &QShortcut::activated, this,
                [this, command = key.command] { this->command(command); });
    }
}

void StewardScreen::connectColumns()
{
    connect(&m_columns->line(), &SearchLine::commanded, this, &StewardScreen::command);
    connect(m_columns, &DeskColumns::keysToggled, this, &StewardScreen::showStrip);
    connect(m_columns, &DeskColumns::searchEdited, this, &StewardScreen::searchEdited);
    connect(m_columns, &DeskColumns::codeEntered, this, &StewardScreen::codeEntered);
    connect(m_columns, &DeskColumns::attendeeChosen, this, &StewardScreen::attendeeChosen);
    const AttendeeCard *card = &m_columns->card();
    connect(card, &AttendeeCard::overrideRequested, this, &StewardScreen::overrideRequested);
    connect(card, &AttendeeCard::attemptsWanted, this, &StewardScreen::attemptsWanted);
    connect(card, &AttendeeCard::done, this, &StewardScreen::takeFocus);
    connect(m_bar, &DeskBar::commanded, this, &StewardScreen::command);
    connect(m_bar, &DeskBar::done, this, &StewardScreen::takeFocus);
    connect(m_bar, &DeskBar::directionChosen, this, [this](Direction direction) {
        m_direction = direction;
        Q_EMIT directionChosen(direction);
    });
}

void StewardScreen::connectPages()
{
    const auto goBack = [this] { open(DeskCommand::Desk); };
    connect(m_strip, &ProblemStrip::opened, this, [this] { open(DeskCommand::Problems); });
    connect(m_problems, &ProblemsPage::left, this, goBack);
    connect(m_problems, &ProblemsPage::settled, this, &StewardScreen::problemSettled);
    connect(m_problems, &ProblemsPage::shrinkAgreed, this, &StewardScreen::shrinkAgreed);
    connect(m_keys, &KeysPage::commanded, this, &StewardScreen::command);
    connect(m_shift, &ShiftPage::begun, this, &StewardScreen::shiftBegun);
    connect(m_shift, &ShiftPage::ended, this, &StewardScreen::shiftEnded);
    connect(m_shift, &ShiftPage::eventChosen, this, &StewardScreen::eventChosen);
    connect(m_shift, &ShiftPage::gateChosen, this, &StewardScreen::gateChosen);
    connect(m_shift, &ShiftPage::begun, this, goBack);
    connect(m_shift, &ShiftPage::scanned, this, goBack);
    connect(m_shift, &ShiftPage::scanned, this, &StewardScreen::codeEntered);
    connect(m_shift, &ShiftPage::ended, this, goBack);
    connect(m_shift, &ShiftPage::eventChosen, this, goBack);
    connect(m_shift, &ShiftPage::gateChosen, this, goBack);
}

void StewardScreen::command(DeskCommand command)
{
    switch (command) {
    case DeskCommand::Keys:
    case DeskCommand::Desk:
    case DeskCommand::Scans:
    case DeskCommand::Problems:
    case DeskCommand::Numbers:
    case DeskCommand::Shift:
        return open(command == m_page ? DeskCommand::Desk : command);
    case DeskCommand::Setup:
        return Q_EMIT setupChosen();
    case DeskCommand::Way:
        return turn();
    case DeskCommand::Back:
        return back();
    case DeskCommand::Search:
    case DeskCommand::Type:
    case DeskCommand::Admit:
    case DeskCommand::Override:
    case DeskCommand::Enter:
    case DeskCommand::Next:
    case DeskCommand::Previous:
    case DeskCommand::NextPage:
    case DeskCommand::PreviousPage:
        open(DeskCommand::Desk);
        return m_columns->obey(command);
    }
}

void StewardScreen::open(DeskCommand page)
{
    m_page = page;
    m_body->setCurrentWidget(m_pages.value(page));
    m_bar->setPage(page);
    showStrip();
    takeFocus();
}

void StewardScreen::showStrip()
{
    const bool isTyping = m_page == DeskCommand::Desk && m_columns->areKeysOpen();
    m_strip->setGivenWay(m_page == DeskCommand::Problems || isTyping);
}

void StewardScreen::takeFocus()
{
    if (m_page == DeskCommand::Problems)
        m_problems->takeFocus();
    else if (m_page == DeskCommand::Shift)
        m_shift->takeFocus();
    else if (m_page == DeskCommand::Keys)
        m_keys->takeFocus();
    else if (auto *scroll = m_pages.value(m_page)->findChild<QScrollArea *>();
             scroll && m_page != DeskCommand::Desk)
        scroll->setFocus(Qt::OtherFocusReason); // its keys move it
    else
        m_columns->setFocus(Qt::OtherFocusReason);
}

void StewardScreen::back()
{
    const QWidget *focused = focusWidget();
    if (auto *reason = focused ? qobject_cast<ReasonLine *>(focused->parentWidget()) : nullptr)
        return reason->leave();
    if (m_page != DeskCommand::Desk)
        return open(DeskCommand::Desk);
    takeFocus();
    m_columns->obey(DeskCommand::Back);
}

void StewardScreen::turn()
{
    setDirection(m_direction == Direction::In ? Direction::Out : Direction::In);
    Q_EMIT directionChosen(m_direction);
}

void StewardScreen::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.isEmpty() || !text.at(0).isPrint()) {
        QWidget::keyPressEvent(event);
        return;
    }
    open(DeskCommand::Desk);
    QCoreApplication::sendEvent(&m_columns->line(), event);
}

void StewardScreen::showProblems(const QList<OpenProblem> &newestFirst)
{
    m_newestFirst = newestFirst;
    m_problems->show(m_newestFirst, m_held);
    m_strip->show(m_newestFirst, m_held);
}

void StewardScreen::showShrink(qint64 held)
{
    if (std::exchange(m_held, held) != held)
        showProblems(m_newestFirst);
}

void StewardScreen::showLookingUp(const QString &code) { m_band->showLookingUp(code); }

void StewardScreen::show(const AdmissionDecision &decision)
{
    m_band->show(decision);
    if (!decision.isRepeat)
        m_history->add(decision);
    m_columns->show(decision);
    // Whoever writes a reason goes on writing; else the line waits for the next ticket.
    if (m_page == DeskCommand::Desk && !qobject_cast<QLineEdit *>(focusWidget()))
        takeFocus();
}

void StewardScreen::showAttempts(const QString &code, const QList<CheckIn> &newestFirst)
{
    m_columns->card().showAttempts(code, newestFirst);
}

void StewardScreen::showHistory(const QList<AdmissionDecision> &oldestFirst)
{
    m_history->setAll(oldestFirst);
}

void StewardScreen::showMatches(const QList<AttendeeRow> &rows, qint64 total)
{
    m_columns->showMatches(rows, total);
}

void StewardScreen::showNumbers(const LiveCounts &counts)
{
    m_columns->numbers().show(counts);
    m_numbers->show(counts);
}

void StewardScreen::setShift(const Shift &shift)
{
    m_bar->setShift(shift);
    m_shift->setShift(shift);
}

template<typename Item> static QString nameOf(const QList<Item> &items, qint64 id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? QString() : found->name;
}

void StewardScreen::setEvents(const QList<Event> &events, qint64 chosen)
{
    m_shift->setEvents(events, chosen);
    m_event = nameOf(events, chosen);
    m_bar->setPlace(m_event, m_gate);
}

void StewardScreen::setGates(const QList<Gate> &gates, qint64 chosen)
{
    m_shift->setGates(gates, chosen);
    m_gate = nameOf(gates, chosen);
    m_bar->setPlace(m_event, m_gate);
}

void StewardScreen::setDirection(Direction direction)
{
    m_direction = direction;
    m_bar->setDirection(direction);
}

void StewardScreen::setStatus(const QString &text, StatusKind kind)
{
    m_bar->setStatus(text, kind);
    m_problems->setStatus(text, kind);
}

void StewardScreen::setTextScale(int percent)
{
    Kiosk::setTextScale(*this, percent);
    arrange();
}

void StewardScreen::clearSearch() { m_columns->clearSearch(); }

void StewardScreen::arrange()
{
    setStyleSheet(deskStyleSheet(m_theme, width(), textScaleOf(*this)));
    const bool isLow = height() < DeskSize::low;
    m_band->setFixedHeight(qRound(rem(isLow ? DeskSize::lowBand : DeskSize::band, width())));
    m_bar->arrange(width());
    m_strip->layout()->setContentsMargins(24, isLow ? 2 : 8, 24, isLow ? 2 : 8);
    m_columns->arrange(size());
}

void StewardScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize() != size())
        arrange();
}

void StewardScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeFocus();
}

} // namespace Kiosk
