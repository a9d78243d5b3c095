// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Kiosk {

/// Takes the ticket code out of whatever was printed, read or typed: a bare code, Tickera's `…|checksum|CODE`
/// line (with `|`, `%7C` or `~`), an ECI prefix before it, line ends around it. The code keeps its spelling.
/// Lists hold the oddest codes: it is not judged. Empty when there is none.
[[nodiscard]] QString codeIn(const QString &payload);

/// The same for what no list holds. Otherwise a short machine word says why it is no ticket: `empty`,
/// `too_long`, `control_characters`, `no_letters`.
[[nodiscard]] tl::expected<QString, QString> ticketCodeFrom(const QString &payload);

/// What a code of another trade is: `web_address`, `wifi_login`, `contact`, `message`; empty when it may be a
/// ticket. Only for codes that no list knows: some shops print addresses on their tickets.
[[nodiscard]] QString otherTradeOf(const QString &code);

/// @p text without what codeIn() drops around a code.
[[nodiscard]] QString withoutNoise(const QString &text);

/// Longest code that ticketCodeFrom() takes, in characters.
inline constexpr qsizetype longestTicketCode = 255;

} // namespace Kiosk
