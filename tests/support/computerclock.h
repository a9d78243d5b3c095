// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

namespace Kiosk {

/// For tests that do not turn the hands.
inline const SystemClock computerClock;

} // namespace Kiosk
