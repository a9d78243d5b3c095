// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Kiosk {

/// Where the delivery of a check-in stands.
enum class DeliveryState {
    Pending, ///< To be sent.
    Sent, ///< On its way; after a restart that is Unknown.
    Unknown, ///< The server may have executed it or not.
    Conflict, ///< We admitted, the server refuses. Final, until a person has seen it.
    Quarantined, ///< Fails again and again, or cannot be sent at all (no attempts): waits for a person.
    Confirmed, ///< The server has it, or a person settled it.
};

[[nodiscard]] QString toWord(DeliveryState state);
[[nodiscard]] std::optional<DeliveryState> deliveryStateFromWord(const QString &word);

/// One check-in that a server must hear of, exactly once.
struct OutboxEntry {
    qint64 id = 0;
    qint64 checkInNumber = 0; ///< Its ledger row.
    QString checkInId = {};
    qint64 eventId = 0;
    QString code = {};
    qint64 scannedAt = 0; ///< UTC milliseconds, this device's clock
    QString gate = {};
    QString operatorName = {};
    DeliveryState state = DeliveryState::Pending;
    int attempts = 0; ///< Times that it was sent.
    std::optional<QDateTime> nextAttemptAt
        = {}; ///< Nothing: at once when Pending, never by itself otherwise.
    QString reason = {}; ///< English, one line, for people.
    /// Server's clock less this device's as it was known at the scan, milliseconds; nothing: not known yet.
    std::optional<qint64> skew = {};
    std::optional<ClockMark> clock = {}; ///< How this device's clock stood at the scan.
    std::optional<qint64> sentAs = {}; ///< Scan time as sent: Unix seconds on the server's clock.
    std::optional<int> recordsBefore = {}; ///< The ticket's records at the server before it was first sent.
};

} // namespace Kiosk
