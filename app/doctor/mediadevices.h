// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Kiosk {

/// What this computer sees and speaks with, by name.
struct MediaDevices {
    QStringList cameras = {};
    QStringList sounds = {};
};

/// Thread: the main thread, as Qt's lists follow what is plugged in there.
[[nodiscard]] MediaDevices mediaDevicesHere();

} // namespace Kiosk
