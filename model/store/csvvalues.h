// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <tl/expected.hpp>

#include <algorithm>
#include <optional>

namespace Kiosk {

/// A cell's value, or in words for people why its row is not taken.
template<typename T> using Checked = tl::expected<T, QString>;

/// Foreign text in an answer: short, and without anything that could steer a terminal.
[[nodiscard]] inline QString shown(const QString &value)
{
    QString text = value.left(40);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, u'?');
    return text;
}

/// Nothing inside: unlimited.
[[nodiscard]] inline Checked<std::optional<int>> allowedFrom(const QString &text)
{
    using namespace Qt::Literals::StringLiterals;
    if (text.isEmpty())
        return 1;
    if (text.compare("unlimited"_L1, Qt::CaseInsensitive) == 0)
        return std::optional<int>();
    bool isNumber = false;
    const int allowed = text.toInt(&isNumber);
    if (!isNumber || allowed < 0)
        return tl::make_unexpected(
            u"allowed_checkins is \"%1\": write a number, unlimited or nothing"_s.arg(shown(text)));
    return allowed;
}

[[nodiscard]] inline Checked<bool> isRevokedFrom(const QString &text)
{
    using namespace Qt::Literals::StringLiterals;
    const QString status = text.toLower();
    if (status.isEmpty() || status == "active"_L1)
        return false;
    if (status == "revoked"_L1)
        return true;
    return tl::make_unexpected(u"status is \"%1\": write active or revoked"_s.arg(shown(text)));
}

[[nodiscard]] inline QString paymentStatusFrom(const QString &text)
{
    using namespace Qt::Literals::StringLiterals;
    QString status = text.toLower();
    if (status.startsWith("wc-"_L1))
        status.remove(0, 3);
    return status.isEmpty() ? u"completed"_s : status;
}

/// Which end of the day a date without a time means.
enum class DayEdge { Start, End };

/// UTC; invalid when @p text is no ISO 8601 time. Without a zone it is @p zone's.
[[nodiscard]] inline QDateTime timeFrom(const QString &text, DayEdge edge, const QTimeZone &zone)
{
    constexpr qsizetype dateSize = 10;
    if (text.size() == dateSize) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.addDays(edge == DayEdge::End ? 1 : 0).startOfDay(zone).toUTC();
    }
    QString iso = text;
    if (iso.size() > dateSize && iso[dateSize] == u' ')
        iso[dateSize] = u'T';
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::LocalTime)
        return time.toUTC();
    const QDateTime local(time.date(), time.time(), zone);
    if (local.isValid())
        return local.toUTC();
    // Clocks going forward pass this time over: it is as far behind the gap as it stands in it.
    return QDateTime(time.date(), time.time().addSecs(-3600), zone).addSecs(3600).toUTC();
}

} // namespace Kiosk
