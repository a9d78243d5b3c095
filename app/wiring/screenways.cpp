// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "screenways.h"

#include <QtGlobal>

namespace Kiosk {

using Screen = KioskOptions::Screen;

// Without an event the desk has nothing to do.
static Screen staffScreen(const Whereabouts &at) { return at.needsSetup ? Screen::Setup : Screen::Steward; }

// The kiosk's own screen: a steward's laptop has no guests before it.
static Screen homeScreen(const Whereabouts &at)
{
    return at.start == Screen::Steward ? Screen::Steward : Screen::Guest;
}

Screen goalOf(Way way, const Whereabouts &at)
{
    switch (way) {
    case Way::Start: // nobody is taken away from what they are doing
        return at.shown == Screen::Guest ? at.start : at.shown;
    case Way::Key:
        return at.shown == Screen::Steward ? Screen::Guest : staffScreen(at);
    case Way::Corner:
        return staffScreen(at);
    case Way::Setup:
    case Way::NoEvent:
        return Screen::Setup;
    case Way::Back:
        return at.isSetupFromDesk ? Screen::Steward : homeScreen(at);
    case Way::Rest:
        return homeScreen(at);
    case Way::Away:
        return Screen::Guest;
    }
    Q_UNREACHABLE();
}

Lead leadTo(Screen goal, const LockState &lock)
{
    if (goal == Screen::Guest || lock.isOpen())
        return Lead::Show;
    return lock.isKnown ? Lead::Ask : Lead::Stay;
}

} // namespace Kiosk
