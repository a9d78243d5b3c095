// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "shift.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype mostRecent = 6;

static QString cleaned(const QString &name) { return name.simplified().left(longestOperatorName).trimmed(); }

Shift begun(const Shift &before, const QString &name, const QDateTime &now)
{
    const QString who = cleaned(name);
    if (who.isEmpty())
        return before;
    Shift shift { .operatorName = who, .since = now, .recent = before.recent };
    shift.recent.removeIf([&who](const QString &other) { return !other.compare(who, Qt::CaseInsensitive); });
    shift.recent.prepend(who);
    shift.recent = shift.recent.first(std::min(mostRecent, shift.recent.size()));
    return shift;
}

Shift ended(const Shift &before) { return { .recent = before.recent }; }

QString toText(const Shift &shift)
{
    const QJsonObject json {
        { u"operator"_s, shift.operatorName },
        { u"since"_s, shift.since.isValid() ? shift.since.toUTC().toString(Qt::ISODate) : QString() },
        { u"recent"_s, QJsonArray::fromStringList(shift.recent) },
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Shift shiftFrom(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Shift shift { .operatorName = cleaned(json.value(u"operator"_s).toString()) };
    if (!shift.operatorName.isEmpty())
        shift.since = QDateTime::fromString(json.value(u"since"_s).toString(), Qt::ISODate);
    const QJsonArray recent = json.value(u"recent"_s).toArray();
    for (const QJsonValueConstRef name : recent) {
        if (const QString who = cleaned(name.toString()); !who.isEmpty() && shift.recent.size() < mostRecent)
            shift.recent.append(who);
    }
    return shift;
}

} // namespace Kiosk
