// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "syncengine.h"

namespace Kiosk {

/// How an event stands with its server, as far as a screen tells.
struct SyncView {
    bool hasServer = false;
    bool isEncrypted = true;
    bool isKeyMissing = false; ///< Nothing is synced until it is entered again.
    bool isKeychainShut = false; ///< Because of that; it is tried again by itself.
    SyncStatus status = {};

    bool operator==(const SyncView &) const = default;
};

} // namespace Kiosk
