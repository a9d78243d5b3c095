// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "result.h"
#include "secret.h"

namespace Kiosk {

/// Asks the event's server whether the key is good; waits for the answer, or until the program
/// ends (a network error). Thread: any.
[[nodiscard]] Result<> askWhetherGood(const QString &folder, const Event &event, const Secret &key);

} // namespace Kiosk
