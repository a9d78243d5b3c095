// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "masking.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// How many bytes of @p text at @p from stand for @p byte: itself, `%XX`, or `+` for a space; 0 for none.
static qsizetype lengthOf(char byte, const QByteArray &text, qsizetype from)
{
    if (from >= text.size())
        return 0;
    if (from + 2 < text.size() && text.at(from) == '%') {
        const int high = hexDigit(text.at(from + 1));
        const int low = hexDigit(text.at(from + 2));
        if (high >= 0 && low >= 0 && static_cast<char>(high * 16 + low) == byte)
            return 3;
    }
    return text.at(from) == byte || (byte == ' ' && text.at(from) == '+') ? 1 : 0;
}

/// How many bytes of @p text at @p from spell @p secret; 0 when they do not.
static qsizetype lengthOf(const QByteArray &secret, const QByteArray &text, qsizetype from)
{
    // A secret with a percent sign may look like an encoded one.
    const qsizetype asItIs = QByteArrayView(text).sliced(from).startsWith(secret) ? secret.size() : 0;
    qsizetype at = from;
    for (const char byte : secret) {
        const qsizetype length = lengthOf(byte, text, at);
        if (length == 0)
            return asItIs;
        at += length;
    }
    return std::max(asItIs, at - from);
}

static QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

QString masked(const QString &text)
{
    // A name may also follow an encoded `?` or `&`, whose last digit is no part of it.
    static const QString name
        = uR"((?:(?<![\w-])|(?<=%[0-9A-F]{2}))(?:api[_-]?key|key|token|password|secret))"_s;
    static const std::array patterns {
        // what stays is the first group
        pattern(u'(' + name + uR"(=)[^&#\s"'<>]*)"_s),
        pattern(u'(' + name + uR"(%3D)((?!%26)[^&#\s"'<>])*)"_s),
        pattern(uR"((/tc-api/)[^/?#\s"'<>]+)"_s),
        pattern(uR"((%2Ftc-api%2F)((?!%2F)[^/?&#\s"'<>])+)"_s),
        pattern(uR"(\b((?:Bearer|X-API-Key:)\s+)[^\s"'<>]+)"_s),
        pattern(uR"((://)[^/?#\s"'<>]*(?=@))"_s),
    };
    QString result = text;
    for (const QRegularExpression &each : patterns)
        result.replace(each, u"\\1***"_s);
    return result;
}

QString masked(const QString &text, const Secret &secret)
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray key = secret.reveal();
    QByteArray result;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = lengthOf(key, bytes, at);
        if (length > 0)
            result += "***";
        else
            result += bytes.at(at);
        at += length > 0 ? length : 1;
    }
    return masked(QString::fromUtf8(result));
}

QString maskedUrl(const QUrl &url) { return masked(url.toString(QUrl::FullyEncoded)); }

} // namespace Kiosk
