// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Kiosk {

/// Text of a server made fit for a plain label: tags gone, HTML entities decoded (once), invisible and
/// control characters gone, blanks folded, at most @p longest characters. Never to be shown as rich text all
/// the same.
[[nodiscard]] QString plainTextFrom(const QString &html, qsizetype longest);

} // namespace Kiosk
