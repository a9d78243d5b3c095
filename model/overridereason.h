// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QString>

#include <optional>

namespace Kiosk {

class Replica;

/// The listed ticket whose code @p reason ends with, or all of it if it looks like a code of nobody: a
/// scanner as slow as a person typed it where the reason of an override was being written, and its end key
/// would admit somebody else. Nothing: the reason is words. Errors: Storage.
[[nodiscard]] Result<std::optional<QString>> ticketAtEndOf(const QString &reason, qint64 eventId,
                                                           Replica &replica);

} // namespace Kiosk
