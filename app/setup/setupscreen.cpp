// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setupscreen.h"

#include "doorspage.h"
#include "gatepage.h"
#include "guestpage.h"
#include "listpage.h"
#include "lookpage.h"
#include "outpage.h"
#include "parts/announcement.h"
#include "parts/deskparts.h"
#include "pinpage.h"
#include "scannerspage.h"
#include "theme/style.h"
#include "tickerapage.h"

#include <QButtonGroup>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr std::chrono::seconds scanTime { 8 }; // what was said to a ticket is read by then

SetupScreen::SetupScreen(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stepList(new QVBoxLayout)
    , m_steps(new QButtonGroup(this))
    , m_rail(makeRail())
    , m_list(new ListPage(theme, this))
    , m_tickera(new TickeraPage(this))
    , m_scanners(new ScannersPage(theme, this))
    , m_gates(new GatePage(this))
    , m_pin(new PinPage(this))
    , m_look(new LookPage(this))
    , m_doors(new DoorsPage(theme, this))
    , m_files(new OutPage(this))
    , m_pages(new QStackedWidget(this))
    , m_scan(deskLabel(u"bad"_s, {}, this))
    , m_problem(deskLabel(u"bad"_s, {}, this))
    , m_count(deskLine(u"label"_s, {}, this))
    , m_back(new QPushButton(tr("Back to the desk   Esc"), this))
    , m_previous(new QPushButton(tr("Previous"), this))
    , m_continue(new QPushButton(this))
    , m_foot(makeFoot())
    , m_body(new QVBoxLayout)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"page"_s);
    setRole(m_continue, u"primary"_s);
    setPalette(paletteOf(theme));
    setAccessibleName(tr("Set-up"));
    setMinimumSize(640, 400);
    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_rail);
    addSteps();
    m_pages->addWidget(m_tickera);
    m_body->addWidget(m_scan);
    m_body->addWidget(m_pages, 1); // a styled stack has no margins of its own
    m_body->addWidget(m_foot);
    page->addLayout(m_body, 1);
    m_scan->hide();
    m_scanTime.setSingleShot(true);
    m_scanTime.setInterval(scanTime);
    connect(&m_scanTime, &QTimer::timeout, m_scan, &QWidget::hide);
    connectList();
    connect(m_steps, &QButtonGroup::idClicked, this, &SetupScreen::turnTo);
    connect(m_continue, &QPushButton::clicked, this, &SetupScreen::goOn);
    connect(m_back, &QPushButton::clicked, this, &SetupScreen::left);
    m_back->setShortcut(Qt::Key_Escape); // as long as it is to be seen
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_steps->checkedId() - 1); });
    setWayBack(false);
    showSettings({});
    turnTo(0);
}

QWidget *SetupScreen::makeRail()
{
    auto *rail = new QWidget(this);
    rail->setAttribute(Qt::WA_StyledBackground);
    setRole(rail, u"rail"_s);
    auto *layout = new QVBoxLayout(rail);
    layout->setContentsMargins(36, 40, 24, 40);
    layout->addWidget(deskLabel(u"clock"_s, tr("FastCheck Kiosk"), rail));
    layout->addSpacing(24);
    layout->addLayout(m_stepList);
    layout->addStretch();
    layout->addWidget(deskLabel(u"label"_s, tr("Everything here can be changed later."), rail));
    return rail;
}

QWidget *SetupScreen::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->addWidget(m_back);
    layout->addWidget(m_previous);
    layout->addWidget(m_count);
    layout->addWidget(m_problem, 1);
    layout->addWidget(m_continue);
    return foot;
}

void SetupScreen::addSteps()
{
    addStep(tr("Guests"), m_list);
    addStep(tr("Scanning"), m_scanners);
    addStep(tr("Entrance"), m_gates);
    addSettings(tr("Guests' screen"), new GuestPage(this));
    addSettings(tr("Language and look"), m_look);
    addStep(tr("Staff PIN"), m_pin);
    addStep(tr("Before doors"), m_doors);
    addStep(tr("Files"), m_files);
    connect(m_doors, &DoorsPage::scannersRequested, this,
            [this] { turnTo(int(m_stepPages.indexOf(m_scanners))); });
    connect(m_doors, &DoorsPage::pinRequested, this, [this] { turnTo(int(m_stepPages.indexOf(m_pin))); });
    connect(m_doors, &DoorsPage::left, this, &SetupScreen::left);
    connect(m_files, &OutPage::left, this, &SetupScreen::left);
}

void SetupScreen::addStep(const QString &name, QWidget *page)
{
    const auto step = int(m_stepPages.size());
    auto *button = new QPushButton(u"%1   %2"_s.arg(step + 1).arg(name), m_rail);
    button->setCheckable(true);
    button->setAutoExclusive(true); // what it is one of many for, to screen readers
    setRole(button, u"step"_s);
    m_steps->addButton(button, step);
    m_stepList->addWidget(button);
    m_stepPages.append(page);
    m_pages->addWidget(page);
    refresh();
}

