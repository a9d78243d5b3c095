// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QSysInfo>
#include <QUuid>

#include <chrono>

#ifdef Q_OS_LINUX
#include <time.h>
#endif

namespace Kiosk {

/// How the wall clock stood at some moment: two of these tell whether somebody set it between them.
struct ClockMark {
    QString boot = {}; ///< Of the computer. What another one says of the clock cannot be compared.
    qint64 base = 0; ///< Wall clock less time since the boot, milliseconds: changes only when it is set.

    /// By how much the clock was set from @p earlier to now, milliseconds; 0 when nobody can tell.
    [[nodiscard]] qint64 setSince(const ClockMark &earlier) const
    {
        return boot == earlier.boot ? base - earlier.base : 0;
    }
    bool operator==(const ClockMark &) const = default;
};

/// The time, as a collaborator, so that a test can turn it.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Wall clock, UTC, milliseconds. May jump when somebody sets it.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Never jumps; only differences mean something.
    [[nodiscard]] virtual std::chrono::microseconds steady() const = 0;
    /// As steady(), and goes on while the computer sleeps.
    [[nodiscard]] virtual std::chrono::microseconds sinceBoot() const { return steady(); }
    /// Tells the runs of the computer apart; where nobody knows them, those of the program.
    [[nodiscard]] virtual QString boot() const
    {
        static const QByteArray known = QSysInfo::bootUniqueId();
        static const QString id
            = known.isEmpty() ? QUuid::createUuid().toString() : QString::fromLatin1(known);
        return id;
    }

    [[nodiscard]] ClockMark mark() const
    {
        const auto running = std::chrono::duration_cast<std::chrono::milliseconds>(sinceBoot());
        return { boot(), now().toMSecsSinceEpoch() - running.count() };
    }
};

/// The computer's own clock.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::microseconds steady() const override
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
#ifdef Q_OS_LINUX
    [[nodiscard]] std::chrono::microseconds sinceBoot() const override
    {
        timespec running = {};
        if (::clock_gettime(CLOCK_BOOTTIME, &running) != 0)
            return steady();
        return std::chrono::seconds(running.tv_sec) + std::chrono::microseconds(running.tv_nsec / 1000);
    }
#endif
};

} // namespace Kiosk
