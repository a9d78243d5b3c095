// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Kiosk {

/// What stands between guests and the staff's screens.
struct LockState {
    bool isKnown = false; ///< What is set for this device has been read.
    bool hasPin = false;
    bool isUnlocked = false; ///< Somebody was let in, and is still there.

    /// While it is not known what is set, nobody gets in.
    [[nodiscard]] bool isOpen() const { return isKnown && (!hasPin || isUnlocked); }
};

} // namespace Kiosk
