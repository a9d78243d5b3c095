// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "sendablecode.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype longestSent = 255; // servers refuse long addresses, each at a length of its own

// Databases pass over what cannot be seen, and then find another ticket.
static bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default: // every category there is, none of them ours
        return c == QChar::ReplacementCharacter || (c.isSpace() && c != u' ');
    }
}

static bool hasUnseen(const QString &code)
{
    for (qsizetype at = 0; at < code.size(); ++at) {
        const bool isPair
            = code[at].isHighSurrogate() && at + 1 < code.size() && code[at + 1].isLowSurrogate();
        if (isPair)
            ++at;
        else if (isUnseen(code[at]))
            return true;
    }
    return false;
}

static QString withoutTrailingBlanks(QString code)
{
    while (code.endsWith(u' '))
        code.chop(1);
    return code;
}

QString whyNotSendable(const QString &code)
{
    static const QRegularExpression eaten(u"%[0-9A-Fa-f]{2}|[<|~]"_s);
    if (code.size() > longestSent)
        return u"its code is longer than %1 characters"_s.arg(longestSent);
    if (hasUnseen(code))
        return u"its code holds characters that cannot be seen"_s;
    if (code.contains(eaten))
        return u"its code holds %XX, <, | or ~: Tickera would take it for another ticket"_s;
    // Blanks at the end do not count there; elsewhere they are put together.
    const QString text = withoutTrailingBlanks(code);
    if (text.simplified() != text)
        return u"its code begins with a blank or holds two in a row: Tickera would look for another one"_s;
    if (std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber(); }))
        return u"its code holds neither letters nor digits"_s;
    return {};
}

} // namespace Kiosk
