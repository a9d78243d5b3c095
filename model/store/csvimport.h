// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "event.h"
#include "result.h"

#include <QList>
#include <QString>

namespace Kiosk {

class Database;

/// A row that was not taken, and why, in words for people.
struct RowProblem {
    qint64 line = 0; ///< Where the row starts in the file, from 1.
    QString reason;

    bool operator==(const RowProblem &) const = default;
};

/// What came of a file.
struct ImportReport {
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 rejected = 0;
    QList<RowProblem> problems; ///< Of the rejected rows the first mostProblemsKept.
    bool readAsWindows1252 = false; ///< The file was no UTF-8; say so.
};

inline constexpr qsizetype mostProblemsKept = 1000;

/// Takes an attendee list (CSV) into the event, in one transaction: all or nothing survives a kill. What was
/// checked in stays as it is.
///
/// Errors: Rejected when the event has a server, whose list only a pull writes; Malformed when the file
/// cannot be read or has no ticket code column; Storage. Nothing is written then.
[[nodiscard]] Result<ImportReport> importAttendees(Database &db, const Event &event, const QString &path);

} // namespace Kiosk
