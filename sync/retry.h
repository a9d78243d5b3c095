// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Kiosk {

/// How a server has been doing: the circuit breaker's memory, kept in the store.
struct ServerHealth {
    int failures = 0; ///< In a row.
    std::optional<QDateTime> retryAt = {}; ///< Not before then, unless a person asks.
    std::optional<QDateTime> failingSince = {};

    bool operator==(const ServerHealth &) const = default;
};

/// How long to wait after so many failures in a row: doubles from a second up to five minutes.
/// @p jitter in [0, 1) spreads a venue's gates over half of it.
[[nodiscard]] std::chrono::milliseconds backOff(int failures, double jitter);

/// @p retryAfter is the server's own wish; it is believed up to an hour.
[[nodiscard]] ServerHealth afterFailure(const ServerHealth &health, const QDateTime &now, double jitter,
                                        std::optional<std::chrono::seconds> retryAfter = {});

/// Whether the server may be asked. A wait longer than any that we set means that the clock was turned back.
[[nodiscard]] bool mayTry(const ServerHealth &health, const QDateTime &now);

} // namespace Kiosk
