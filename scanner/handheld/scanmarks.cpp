// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scanmarks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int longestMark = 32;
constexpr int functionKeys = 35;

std::optional<QString> ScanMarks::strip(const QString &text) const
{
    if (!text.startsWith(prefix))
        return std::nullopt;
    const QString rest = text.mid(prefix.size());
    return rest.endsWith(suffix) ? rest.chopped(suffix.size()) : rest;
}

static std::optional<QChar> keyNamed(QStringView name)
{
    bool isNumber = false;
    if (name == u"Tab")
        return u'\t';
    if (name.startsWith(u'F')) {
        const int number = name.sliced(1).toInt(&isNumber);
        return isNumber && number >= 1 && number <= functionKeys ? std::optional(functionKey(number))
                                                                 : std::nullopt;
    }
    const int code = name.startsWith(u'x') ? name.sliced(1).toInt(&isNumber, 16) : 0;
    return isNumber && code >= 1 && code < ' ' ? std::optional(QChar(code)) : std::nullopt;
}

Result<QString> markFrom(const QString &written)
{
    const QStringView text(written);
    if (!std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c != u'\x7f'; }))
        return failure(Error::Kind::Malformed, Error::Cause::BadMark,
                       u"a control character in a prefix or suffix is written {x1D}"_s);
    QString mark;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'{') {
            mark += text[at];
            continue;
        }
        if (text.sliced(at + 1).startsWith(u'{')) {
            mark += text[at++];
            continue;
        }
        const qsizetype end = text.indexOf(u'}', at);
        const auto key = end < 0 ? std::nullopt : keyNamed(text.sliced(at + 1, end - at - 1));
        if (!key)
            return failure(
                Error::Kind::Malformed, Error::Cause::BadMark,
                u"a prefix or suffix may hold {F1} to {F35}, {Tab}, {x01} to {x1F}, and {{ for {"_s);
        mark += *key;
        at = end;
    }
    if (mark.size() > longestMark)
        return failure(Error::Kind::Malformed, Error::Cause::BadMark,
                       u"a prefix or suffix has at most 32 characters"_s);
    return mark;
}

QString writtenMark(const QString &mark)
{
    QString written;
    for (const QChar character : mark) {
        const int key = character.unicode() - functionKey(0).unicode();
        if (character == u'{')
            written += u"{{"_s;
        else if (character == u'\t')
            written += u"{Tab}"_s;
        else if (key >= 1 && key <= functionKeys)
            written += u"{F%1}"_s.arg(key);
        else if (character < u' ')
            written += u"{x%1}"_s.arg(uint(character.unicode()), 2, 16, QChar(u'0'));
        else
            written += character;
    }
    return written;
}

} // namespace Kiosk
