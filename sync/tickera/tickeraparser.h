// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend.h"
#include "httpanswer.h"

#include <optional>

namespace Kiosk {

/// What an answer betrays besides its content.
struct AnswerTraits {
    /// Nothing came at all: a bad key or a crash, which only the key check can tell apart.
    bool isKeyInDoubt = false;
    bool isNoisy = false; ///< Warnings or comments stood around the JSON: worth a line in the log.
    std::optional<bool> isOldServer = {}; ///< Plays by the rules of 2015; nothing when it does not show.
};

template<typename T> struct Parsed {
    Result<T> value;
    AnswerTraits traits = {};
};

struct ParsedDelivery {
    DeliveryAnswer value = {};
    AnswerTraits traits = {};
};

// Tickera's answers as values (tickera-api.md 3), today's strings and the real types of 2015 told apart by
// content. Errors: Kind::Network (none, or broken: try later), Kind::Malformed (not Tickera's), Kind::Auth
// (key check only).

[[nodiscard]] Parsed<void> keyCheckFrom(const HttpAnswer &answer);
[[nodiscard]] Parsed<ServerEvent> serverEventFrom(const HttpAnswer &answer);
/// @p pageSize as asked for: fewer tickets mean that this is the last page.
[[nodiscard]] Parsed<AttendeePage> attendeePageFrom(const HttpAnswer &answer);
[[nodiscard]] Parsed<QList<CheckInRecord>> checkInRecordsFrom(const HttpAnswer &answer);
/// Never KeyRefused: an answer to a check-in does not tell a bad key from a crash.
[[nodiscard]] ParsedDelivery deliveryAnswerFrom(const HttpAnswer &answer);

} // namespace Kiosk
