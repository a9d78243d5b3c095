// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "plaintext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// Decoding never makes a text longer, so nobody needs more of it than this many characters per one shown.
constexpr qsizetype sourcePerCharacter = 12;
constexpr qsizetype longestEntity = 10;

static const QHash<QString, char16_t> &namedEntities()
{
    // What WordPress and its editors write; letters of other languages come as they are.
    static const QHash<QString, char16_t> names {
        { u"amp"_s, u'&' },    { u"lt"_s, u'<' },     { u"gt"_s, u'>' },     { u"quot"_s, u'"' },
        { u"apos"_s, u'\'' },  { u"nbsp"_s, u' ' },   { u"ndash"_s, u'–' },  { u"mdash"_s, u'—' },
        { u"hellip"_s, u'…' }, { u"lsquo"_s, u'‘' },  { u"rsquo"_s, u'’' },  { u"sbquo"_s, u'‚' },
        { u"ldquo"_s, u'“' },  { u"rdquo"_s, u'”' },  { u"bdquo"_s, u'„' },  { u"laquo"_s, u'«' },
        { u"raquo"_s, u'»' },  { u"lsaquo"_s, u'‹' }, { u"rsaquo"_s, u'›' }, { u"bull"_s, u'•' },
        { u"middot"_s, u'·' }, { u"euro"_s, u'€' },   { u"pound"_s, u'£' },  { u"yen"_s, u'¥' },
        { u"cent"_s, u'¢' },   { u"copy"_s, u'©' },   { u"reg"_s, u'®' },    { u"trade"_s, u'™' },
        { u"deg"_s, u'°' },    { u"times"_s, u'×' },  { u"sect"_s, u'§' },   { u"para"_s, u'¶' },
        { u"frac12"_s, u'½' }, { u"iexcl"_s, u'¡' },  { u"iquest"_s, u'¿' }, { u"szlig"_s, u'ß' },
        { u"auml"_s, u'ä' },   { u"ouml"_s, u'ö' },   { u"uuml"_s, u'ü' },   { u"Auml"_s, u'Ä' },
        { u"Ouml"_s, u'Ö' },   { u"Uuml"_s, u'Ü' },   { u"eacute"_s, u'é' }, { u"Eacute"_s, u'É' },
        { u"egrave"_s, u'è' }, { u"ecirc"_s, u'ê' },  { u"euml"_s, u'ë' },   { u"agrave"_s, u'à' },
        { u"aacute"_s, u'á' }, { u"acirc"_s, u'â' },  { u"atilde"_s, u'ã' }, { u"aring"_s, u'å' },
        { u"aelig"_s, u'æ' },  { u"ccedil"_s, u'ç' }, { u"iacute"_s, u'í' }, { u"icirc"_s, u'î' },
        { u"iuml"_s, u'ï' },   { u"ntilde"_s, u'ñ' }, { u"oacute"_s, u'ó' }, { u"ocirc"_s, u'ô' },
        { u"otilde"_s, u'õ' }, { u"oslash"_s, u'ø' }, { u"uacute"_s, u'ú' }, { u"ugrave"_s, u'ù' },
        { u"ucirc"_s, u'û' },
    };
    return names;
}

// `<b>`, `</i>` and `<!-- -->` are tags; `5 < 6` is not, and `<b` without an end stays as it is.
static QString withoutTags(QStringView html)
{
    QString text;
    text.reserve(html.size());
    while (!html.isEmpty()) {
        const qsizetype open = html.indexOf(u'<');
        if (open < 0 || open + 1 == html.size())
            break;
        const QChar next = html[open + 1];
        const bool isTag = next.isLetter() || next == u'/' || next == u'!';
        const qsizetype close = isTag ? html.indexOf(u'>', open) : open;
        if (close < 0)
            break;
        text += html.left(isTag ? open : open + 1);
        html = html.sliced(close + 1);
    }
    return text.append(html);
}

static QString entityText(QStringView name)
{
    if (!name.startsWith(u'#')) {
        const char16_t known = namedEntities().value(name.toString());
        return known == 0 ? QString() : QString(QChar(known));
    }
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint value = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || value > QChar::LastValidCodePoint || QChar::isSurrogate(value))
        return {};
    const char32_t character = value;
    return QString::fromUcs4(&character, 1);
}

static QString withoutEntities(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    while (!text.isEmpty()) {
        const qsizetype start = text.indexOf(u'&');
        if (start < 0)
            break;
        plain += text.left(start);
        const qsizetype end = text.mid(start, longestEntity + 2).indexOf(u';');
        const QString decoded = end > 1 ? entityText(text.mid(start + 1, end - 1)) : QString();
        plain += decoded.isEmpty() ? u"&"_s : decoded;
        text = text.sliced(decoded.isEmpty() ? start + 1 : start + end + 1);
    }
    return plain.append(text);
}

static bool isShowable(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200c; // Persian names and emoji need these two
    constexpr char32_t zeroWidthJoiner = 0x200d;
    if (c == zeroWidthJoiner || c == zeroWidthNonJoiner)
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction overrides would turn a name round
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return false;
    default: // every category there is, none of them ours
        return true;
    }
}

// Most texts are: a list of 100,000 tickets has a million of them.
static bool isPlainAscii(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'<' && c != u'&'; });
}

QString plainTextFrom(const QString &html, qsizetype longest)
{
    if (html.size() <= longest && isPlainAscii(html))
        return html.simplified();
    const QString decoded
        = withoutEntities(withoutTags(QStringView(html).left(longest * sourcePerCharacter)));
    QString text;
    text.reserve(decoded.size());
    for (const char32_t c : decoded.toUcs4()) {
        if (QChar::isSpace(c))
            text += u' ';
        else if (isShowable(c))
            text += QChar::fromUcs4(c);
    }
    text = text.simplified();
    if (text.size() <= longest)
        return text;
    text.truncate(text[longest - 1].isHighSurrogate() ? longest - 1 : longest);
    return text.trimmed();
}

} // namespace Kiosk
