// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "result.h"

#include <functional>

class QIODevice;

namespace Kiosk {

class Database;

enum class ExportFormat {
    Csv, ///< RFC 4180 in UTF-8; guarded() keeps spreadsheets from taking a cell for a formula.
    CsvShown, ///< The same for a terminal: what it would obey is made visible, a row stays on its line.
    Json, ///< JSON Lines, exact; what a terminal would obey is escaped.
};

// Each answers how many rows it wrote. Errors: Storage; Rejected when @p out does not take it.

/// The event's ledger, oldest first.
[[nodiscard]] Result<qint64> exportCheckIns(Database &db, const Event &event, ExportFormat format,
                                            QIODevice &out);
/// The rows of it that let nobody in or out.
[[nodiscard]] Result<qint64> exportRefusals(Database &db, const Event &event, ExportFormat format,
                                            QIODevice &out);
/// The event's attendees in the list's order, custom fields last.
[[nodiscard]] Result<qint64> exportAttendees(Database &db, const Event &event, ExportFormat format,
                                             QIODevice &out);

/// Lets @p write fill a file that appears whole at @p path or, after any error, not at all: what was there
/// stays. Only this user may read it, where the file system can say so. Errors: Rejected when the file cannot
/// be written; @p write's own.
[[nodiscard]] Result<> writeWholeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write);

} // namespace Kiosk
