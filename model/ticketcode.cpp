// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ticketcode.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// A desk takes no longer line; a guard before the patterns below run.
constexpr qsizetype longestPayload = qsizetype(64) * 1024;

static bool isNoise(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

QString withoutNoise(const QString &text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isNoise);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isNoise).base();
    return QString(first, last - first);
}

// Wallet passes name their character set; some scanners hand that on as `\000026` in front of the text.
static QString withoutEciPrefix(const QString &text)
{
    static const QRegularExpression eci(u"^\\\\0000\\d\\d"_s);
    return text.startsWith(u'\\') ? QString(text).remove(eci) : text;
}

// `id|10589|name|…|checksum|CODE`: the code follows the last separator.
static QString withoutTickeraLine(const QString &text)
{
    if (!text.contains("checksum"_L1, Qt::CaseInsensitive))
        return text;
    static const QRegularExpression line(u"(?:^|\\||%7C|~)checksum(\\||%7C|~)([^|~]*)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = line.match(text);
    if (!match.hasMatch())
        return text;
    if (match.capturedView(1).size() == 1)
        return match.captured(2);
    // A line whose separators are percent-encoded has an encoded code, too.
    return QUrl::fromPercentEncoding(match.captured(2).toUtf8());
}

static bool hasForbiddenCharacter(const QString &code)
{
    return std::any_of(code.begin(), code.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c == QChar::ReplacementCharacter || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
}

QString codeIn(const QString &payload)
{
    if (payload.size() > longestPayload)
        return {};
    return withoutNoise(withoutTickeraLine(withoutNoise(withoutEciPrefix(withoutNoise(payload)))));
}

tl::expected<QString, QString> ticketCodeFrom(const QString &payload)
{
    if (payload.size() > longestPayload)
        return tl::make_unexpected(u"too_long"_s);
    const QString code = codeIn(payload);
    if (code.isEmpty())
        return tl::make_unexpected(u"empty"_s);
    if (code.size() > longestTicketCode)
        return tl::make_unexpected(u"too_long"_s);
    if (hasForbiddenCharacter(code))
        return tl::make_unexpected(u"control_characters"_s);
    const bool hasLetter
        = std::any_of(code.begin(), code.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (!hasLetter)
        return tl::make_unexpected(u"no_letters"_s);
    return code;
}

QString otherTradeOf(const QString &code)
{
    struct Trade {
        QLatin1String start;
        QLatin1String word;
    };
    static constexpr std::array trades {
        Trade { "http://"_L1, "web_address"_L1 },  Trade { "https://"_L1, "web_address"_L1 },
        Trade { "www."_L1, "web_address"_L1 },     Trade { "urlto:"_L1, "web_address"_L1 },
        Trade { "wifi:"_L1, "wifi_login"_L1 },     Trade { "begin:vcard"_L1, "contact"_L1 },
        Trade { "mecard:"_L1, "contact"_L1 },      Trade { "bizcard:"_L1, "contact"_L1 },
        Trade { "tel:"_L1, "contact"_L1 },         Trade { "mailto:"_L1, "message"_L1 },
        Trade { "smsto:"_L1, "message"_L1 },       Trade { "sms:"_L1, "message"_L1 },
        Trade { "begin:vevent"_L1, "message"_L1 }, Trade { "begin:vcalendar"_L1, "message"_L1 },
    };
    const auto *found = std::find_if(trades.begin(), trades.end(), [&code](const Trade &trade) {
        return code.startsWith(trade.start, Qt::CaseInsensitive);
    });
    return found == trades.end() ? QString() : QString(found->word);
}

} // namespace Kiosk
