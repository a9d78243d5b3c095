// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "overridereason.h"

#include "store/replica.h"
#include "ticketcode.h"

#include <algorithm>

namespace Kiosk {

// Shorter than what a scanner's burst has: a word may end with as much.
constexpr qsizetype shortestCode = 4;

// One word with this many digits tells nobody why.
constexpr qsizetype digitsOfCode = 4;

static bool looksLikeCode(const QString &words)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    return std::ranges::count_if(words, isDigit) >= digitsOfCode && std::ranges::none_of(words, isBlank);
}

Result<std::optional<QString>> ticketAtEndOf(const QString &reason, qint64 eventId, Replica &replica)
{
    const QString words = withoutNoise(reason);
    for (qsizetype length = std::min(words.size(), longestTicketCode); length >= shortestCode; --length) {
        const Result<std::optional<Attendee>> listed = replica.find(eventId, words.last(length));
        if (!listed)
            return failure(listed);
        if (*listed)
            return (*listed)->code;
    }
    return looksLikeCode(words) ? std::optional(words) : std::nullopt;
}

} // namespace Kiosk