void SetupScreen::addSettings(const QString &name, SettingsPage *page)
{
    addStep(name, page);
    m_settingsPages.append(page);
    connect(page, &SettingsPage::changed, this, [this](const ScreenSettings &settings) {
        showSettings(settings);
        Q_EMIT settingsChanged(settings);
    });
}

void SetupScreen::showSettings(const ScreenSettings &settings)
{
    for (SettingsPage *page : std::as_const(m_settingsPages))
        page->show(settings);
    m_pin->showPin(!settings.pinHash.isEmpty());
    setTextScale(*this, settings.textScale);
    dress();
}

void SetupScreen::connectList()
{
    connect(m_list, &ListPage::edited, this, [this] {
        showProblem({});
        refresh();
    });
    connect(m_list, &ListPage::kept, this, &SetupScreen::kept);
    connect(m_list, &ListPage::demoChosen, this, &SetupScreen::demoChosen);
    connect(m_list, &ListPage::importChosen, this, &SetupScreen::importChosen);
    connect(m_list, &ListPage::shopChosen, this, [this] {
        m_pages->setCurrentWidget(m_tickera);
        refresh();
    });
    connect(m_tickera, &TickeraPage::left, this, [this] { turnTo(0); });
    connect(m_tickera, &TickeraPage::connectChosen, this, &SetupScreen::connectChosen);
}

void SetupScreen::goOn()
{
    const auto at = int(m_stepPages.indexOf(m_pages->currentWidget()));
    showProblem({});
    if (at == 0)
        m_list->goOn();
    else if (at + 1 < m_stepPages.size())
        turnTo(at + 1);
    else
        Q_EMIT left();
}

void SetupScreen::goOnFromList()
{
    if (m_pages->currentWidget() == m_list || m_pages->currentWidget() == m_tickera)
        turnTo(1);
}

int SetupScreen::step() const { return m_steps->checkedId(); }

void SetupScreen::turnTo(int step)
{
    m_pages->setCurrentWidget(m_stepPages.at(step));
    refresh();
    Q_EMIT opened(m_stepPages.at(step));
}

void SetupScreen::refresh()
{
    const QWidget *page = m_pages->currentWidget();
    const bool isShop = page == m_tickera;
    const auto at = isShop ? 0 : std::max(0, int(m_stepPages.indexOf(page)));
    if (QAbstractButton *button = m_steps->button(at))
        button->setChecked(true);
    // Two pages have a way back of their own, by the same key.
    m_back->setVisible(m_hasWayBack && page != m_doors && page != m_files);
    m_foot->setVisible(!isShop); // it has one of its own
    m_previous->setVisible(at > 0 && !hasRail());
    m_count->setText(tr("Step %1 of %2").arg(at + 1).arg(m_stepPages.size()));
    m_continue->setText(at + 1 < m_stepPages.size() ? tr("Continue") : tr("Done"));
    m_continue->setEnabled(page != m_list || m_list->isComplete());
}

void SetupScreen::openGates() { turnTo(int(m_stepPages.indexOf(m_gates))); }

void SetupScreen::openDoors() { turnTo(int(m_stepPages.indexOf(m_doors))); }

bool SetupScreen::isTryingScanners() const { return m_scanners->isVisible(); }

void SetupScreen::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
}

void SetupScreen::showScan(const QString &words, StatusKind kind)
{
    setRole(m_scan, kind == StatusKind::Problem ? u"bad"_s : roleOf(kind));
    m_scan->setText(words);
    m_scan->setAccessibleName(words);
    m_scan->show();
    m_scanTime.start();
    announce(*m_scan);
}

void SetupScreen::showConnectProblem(const QString &problem) { m_tickera->showProblem(problem); }

void SetupScreen::reset()
{
    for (QDialog *dialog : findChildren<QDialog *>())
        dialog->close();
    m_list->reset();
    m_tickera->reset();
    turnTo(0);
    showProblem({});
    m_scan->hide();
}

void SetupScreen::setWayBack(bool isThere)
{
    m_hasWayBack = isThere;
    refresh();
}

void SetupScreen::offerToKeep(const QStringList &events) { m_list->offerToKeep(events); }

void SetupScreen::proposeShop(const QString &site, const QString &name) { m_tickera->propose(site, name); }

void SetupScreen::takeFocus() { m_list->takeFocus(); }

void SetupScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = height() < DeskSize::low ? 16 : 40;
    m_body->setContentsMargins(48, margin, 48, margin);
    if (event->oldSize().width() == width())
        return;
    dress();
}

bool SetupScreen::hasRail() const { return width() * 100 >= DeskSize::slim * textScaleOf(*this); }

void SetupScreen::dress()
{
    setStyleSheet(deskStyleSheet(m_theme, width(), textScaleOf(*this)));
    m_rail->setFixedWidth(qRound(rem(DeskSize::rail, *this)));
    m_rail->setVisible(hasRail());
    refresh();
}

} // namespace Kiosk
