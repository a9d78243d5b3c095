// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QDateTime>
#include <QString>

#include <atomic>
#include <memory>

namespace Kiosk {

/// What a program reports, kept in a few files that together stay small.
///
/// Lines carry the time in UTC; what looks like a ticket's code, an address or a secret is masked in them. A
/// line goes out in one write, so threads and programs do not mix theirs, and one that cannot be written is
/// lost.
class LogFile
{
public:
    static constexpr qint64 mostBytes = 1'000'000; ///< Of one file; the newest and four before it are kept.

    /// NAME.log, and NAME.1.log to NAME.4.log, in @p folder, which is made for the owner alone. Errors:
    /// Storage.
    [[nodiscard]] static Result<std::shared_ptr<LogFile>> open(const QString &folder, const QString &name,
                                                               qint64 most = mostBytes);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;
    LogFile(LogFile &&) = delete;
    LogFile &operator=(LogFile &&) = delete;

    /// @p at: when it was reported. From any thread.
    void append(const QDateTime &at, const QString &line);

private:
    LogFile(QString path, int descriptor, qint64 most);
    void rotate();
    [[nodiscard]] QString older(int number) const;

    QString m_path;
    int m_descriptor;
    qint64 m_most;
    std::atomic_flag m_isRotating;
};

} // namespace Kiosk
