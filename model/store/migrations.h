// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

namespace Kiosk {

class Database;

/// SQLite's application_id of our files: "FCKi".
inline constexpr int storeApplicationId = 0x46434b69;
/// The newest layout this program knows; `PRAGMA user_version` of the file.
[[nodiscard]] int newestStoreVersion();

/// Runs the steps from @p version to the newest, each in its own transaction. Stops at the first that fails.
[[nodiscard]] Result<> migrate(Database &db, int version);

} // namespace Kiosk
