// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "retry.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Kiosk {

constexpr std::chrono::milliseconds firstWait = 1s;
constexpr std::chrono::milliseconds longestBackOff = 5min;
constexpr std::chrono::milliseconds longestWish = 1h;

std::chrono::milliseconds backOff(int failures, double jitter)
{
    const int doublings = std::clamp(failures - 1, 0, 10);
    const std::chrono::milliseconds full = std::min(longestBackOff, firstWait * (1 << doublings));
    return std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(full.count()) * (0.5 + jitter / 2)));
}

ServerHealth afterFailure(const ServerHealth &health, const QDateTime &now, double jitter,
                          std::optional<std::chrono::seconds> retryAfter)
{
    ServerHealth after { health.failures + 1, {}, health.failingSince.value_or(now) };
    std::chrono::milliseconds wait = backOff(after.failures, jitter);
    if (retryAfter)
        wait = std::clamp<std::chrono::milliseconds>(*retryAfter, wait, longestWish);
    after.retryAt = now.addMSecs(wait.count());
    return after;
}

bool mayTry(const ServerHealth &health, const QDateTime &now)
{
    return !health.retryAt || *health.retryAt <= now || *health.retryAt > now.addMSecs(longestWish.count());
}

} // namespace Kiosk
