// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyfilehome.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QString reason() { return QString::fromLocal8Bit(std::strerror(errno)); }

/// What is wrong with the owner and the mode of @p path, and the command against it; empty when nothing is.
static QString objectionTo(const QString &path, const struct stat &status)
{
    const bool isFolder = S_ISDIR(status.st_mode);
    if (status.st_uid != ::geteuid()) {
        return u"%1 belongs to another user (number %2): run as that user, or chown %3 '%1'"_s.arg(path)
            .arg(status.st_uid)
            .arg(::geteuid());
    }
    if ((status.st_mode & 077) != 0) {
        return u"%1 is open to other users: chmod %2 '%1', and ask the server for a new key if others had access"_s
            .arg(path, isFolder ? u"700"_s : u"600"_s);
    }
    return {};
}

static QString objectionToFolder(const QString &path, const struct stat &status)
{
    if (!S_ISDIR(status.st_mode))
        return u"%1 is not a folder: move it out of the way"_s.arg(path);
    return objectionTo(path, status);
}

static QString objectionToFile(const QString &path, const struct stat &status)
{
    if (!S_ISREG(status.st_mode))
        return u"%1 is not a plain file: move it out of the way and enter the key again"_s.arg(path);
    return objectionTo(path, status);
}

/// Makes what happened in @p folder last through a power cut, where the file system can.
static void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

namespace {

enum class Presence { Absent, Fine };

} // namespace

/// Whether @p path is there and passes @p objection. Errors: Auth.
static Result<Presence> inspect(const QString &path,
                                QString (*objection)(const QString &, const struct stat &))
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT)
            return Presence::Absent;
        return failure(Error::Kind::Auth, Error::Cause::NoRight,
                       u"%1 cannot be looked at: %2"_s.arg(path, reason()), path);
    }
    const QString found = objection(path, status);
    if (!found.isEmpty())
        return failure(Error::Kind::Auth, Error::Cause::KeyExposed, found, path);
    return Presence::Fine;
}

Result<std::optional<Secret>> KeyFileHome::read(const QString &name) const
{
    const QString path = pathOf(name);
    // Looked at before it is opened, as opening a pipe or a device may do something.
    const Result<Presence> presence = inspect(m_folder, objectionToFolder).and_then([&](Presence folder) {
        return folder == Presence::Fine ? inspect(path, objectionToFile) : Result<Presence>(folder);
    });
    if (!presence)
        return failure(presence);
    if (*presence == Presence::Absent)
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Auth, Error::Cause::NoRight,
                       u"%1 cannot be read: %2"_s.arg(path, file.errorString()), path);
    const Result<Secret> secret = Secret::from(file.read(Secret::maximumSize + 3)); // too long shows
    if (!secret) {
        return failure(Error::Kind::Auth, Error::Cause::KeyUnusable,
                       u"%1 cannot be used: %2; enter the key again"_s.arg(path, secret.error().detail));
    }
    return *secret;
}

Result<> KeyFileHome::write(const QString &name, const Secret &secret) const
{
    if (const Result<> prepared = prepareFolder(); !prepared)
        return failure(prepared);
    const QString path = pathOf(name);
    // QSaveFile would write to where a link points. The mode of an old file does not matter, it goes.
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) == 0 && !S_ISREG(status.st_mode))
        return failure(Error::Kind::Rejected, Error::Cause::KeyExposed, objectionToFile(path, status), path);
    sweepUnfinished(name);

    QSaveFile file(path);
    // Flushed by hand: commit() does not notice when writing out the last piece fails, as on a full disk.
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(secret.reveal()) == secret.reveal().size() && file.flush() && file.commit();
    if (!written)
        return failure(Error::Kind::Storage, Error::Cause::FileUnwritable,
                       u"%1 cannot be written: %2"_s.arg(path, file.errorString()), path);
    syncFolder(m_folder);
    return {};
}

Result<> KeyFileHome::remove(const QString &name) const
{
    sweepUnfinished(name);
    const QString path = pathOf(name);
    if (::unlink(QFile::encodeName(path).constData()) == 0) {
        syncFolder(m_folder);
        return {};
    }
    if (errno == ENOENT || errno == ENOTDIR)
        return {};
    return failure(Error::Kind::Storage, Error::Cause::NoRight,
                   u"%1 cannot be removed (%2): remove it by hand"_s.arg(path, reason()), path);
}

QString KeyFileHome::pathOf(const QString &name) const { return u"%1/%2"_s.arg(m_folder, name); }

Result<> KeyFileHome::prepareFolder() const
{
    const QByteArray nativePath = QFile::encodeName(m_folder);
    if (::mkdir(nativePath.constData(), 0700) == 0)
        syncFolder(QFileInfo(m_folder).path());
    else if (errno != EEXIST)
        return failure(Error::Kind::Storage, Error::Cause::NoRight,
                       u"the folder %1 cannot be made: %2"_s.arg(m_folder, reason()), m_folder);
    struct stat status = {};
    if (::lstat(nativePath.constData(), &status) != 0)
        return failure(Error::Kind::Storage, Error::Cause::NoRight,
                       u"the folder %1 cannot be used: %2"_s.arg(m_folder, reason()), m_folder);
    if (const QString objection = objectionToFolder(m_folder, status); !objection.isEmpty())
        return failure(Error::Kind::Rejected, Error::Cause::KeyExposed, objection, m_folder);
    return {};
}

/// A program killed while writing leaves `NAME.XXXXXX` with the key in it.
void KeyFileHome::sweepUnfinished(const QString &name) const
{
    QDir folder(m_folder);
    for (const QString &file :
         folder.entryList({ name + u".*"_s }, QDir::Files | QDir::Hidden | QDir::System))
        folder.remove(file);
}

} // namespace Kiosk
