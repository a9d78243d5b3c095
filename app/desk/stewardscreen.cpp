// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "stewardscreen.h"

#include "answerbands.h"
#include "attendeecard.h"
#include "clock.h"
#include "deskbar.h"
#include "deskcolumns.h"
#include "deskpages.h"
#include "historylist.h"
#include "keyspage.h"
#include "problemspage.h"
#include "problemstrip.h"
#include "reasonline.h"
#include "searchline.h"
#include "shiftpage.h"
#include "theme/style.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

StewardScreen::StewardScreen(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new DeskBar(theme, clock, this))
    , m_bands(new AnswerBands(theme, clock, this))
    , m_pages(new DeskPages(theme, clock, this))
    , m_strip(new ProblemStrip(theme, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"page"_s);
    setPalette(paletteOf(theme));
    setAccessibleName(tr("Desk"));
    setMinimumSize(640, 400); // arrange() makes room
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_bar);
    page->addWidget(m_bands);
    page->addWidget(m_pages, 1);
    page->addWidget(m_strip);
    makeShortcuts();
    connectColumns();
    connectPages();
}

const HistoryList &StewardScreen::history() const { return m_pages->history(); }

DeskCommand StewardScreen::page() const { return m_pages->page(); }

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
    connect(&m_pages->columns().line(), &SearchLine::commanded, this, &StewardScreen::command);
    connect(&m_pages->columns(), &DeskColumns::keysToggled, this, &StewardScreen::showStrip);
    connect(&m_pages->columns(), &DeskColumns::searchEdited, this, &StewardScreen::searchEdited);
    connect(&m_pages->columns(), &DeskColumns::codeEntered, this, &StewardScreen::codeEntered);
    connect(&m_pages->columns(), &DeskColumns::attendeeChosen, this, &StewardScreen::attendeeChosen);
    connect(&m_pages->columns(), &DeskColumns::personShown, this, &StewardScreen::placeAnswer);
    const AttendeeCard *card = &m_pages->columns().card();
    connect(card, &AttendeeCard::overrideRequested, this, &StewardScreen::overrideRequested);
    connect(card, &AttendeeCard::attemptsWanted, this, &StewardScreen::attemptsWanted);
    connect(card, &AttendeeCard::done, m_pages, &DeskPages::takeFocus);
    connect(m_bar, &DeskBar::commanded, this, &StewardScreen::command);
    connect(m_bar, &DeskBar::done, m_pages, &DeskPages::takeFocus);
    connect(m_bar, &DeskBar::directionChosen, this, &StewardScreen::directionChosen);
}

void StewardScreen::connectPages()
{
    const auto goBack = [this] { open(DeskCommand::Desk); };
    connect(m_strip, &ProblemStrip::opened, this, [this] { open(DeskCommand::Problems); });
    connect(&m_pages->problems(), &ProblemsPage::left, this, goBack);
    connect(&m_pages->problems(), &ProblemsPage::settled, this, &StewardScreen::problemSettled);
    connect(&m_pages->problems(), &ProblemsPage::shrinkAgreed, this, &StewardScreen::shrinkAgreed);
    connect(&m_pages->keys(), &KeysPage::commanded, this, &StewardScreen::command);
    connect(&m_pages->shift(), &ShiftPage::begun, this, &StewardScreen::shiftBegun);
    connect(&m_pages->shift(), &ShiftPage::ended, this, &StewardScreen::shiftEnded);
    connect(&m_pages->shift(), &ShiftPage::eventChosen, this, &StewardScreen::eventChosen);
    connect(&m_pages->shift(), &ShiftPage::gateChosen, this, &StewardScreen::gateChosen);
    connect(&m_pages->shift(), &ShiftPage::begun, this, goBack);
    connect(&m_pages->shift(), &ShiftPage::scanned, this, goBack);
    connect(m_pages, &DeskPages::scanned, this, &StewardScreen::codeEntered);
    connect(&m_pages->shift(), &ShiftPage::ended, this, goBack);
    connect(&m_pages->shift(), &ShiftPage::eventChosen, this, goBack);
    connect(&m_pages->shift(), &ShiftPage::gateChosen, this, goBack);
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
        return open(command == page() ? DeskCommand::Desk : command);
    case DeskCommand::Doors:
        return Q_EMIT doorsChosen();
    case DeskCommand::Setup:
        return Q_EMIT setupChosen();
    case DeskCommand::Direction:
        return m_bar->toggleDirection();
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
        return m_pages->columns().obey(command);
    }
}

void StewardScreen::open(DeskCommand page)
{
    m_pages->open(page);
    m_bar->setPage(page);
    showStrip();
    m_pages->takeFocus();
}

void StewardScreen::showStrip()
{
    const bool isTyping = page() == DeskCommand::Desk && m_pages->columns().areKeysOpen();
    m_strip->setGivenWay(page() == DeskCommand::Problems || isTyping);
}

