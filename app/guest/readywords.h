// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "framelook.h"
#include "gatestate.h"

#include <QString>

namespace Kiosk {

/// What a guest does now, on one or two lines: what would help to read the ticket goes before the usual.
[[nodiscard]] QString readyInstruction(CameraState camera, ScanHint hint);

/// Why, or how, in a smaller line.
[[nodiscard]] QString readySubline(CameraState camera, ScanHint hint);

} // namespace Kiosk
