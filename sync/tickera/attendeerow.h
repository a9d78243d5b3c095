// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend.h"

#include <QJsonObject>

#include <optional>

namespace Kiosk {

/// One row of Tickera's list (the inside of `data`) as an attendee; nothing when its code could not be sent
/// back safely: missing, hollow, too long, or not what ticketCodeFrom() makes of it.
[[nodiscard]] std::optional<Attendee> attendeeFromRow(const QJsonObject &row);

} // namespace Kiosk
