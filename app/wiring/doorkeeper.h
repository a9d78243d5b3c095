// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "screenways.h"

#include <QObject>
#include <QStackedWidget>

namespace Kiosk {

class GuestWiring;
class StaffScreens;

/// Leads from screen to screen. Every way goes through it, and behind the PIN nothing is shown without it.
///
/// Thread: the GUI thread.
class Doorkeeper : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; the screens stand in @p window. @p start: what the kiosk is started for.
    Doorkeeper(QStackedWidget &window, GuestWiring &guest, StaffScreens &staff, KioskOptions::Screen start);

    void go(Way way);
    /// Whether somebody is at a screen of the staff's, and may be.
    [[nodiscard]] bool isStaffIn() const;

private:
    void connectWays();
    void lead(KioskOptions::Screen goal);
    void show(KioskOptions::Screen screen);
    [[nodiscard]] KioskOptions::Screen shown() const;

    QStackedWidget &m_window;
    GuestWiring &m_guest;
    StaffScreens &m_staff;
    KioskOptions::Screen m_start;
    KioskOptions::Screen m_wanted = KioskOptions::Screen::Steward; ///< Once the PIN is right.
};

} // namespace Kiosk
