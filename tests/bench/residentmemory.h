// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Kiosk {

/// What the running program with this number holds of the memory right now; 0 when it cannot be told.
[[nodiscard]] double residentMegabytes(qint64 processId);

} // namespace Kiosk
