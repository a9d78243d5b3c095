// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledger.h"

#include <chrono>

namespace Kiosk {

/// `ledger.head`: number and hash of the newest ledger row, beside the store, so that a cut-off tail is seen.
///
/// Written after the row is durable, never before, at most once a second and at the end: it may lag, never
/// lead. A head that the ledger does not bear out is never overwritten; it is the evidence.
class LedgerHead
{
public:
    LedgerHead(const QString &folder, Database &db);

    [[nodiscard]] Result<std::optional<LedgerPosition>> read() const;
    /// Brings the file up to the ledger unless that was done within the last second.
    [[nodiscard]] Result<> follow(std::chrono::microseconds steady);
    /// Brings the file up to the ledger now.
    [[nodiscard]] Result<> write();
    /// Whether the ledger still holds the row that the file names.
    [[nodiscard]] Result<bool> isBorneOut();

private:
    QString m_path;
    Ledger m_ledger;
    Database &m_db;
    std::chrono::microseconds m_followedAt = {};
    std::optional<bool> m_borneOut;
};

} // namespace Kiosk
