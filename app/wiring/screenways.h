// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "kioskoptions.h"
#include "lock/lockstate.h"

namespace Kiosk {

/// What leads from screen to screen: what somebody does, or what happened.
enum class Way {
    Start, ///< What is set for a store has been read.
    Key, ///< Ctrl+Shift+S.
    Corner, ///< The guests' screen's, held.
    Setup, ///< From the desk, by a key.
    Back, ///< The set-up is done with.
    NoEvent, ///< There is none to serve.
    Rest, ///< Nobody was there for a while.
    Away, ///< The store failed, or another one is being opened.
};

/// Where somebody stands.
struct Whereabouts {
    KioskOptions::Screen shown = KioskOptions::Screen::Guest;
    KioskOptions::Screen start = KioskOptions::Screen::Guest; ///< What the kiosk was started for.
    bool needsSetup = false; ///< There is no event to be served.
    bool isSetupFromDesk = false;

    bool operator==(const Whereabouts &) const = default;
};

/// The screen that a way leads to, whether or not it may be seen.
[[nodiscard]] KioskOptions::Screen goalOf(Way way, const Whereabouts &at);

/// Whether a screen may be seen.
enum class Lead {
    Show,
    Ask, ///< Not before the PIN was entered on the guests' screen.
    Stay, ///< Not at all: there stays the guests' screen.
};

/// The one place that decides it. From where somebody comes makes no difference: who stands on a screen of
/// the staff's that is locked meanwhile has to leave it.
[[nodiscard]] Lead leadTo(KioskOptions::Screen goal, const LockState &lock);

} // namespace Kiosk
