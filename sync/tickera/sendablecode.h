// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Kiosk {

/// Why Tickera cannot be told of a check-in with @p code: English, one line; empty when it can.
///
/// Before it looks a code up, Tickera takes `%XX`, `<…>` and all before the last `|` or `~` away. What is
/// left is another ticket's code, or nothing: that checks the newest ticket of the site in
/// (tickera-api.md Q1, Q6). Such a code must never be sent.
[[nodiscard]] QString whyNotSendable(const QString &code);

} // namespace Kiosk
