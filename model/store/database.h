// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <optional>

class QThread;

namespace Kiosk {

/// The rows of one select, read forward; the statement is released when this is destroyed.
class Rows
{
public:
    explicit Rows(QSqlQuery &query)
        : m_query(&query)
    {
    }
    ~Rows();
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows &operator=(Rows &&) = delete;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    [[nodiscard]] bool next() { return m_query->next(); }
    /// Tells a list that ended from one that broke off.
    [[nodiscard]] Result<> end() const;

    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] std::optional<int> optionalInt(int column) const;
    [[nodiscard]] std::optional<QDateTime> optionalTime(int column) const;

private:
    QSqlQuery *m_query;
};

/// One connection to one SQLite file. Every statement is prepared once and kept.
///
/// Thread: used only on the thread that made it; every member asserts this.
/// Errors: Error::Kind::Storage only, with a sentence that says what to do.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens @p path and sets WAL, full durability and foreign keys.
    [[nodiscard]] Result<> open(const QString &path, Access access);

    /// So long a statement waits, at most, while another program writes; five seconds unless told.
    [[nodiscard]] Result<> setPatience(std::chrono::milliseconds patience);

    [[nodiscard]] Result<> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<Rows> select(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row as a number; 0 when there is no row.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});
    /// Several statements, run once and not kept.
    [[nodiscard]] Result<> runScript(const QStringList &statements);
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }
    /// How many rows the last run() inserted, changed or deleted.
    [[nodiscard]] int rowsAffected() const { return m_rowsAffected; }

private:
    [[nodiscard]] Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);

    QString m_connection;
    QThread *m_thread;
    QHash<QString, QSqlQuery *> m_statements;
    qint64 m_lastInsertId = 0;
    int m_rowsAffected = 0;
};

/// `BEGIN IMMEDIATE` … `COMMIT`; rolls back unless committed.
class Transaction
{
public:
    enum class Durability {
        Full, ///< What was committed survives power loss.
        Repeatable, ///< Power loss may undo it whole: for what can be had again, and then without a sync to
                    ///< disk.
    };

    [[nodiscard]] static Result<Transaction> begin(Database &db, Durability durability = Durability::Full);
    ~Transaction();
    Transaction(Transaction &&other) noexcept
        : m_db(std::exchange(other.m_db, nullptr))
        , m_durability(other.m_durability)
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// When this returns without an error, what was written is there, and as durable as was asked for.
    [[nodiscard]] Result<> commit();

private:
    Transaction(Database &db, Durability durability)
        : m_db(&db)
        , m_durability(durability)
    {
    }
    [[nodiscard]] Result<> start();
    [[nodiscard]] Result<> end(const QString &sql);
    [[nodiscard]] Result<> restoreDurability();

    Database *m_db;
    Durability m_durability;
};

/// What a column holds: UTC milliseconds, or null.
[[nodiscard]] QVariant toColumn(const std::optional<QDateTime> &time);
[[nodiscard]] QVariant toColumn(const std::optional<int> &number);

} // namespace Kiosk
