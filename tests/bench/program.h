// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

class QProcess;

namespace Kiosk {

/// What a running program holds of the memory right now; 0 when it cannot be told.
[[nodiscard]] double residentMegabytes(const QProcess &process);

} // namespace Kiosk
