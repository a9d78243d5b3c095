// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "staffscreens.h"

#include <QApplication>
#include <QDialog>

namespace Kiosk {

StaffScreens::StaffScreens(const SetupNeeds &needs, const Theme &theme, QStackedWidget &window)
    : m_needs(needs)
    , m_theme(theme)
    , m_window(window)
{
    make();
}

// The screens belong to their wirings, not to the stack.
StaffScreens::~StaffScreens()
{
    m_desk->screen().setParent(nullptr);
    m_setup->screen().setParent(nullptr);
}

void StaffScreens::make()
{
    BackendWorker &backend = m_needs.backend;
    m_desk = std::make_unique<DeskWiring>(backend, m_needs.scans, m_theme, m_needs.clock);
    m_setup = std::make_unique<SetupWiring>(m_needs, m_theme);
    m_window.addWidget(&m_desk->screen());
    m_window.addWidget(&m_setup->screen());
    connect(&backend, &BackendWorker::problemFound, m_desk.get(), &DeskWiring::showError);
    connect(&m_setup->scanners(), &GateScanners::troubled, m_desk.get(), &DeskWiring::showProblem);
    connect(&m_desk->screen(), &StewardScreen::setupChosen, this, &StaffScreens::openSetup);
    connect(&m_desk->screen(), &StewardScreen::doorsChosen, this, &StaffScreens::openDoors);
    connect(&m_setup->screen(), &SetupScreen::demoChosen, this, &StaffScreens::demoChosen);
    connect(&m_setup->screen(), &SetupScreen::left, this, &StaffScreens::setupLeft);
    connect(m_setup.get(), &SetupWiring::settingsChanged, this, &StaffScreens::settingsChanged);
    connect(&m_setup->scanners(), &GateScanners::scanned, this, &StaffScreens::scanned);
}

bool StaffScreens::isDeskSeen() const { return m_window.currentWidget() == &m_desk->screen(); }

bool StaffScreens::isSetupSeen() const { return m_window.currentWidget() == &m_setup->screen(); }

void StaffScreens::setFolder(const QString &folder)
{
    m_folder = folder;
    m_setup->setFolder(folder);
}

void StaffScreens::setScreen(KioskScreen screen)
{
    m_screen = screen;
    m_setup->setScreen(screen);
}

void StaffScreens::use(const ScreenSettings &settings)
{
    m_settings = settings;
    m_desk->use(settings);
    m_setup->showSettings(settings);
}

void StaffScreens::takePlace(const Place &place)
{
    m_place = place;
    m_desk->takePlace(place);
    m_setup->takePlace(place);
}

void StaffScreens::askForEvent(const QList<Event> &events)
{
    m_offered = events;
    m_setup->offer(events);
}

void StaffScreens::askForGate(const Place &place)
{
    takePlace(place);
    m_setup->screen().openGates();
}

void StaffScreens::fill()
{
    setFolder(m_folder);
    setScreen(m_screen);
    use(ScreenSettings(m_settings));
    if (m_place.event.id != 0)
        takePlace(Place(m_place));
    else
        m_setup->offer(m_offered);
}

// What was typed on a page and not yet kept is lost with it, so nobody is at another one meanwhile.
void StaffScreens::makeAnew()
{
    const bool isSetup = isSetupSeen();
    const bool isDesk = isDeskSeen();
    const int step = m_setup->screen().step();
    m_setup->scanners().stop();
    m_setup.reset();
    m_desk.reset();
    make();
    m_setup->scanners().start();
    fill();
    if (m_isSetupFromDesk)
        m_setup->open();
    if (isSetup) {
        m_setup->screen().openStep(step);
        m_window.setCurrentWidget(&m_setup->screen());
    } else if (isDesk) {
        m_window.setCurrentWidget(&m_desk->screen());
    }
    QMetaObject::invokeMethod(&m_needs.backend, &BackendWorker::tellAgain);
}

void StaffScreens::openSetup()
{
    m_isSetupFromDesk = true;
    m_setup->open();
    Q_EMIT setupOpened();
    m_setup->screen().takeFocus();
}

void StaffScreens::leave()
{
    // One may stand upon another.
    for (QWidget *popup = QApplication::activePopupWidget(); popup != nullptr && popup->close();)
        popup = QApplication::activePopupWidget();
    for (QDialog *dialog : m_desk->screen().findChildren<QDialog *>())
        dialog->close();
    m_setup->forget();
    m_setup->screen().setWayBack(false);
    m_isSetupFromDesk = false;
}

void StaffScreens::openDoors()
{
    openSetup();
    m_setup->screen().openDoors();
}

} // namespace Kiosk
