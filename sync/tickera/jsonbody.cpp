// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "jsonbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// Warnings of a site in debug mode; a hostile body must not make us search for ever.
constexpr qsizetype longestNoise = qsizetype(64) * 1024;
constexpr int mostAttempts = 16;

bool isHtmlPage(const QByteArray &body)
{
    const QByteArray start = body.left(longestNoise).trimmed().toLower();
    if (!start.startsWith('<')) // JSON may hold such words, too
        return false;
    static constexpr std::array marks { "<!doctype", "<html", "<head" };
    return std::any_of(marks.begin(), marks.end(),
                       [&start](const char *mark) { return start.contains(mark); });
}

static JsonBody stringFrom(const QByteArray &text)
{
    // Qt reads only arrays and objects at the top.
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson('[' + text + ']', &error).array();
    if (error.error != QJsonParseError::NoError || array.size() != 1 || !array.first().isString())
        return { .state = JsonBody::State::Broken };
    return { .state = JsonBody::State::Whole, .value = array.first() };
}

// @p text begins with `{`, `[` or `"`.
static JsonBody jsonFrom(const QByteArray &text)
{
    if (text.startsWith('"'))
        return stringFrom(text);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(text, &error);
    bool isNoisy = false;
    if (error.error == QJsonParseError::GarbageAtEnd && error.offset > 0) {
        // Caching plugins sign their pages, PHP prints late warnings: both begin with a tag.
        isNoisy = text.sliced(error.offset).trimmed().startsWith('<');
        if (isNoisy)
            document = QJsonDocument::fromJson(text.left(error.offset), &error);
    }
    if (error.error != QJsonParseError::NoError)
        return { .state = JsonBody::State::Broken };
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : document.object();
    return { .state = JsonBody::State::Whole, .value = value, .isNoisy = isNoisy };
}

// JSON after noise stands behind a tag or at the start of a line; noise itself is full of quotes and
// brackets.
static bool mayStart(const QByteArray &body, qsizetype at)
{
    const char c = body[at];
    if (c != '{' && c != '[' && c != '"')
        return false;
    while (at > 0 && (body[at - 1] == ' ' || body[at - 1] == '\t'))
        --at;
    return at > 0 && (body[at - 1] == '>' || body[at - 1] == '\n' || body[at - 1] == '\r');
}

JsonBody jsonBodyFrom(const QByteArray &body)
{
    QByteArray text = body.trimmed();
    if (text.startsWith("\xef\xbb\xbf")) // a byte order mark, from a PHP file saved by an editor
        text = text.sliced(3).trimmed();
    if (text.isEmpty() || isHtmlPage(text))
        return {};
    const bool startsAtOnce = text.startsWith('{') || text.startsWith('[') || text.startsWith('"');
    if (startsAtOnce) {
        if (JsonBody found = jsonFrom(text); found.state == JsonBody::State::Whole)
            return found;
    }
    int attempts = 0;
    for (qsizetype at = 1; at < std::min(text.size(), longestNoise) && attempts < mostAttempts; ++at) {
        if (!mayStart(text, at))
            continue;
        ++attempts;
        JsonBody found = jsonFrom(text.sliced(at));
        found.isNoisy = true;
        if (found.state == JsonBody::State::Whole)
            return found;
    }
    return { .state = startsAtOnce || attempts > 0 ? JsonBody::State::Broken : JsonBody::State::None };
}

std::optional<bool> lenientBool(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isNull() || value.isUndefined())
        return false;
    if (value.isDouble() && (value.toDouble() == 0 || value.toDouble() == 1))
        return value.toDouble() == 1;
    const QString text = value.toString(u"?"_s).trimmed().toLower();
    if (text == "1"_L1 || text == "true"_L1)
        return true;
    if (text.isEmpty() || text == "0"_L1 || text == "false"_L1)
        return false;
    return std::nullopt;
}

std::optional<qint64> lenientNumber(const QJsonValue &value)
{
    constexpr double exact
        = 9007199254740992; // beyond this a JSON number is no longer the one that was meant
    if (value.isDouble()) {
        const double number = value.toDouble();
        if (!(std::abs(number) <= exact) || std::trunc(number) != number)
            return std::nullopt;
        return static_cast<qint64>(number);
    }
    bool isNumber = false;
    const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString lenientText(const QJsonValue &value)
{
    if (const std::optional<qint64> number = value.isDouble() ? lenientNumber(value) : std::nullopt)
        return QString::number(*number);
    return value.toString();
}

} // namespace Kiosk
