// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "secret.h"

#include <QString>
#include <QUrl>

namespace Kiosk {

/// @p text for a log or an error line: where a key usually stands (`api_key=…`, `/tc-api/…/`, `Bearer …`,
/// `user:password@`) there is `***`.
[[nodiscard]] QString masked(const QString &text);

/// The same, and @p secret itself is masked wherever it stands, percent-encoded wholly, partly or not at all.
[[nodiscard]] QString masked(const QString &text, const Secret &secret);

/// @p url as text for a log or an error line.
[[nodiscard]] QString maskedUrl(const QUrl &url);

} // namespace Kiosk
