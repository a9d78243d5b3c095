// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "jsonbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// Warnings of a site in debug mode; a hostile body must not make us search for ever.
constexpr qsizetype longestNoise = qsizetype(64) * 1024;
constexpr int mostAttempts = 16;
// Marks a number: no character, so nothing that a server could mean. Should it send one, it says "number".
constexpr char16_t numberMark = 0xffff;
constexpr QByteArrayView numberMarkBytes = "\xef\xbf\xbf";

// What editors and careless scripts leave at the ends of files. None of them can begin or end JSON.
static qsizetype markAt(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 5> marks { "\xef\xbb\xbf", // byte order mark
                                                           "\xe2\x80\x8b", "\xe2\x81\xa0", // no width
                                                           "\xc2\xa0", "\xc2\xad" };
    if (!text.isEmpty() && static_cast<uchar>(text.front()) <= ' ')
        return 1;
    const auto *found
        = std::ranges::find_if(marks, [text](QByteArrayView mark) { return text.startsWith(mark); });
    return found == marks.end() ? 0 : found->size();
}

static qsizetype markBefore(QByteArrayView text)
{
    for (const qsizetype size : { 1, 2, 3 }) {
        if (size <= text.size() && markAt(text.last(size)) == size)
            return size;
    }
    return 0;
}

static QByteArrayView withoutMarksView(QByteArrayView text)
{
    while (const qsizetype size = markAt(text))
        text = text.sliced(size);
    while (const qsizetype size = markBefore(text))
        text = text.chopped(size);
    return text;
}

QByteArray withoutMarks(const QByteArray &body) { return withoutMarksView(body).toByteArray(); }

static bool isDigit(char c) { return c >= '0' && c <= '9'; }

static bool isOfNumber(char c)
{
    return isDigit(c) || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

static QByteArrayView withoutDigits(QByteArrayView text)
{
    return { std::ranges::find_if_not(text, isDigit), text.end() };
}

// Digits, then perhaps a fraction, then perhaps an exponent of any size.
static bool isNumber(QByteArrayView text)
{
    if (text.startsWith('-'))
        text = text.sliced(1);
    const auto takeDigits = [&text] { return std::exchange(text, withoutDigits(text)).size() > text.size(); };
    if (!takeDigits())
        return false;
    if (text.startsWith('.')) {
        text = text.sliced(1);
        takeDigits(); // Qt's parser takes `1.`, too
    }
    if (text.startsWith('e') || text.startsWith('E')) {
        text = text.sliced(1);
        if (text.startsWith('+') || text.startsWith('-'))
            text = text.sliced(1);
        if (!takeDigits())
            return false;
    }
    return text.isEmpty();
}

// The end of the string that begins at @p at.
static qsizetype endOfString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

// JSON with every bare number in quotes, behind a mark: a parser would make a double of it, and another
// ticket of a long code.
static QByteArray withQuotedNumbers(QByteArrayView json)
{
    QByteArray quoted;
    quoted.reserve(json.size() + json.size() / 8);
    for (qsizetype at = 0; at < json.size();) {
        qsizetype end = at + 1;
        if (json[at] == '"') {
            end = endOfString(json, at);
        } else if (json[at] == '-' || isDigit(json[at])) {
            while (end < json.size() && isOfNumber(json[end]))
                ++end;
            if (const QByteArrayView number = json.sliced(at, end - at); isNumber(number)) {
                quoted.append('"').append(numberMarkBytes).append(number).append('"');
                at = end;
                continue;
            }
        }
        quoted.append(json.sliced(at, end - at));
        at = end;
    }
    return quoted;
}

bool isHtmlPage(const QByteArray &body)
{
    const QByteArray start = withoutMarks(body.left(longestNoise)).toLower();
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

// @p body begins with `{`, `[` or `"`.
static JsonBody jsonFrom(const QByteArray &body)
{
    if (body.startsWith('"'))
        return stringFrom(body);
    const QByteArray text = withQuotedNumbers(body);
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(text, &error);
    bool isNoisy = false;
    if (error.error == QJsonParseError::GarbageAtEnd && error.offset > 0) {
        // Caching plugins sign their pages, PHP prints late warnings: both begin with a tag.
        isNoisy = withoutMarksView(QByteArrayView(text).sliced(error.offset)).startsWith('<');
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
    const auto endsLine = [&] { return body[at - 1] == '>' || body[at - 1] == '\n' || body[at - 1] == '\r'; };
    while (at > 0 && !endsLine()) {
        const qsizetype mark = markBefore(QByteArrayView(body).first(at));
        if (mark == 0)
            return false;
        at -= mark;
    }
    return at > 0;
}

JsonBody jsonBodyFrom(const QByteArray &body)
{
    const QByteArray text = withoutMarks(body);
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

bool isQuoted(const QJsonValue &value)
{
    return value.isString() && !value.toString().startsWith(QChar(numberMark));
}

QString lenientText(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.startsWith(QChar(numberMark)) ? text.sliced(1) : text;
}

bool isRoundedNumber(const QJsonValue &value)
{
    return value.isString() && !isQuoted(value)
        && std::ranges::any_of(lenientText(value), [](QChar c) { return c == u'.' || c.toLower() == u'e'; });
}

std::optional<bool> lenientBool(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isNull() || value.isUndefined())
        return false;
    if (!value.isString())
        return std::nullopt;
    const QString text = lenientText(value).trimmed().toLower();
    if (text == "1"_L1 || text == "true"_L1)
        return true;
    if (text.isEmpty() || text == "0"_L1 || text == "false"_L1)
        return false;
    return std::nullopt;
}

std::optional<qint64> lenientNumber(const QJsonValue &value)
{
    const QString text = lenientText(value).trimmed();
    bool isNumber = false;
    if (const qint64 number = text.toLongLong(&isNumber); isNumber)
        return number;
    // `2.0` and `1e2` are whole as well, as long as a double tells them from their neighbours.
    constexpr double mostExact = 9007199254740991.0;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || std::abs(number) > mostExact || number != std::trunc(number))
        return std::nullopt;
    return static_cast<qint64>(number);
}

} // namespace Kiosk
