// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pace.h"

#include <numeric>

namespace Kiosk {

constexpr int longestMemory = 3000; // minutes: two days, so that a clock set back finds them again
constexpr double share = 2.0 / (10 + 1); // of the newest minute; ten minutes make most of the average
constexpr qint64 fewestGuests = 10;
constexpr int lastMinutes = 5;
constexpr double longestForecast = 12 * 60; // minutes; further ahead it is no forecast

static qint64 minuteOf(const QDateTime &at)
{
    const qint64 seconds = at.toSecsSinceEpoch();
    return (seconds - ((seconds % 60) + 60) % 60) / 60;
}

void Pace::add(const QDateTime &at, int guests)
{
    m_guests[minuteOf(at)] += guests;
    while (m_guests.size() > longestMemory)
        m_guests.erase(m_guests.cbegin());
}

QList<int> Pace::perMinute(const QDateTime &now) const
{
    const qint64 last = minuteOf(now);
    QList<int> counts(minutes, 0);
    for (auto it = m_guests.lowerBound(last - minutes + 1); it != m_guests.cend() && it.key() <= last; ++it)
        counts[minutes - 1 - (last - it.key())] = it.value();
    return counts;
}

QList<double> paceLine(const QList<int> &perMinute)
{
    QList<double> line;
    line.reserve(perMinute.size());
    double pace = 0;
    bool hasBegun = false;
    for (qsizetype i = 0; i < perMinute.size(); ++i) {
        const bool hasEnded = i + 1 < perMinute.size();
        const int guests = perMinute.at(i);
        if (hasEnded && hasBegun)
            pace += share * (guests - pace);
        else if (hasEnded && guests > 0)
            pace = guests;
        hasBegun = hasBegun || pace > 0;
        line.append(pace);
    }
    return line;
}

Forecast forecastOf(const QList<int> &perMinute, qint64 came, qint64 missing, const QDateTime &now)
{
    using enum Forecast::Kind;
    if (came < fewestGuests)
        return { Calculating };
    if (missing <= 0)
        return { AllIn };
    const auto lately = perMinute.cend() - std::min<qsizetype>(lastMinutes, perMinute.size());
    if (std::accumulate(lately, perMinute.cend(), 0) == 0)
        return { Standstill };
    const QList<double> line = paceLine(perMinute);
    const double pace = line.isEmpty() ? 0 : line.last();
    if (double(missing) > pace * longestForecast)
        return { Calculating };
    return { At, now.addSecs(qRound64(60 * double(missing) / pace)) };
}

} // namespace Kiosk
