// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpanswer.h"
#include "result.h"

namespace Kiosk {

/// What an answer that is none of Tickera's most probably is, and what to do about it.
[[nodiscard]] Error problemOf(const HttpAnswer &answer);

/// The same for an answer that never came.
[[nodiscard]] Error problemOf(const HttpFailure &failure);

/// Surely WordPress's own maintenance page: it is shown before any plugin is loaded, so nothing was executed.
[[nodiscard]] bool isMaintenancePage(const HttpAnswer &answer);

} // namespace Kiosk
