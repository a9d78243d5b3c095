// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend.h"

#include <QJsonObject>

#include <optional>

namespace Kiosk {

/// One row of Tickera's list (the inside of `data`) as an attendee, whatever its code looks like; nothing
/// when it has none that could ever be shown, or when a number that counts was rounded on the way.
[[nodiscard]] std::optional<Attendee> attendeeFromRow(const QJsonObject &row);

} // namespace Kiosk
