// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/syncview.h"
#include "theme/status.h"

#include <QString>

namespace Kiosk {

/// How fresh the list is and what waits, in plain words for the one place where every screen says so.
struct StatusWords {
    QString text; ///< For every screen.
    QString notes; ///< What a steward should know besides; may be empty.
    StatusKind kind = StatusKind::Good;
    QString remarks = {}; ///< The same, where nothing is wrong.

    /// Text, notes and remarks.
    [[nodiscard]] QString full() const;
    [[nodiscard]] StatusKind kindWithNotes() const;

    bool operator==(const StatusWords &) const = default;
};

/// @p now tells whether a time needs its day.
[[nodiscard]] StatusWords statusWords(const SyncView &view, const QDateTime &now);

} // namespace Kiosk
