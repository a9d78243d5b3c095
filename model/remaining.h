// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace Kiosk {

/// An entry that this device gave, and when its delivery was acknowledged, on the pulls' own counter.
struct OwnAdmission {
    std::optional<qint64> acknowledgedAt = {}; ///< Nothing: the server has not answered yet.
};

/// How many of @p admissions a list does not contain that was asked for at @p requestedAt (same counter).
///
/// An admission is contained only if its delivery was acknowledged before the request was sent. One that was
/// acknowledged while the server answered may or may not be in: it counts as missing, so that a used ticket
/// is never given back.
[[nodiscard]] int uncontainedAdmissions(std::span<const OwnAdmission> admissions, qint64 requestedAt);

/// Entries left: what the server said, less the own ones it does not know of. Never below 0; nothing:
/// unlimited.
[[nodiscard]] std::optional<int> remainingCheckIns(std::optional<int> serverRemaining,
                                                   int uncontainedAdmissions);

} // namespace Kiosk
