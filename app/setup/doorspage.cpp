// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doorspage.h"

#include "doorsband.h"
#include "doorsrows.h"
#include "parts/deskparts.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

DoorsPage::DoorsPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_band(new DoorsBand(theme, this))
    , m_list(quietScroll(new QWidget(this), this))
{
    setAccessibleName(tr("Before doors"));
    m_list->setFocusPolicy(Qt::StrongFocus); // the arrows scroll
    m_list->setAccessibleName(accessibleName());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_band);
    page->addWidget(m_list, 1);
    connect(m_band, &DoorsBand::againRequested, this, &DoorsPage::examineRequested);
    connect(m_band, &DoorsBand::left, this, &DoorsPage::left);
    showExamining();
}

void DoorsPage::showExamining() { m_band->show(examiningWords()); }

void DoorsPage::showFindings(const QList<Finding> &findings, const QDateTime &at)
{
    m_findings = doorsFindings(findings);
    m_band->show(doorsWords(m_findings, at));
    lay();
}

void DoorsPage::lay()
{
    auto *content = new QWidget;
    // It has no window to take its sizes from before it has a place.
    m_list->setWidget(content);
    content->setAutoFillBackground(false); // which a place in the list turns on
    const int width = window()->width();
    const int margin = qRound(rem(DeskSize::margin, width));
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(margin, margin * 2 / 3, margin, margin);
    grid->setHorizontalSpacing(margin * 4 / 3);
    grid->setVerticalSpacing(0);
    const int columns = this->width() < DeskSize::slim ? 1 : 2;
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    addGood(*grid, addProblems(*grid, columns), columns);
    grid->setRowStretch(grid->rowCount(), 1);
    content->show();
}

int DoorsPage::addProblems(QGridLayout &grid, int columns)
{
    const DoorsNaming naming = doorsNaming(m_findings);
    const int gap = qRound(rem(DeskSize::gap, window()->width()));
    int count = 0;
    for (const Finding &finding : m_findings) {
        if (finding.state == Finding::State::Ok)
            continue;
        auto *tile = new DoorsTile(m_theme, { finding, naming }, m_list->widget());
        connect(tile, &DoorsTile::helpRequested, this, &DoorsPage::help);
        grid.addWidget(tile, 2 * (count / columns), count % columns);
        grid.setRowMinimumHeight(2 * (count / columns) + 1, gap);
        ++count;
    }
    return 2 * ((count + columns - 1) / columns);
}

void DoorsPage::addGood(QGridLayout &grid, int row, int columns)
{
    const DoorsNaming naming = doorsNaming(m_findings);
    int count = 0;
    for (const Finding &finding : m_findings) {
        if (finding.state != Finding::State::Ok)
            continue;
        auto *line = new DoorsRow(m_theme, { finding, naming }, m_list->widget());
        connect(line, &DoorsRow::helpRequested, this, &DoorsPage::help);
        grid.addWidget(line, row + count / columns, count % columns);
        ++count;
    }
}

void DoorsPage::help(DoorsHelp help)
{
    switch (help) {
    case DoorsHelp::None:
        return;
    case DoorsHelp::PlaySound:
        Q_EMIT soundRequested();
        return;
    case DoorsHelp::TryScanners:
        Q_EMIT scannersRequested();
        return;
    case DoorsHelp::SetPin:
        Q_EMIT pinRequested();
        return;
    }
    Q_UNREACHABLE();
}

void DoorsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_band->updateGeometry();
    if (event->oldSize().width() != width())
        lay();
}

void DoorsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_band->takeFocus();
    Q_EMIT examineRequested();
}

} // namespace Kiosk
