// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>

namespace Kiosk {

/// How many guests came in which minute. Every minute stands for itself, so a clock that somebody sets, and
/// sets back, takes nothing away.
class Pace
{
public:
    static constexpr int minutes = 120; ///< As far back as it is told.

    void add(const QDateTime &at, int guests = 1);
    /// Of the last two hours, oldest first; the last one has not ended @p now.
    [[nodiscard]] QList<int> perMinute(const QDateTime &now) const;

    bool operator==(const Pace &) const = default;

private:
    QMap<qint64, int> m_guests; ///< By minute since the epoch.
};

/// The pace at the end of each minute: a moving average in which the last minutes weigh most. The last value
/// is the pace now; the minute that has not ended does not count yet.
[[nodiscard]] QList<double> paceLine(const QList<int> &perMinute);

/// When the guests who are still to come will be in.
struct Forecast {
    enum class Kind {
        Calculating, ///< Too few came to tell.
        AllIn,
        Standstill, ///< Nobody came in the last minutes.
        At,
    };
    Kind kind = Kind::Calculating;
    QDateTime at = {}; ///< Of Kind::At only.

    bool operator==(const Forecast &) const = default;
};

/// @p came and @p missing: guests who are in, and who are not yet.
[[nodiscard]] Forecast forecastOf(const QList<int> &perMinute, qint64 came, qint64 missing,
                                  const QDateTime &now);

} // namespace Kiosk
