// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "folderlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QString pathIn(const QString &folder) { return QDir(folder).filePath(u"kiosk.lock"_s); }

static QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(200).split('\n') : QList<QByteArray>();
}

static QString holderOf(const QString &path)
{
    const QList<QByteArray> lines = linesOf(path);
    if (lines.size() < 2)
        return u"another process"_s;
    return u"%1 (process %2)"_s.arg(QString::fromUtf8(lines.at(1)), QString::fromUtf8(lines.at(0)));
}

Result<FolderLock> FolderLock::take(const QString &folder)
{
    const QString path = pathIn(folder);
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(
            Error::Kind::Storage, Error::Cause::NoRight,
            u"the data folder %1 cannot be written to (%2): allow this user to, or choose another with --data"_s
                .arg(folder, QString::fromLocal8Bit(std::strerror(errno))),
            folder);
    FolderLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        return failure(Error::Kind::Rejected, Error::Cause::StoreBusy,
                       u"the data folder %1 is in use by %2: close that first"_s.arg(folder, holderOf(path)));
    }
    const QByteArray holder
        = QByteArray::number(::getpid()) + '\n' + QCoreApplication::applicationName().toUtf8() + '\n';
    // The text is for people; the lock itself holds without it, on a full disk, too.
    if (::ftruncate(descriptor, 0) == 0)
        static_cast<void>(::write(descriptor, holder.constData(), static_cast<size_t>(holder.size())) == 0);
    return lock;
}

bool FolderLock::isHeldHere(const QString &folder)
{
    const QString path = pathIn(folder);
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool isFree = ::flock(descriptor, LOCK_SH | LOCK_NB) == 0; // let go of by closing
    ::close(descriptor);
    return !isFree && linesOf(path).value(0) == QByteArray::number(::getpid());
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace Kiosk
