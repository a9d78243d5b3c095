// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pinfailures.h"

#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

QString toText(const PinFailures &failures)
{
    return u"%1 %2"_s.arg(QString::number(failures.count),
                          QString::number(failures.count > 0 ? failures.lastAt.toMSecsSinceEpoch() : 0));
}

PinFailures pinFailuresFrom(const QString &text)
{
    const QStringList parts = text.split(u' ');
    const int count = parts.first().toInt();
    const qint64 at = parts.last().toLongLong();
    if (parts.size() != 2 || count <= 0 || at <= 0)
        return {};
    return { count, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) };
}

std::chrono::milliseconds pinDelay(int failures)
{
    static constexpr int free = 3;
    static constexpr std::array<std::chrono::milliseconds, 4> delays { 5s, 15s, 60s, 5min };
    if (failures <= free)
        return 0ms;
    return delays.at(std::min<size_t>(size_t(failures - free - 1), delays.size() - 1));
}

std::chrono::milliseconds pinWait(const PinFailures &failures, const QDateTime &now)
{
    const auto delay = pinDelay(failures.count);
    if (delay == 0ms)
        return 0ms;
    const std::chrono::milliseconds passed(std::max<qint64>(0, failures.lastAt.msecsTo(now)));
    return std::max(0ms, delay - passed);
}

PinFailures notLaterThan(const QDateTime &now, PinFailures failures)
{
    if (failures.count > 0 && failures.lastAt > now)
        failures.lastAt = now;
    return failures;
}

} // namespace Kiosk
