// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QString>

#include <functional>

namespace Kiosk {

class Database;

/// Tells @p take every text in the store that may name a person, a place or a ticket: names, codes, reasons
/// and the list's own columns. The same text may come often. Errors: Storage.
[[nodiscard]] Result<> visitPersonalTexts(Database &db, const std::function<void(const QString &)> &take);

} // namespace Kiosk
