// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QSslConfiguration>

namespace Kiosk {

/// Trust in the system's authorities and in those of @p caFile (PEM or DER), if one is named.
/// Errors: Error::Kind::Malformed, when the file cannot be read or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> tlsTrusting(const QString &caFile);

} // namespace Kiosk
