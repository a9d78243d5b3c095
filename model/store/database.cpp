// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "database.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QThread>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

struct Remedy {
    Error::Cause cause;
    QString text;
};

} // namespace

// Says what a person can do about it; SQLite's own words follow for the log.
static Remedy remedyFor(const QSqlError &error)
{
    using enum Error::Cause;
    constexpr int cannotGrow = 4874; // SQLITE_IOERR_SHMSIZE: no room for the log's index
    const int extended = error.nativeErrorCode().toInt();
    const int code = extended == cannotGrow ? 13 : extended & 0xff; // the low byte is the primary code
    switch (code) {
    case 5:
    case 6:
        return { StoreBusy, u"the store is busy: close the other program that writes to it"_s };
    case 8:
        return { NoRight, u"the store is read-only: allow this user to write to the data folder"_s };
    case 10:
        return { DiskFailed, u"the disk failed: check it, then try again"_s };
    case 11:
    case 26:
        return { StoreDamaged, u"the store is damaged: keep the file, restore a copy"_s };
    case 13:
        return { DiskFull, u"the disk is full: free some space, then try again"_s };
    case 14:
        return { NoRight, u"the store cannot be opened: check the data folder and its permissions"_s };
    default:
        return { Unnamed, u"the store failed"_s };
    }
}

static tl::unexpected<Error> storageFailure(const QSqlError &error)
{
    const Remedy remedy = remedyFor(error);
    return failure(Error::Kind::Storage, remedy.cause,
                   u"%1 (%2 %3)"_s.arg(remedy.text, error.nativeErrorCode(), error.databaseText()));
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

Result<> Rows::end() const
{
    if (m_query->lastError().isValid())
        return storageFailure(m_query->lastError());
    return {};
}

std::optional<int> Rows::optionalInt(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return static_cast<int>(integer(column));
}

std::optional<QDateTime> Rows::optionalTime(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

Database::Database()
    : m_connection(u"kiosk-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    qDeleteAll(m_statements);
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

// Without a sync for each commit, and in smaller bites from the log into the file: whoever writes many short
// transactions does most of that work, and an admission behind one must not wait for a large bite.
static Result<> relax(Database &db)
{
    return db.run(u"PRAGMA synchronous = NORMAL"_s).and_then([&db] {
        return db.run(u"PRAGMA wal_autocheckpoint = 400"_s);
    });
}

// SQLite's own numbers; a log much longer makes each commit dearer, because the file grows.
static Result<> makeStrict(Database &db)
{
    return db.run(u"PRAGMA synchronous = FULL"_s).and_then([&db] {
        return db.run(u"PRAGMA wal_autocheckpoint = 1000"_s);
    });
}

Result<> Database::open(const QString &path, Access access)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    db.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    // A read-only connection leaves an empty log beside a file that had none. One that could write takes it
    // away again at the end; it is kept from writing below.
    if (access == Access::ReadOnly && QFile::exists(path + "-wal"_L1))
        options += u";QSQLITE_OPEN_READONLY"_s;
    db.setConnectOptions(options);
    if (!db.open())
        return storageFailure(db.lastError());
    const Result<> checked = runScript({ u"PRAGMA foreign_keys = ON"_s });
    if (!checked)
        return checked;
    return access == Access::ReadOnly ? run(u"PRAGMA query_only = ON"_s) : makeStrict(*this);
}

Result<> Database::setPatience(std::chrono::milliseconds patience)
{
    return runScript({ u"PRAGMA busy_timeout = %1"_s.arg(patience.count()) });
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    QSqlQuery *&query = m_statements[sql];
    if (!query) {
        query = new QSqlQuery(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const QSqlError error = query->lastError();
            delete m_statements.take(sql);
            return storageFailure(error);
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i));
    if (!query->exec()) {
        const QSqlError error = query->lastError();
        query->finish();
        return storageFailure(error);
    }
    return query;
}

Result<> Database::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return failure(query);
    const QVariant id = (*query)->lastInsertId();
    m_lastInsertId = id.toLongLong();
    m_rowsAffected = (*query)->numRowsAffected();
    (*query)->finish();
    return {};
}

Result<Rows> Database::select(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query)
        return failure(query);
    return Rows(**query);
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    Result<Rows> rows = select(sql, values);
    if (!rows)
        return failure(rows);
    const bool found = rows->next();
    const qint64 value = found ? rows->integer(0) : 0;
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return value;
}

Result<> Database::runScript(const QStringList &statements)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    for (const QString &sql : statements) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (!query.exec(sql))
            return storageFailure(query.lastError());
    }
    return {};
}

Result<Transaction> Transaction::begin(Database &db, Durability durability)
{
    if (durability == Durability::Repeatable) {
        if (const Result<> relaxed = relax(db); !relaxed)
            return failure(relaxed);
    }
    Transaction transaction(db, durability); // from here on its end puts everything back
    if (const Result<> begun = transaction.start(); !begun)
        return failure(begun);
    return transaction;
}

Result<> Transaction::start()
{
    const Result<> begun = m_db->run(u"BEGIN IMMEDIATE"_s);
    if (begun)
        return begun;
    static_cast<void>(restoreDurability());
    m_db = nullptr; // nothing of ours to roll back
    return begun;
}

Transaction::~Transaction()
{
    // SQLite may have rolled back already (a full disk); then this fails, and that is fine.
    if (m_db)
        static_cast<void>(end(u"ROLLBACK"_s));
}

// Every other write relies on full durability: it is back before anybody can write.
Result<> Transaction::end(const QString &sql)
{
    const Result<> ended = m_db->run(sql);
    const Result<> restored = restoreDurability();
    return ended ? restored : ended;
}

Result<> Transaction::restoreDurability()
{
    return m_durability == Durability::Full ? Result<>() : makeStrict(*m_db);
}

Result<> Transaction::commit()
{
    if (const Result<> committed = end(u"COMMIT"_s); !committed)
        return committed; // the destructor rolls back
    m_db = nullptr;
    return {};
}

QVariant toColumn(const std::optional<QDateTime> &time)
{
    return time ? QVariant(time->toMSecsSinceEpoch()) : QVariant();
}

QVariant toColumn(const std::optional<int> &number) { return number ? QVariant(*number) : QVariant(); }

} // namespace Kiosk
