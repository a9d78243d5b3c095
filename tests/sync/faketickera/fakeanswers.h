// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "fakecall.h"

namespace Kiosk {

/// JSON as PHP writes it: the order is kept, slashes and all beyond ASCII are escaped.
[[nodiscard]] QByteArray phpString(const QString &text);

/// A text of the site after its HTML filter: `&` becomes `&amp;`, tags other than harmless ones go.
[[nodiscard]] QString htmlFiltered(const QString &text);

/// Body and content type for @p call, whose key is checked here. Check-ins come from @p use.
[[nodiscard]] FakeAnswer answerTo(const FakeCall &call, const FakeShop &shop, const FakeUse &use);

} // namespace Kiosk
