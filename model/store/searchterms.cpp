// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "searchterms.h"

#include "attendee.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

enum class Umlauts { Plain, WithE };

} // namespace

// In folded text a blank ends a word and a dash stands for punctuation within one.
constexpr QChar wordEnd = u' ';
constexpr QChar punctuation = u'-';

namespace {

struct Letter {
    char32_t letter;
    QLatin1StringView folded;
};

} // namespace

// Lower-case letters whose plain spelling is no matter of marks.
constexpr std::array letters {
    Letter { U'ß', "ss"_L1 }, Letter { U'æ', "ae"_L1 }, Letter { U'œ', "oe"_L1 }, Letter { U'ø', "o"_L1 },
    Letter { U'ł', "l"_L1 },  Letter { U'đ', "d"_L1 },  Letter { U'ð', "d"_L1 },  Letter { U'þ', "th"_L1 },
    Letter { U'ı', "i"_L1 },  Letter { U'ħ', "h"_L1 },  Letter { U'ŧ', "t"_L1 },  Letter { U'ŋ', "n"_L1 },
};

static bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

static QChar foldedAscii(char16_t c)
{
    if (c >= u'A' && c <= u'Z')
        return static_cast<char16_t>(c + 0x20);
    if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
        return c;
    return c == u' ' || (c >= u'\t' && c <= u'\r') ? wordEnd : punctuation;
}

static void appendLetter(QString &folded, char32_t letter)
{
    const auto *known = std::find_if(letters.begin(), letters.end(),
                                     [letter](const Letter &l) { return l.letter == letter; });
    if (known != letters.end())
        folded += known->folded;
    else
        folded += QChar::fromUcs4(letter);
}

// Letters and digits by what SQLite's tokenizer knows (Unicode 6.1): what it took for a separator would split
// a token of ours, and that is an error in a query.
static bool isTokenCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) && QChar::unicodeVersion(c) <= QChar::Unicode_6_1;
}

static QString folded(QStringView text, Umlauts umlauts)
{
    QString result;
    result.reserve(text.size() + 4);
    if (isAscii(text)) {
        for (const QChar c : text)
            result += foldedAscii(c.unicode());
        return result;
    }
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_D);
    for (const char32_t c : decomposed.toUcs4()) {
        if (c == U'\u0308' && umlauts == Umlauts::WithE && !result.isEmpty()
            && u"aou"_s.contains(result.back()))
            result += u'e';
        else if (QChar::isMark(c))
            continue;
        else if (isTokenCharacter(c))
            appendLetter(result, QChar::toCaseFolded(c));
        else
            result += QChar::isSpace(c) ? wordEnd : punctuation;
    }
    return result;
}

static bool hasUmlaut(QStringView text)
{
    return !isAscii(text)
        && text.toString().normalized(QString::NormalizationForm_D).contains(QChar(u'\u0308'));
}

static QString lettersOnly(QString folded)
{
    folded.removeIf([](QChar c) { return c == punctuation || c == wordEnd; });
    return folded;
}

static void appendTerm(QString &terms, QStringView term)
{
    if (term.isEmpty())
        return;
    if (!terms.isEmpty())
        terms += u' ';
    terms += term;
}

// Every part, every word without its punctuation, and the whole without its blanks.
static void appendParts(QString &terms, const QString &folded)
{
    int words = 0;
    for (const QStringView word : QStringView(folded).tokenize(wordEnd, Qt::SkipEmptyParts)) {
        int parts = 0;
        for (const QStringView part : word.tokenize(punctuation, Qt::SkipEmptyParts)) {
            appendTerm(terms, part);
            ++parts;
        }
        if (parts > 1)
            appendTerm(terms, lettersOnly(word.toString()));
        words += parts > 0 ? 1 : 0;
    }
    if (words > 1)
        appendTerm(terms, lettersOnly(folded));
}

static void appendField(QString &terms, const QString &text)
{
    appendParts(terms, folded(text, Umlauts::Plain));
    if (hasUmlaut(text))
        appendParts(terms, folded(text, Umlauts::WithE));
}

QString searchTerms(const Attendee &attendee)
{
    QString terms = eventTerm(attendee.eventId);
    terms.reserve(128);
    appendField(terms, attendee.lastName);
    appendField(terms, attendee.firstName);
    appendTerm(terms, lettersOnly(folded(attendee.email, Umlauts::Plain)));
    appendTerm(terms, lettersOnly(folded(attendee.code, Umlauts::Plain)));
    return terms;
}

QStringList spellingsOf(const QString &word)
{
    QStringList spellings { lettersOnly(folded(word, Umlauts::Plain)) };
    if (spellings.constFirst().isEmpty())
        return {};
    if (hasUmlaut(word))
        spellings.append(lettersOnly(folded(word, Umlauts::WithE)));
    return spellings;
}

QStringList queryTerms(const QString &text)
{
    QStringList terms;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QStringList spellings = spellingsOf(word); !spellings.isEmpty())
            terms.append(spellings.constFirst());
    }
    return terms;
}

QString eventTerm(qint64 eventId) { return QChar(u'\uE000') + QString::number(eventId); }

} // namespace Kiosk
