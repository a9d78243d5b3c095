// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "timetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qint64 aDay = 24 * 60 * 60;

// Qt 6.4 answers a local time in a gap in several ways, some a day off. Offsets at moments of UTC are always
// right.
static QDateTime momentOf(const QDateTime &local, TimeEdge edge, const QTimeZone &zone)
{
    if (!zone.isValid() || !local.isValid())
        return {};
    const int before = zone.offsetFromUtc(local.addSecs(-aDay));
    const int after = zone.offsetFromUtc(local.addSecs(aDay));
    const QDateTime early = local.addSecs(-before);
    const QDateTime late = local.addSecs(-after);
    const bool isEarly = zone.offsetFromUtc(early) == before;
    const bool isLate = zone.offsetFromUtc(late) == after;
    if (isEarly && isLate)
        return edge == TimeEdge::Start ? std::min(early, late) : std::max(early, late);
    return isLate ? late : early; // neither: by the clock before the gap
}

static QTime clockTimeOf(const QRegularExpressionMatch &match)
{
    const QString fraction = match.captured(u"fraction"_s).leftJustified(3, u'0').left(3);
    return { match.captured(u"hour"_s).toInt(), match.captured(u"minute"_s).toInt(),
             match.captured(u"second"_s).toInt(), fraction.toInt() };
}

static int offsetOf(const QRegularExpressionMatch &match)
{
    const int minutes = match.captured(u"hours"_s).toInt() * 60 + match.captured(u"minutes"_s).toInt();
    return (match.captured(u"sign"_s) == u'-' ? -minutes : minutes) * 60;
}

QDateTime timeFrom(const QString &text, TimeEdge edge, const QTimeZone &zone)
{
    static const QRegularExpression pattern(
        u"^(?<date>\\d{4}-\\d{2}-\\d{2})"
        "(?:[T ](?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d+))?)?"
        " ?(?<zone>Z|(?<sign>[+-])(?<hours>\\d{2})(?::?(?<minutes>\\d{2}))?)?)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    const QDate date = QDate::fromString(match.captured(u"date"_s), Qt::ISODate);
    if (!date.isValid())
        return {};
    if (match.captured(u"hour"_s).isEmpty()) {
        const QDate day = date.addDays(edge == TimeEdge::End ? 1 : 0);
        return momentOf(QDateTime(day, QTime(0, 0), Qt::UTC), TimeEdge::Start, zone);
    }
    const bool isMidnight = match.captured(u"hour"_s) == u"24" && match.captured(u"minute"_s).toInt() == 0
        && match.captured(u"second"_s).toInt() == 0; // the end of the day
    const QTime time = isMidnight ? QTime(0, 0) : clockTimeOf(match);
    const int offset = offsetOf(match);
    if (!time.isValid() || std::abs(offset) > 14 * 60 * 60 || match.captured(u"minutes"_s).toInt() > 59)
        return {};
    const QDateTime local(date.addDays(isMidnight ? 1 : 0), time, Qt::UTC);
    return match.captured(u"zone"_s).isEmpty() ? momentOf(local, edge, zone) : local.addSecs(-offset);
}

} // namespace Kiosk
