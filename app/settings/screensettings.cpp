// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "screensettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

using Look = ScreenSettings::Look;
using NameShown = ScreenSettings::NameShown;

constexpr std::array<std::pair<Look, QStringView>, 3> looks {
    { { Look::System, u"system" }, { Look::Day, u"day" }, { Look::Night, u"night" } }
};
constexpr std::array<std::pair<NameShown, QStringView>, 3> namesShown {
    { { NameShown::Full, u"full" }, { NameShown::First, u"first" }, { NameShown::None, u"none" } }
};
constexpr auto shortestAnswer = 500ms;
constexpr auto longestAnswer = 60s;
constexpr QStringView unreadablePin = u"unreadable"; // no hash: nothing fits it

template<typename Words, typename Value> static QString wordOf(const Words &words, Value value)
{
    return std::ranges::find(words, value, &Words::value_type::first)->second.toString();
}

template<typename Words, typename Value>
static void read(const QJsonValue &json, const Words &words, Value &value)
{
    const QString text = json.toString();
    const auto known = std::ranges::find(words, QStringView(text), &Words::value_type::second);
    if (known != words.end())
        value = known->first;
}

static void read(const QJsonValue &json, int &value, int least, int most)
{
    value = std::clamp(json.toInt(value), least, most);
}

static void read(const QJsonValue &json, QString &value)
{
    constexpr qsizetype longest = 4096; // a path at most
    value = json.toString(value).left(longest);
}

static void read(const QJsonValue &json, QStringList &value)
{
    constexpr qsizetype most = 200;
    const QJsonArray items = json.toArray();
    for (const QJsonValueConstRef item : items) {
        if (!item.toString().isEmpty() && value.size() < most)
            value.append(item.toString().left(200));
    }
}

static void read(const QJsonValue &json, std::chrono::milliseconds &value)
{
    const std::chrono::milliseconds wanted(qint64(json.toDouble(double(value.count()))));
    value = std::clamp<std::chrono::milliseconds>(wanted, shortestAnswer, longestAnswer);
}

QString toText(const ScreenSettings &settings)
{
    const QJsonObject json {
        { u"language"_s, settings.language },
        { u"guest_languages"_s, QJsonArray::fromStringList(settings.guestLanguages) },
        { u"look"_s, wordOf(looks, settings.look) },
        { u"text_scale"_s, settings.textScale },
        { u"reduced_motion"_s, settings.isMotionReduced },
        { u"colour"_s, settings.colour },
        { u"logo"_s, settings.logo },
        { u"volume"_s, settings.volume },
        { u"camera"_s, settings.camera },
        { u"name_shown"_s, wordOf(namesShown, settings.nameShown) },
        { u"granted_ms"_s, qint64(settings.grantedFor.count()) },
        { u"refused_ms"_s, qint64(settings.refusedFor.count()) },
        { u"notes"_s, QJsonArray::fromStringList(settings.notes) },
        { u"notes_held"_s, settings.areNotesHeld },
        { u"capacity"_s, settings.capacity },
        { u"pin_hash"_s, settings.pinHash },
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ScreenSettings screenSettingsFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject json = document.object();
    ScreenSettings settings;
    read(json.value(u"language"_s), settings.language);
    read(json.value(u"guest_languages"_s), settings.guestLanguages);
    read(json.value(u"look"_s), looks, settings.look);
    read(json.value(u"text_scale"_s), settings.textScale, 100, 200);
    settings.isMotionReduced = json.value(u"reduced_motion"_s).toBool(settings.isMotionReduced);
    read(json.value(u"colour"_s), settings.colour);
    read(json.value(u"logo"_s), settings.logo);
    read(json.value(u"volume"_s), settings.volume, 0, 100);
    read(json.value(u"camera"_s), settings.camera);
    read(json.value(u"name_shown"_s), namesShown, settings.nameShown);
    read(json.value(u"granted_ms"_s), settings.grantedFor);
    read(json.value(u"refused_ms"_s), settings.refusedFor);
    read(json.value(u"notes"_s), settings.notes);
    settings.areNotesHeld = json.value(u"notes_held"_s).toBool(settings.areNotesHeld);
    read(json.value(u"capacity"_s), settings.capacity, 0, 10'000'000);
    const QJsonValue pin = json.value(u"pin_hash"_s);
    const bool isPinReadable = pin.isString() || pin.isUndefined();
    if (isPinReadable && (document.isObject() || text.isEmpty()))
        read(pin, settings.pinHash);
    else
        settings.pinHash = unreadablePin.toString();
    return settings;
}

} // namespace Kiosk
