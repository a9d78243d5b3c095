// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"

#include <QString>

namespace Kiosk {

/// What happened and what to do, in a sentence for people; never empty.
[[nodiscard]] QString sentenceFor(const AdmissionDecision &decision);

} // namespace Kiosk
