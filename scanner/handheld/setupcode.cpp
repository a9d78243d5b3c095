// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "setupcode.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr QStringView mark = u"FCK1:"; // first and last, so that a part is not taken for the whole
// No two signs are neighbours, so no two dead keys are.
constexpr QStringView printable = u"a!b\"c#d$e%f&g'h(i)j*k+l,m-n.o/p:q;r<s=t>u?v@w[x\\y]z^A_B`C{D|E}F~"
                                  u"GHIJKLMNOPQRSTUVWXYZ0123456789";

constexpr QStringView remedy
    = u"set the scanner to the layout of this computer, or to US when it is read as a device";

namespace {

/// What became of the set-up code on its way.
struct Arrived {
    QString pairs; ///< Typed and meant, one after the other.
    QString lost; ///< Meant, and swallowed alone or with a blank.
};

} // namespace

QString setUpCode()
{
    QString text = mark.toString();
    for (const QChar character : printable)
        text += u"  "_s + character;
    return text + u"  "_s + mark.toString();
}

static qsizetype blanksAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] == u' ')
        ++end;
    return end - from;
}

// One blank too few before a character: its neighbour was a dead key. Too many: one is missing in between.
static Result<Arrived> align(QStringView body)
{
    Arrived arrived;
    qsizetype next = 0;
    for (qsizetype at = 0; at < body.size(); ++at) {
        const qsizetype blanks = blanksAt(body, at);
        at += blanks;
        if (blanks == 1 && next > 0)
            arrived.lost += printable[next - 1];
        if (blanks > 2 && next < printable.size())
            arrived.lost += printable[next++];
        if (at == body.size())
            break;
        if (blanks == 0 || next >= printable.size())
            return failure(Error::Kind::Malformed, u"this is not the set-up code"_s);
        arrived.pairs.append(body[at]).append(printable[next++]);
    }
    if (next != printable.size())
        return failure(Error::Kind::Malformed, Error::Cause::SetupCodePart,
                       u"this is not the whole set-up code: scan it again"_s);
    return arrived;
}

static QString arrivingAlike(const QString &pairs)
{
    QMap<QChar, QString> meant;
    for (qsizetype i = 0; i < pairs.size(); i += 2)
        meant[pairs[i]] += pairs[i + 1];
    QStringList alike;
    for (const QString &characters : std::as_const(meant)) {
        if (characters.size() > 1)
            alike.append(characters);
    }
    return alike.join(u' ');
}

Result<KeyTranslation> learnTranslation(const QString &typed)
{
    const QStringView text(typed);
    const qsizetype begin = text.indexOf(u"  ");
    if (begin < mark.size())
        return failure(Error::Kind::Malformed, u"this is not the set-up code"_s);
    const QStringView typedMark = text.sliced(begin - mark.size(), mark.size());
    const qsizetype end = text.lastIndexOf(typedMark);
    if (end < begin)
        return failure(Error::Kind::Malformed, Error::Cause::SetupCodePart,
                       u"this is not the whole set-up code: scan it again"_s);
    const Result<Arrived> arrived = align(text.sliced(begin, end - begin));
    if (!arrived)
        return failure(arrived);
    if (!arrived->lost.isEmpty())
        return failure(Error::Kind::Rejected, Error::Cause::CharactersLost,
                       u"these characters get lost on the way: %1 (%2)"_s.arg(arrived->lost, remedy),
                       arrived->lost);
    if (const QString alike = arrivingAlike(arrived->pairs); !alike.isEmpty())
        return failure(Error::Kind::Rejected, Error::Cause::CharactersLost,
                       u"these characters arrive alike: %1 (%2)"_s.arg(alike, remedy), alike);
    Result<KeyTranslation> translation = KeyTranslation::fromPairs(arrived->pairs);
    if (translation && translation->apply(typedMark.toString()) != mark)
        return failure(Error::Kind::Malformed, u"this is not the set-up code"_s);
    return translation;
}

} // namespace Kiosk
