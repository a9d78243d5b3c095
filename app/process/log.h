// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Kiosk {

/// From now on nothing that is reported on standard error steers a terminal or takes more than its line.
void reportSafely();

/// From now on what this program reports goes to `logs/` in the data folder as well as to standard error; if
/// it cannot, that says so once. Call from the first thread; another call changes the folder.
void logTo(const QString &dataFolder, const QString &program);

} // namespace Kiosk
