// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <optional>

namespace Kiosk {

/// The one form of date that servers still send (RFC 9110, IMF-fixdate); otherwise invalid.
[[nodiscard]] inline QDateTime httpDateFrom(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// Seconds or a date (RFC 9110), at most a day; nothing when it says neither.
[[nodiscard]] inline std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray &header,
                                                                        const QDateTime &now)
{
    constexpr qint64 longest = qint64(24) * 60 * 60;
    bool isNumber = false;
    qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = httpDateFrom(header);
        if (!date.isValid())
            return std::nullopt;
        seconds = now.secsTo(date);
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longest));
}

} // namespace Kiosk
