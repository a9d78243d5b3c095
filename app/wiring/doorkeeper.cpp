// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doorkeeper.h"

#include "guestwiring.h"
#include "staffscreens.h"

#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using Screen = KioskOptions::Screen;

Doorkeeper::Doorkeeper(QStackedWidget &window, GuestWiring &guest, StaffScreens &staff, Screen start)
    : m_window(window)
    , m_guest(guest)
    , m_staff(staff)
    , m_start(start)
{
    connectWays();
}

void Doorkeeper::connectWays()
{
    auto *key = new QShortcut(QKeySequence(u"Ctrl+Shift+S"_s), &m_window);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, [this] { go(Way::Key); });
    connect(&m_guest, &GuestWiring::staffWanted, this, [this] { go(Way::Corner); });
    connect(&m_guest, &GuestWiring::relocked, this, [this] { go(Way::Rest); });
    connect(&m_guest, &GuestWiring::unlocked, this, [this] { lead(m_wanted); });
    connect(&m_staff, &StaffScreens::setupOpened, this, [this] { go(Way::Setup); });
    connect(&m_staff, &StaffScreens::setupLeft, this, [this] { go(Way::Back); });
}

Screen Doorkeeper::shown() const
{
    if (m_staff.isDeskSeen())
        return Screen::Steward;
    return m_staff.isSetupSeen() ? Screen::Setup : Screen::Guest;
}

bool Doorkeeper::isStaffIn() const { return shown() != Screen::Guest && m_guest.lock().state().isOpen(); }

void Doorkeeper::go(Way way)
{
    lead(goalOf(way,
                { .shown = shown(),
                  .start = m_start,
                  .needsSetup = m_guest.screen().facts().needsSetup,
                  .isSetupFromDesk = m_staff.isSetupFromDesk() }));
    if (way == Way::Start && m_start == Screen::Setup)
        m_start = Screen::Guest; // once: a store that comes back later is no reason
}

void Doorkeeper::lead(Screen goal)
{
    const Lead lead = leadTo(goal, m_guest.lock().state());
    show(lead == Lead::Show ? goal : Screen::Guest);
    if (lead == Lead::Stay)
        m_guest.tryAgain();
    if (lead != Lead::Ask)
        return;
    m_wanted = goal;
    m_guest.askForPin();
}

void Doorkeeper::show(Screen screen)
{
    if (screen == Screen::Guest) {
        if (shown() == Screen::Guest)
            return;
        m_guest.lockAgain();
        m_window.setCurrentWidget(&m_guest.screen());
        m_staff.leave();
        m_window.activateWindow(); // a dialog that was closed may have had the keys
        return;
    }
    m_guest.letIn();
    if (screen == Screen::Setup)
        m_window.setCurrentWidget(&m_staff.setup().screen());
    else
        m_window.setCurrentWidget(&m_staff.desk().screen());
}

} // namespace Kiosk
