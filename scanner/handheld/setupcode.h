// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "keyboardlayout.h"

namespace Kiosk {

/// The text of the code that a scanner reads once so that its keyboard layout is known: every printable
/// ASCII character, each between two blanks. Two, because a dead key takes one along.
[[nodiscard]] QString setUpCode();

/// Learns from what arrived when the set-up code was scanned; a scanner's own prefix and suffix may stand
/// around it. Malformed: that was another code. Rejected: characters get lost or arrive alike, and the
/// text names them.
[[nodiscard]] Result<KeyTranslation> learnTranslation(const QString &typed);

} // namespace Kiosk
