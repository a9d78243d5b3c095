// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"
#include "result.h"

#include <QList>

#include <functional>
#include <optional>

namespace Kiosk {

class Database;

/// Number and hash of a ledger row.
struct LedgerPosition {
    qint64 number = 0; ///< 0: before the first row.
    QByteArray hash = QByteArray(32, '\0');

    bool operator==(const LedgerPosition &) const = default;
};

/// The append-only, hash-chained list of everything that was said to a ticket, refusals included.
class Ledger
{
public:
    explicit Ledger(Database &db)
        : m_db(db)
    {
    }

    /// Gives the row its number and hashes and writes it. Call within a transaction.
    [[nodiscard]] Result<> append(CheckIn &checkIn);
    [[nodiscard]] Result<LedgerPosition> head();

    /// Walks the chain from the first row. The answer is the newest position; an error names the first row
    /// that does not hold. @p known is what `ledger.head` says, so that a cut-off tail is seen.
    [[nodiscard]] Result<LedgerPosition> verify(const std::optional<LedgerPosition> &known);

    /// Calls @p visit for each row of the event, oldest first.
    [[nodiscard]] Result<> forEach(qint64 eventId, const std::function<void(const CheckIn &)> &visit);
    /// The newest rows of the event, newest first.
    [[nodiscard]] Result<QList<CheckIn>> newest(qint64 eventId, int limit);
    /// The newest rows about a ticket, newest first, however its code was spelled.
    [[nodiscard]] Result<QList<CheckIn>> ofCode(qint64 eventId, const QString &code, int limit);
    /// The row with this UUID; nothing when there is none.
    [[nodiscard]] Result<std::optional<CheckIn>> find(const QString &id);
    [[nodiscard]] Result<qint64> count(qint64 eventId);

private:
    Database &m_db;
};

/// SHA-256 over the previous hash and the row's fields, each as `length:bytes,` in UTF-8 (ARCHITECTURE.md).
[[nodiscard]] QByteArray ledgerHash(const CheckIn &checkIn);

} // namespace Kiosk
