// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deskcolumns.h"

#include "attendeecard.h"
#include "attendeelist.h"
#include "numbersview.h"
#include "parts/deskparts.h"
#include "parts/touchkeys.h"
#include "searchline.h"
#include "theme/style.h"
#include "words/words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int listStretch = 100;
constexpr int cardStretch = 112;
constexpr int pageOfMatches = 6;
constexpr double fewestMatches = 2.5; // rem: a row without the space around it
constexpr double keyText = 1.125; // rem
constexpr double allKeys = 12.95; // four rows of at least 48 pixels

static QFrame *makeCardFrame(QWidget *parent)
{
    auto *card = new QFrame(parent);
    setRole(card, u"card"_s);
    return card;
}

DeskColumns::DeskColumns(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_line(new SearchLine(this))
    , m_type(new QPushButton(tr("Keys", "to touch, where there is no keyboard"), this))
    , m_keys(new TouchKeys(theme, TouchKeys::Layout::Search, this))
    , m_list(new AttendeeList(theme, this))
    , m_card(new AttendeeCard(theme, clock, this))
    , m_columns(new QHBoxLayout)
{
    setFocusProxy(m_line);
    auto *page = new QVBoxLayout(this);
    page->addLayout(m_columns, 1);
    page->addWidget(m_keys);
    m_columns->addWidget(makeList(), listStretch);
    m_columns->addWidget(m_card, cardStretch);
    m_columns->addWidget(makeNumbers());
    connect(m_line, &QLineEdit::textEdited, this, &DeskColumns::search);
    connect(m_list, &AttendeeList::highlightChanged, this, &DeskColumns::showPerson);
    connect(m_list, &QAbstractItemView::pressed, m_card, &AttendeeCard::leaveReason);
    connect(m_card, &AttendeeCard::reasonEnded, this, &DeskColumns::showPerson);
    connect(m_card, &AttendeeCard::overrideRequested, this, [this](const QString &refusalId) {
        if (m_answer && m_answer->checkInId == refusalId)
            m_answer->isOverridable = false; // what comes of it is the next answer
    });
    connect(m_card, &AttendeeCard::admitRequested, this, &DeskColumns::choose);
    connect(m_card, &AttendeeCard::left, this, &DeskColumns::leaveCard);
    makeKeys();
}

void DeskColumns::makeKeys()
{
    m_keys->hide();
    m_keys->typeInto(*m_line);
    m_keys->setDoneName(tr("Admit or search"));
    connect(m_keys, &TouchKeys::done, this, &DeskColumns::enter);
    m_type->setCheckable(true);
    m_type->setFocusPolicy(Qt::TabFocus);
    m_type->setAccessibleName(tr("Keys on the screen"));
    connect(m_type, &QPushButton::clicked, this, &DeskColumns::toggleKeys);
}

void DeskColumns::leaveCard()
{
    m_card->leaveReason();
    m_list->clearHighlight();
    forgetAnswer();
    m_line->setFocus(Qt::OtherFocusReason);
}

bool DeskColumns::areKeysOpen() const { return !m_keys->isHidden(); }

void DeskColumns::toggleKeys()
{
    const bool open = !areKeysOpen();
    if (open && m_isSlim)
        leaveCard(); // there is no room for both
    m_keys->setVisible(open);
    m_type->setChecked(open);
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT keysToggled();
}

QLayout *DeskColumns::makeLine()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_type);
    m_type->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    return row;
}

QWidget *DeskColumns::makeList()
{
    auto *left = new QWidget(this);
    m_left = new QVBoxLayout(left);
    m_left->setContentsMargins(0, 0, 0, 0);
    m_left->setSpacing(12);
    m_matches = makeCardFrame(left);
    auto *rows = new QVBoxLayout(m_matches);
    rows->addWidget(m_list);
    m_left->addLayout(makeLine());
    m_left->addWidget(m_matches, 1);
    return left;
}

QWidget *DeskColumns::makeNumbers()
{
    m_right = makeCardFrame(this);
    m_numbers = new NumbersView(m_theme, m_clock, m_right);
    auto *layout = new QVBoxLayout(m_right);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addWidget(m_numbers);
    return m_right;
}

void DeskColumns::search(const QString &text)
{
    m_isEntered = false;
    m_card->leaveReason();
    if (m_isSlim)
        forgetAnswer(); // who searches on wants the list
    m_list->clearHighlight(); // what was chosen for other words must not be admitted by Enter
    Q_EMIT searchEdited(text);
}

/// Somebody else may be on the card afterwards.
static bool leadsOn(DeskCommand command)
{
    using enum DeskCommand;
    return command != Admit && command != Override && command != Search && command != Type;
}

