// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Kiosk {

class Database;

/// What a report says of the store itself. Errors: Storage.
[[nodiscard]] Result<QString> sqliteVersion(Database &db);
/// How many rows each table has that a report names.
[[nodiscard]] Result<QList<QPair<QString, qint64>>> rowCounts(Database &db);

} // namespace Kiosk
