// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Kiosk {

/// What was scanned, with all that cannot be seen written out, as "\x0d", and cut where it is endless.
[[nodiscard]] QString visibleText(const QString &scanned);

} // namespace Kiosk
