// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Kiosk {

/// How the words about the list's freshness are meant; they stand in the same place on every screen.
enum class StatusKind { Good, Waiting, Problem };

} // namespace Kiosk
