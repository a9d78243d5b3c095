// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "logfile.h"

#include "doctor/privacy.h"
#include "privatefolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int oldFiles = 4;
constexpr qsizetype longestLine = 4000; // characters

static int openToAppend(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC,
                  0600);
}

Result<std::shared_ptr<LogFile>> LogFile::open(const QString &folder, const QString &name, qint64 most)
{
    const QString path = u"%1/%2.log"_s.arg(folder, name);
    for (const QString &place : { folder, path }) {
        if (const Result<> real = refuseLink(place); !real)
            return failure(real);
    }
    const bool isThere = QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const int descriptor = isThere ? openToAppend(path) : -1;
    if (descriptor < 0)
        return failure(Error::Kind::Storage,
                       u"%1 cannot be written: %2; nothing is logged there"_s.arg(
                           path, QString::fromLocal8Bit(std::strerror(errno))));
    return std::shared_ptr<LogFile>(new LogFile(path, descriptor, most));
}

LogFile::LogFile(QString path, int descriptor, qint64 most)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_most(most)
{
}

LogFile::~LogFile() { ::close(m_descriptor); }

void LogFile::append(const QDateTime &at, const QString &line)
{
    QString shown = Privacy().cleaned(line.left(longestLine));
    for (QChar &character : shown) {
        if (!character.isPrint())
            character = u' ';
    }
    const QByteArray bytes = at.toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ' + shown.toUtf8() + '\n';
    static_cast<void>(::write(m_descriptor, bytes.constData(), size_t(bytes.size())));
    rotate();
}

QString LogFile::older(int number) const
{
    return number == 0 ? m_path : u"%1.%2.log"_s.arg(m_path.chopped(4)).arg(number);
}

// The descriptor keeps its number, so that whoever is about to write through it need not know.
void LogFile::rotate()
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0 || status.st_size < m_most || m_isRotating.test_and_set())
        return;
    QFile::remove(older(oldFiles));
    for (int number = oldFiles; number > 0; --number)
        QFile::rename(older(number - 1), older(number));
    if (const int fresh = openToAppend(m_path); fresh >= 0) {
        ::dup3(fresh, m_descriptor, O_CLOEXEC);
        ::close(fresh);
    }
    m_isRotating.clear();
}

} // namespace Kiosk
