// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deskpages.h"

#include "attendeecard.h"
#include "deskcolumns.h"
#include "historylist.h"
#include "keyspage.h"
#include "numbersview.h"
#include "parts/deskparts.h"
#include "problemspage.h"
#include "shiftpage.h"
#include "theme/style.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

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

DeskPages::DeskPages(const Theme &theme, const Clock &clock, QWidget *parent)
    : QStackedWidget(parent)
    , m_columns(new DeskColumns(theme, clock, this))
    , m_history(new HistoryList(theme, this))
    , m_numbers(new NumbersView(theme, clock, this))
    , m_problems(new ProblemsPage(theme, clock, this))
    , m_shift(new ShiftPage(clock, this))
    , m_keys(new KeysPage(theme, this))
{
    m_pages = { { DeskCommand::Desk, m_columns },      { DeskCommand::Scans, makeScans() },
                { DeskCommand::Problems, m_problems }, { DeskCommand::Numbers, pageOf({}, m_numbers, this) },
                { DeskCommand::Shift, m_shift },       { DeskCommand::Keys, m_keys } };
    for (QWidget *page : std::as_const(m_pages))
        addWidget(page);
    setCurrentWidget(m_columns);
    connect(&m_columns->card(), &AttendeeCard::scanned, this, &DeskPages::scanned);
    connect(m_problems, &ProblemsPage::scanned, this, &DeskPages::scanned);
    connect(m_shift, &ShiftPage::scanned, this, &DeskPages::scanned);
}

QWidget *DeskPages::makeScans()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_history);
    layout->addStretch();
    return pageOf(tr("Last scans"), quietScroll(column, this), this);
}

void DeskPages::show(const AdmissionDecision &decision)
{
    if (!decision.isRepeat)
        m_history->add(decision);
    m_columns->show(decision);
}

void DeskPages::showNumbers(const LiveCounts &counts)
{
    m_columns->numbers().show(counts);
    m_numbers->show(counts);
}

void DeskPages::clear()
{
    m_columns->clear();
    m_history->setAll({});
    showNumbers({});
}

void DeskPages::open(DeskCommand page)
{
    m_page = page;
    setCurrentWidget(m_pages.value(page));
}

void DeskPages::takeFocus()
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

} // namespace Kiosk
