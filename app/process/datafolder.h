// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Kiosk {

/// Where this user's events and check-ins are when nobody says otherwise.
struct DataFolder {
    QString path = {};
    QString note = {}; ///< English, one line: what else there is and what to do about it; mostly empty.
};

/// The same for both programs: `FastCheck/fastcheck` among the user's data, which XDG_DATA_HOME may move.
/// Only looks. The command line once kept its store in `fastcheck` beside it: that one is used where the
/// other is none.
[[nodiscard]] DataFolder defaultDataFolder();

} // namespace Kiosk