void DeskColumns::obey(DeskCommand command)
{
    if (leadsOn(command))
        m_card->leaveReason();
    switch (command) {
    case DeskCommand::Enter:
        return enter();
    case DeskCommand::Next:
        return m_list->moveHighlight(1);
    case DeskCommand::Previous:
        return m_list->moveHighlight(-1);
    case DeskCommand::NextPage:
        return m_list->moveHighlight(pageOfMatches);
    case DeskCommand::PreviousPage:
        return m_list->moveHighlight(-pageOfMatches);
    case DeskCommand::Admit:
        return m_card->admit();
    case DeskCommand::Override:
        return m_card->askReason();
    case DeskCommand::Search:
        m_line->setFocus(Qt::OtherFocusReason);
        return m_line->selectAll();
    case DeskCommand::Type:
        return toggleKeys();
    case DeskCommand::Back:
        m_line->clear();
        return search({});
    case DeskCommand::Keys:
    case DeskCommand::Desk:
    case DeskCommand::Scans:
    case DeskCommand::Problems:
    case DeskCommand::Numbers:
    case DeskCommand::Shift:
    case DeskCommand::Doors:
    case DeskCommand::Setup:
    case DeskCommand::Direction:
        return; // the whole desk's
    }
}

void DeskColumns::enter()
{
    if (const auto row = m_list->highlighted()) {
        choose(row->code);
        return;
    }
    const QString text = m_line->text().trimmed();
    m_isEntered = !text.isEmpty();
    if (m_isEntered)
        Q_EMIT codeEntered(text);
}

void DeskColumns::choose(const QString &code)
{
    m_line->selectAll(); // what is typed or scanned next takes its place
    Q_EMIT attendeeChosen(code);
}

void DeskColumns::showMatches(const QList<AttendeeRow> &rows, qint64 total)
{
    m_rows = rows;
    m_list->setRows(rows, m_line->text().trimmed());
    m_line->setCount(total > 0
                         ? tr("%1 of %2", "matches, attendees").arg(grouped(rows.size()), grouped(total))
                         : QString());
}

void DeskColumns::setBackend(BackendKind backend)
{
    m_backend = backend;
    m_list->setBackend(backend);
    m_card->setBackend(backend);
}

bool DeskColumns::hasNumbers() const { return !m_right->isHidden(); }

void DeskColumns::arrange(const QSize &size)
{
    m_isSlim = size.width() < DeskSize::slim;
    m_isLow = size.height() < DeskSize::low;
    const int side = qRound(rem(m_isSlim ? DeskSize::gap : DeskSize::margin, *this));
    const int above = qRound(rem(m_isLow ? DeskSize::gap / 4 : DeskSize::gap, *this));
    layout()->setContentsMargins(side, above, side, above);
    layout()->setSpacing(above);
    m_columns->setContentsMargins(0, 0, 0, 0);
    // Large text needs its room above them.
    m_keys->setUnit(rem(keyText, size.width()) / GuestSize::keyText);
    m_keys->setFixedHeight(qRound(rem(allKeys, size.width())));
    m_left->setSpacing(m_isLow ? 4 : 12);
    m_matches->layout()->setContentsMargins(6, m_isLow ? 1 : 8, 6, m_isLow ? 1 : 8);
    m_list->setMinimumHeight(qRound(rem(fewestMatches, *this)));
    m_columns->setSpacing(qRound(rem(DeskSize::gap, *this)));
    m_right->setFixedWidth(qRound(rem(DeskSize::numbers, *this)));
    m_right->setVisible(size.width() >= DeskSize::narrow && textScaleOf(*this) <= DeskSize::largestText);
    if (m_isSlim)
        m_left->addWidget(m_card, 1);
    else
        m_columns->insertWidget(1, m_card, cardStretch);
    arrangeCard();
}

void DeskColumns::arrangeCard()
{
    // On a slim window the one who is chosen, or may be overridden, takes the place of the list.
    const bool hasSomebody = m_list->highlighted() || m_card->isOffering();
    if (m_isSlim && hasSomebody && areKeysOpen())
        toggleKeys();
    m_card->arrange(m_isLow ? AttendeeCard::Room::Low : AttendeeCard::Room::High,
                    m_isSlim && hasSomebody ? AttendeeCard::Place::InPlaceOfList
                                            : AttendeeCard::Place::BesideList);
    m_card->setVisible(!m_isSlim || hasSomebody);
    m_matches->setVisible(!m_isSlim || !hasSomebody);
}

} // namespace Kiosk
