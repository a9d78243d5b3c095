// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"
#include "scannerdevices.h"

#include <QList>

namespace Kiosk {

/// A line for every device that may be a handheld scanner. Each works without any of this as long as it types
/// into the kiosk, so one that this user may not read is no failure; its line says what to do.
[[nodiscard]] QList<Finding> findingsOn(const QList<ScannerDevice> &inputs,
                                        const QList<ScannerDevice> &serials);

/// Looks at this computer. Opens no device.
[[nodiscard]] QList<Finding> lookAtScanners();

} // namespace Kiosk