void StewardScreen::back()
{
    const QWidget *focused = focusWidget();
    if (auto *reason = focused ? qobject_cast<ReasonLine *>(focused->parentWidget()) : nullptr)
        return reason->leave();
    if (page() != DeskCommand::Desk)
        return open(DeskCommand::Desk);
    m_pages->takeFocus();
    m_pages->columns().obey(DeskCommand::Back);
}

void StewardScreen::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    SearchLine &line = m_pages->columns().line();
    // What the line does not want comes back here.
    if (focusWidget() == &line || text.isEmpty() || !text.at(0).isPrint()) {
        QWidget::keyPressEvent(event);
        return;
    }
    open(DeskCommand::Desk);
    line.setFocus();
    QCoreApplication::sendEvent(&line, event);
}

void StewardScreen::showProblems(const QList<OpenProblem> &newestFirst)
{
    m_newestFirst = newestFirst;
    m_pages->problems().show(m_newestFirst, m_held);
    m_strip->show(m_newestFirst, m_held);
}

void StewardScreen::showShrink(qint64 held)
{
    if (std::exchange(m_held, held) != held)
        showProblems(m_newestFirst);
}

void StewardScreen::showLookingUp(const QString &code)
{
    m_pages->columns().forgetAnswer();
    nextBand().showLookingUp(code);
}

void StewardScreen::showHeld(const HeldScan &held)
{
    m_pages->columns().forgetAnswer();
    nextBand().showHeld(held);
}

AnswerBand &StewardScreen::nextBand() { return m_bands->next(m_pages->columns().isCardKept()); }

void StewardScreen::placeAnswer(const QString &unanswered)
{
    if (unanswered.isEmpty())
        m_bands->release();
    else
        m_bands->setAside(unanswered);
}

void StewardScreen::show(const AdmissionDecision &decision)
{
    m_pages->show(decision); // first: it tells who is on the card
    nextBand().show(decision);
    // Whoever writes a reason goes on writing; else the line waits for the next ticket.
    if (page() == DeskCommand::Desk && !qobject_cast<QLineEdit *>(focusWidget()))
        m_pages->takeFocus();
}

void StewardScreen::showAttempts(const QString &code, const QList<CheckIn> &newestFirst)
{
    m_pages->columns().card().showAttempts(code, newestFirst);
}

void StewardScreen::showHistory(const QList<AdmissionDecision> &oldestFirst)
{
    m_pages->history().setAll(oldestFirst);
}

void StewardScreen::showMatches(const QList<AttendeeRow> &rows, qint64 total)
{
    m_pages->columns().showMatches(rows, total);
}

void StewardScreen::showNumbers(const LiveCounts &counts) { m_pages->showNumbers(counts); }

void StewardScreen::setShift(const Shift &shift)
{
    m_bar->setShift(shift);
    m_pages->shift().setShift(shift);
}

template<typename Item> static QString nameOf(const QList<Item> &items, qint64 id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? QString() : found->name;
}

void StewardScreen::setEvents(const QList<Event> &events, qint64 chosen)
{
    m_pages->shift().setEvents(events, chosen);
    const auto event = std::ranges::find(events, chosen, &Event::id);
    if (event != events.end())
        m_pages->columns().setBackend(event->backend);
    m_event = nameOf(events, chosen);
    m_bar->setPlace(m_event, m_gate);
}

void StewardScreen::setGates(const QList<Gate> &gates, qint64 chosen)
{
    m_pages->shift().setGates(gates, chosen);
    m_gate = nameOf(gates, chosen);
    m_bar->setPlace(m_event, m_gate);
}

void StewardScreen::setDirection(Direction direction)
{
    m_bar->setDirection(direction);
    m_pages->columns().card().setDirection(direction);
}

void StewardScreen::setStatus(const QString &text, StatusKind kind)
{
    m_bar->setStatus(text, kind);
    m_pages->problems().setStatus(text, kind);
}

void StewardScreen::setTextScale(int percent)
{
    Kiosk::setTextScale(*this, percent);
    arrange();
}

void StewardScreen::clear()
{
    m_bands->clear();
    m_pages->clear();
    showShrink(0);
}

QString StewardScreen::searched() const { return m_pages->columns().line().text().trimmed(); }

void StewardScreen::arrange()
{
    setStyleSheet(deskStyleSheet(m_theme, width(), textScaleOf(*this)));
    const bool isLow = height() < DeskSize::low;
    m_bands->setFixedHeight(qRound(rem(isLow ? DeskSize::lowBand : DeskSize::band, width())));
    m_bar->arrange(width());
    m_strip->layout()->setContentsMargins(24, isLow ? 2 : 8, 24, isLow ? 2 : 8);
    m_pages->columns().arrange(size());
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
    m_pages->takeFocus();
}

} // namespace Kiosk
