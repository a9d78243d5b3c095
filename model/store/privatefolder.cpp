// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr mode_t rightsOfOthers = S_IRWXG | S_IRWXO;

// Whoever writes over these loses what was said at the gate.
static QStringList filesOfTheStore()
{
    return { u"kiosk.sqlite"_s, u"kiosk.sqlite-*"_s, u"kiosk.lock"_s, u"ledger.head"_s };
}

static QStringList filesOfOurs()
{
    return filesOfTheStore() + QStringList { u"ledger.head.*"_s, u"ca.pem"_s, u"check-ins-event-*.csv"_s };
}

static QStringList foldersOfOurs() { return { u"logs"_s, u"secrets"_s, u"tickets"_s }; }

static tl::unexpected<Error> cannotBeMade(const QString &folder)
{
    return failure(
        Error::Kind::Storage, Error::Cause::NoRight,
        u"the data folder %1 cannot be made (%2): check the path and its permissions, or choose another with --data"_s
            .arg(folder, QString::fromLocal8Bit(std::strerror(errno))),
        folder);
}

static Result<> make(const QString &folder)
{
    const QByteArray path = QFile::encodeName(QDir::cleanPath(folder));
    if (QFileInfo(folder).isDir())
        return {};
    QDir().mkpath(QFileInfo(QDir::cleanPath(folder)).path());
    // Another program may have been quicker.
    if (::mkdir(path.constData(), S_IRWXU) == 0 || (errno == EEXIST && QFileInfo(folder).isDir()))
        return {};
    return cannotBeMade(folder);
}

// A home folder given with --data holds much that is not ours, and keeps its mode.
static bool isOursAlone(const QString &folder)
{
    const QStringList all
        = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::all_of(
        all, [](const QString &name) { return QDir::match(filesOfOurs() + foldersOfOurs(), name); });
}

static void close(const QString &path, const struct stat &status)
{
    // Where a file system knows no modes, nothing can be done.
    const bool isMendable = status.st_uid == ::geteuid() && !S_ISLNK(status.st_mode);
    if (isMendable && (status.st_mode & rightsOfOthers) != 0)
        static_cast<void>(::fchmodat(AT_FDCWD, QFile::encodeName(path).constData(), status.st_mode & S_IRWXU,
                                     AT_SYMLINK_NOFOLLOW));
}

static Result<> closeFolder(const QString &folder)
{
    struct stat status = {};
    const QByteArray path = QFile::encodeName(folder);
    if (::stat(path.constData(), &status) != 0 || !S_ISDIR(status.st_mode))
        return cannotBeMade(folder);
    if (status.st_uid == ::geteuid() && (status.st_mode & rightsOfOthers) != 0 && isOursAlone(folder)) {
        // Through a link of this user's own to another disk, too.
        static_cast<void>(::chmod(path.constData(), S_IRWXU));
        if (::stat(path.constData(), &status) != 0)
            return cannotBeMade(folder);
    }
    if ((status.st_mode & S_IWOTH) == 0)
        return {};
    return failure(
        Error::Kind::Storage, Error::Cause::FolderOpen,
        u"everybody may write to the folder %1: choose another with --data, or take that right away (chmod o-w)"_s
            .arg(folder),
        folder);
}

Result<> refuseLink(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || S_ISREG(status.st_mode)
        || S_ISDIR(status.st_mode))
        return {};
    return failure(
        Error::Kind::Storage, Error::Cause::LinkFound,
        u"%1 is a link or no plain file, and may lead to somebody else's: look at it, then remove it"_s.arg(
            path),
        path);
}

static void closeWithin(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo &file : files) {
        struct stat status = {};
        if (::lstat(QFile::encodeName(file.filePath()).constData(), &status) == 0)
            close(file.filePath(), status);
    }
}

static Result<> closeFiles(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names
        = dir.entryList(filesOfOurs() + foldersOfOurs(),
                        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString path = dir.filePath(name);
        if (name == "secrets"_L1)
            continue; // a key that was open to others is refused where it is read
        if (name != "ca.pem"_L1) { // which may stand elsewhere
            if (const Result<> real = refuseLink(path); !real)
                return real;
        }
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) == 0)
            close(path, status);
        if (S_ISDIR(status.st_mode))
            closeWithin(path);
    }
    return {};
}

bool isFileOfTheStore(const QString &folder, const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo real(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath());
    const QString place = QFileInfo(real.absolutePath()).canonicalFilePath();
    const QString ours = QFileInfo(folder).canonicalFilePath();
    return !place.isEmpty()
        && ((place == ours && QDir::match(filesOfTheStore(), real.fileName()))
            || place == ours + u"/secrets"_s || place == ours + u"/logs"_s);
}

Result<> preparePrivateFolder(const QString &folder)
{
    return make(folder).and_then([&] { return closeFolder(folder); }).and_then([&] {
        return closeFiles(folder);
    });
}

Result<> inspectPrivateFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return {}; // what is not there is somebody else's question
    return closeFolder(folder).and_then([&] { return closeFiles(folder); });
}

} // namespace Kiosk
