// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desk/deskcommands.h"

#include <array>

namespace Kiosk {

/// Every page that the desk has.
inline constexpr std::array allDeskPages { DeskCommand::Desk,    DeskCommand::Scans, DeskCommand::Problems,
                                           DeskCommand::Numbers, DeskCommand::Shift, DeskCommand::Keys };

} // namespace Kiosk
