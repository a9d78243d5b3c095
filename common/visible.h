// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>

namespace Kiosk {

/// Whether a terminal may obey @p c, or a reader be deceived by it: control characters, direction marks,
/// breaks of lines and paragraphs, half surrogate pairs. The two joiners are text: Persian names and emoji
/// need them.
[[nodiscard]] inline bool isTreacherous(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200c;
    constexpr char32_t zeroWidthJoiner = 0x200d;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return c != zeroWidthJoiner && c != zeroWidthNonJoiner;
    default:
        return false;
    }
}

/// @p text with each treacherous character as @p written makes it.
template<typename Written> [[nodiscard]] QString withoutTreachery(const QString &text, Written written)
{
    const auto isPlain = [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; };
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text;
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (isTreacherous(c))
            safe += written(c);
        else
            safe += QStringView(text).mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return safe;
}

/// @p text on one line, fit for a terminal: treacherous characters stand there as `\x1b`, `\u202e`,
/// `\U000e0041`.
[[nodiscard]] inline QString visible(const QString &text)
{
    return withoutTreachery(text, [](char32_t c) {
        const int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
        const QChar sign = QLatin1Char(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        return QLatin1Char('\\') + (sign + QString::number(c, 16).rightJustified(digits, QLatin1Char('0')));
    });
}

/// @p text with treacherous characters as JSON writes them within quotes: `\u001b`.
[[nodiscard]] inline QString jsonVisible(const QString &text)
{
    return withoutTreachery(text, [](char32_t c) {
        QString escapes;
        for (const QChar half : QString::fromUcs4(&c, 1))
            escapes += QStringLiteral("\\u")
                + QString::number(half.unicode(), 16).rightJustified(4, QLatin1Char('0'));
        return escapes;
    });
}

} // namespace Kiosk
