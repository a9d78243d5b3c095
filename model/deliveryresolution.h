// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QString>

#include <optional>

namespace Kiosk {

class Clock;
class Store;

/// What a person says of a delivery that nobody else can settle.
enum class Resolution {
    Delivered, ///< The server has it.
    NotDelivered, ///< The server does not have it: send it again.
    Acknowledged, ///< The server will never have it, and that has been seen to.
};

[[nodiscard]] QString toWord(Resolution resolution);
[[nodiscard]] std::optional<Resolution> resolutionFromWord(const QString &word);

/// What a person says of a delivery; the ledger keeps who and why.
struct Settlement {
    Resolution resolution = Resolution::Acknowledged;
    QString reason = {};
    QString operatorName = {}; ///< Empty: nobody said.
};

/// Settles a delivery by a person's word and writes to the ledger who said so and why.
///
/// Errors: Rejected (no such delivery, or nothing about it is for a person to settle); Storage.
[[nodiscard]] Result<> resolveDelivery(Store &store, const Clock &clock, qint64 outboxId,
                                       const Settlement &settlement);

/// Lets a quarantined delivery try again, or a pending one at once. With id 0: all of them.
///
/// An unknown outcome that waits for a person is not sent again by this: it might be executed twice.
/// Errors: Rejected (no such delivery, or not one to retry); Storage. The answer is how many will be tried.
[[nodiscard]] Result<int> retryDeliveries(Store &store, qint64 outboxId);

} // namespace Kiosk
