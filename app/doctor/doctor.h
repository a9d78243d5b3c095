// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "computerchecks.h"
#include "finding.h"
#include "mediadevices.h"

namespace Kiosk {

enum class AskServers { Yes, No };

/// What is known of a kiosk that runs.
struct KioskNow {
    KioskScreen screen = KioskScreen::Unknown;
    qint64 eventId = 0; ///< That it serves; zero: that it would serve.
};

/// Looks whether the data folder, this computer and the servers are well. Works beside a running kiosk and
/// where there is no store yet; makes nothing, and changes nothing but the layout of an older store.
///
/// Thread: any, with an application. Takes seconds for a large store, and up to 10 s for each silent server.
[[nodiscard]] QList<Finding> examine(const QString &folder, AskServers mode,
                                     const MediaDevices &media = mediaDevicesHere(),
                                     const KioskNow &kiosk = {});

} // namespace Kiosk
