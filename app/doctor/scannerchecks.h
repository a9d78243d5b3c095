// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"
#include "scannerdevices.h"
#include "scannersettings.h"

namespace Kiosk {

/// What is plugged in and may be a scanner.
struct ScannersSeen {
    QList<ScannerDevice> inputs = {};
    QList<ScannerDevice> serials = {};
};

/// A line for every device that may be a handheld scanner. Each works without any of this as long as it types
/// into the kiosk, so one that this user may not read is no failure; its line says what to do.
[[nodiscard]] QList<Finding> findingsOn(const ScannersSeen &seen);

/// A line for every scanner that the kiosk is set up with and reads as a device.
[[nodiscard]] QList<Finding> findingsOn(const QList<ScannerSettings> &scanners, const ScannersSeen &seen);

/// A line for every scanner whose entrance is none of @p event's @p gates, or was never chosen: nobody is
/// admitted there.
[[nodiscard]] QList<Finding> findingsOnLanes(const QList<ScannerSettings> &scanners, const QString &event,
                                             const QStringList &gates);

/// Looks at this computer. Opens no device.
[[nodiscard]] ScannersSeen scannersHere();

} // namespace Kiosk
