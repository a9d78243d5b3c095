// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "timezones.h"

#include <QDateTime>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype longestName = 64;
constexpr qsizetype mostSuggested = 3;

// Older names are good, too, and are files without standing in the list.
static bool isZoneFile(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*\\z"_s);
    // What these say depends on the computer, or counts leap seconds.
    static const QRegularExpression other(u"^(posix|right)/|^(localtime|posixrules|Factory)$"_s);
    if (name.size() > longestName || !plain.match(name).hasMatch() || other.match(name).hasMatch())
        return false;
    for (const QString &folder : { u"/usr/share/zoneinfo/"_s, u"/usr/lib/zoneinfo/"_s }) {
        QFile file(folder + name);
        if (file.open(QIODevice::ReadOnly) && file.read(4) == "TZif")
            return true;
    }
    return false;
}

// Whoever says these means a place, which has a summer time; these zones have none.
static bool isWinterOnly(const QString &name) { return name == u"EST" || name == u"MST" || name == u"HST"; }

QTimeZone timeZoneOf(const QString &name)
{
    if (name.isEmpty())
        return QTimeZone::utc();
    if (isWinterOnly(name))
        return {};
    const QByteArray id = name.toUtf8();
    return QTimeZone::isTimeZoneIdAvailable(id) || isZoneFile(name) ? QTimeZone(id) : QTimeZone();
}

static QString folded(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_D).toCaseFolded();
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

static const QStringList &allNames()
{
    static const QStringList names = [] {
        QStringList list;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids)
            list.append(QString::fromLatin1(id));
        return list;
    }();
    return names;
}

static QString placeOf(const QString &zone) { return folded(zone.section(u'/', -1)); }

// "+1", "UTC+1", "GMT-03:30"
static QStringList byOffset(const QString &name)
{
    static const QRegularExpression pattern(u"^(?:UTC|GMT)? ?([+-])(\\d{1,2})(?::?(\\d{2}))?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return {};
    const QString minutes = match.captured(3).isEmpty() ? u"00"_s : match.captured(3);
    const QString zone
        = u"UTC%1%2:%3"_s.arg(match.captured(1), match.captured(2).rightJustified(2, u'0'), minutes);
    return timeZoneOf(zone).isValid() ? QStringList { zone } : QStringList();
}

// "CEST": the best known zone of each region that says so in winter or in summer.
static QStringList byAbbreviation(const QString &name)
{
    const QString wanted = name.toUpper();
    const QDateTime winter(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    QStringList zones;
    for (const QByteArray &region : QTimeZone::availableTimeZoneIds()) {
        const QByteArray id = QTimeZone::windowsIdToDefaultIanaId(QTimeZone::ianaIdToWindowsId(region));
        const QString known = QString::fromLatin1(id);
        if (id != region || zones.contains(known))
            continue;
        const QTimeZone zone(id);
        if (zone.abbreviation(winter) == wanted || zone.abbreviation(winter.addDays(182)) == wanted)
            zones.append(known);
    }
    return zones;
}

static int editsBetween(const QString &from, const QString &to)
{
    QList<int> row(to.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int corner = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            const int change = corner + (from[i] == to[j] ? 0 : 1);
            corner = std::exchange(row[j + 1], std::min({ change, row[j] + 1, row[j + 1] + 1 }));
        }
    }
    return row.last();
}

static QStringList bySpelling(const QString &name)
{
    const QString wanted = folded(name);
    if (wanted.isEmpty())
        return {};
    QMap<int, QStringList> byEdits;
    for (const QString &zone : allNames()) {
        const int edits = std::min(editsBetween(wanted, folded(zone)), editsBetween(wanted, placeOf(zone)));
        if (edits <= wanted.size() / 3)
            byEdits[edits].append(zone);
    }
    return byEdits.isEmpty() ? QStringList() : byEdits.first();
}

QStringList nearestTimeZones(const QString &name)
{
    const QString trimmed = name.left(longestName).trimmed();
    QStringList found = byOffset(trimmed) + byAbbreviation(trimmed);
    if (found.isEmpty())
        found = bySpelling(trimmed);
    return found.mid(0, mostSuggested);
}

QString noSuchTimeZone(const QString &name)
{
    const QStringList nearest = nearestTimeZones(name);
    return nearest.isEmpty()
        ? u"%1: no such time zone; write it like Europe/Vienna"_s.arg(name.left(longestName))
        : u"%1: no such time zone; did you mean %2?"_s.arg(name.left(longestName), nearest.join(u" or "_s));
}

} // namespace Kiosk
