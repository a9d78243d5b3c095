// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Kiosk {

/// Why a delivery waits for a person, in the language that is spoken. @p reason is kept with the delivery as
/// the sync says it, in English; what somebody else wrote there is left as it is.
[[nodiscard]] QString reasonWords(const QString &reason);

} // namespace Kiosk
