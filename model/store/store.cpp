// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "store.h"

#include "migrations.h"
#include "privatefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>
#include <QtEndian>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// The layout, as the first 100 bytes of an SQLite file say (sqlite.org/fileformat.html); 0 for no file. Read
// without SQLite, which would already replay a foreign file's log.
static Result<int> readVersion(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0)
        return 0;
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Error::Cause::NoRight,
                       u"%1 cannot be read (%2): check its permissions"_s.arg(path, file.errorString()),
                       path);
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return failure(
            Error::Kind::Storage, Error::Cause::StoreDamaged,
            u"%1 is damaged or no store at all: it was left as it is; move it away or choose another folder with --data"_s
                .arg(path));
    const auto at = [&](int offset) { return qFromBigEndian<qint32>(header.constData() + offset); };
    if (at(68) != storeApplicationId)
        return failure(
            Error::Kind::Storage, Error::Cause::StoreForeign,
            u"%1 belongs to another program: it was left as it is; choose another folder with --data"_s.arg(
                path),
            path);
    if (at(60) > newestStoreVersion())
        return failure(
            Error::Kind::Storage, Error::Cause::StoreNewer,
            u"%1 was written by a newer version of this program: it was left as it is; install that version"_s
                .arg(path));
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (file.size() < qint64(at(28)) * (pageSize == 1 ? 65536 : pageSize)
        && QFileInfo(path + "-wal"_L1).size() == 0)
        return failure(
            Error::Kind::Storage, Error::Cause::StoreDamaged,
            u"%1 is damaged, its end is missing: it was left as it is; restore a copy"_s.arg(path));
    return at(60);
}

static Result<> mustBeIn(const QString &folder)
{
    const QFileInfo place(folder);
    if (place.isDir() && !place.isExecutable())
        return failure(
            Error::Kind::Storage, Error::Cause::NoRight,
            u"the data folder %1 cannot be read: check its permissions, or choose another with --data"_s.arg(
                folder),
            folder);
    if (Store::isIn(folder))
        return {};
    return failure(
        Error::Kind::Rejected, Error::Cause::FileMissing,
        u"there is no store in %1: check --data, or add an event with fastcheck event add"_s.arg(folder),
        Store::fileIn(folder));
}

// Made here, so that it is this user's alone from the first byte; SQLite gives its log the same mode.
static Result<> makeFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        ::close(descriptor);
    return descriptor >= 0 || errno == EEXIST
        ? Result<>()
        : failure(Error::Kind::Storage, errno == ENOSPC ? Error::Cause::DiskFull : Error::Cause::NoRight,
                  u"%1 cannot be made (%2): check the permissions of its folder and the free space"_s.arg(
                      path, QString::fromLocal8Bit(std::strerror(errno))),
                  path);
}

Store::Store(const QString &folder)
    : m_folder(folder)
    , m_head(std::make_unique<LedgerHead>(folder, m_database))
{
}

Store::~Store() = default;

QString Store::fileIn(const QString &folder) { return QDir(folder).filePath(u"kiosk.sqlite"_s); }

// An empty file is what a kill leaves of a store that was being made.
bool Store::isIn(const QString &folder) { return QFileInfo(fileIn(folder)).size() > 0; }

Result<std::unique_ptr<Store>> Store::open(const QString &folder)
{
    if (const Result<> prepared = preparePrivateFolder(folder); !prepared)
        return failure(prepared);
    std::unique_ptr<Store> store(new Store(folder));
    Result<FolderLock> lock = FolderLock::take(folder);
    if (!lock)
        return failure(lock);
    store->m_lock.emplace(std::move(*lock));
    const Result<> ready = store->prepareToWrite().and_then([&] { return store->readDevice(); });
    if (!ready)
        return failure(ready);
    return store;
}

Result<std::unique_ptr<Store>> Store::openExisting(const QString &folder)
{
    if (const Result<> there = mustBeIn(folder); !there)
        return failure(there);
    return open(folder);
}

Result<std::unique_ptr<Store>> Store::openToRead(const QString &folder)
{
    const Result<> fit = inspectPrivateFolder(folder).and_then([&] { return mustBeIn(folder); });
    if (!fit)
        return failure(fit);
    // Closing a file lets go of every lock that its process has on it. So where the writer is in this
    // process, which has looked at the file already, it is not opened beside SQLite.
    if (!FolderLock::isHeldHere(folder)) {
        const Result<int> version = readVersion(fileIn(folder));
        if (!version)
            return failure(version);
        // A reader cannot migrate the file: that is done as a writer, once.
        if (*version < newestStoreVersion()) {
            if (const auto migrated = open(folder); !migrated)
                return failure(migrated);
        }
    }
    std::unique_ptr<Store> store(new Store(folder));
    const Result<> ready = store->m_database.open(fileIn(folder), Database::Access::ReadOnly).and_then([&] {
        return store->readDevice();
    });
    if (!ready)
        return failure(ready);
    return store;
}

Result<> Store::prepareToWrite()
{
    const QString path = fileIn(m_folder);
    if (const Result<int> version = readVersion(path); !version)
        return failure(version);
    const Result<> opened
        = makeFile(path).and_then([&] { return m_database.open(path, Database::Access::ReadWrite); });
    if (!opened)
        return opened;
    const Result<qint64> version = m_database.number(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    // The first layout is written before the log is switched on, so that the file itself bears our mark.
    return migrate(m_database, static_cast<int>(*version))
        .and_then([&] { return m_database.runScript({ u"PRAGMA journal_mode = WAL"_s }); })
        .and_then([&] {
            return m_database.run(
                u"INSERT INTO device (id, name) SELECT ?, ? WHERE NOT EXISTS (SELECT * FROM device)"_s,
                { QUuid::createUuid().toString(QUuid::WithoutBraces), QSysInfo::machineHostName() });
        });
}

Result<> Store::readDevice()
{
    Result<Rows> rows = m_database.select(u"SELECT name FROM device"_s);
    if (!rows)
        return failure(rows);
    if (rows->next())
        m_device = rows->text(0);
    return rows->end();
}

Result<> Store::checkIntegrity()
{
    Result<Rows> rows = m_database.select(u"PRAGMA quick_check(1)"_s);
    if (!rows)
        return failure(rows);
    const QString found = rows->next() ? rows->text(0) : QString();
    if (found != "ok"_L1)
        return failure(Error::Kind::Storage, Error::Cause::StoreDamaged,
                       u"the store is damaged: keep the file, restore a copy (%1)"_s.arg(found));
    return rows->end();
}

} // namespace Kiosk
