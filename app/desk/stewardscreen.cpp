// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "stewardscreen.h"

#include "answerband.h"
#include "attendeecard.h"
#include "attendeelist.h"
#include "deskbar.h"
#include "deskparts.h"
#include "historylist.h"
#include "problemspage.h"
#include "problemstrip.h"
#include "searchline.h"
#include "theme/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    setRole(card, u"card"_s);
    return card;
}

StewardScreen::StewardScreen(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_bar(new DeskBar(this))
    , m_band(new AnswerBand(theme, this))
    , m_search(new SearchLine(this))
    , m_count(deskLine(u"label"_s, {}, this))
    , m_list(new AttendeeList(theme, this))
    , m_card(new AttendeeCard(this))
    , m_history(new HistoryList(theme, this))
    , m_left(makeLeft())
    , m_right(makeRight())
    , m_problems(new ProblemsPage(theme, this))
    , m_strip(new ProblemStrip(theme, this))
    , m_columns(makeColumns())
    , m_body(new QStackedWidget(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"page"_s);
    setPalette(paletteOf(theme));
    setAccessibleName(tr("Desk"));
    setMinimumSize(640, 400); // arrange() makes room
    m_body->addWidget(m_columns);
    m_body->addWidget(m_problems);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_bar);
    page->addWidget(m_band);
    page->addWidget(m_body, 1);
    page->addWidget(m_strip);
    connectSearch();
    connectParts();
    connectProblems();
    showNumbers({});
}

QWidget *StewardScreen::makeColumns()
{
    auto *columns = new QWidget(this);
    auto *layout = new QHBoxLayout(columns);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_left, 100);
    layout->addWidget(m_card, 112);
    layout->addWidget(m_right);
    return columns;
}

QWidget *StewardScreen::makeLeft()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *inside = new QHBoxLayout(m_search);
    inside->setContentsMargins(0, 0, 16, 0);
    inside->addStretch();
    inside->addWidget(m_count);
    m_matches = makeCard(left);
    auto *rows = new QVBoxLayout(m_matches);
    rows->setContentsMargins(6, 8, 6, 8);
    rows->addWidget(m_list);
    layout->addWidget(m_search);
    layout->addWidget(m_matches, 1);
    return left;
}

QWidget *StewardScreen::makeRight()
{
    QFrame *card = makeCard(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 14, 12, 12);
    layout->setSpacing(10);
    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(28);
    numbers->setVerticalSpacing(0);
    m_checkedIn = deskLine(u"number"_s, {}, card);
    m_inside = deskLine(u"number"_s, {}, card);
    m_sold = deskLine(u"label"_s, {}, card);
    numbers->addWidget(m_checkedIn, 0, 0);
    numbers->addWidget(m_inside, 0, 1);
    numbers->addWidget(m_sold, 1, 0);
    numbers->addWidget(deskLine(u"label"_s, tr("inside now"), card), 1, 1);
    numbers->setColumnStretch(2, 1);
    layout->addLayout(numbers);
    layout->addWidget(deskLine(u"strong"_s, tr("Last scans"), card));
    layout->addWidget(quietScroll(m_history, card), 1);
    return card;
}

void StewardScreen::connectSearch()
{
    setFocusProxy(m_search);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_body->setCurrentWidget(m_columns);
        focusSearch();
        m_search->selectAll();
    });
    auto *admit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(admit, &QShortcut::activated, m_card, &AttendeeCard::admit);
    connect(m_search, &SearchLine::admitRequested, m_card, &AttendeeCard::admit);
    connect(m_search, &SearchLine::entered, this, &StewardScreen::enter);
    connect(m_search, &SearchLine::moved, m_list, &AttendeeList::moveHighlight);
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_list->clearHighlight(); // what was chosen for other words must not be admitted by Enter
        Q_EMIT searchEdited(text);
    });
}

void StewardScreen::connectParts()
{
    connect(m_list, &AttendeeList::highlightChanged, this, [this] {
        m_card->show(m_list->shown());
        arrangeCard();
    });
    connect(m_card, &AttendeeCard::admitRequested, this, &StewardScreen::attendeeChosen);
    connect(m_card, &AttendeeCard::overrideRequested, this, &StewardScreen::overrideRequested);
    connect(m_card, &AttendeeCard::done, this, &StewardScreen::focusSearch);
    connect(m_bar, &DeskBar::done, this, &StewardScreen::focusSearch);
    connect(m_bar, &DeskBar::eventChosen, this, &StewardScreen::eventChosen);
    connect(m_bar, &DeskBar::gateChosen, this, &StewardScreen::gateChosen);
    connect(m_bar, &DeskBar::directionChosen, this, &StewardScreen::directionChosen);
    connect(m_bar, &DeskBar::setupChosen, this, &StewardScreen::setupChosen);
}

