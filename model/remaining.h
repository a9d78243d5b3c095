// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>

namespace Kiosk {

/// An entry that this device gave, and what the server knows of it.
struct OwnAdmission {
    enum class Delivery {
        Waiting, ///< Not sent: no list contains it.
        OnTheWay, ///< Sent, and no answer yet: a list may or may not contain it.
        Taken, ///< The server counted it.
        Refused, ///< The server will never count it.
    };
    Delivery delivery = Delivery::Waiting;
    qint64 takenAt = 0; ///< Taken only: when its answer came, on the counter that requests are numbered by.
};

/// What is known of a ticket's entries.
struct EntryCount {
    std::optional<int> serverRemaining = {}; ///< As a list said; nothing: unlimited.
    int uncontained = 0; ///< Own entries that it does not contain.

    bool operator==(const EntryCount &) const = default;
};

/// Entries left: what the server said, less the own ones it does not know of. Never below 0; nothing:
/// unlimited.
[[nodiscard]] std::optional<int> remainingCheckIns(std::optional<int> serverRemaining,
                                                   int uncontainedAdmissions);

/// What to know of a ticket once a list says that @p listed entries remain.
///
/// The list contains an own entry only if its delivery was answered before the request for the list was sent,
/// at
/// @p requestedAt. Where one was on the way meanwhile, nobody can tell: then what was known before is the
/// upper bound, so that no used entry comes back, and the list counts as containing it, so that none is taken
/// twice.
[[nodiscard]] EntryCount afterList(const EntryCount &known, std::optional<int> listed,
                                   std::span<const OwnAdmission> admissions, qint64 requestedAt);

} // namespace Kiosk