void StewardScreen::connectProblems()
{
    auto *toggle = new QShortcut(QKeySequence(Qt::Key_F4), this);
    connect(toggle, &QShortcut::activated, this, &StewardScreen::toggleProblems);
    connect(m_strip, &ProblemStrip::opened, this, &StewardScreen::toggleProblems);
    connect(m_problems, &ProblemsPage::left, this, &StewardScreen::toggleProblems);
    connect(m_problems, &ProblemsPage::settled, this, &StewardScreen::problemSettled);
    connect(m_problems, &ProblemsPage::shrinkAgreed, this, &StewardScreen::shrinkAgreed);
}

void StewardScreen::toggleProblems()
{
    const bool opens = m_body->currentWidget() == m_columns;
    m_body->setCurrentWidget(opens ? static_cast<QWidget *>(m_problems) : m_columns);
    opens ? m_problems->takeFocus() : focusSearch();
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

void StewardScreen::enter()
{
    if (const auto row = m_list->highlighted()) {
        Q_EMIT attendeeChosen(row->code);
        return;
    }
    const QString text = m_search->text().trimmed();
    if (!text.isEmpty())
        Q_EMIT codeEntered(text);
}

void StewardScreen::show(const AdmissionDecision &decision)
{
    m_band->show(decision);
    if (!decision.isRepeat)
        m_history->add(decision);
    const bool offers = decision.isOverridable && decision.code;
    m_card->offerOverride(offers ? decision.code : std::nullopt, decision.firstName);
    arrangeCard();
}

void StewardScreen::showHistory(const QList<AdmissionDecision> &oldestFirst)
{
    m_history->setAll(oldestFirst);
}

void StewardScreen::showMatches(const QList<AttendeeRow> &rows, int total)
{
    m_list->setRows(rows, m_search->text().trimmed());
    const QLocale locale;
    m_count->setText(
        total > 0
            ? tr("%1 of %2", "matches, attendees").arg(locale.toString(rows.size()), locale.toString(total))
            : QString());
    m_search->setTextMargins(0, 0, m_count->sizeHint().width() + 16, 0);
}

void StewardScreen::showNumbers(const Numbers &numbers)
{
    const QLocale locale;
    m_checkedIn->setText(locale.toString(numbers.checkedIn));
    m_sold->setText(tr("in, of %1 sold").arg(locale.toString(numbers.sold)));
    m_inside->setText(locale.toString(numbers.inside));
    m_checkedIn->setAccessibleName(
        tr("%1 in, of %2 sold").arg(m_checkedIn->text(), locale.toString(numbers.sold)));
    m_inside->setAccessibleName(tr("%1 inside now").arg(m_inside->text()));
}

void StewardScreen::setEvents(const QList<Event> &events, qint64 chosen) { m_bar->setEvents(events, chosen); }

void StewardScreen::setGates(const QList<Gate> &gates, qint64 chosen) { m_bar->setGates(gates, chosen); }

void StewardScreen::setDirection(Direction direction) { m_bar->setDirection(direction); }

void StewardScreen::setStatus(const QString &text, StatusKind kind) { m_bar->setStatus(text, kind); }

void StewardScreen::clearSearch()
{
    m_search->clear();
    m_list->clearHighlight();
    showMatches({});
}

void StewardScreen::focusSearch() { m_search->setFocus(Qt::OtherFocusReason); }

void StewardScreen::arrange()
{
    setStyleSheet(deskStyleSheet(m_theme, width()));
    const bool isLow = height() < DeskSize::low;
    m_band->setFixedHeight(qRound(rem(isLow ? DeskSize::lowBand : DeskSize::band, width())));
    m_card->setLow(isLow);
    m_right->setFixedWidth(qRound(rem(DeskSize::numbers, width())));
    m_right->setVisible(width() >= DeskSize::narrow);
    auto *columns = qobject_cast<QHBoxLayout *>(m_columns->layout());
    auto *left = qobject_cast<QVBoxLayout *>(m_left->layout());
    if (width() < DeskSize::slim)
        left->addWidget(m_card, 1);
    else
        columns->insertWidget(1, m_card, 112);
    arrangeCard();
}

void StewardScreen::arrangeCard()
{
    // On a slim window the one who is chosen, or may be overridden, takes the place of the list.
    const bool isSlim = width() < DeskSize::slim;
    const bool hasSomebody = m_list->highlighted() || m_card->isOffering();
    m_card->setVisible(!isSlim || hasSomebody);
    m_matches->setVisible(!isSlim || !hasSomebody);
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
    if (m_body->currentWidget() == m_columns)
        focusSearch();
}

} // namespace Kiosk
