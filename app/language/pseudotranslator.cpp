// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pseudotranslator.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QChar accented(QChar character)
{
    static constexpr QStringView plain = u"AEIOUYaeiouyCNScns";
    static constexpr QStringView marked = u"ÀÉÎÖÛÝàéîöûýÇÑŠçñš";
    const qsizetype at = plain.indexOf(character);
    return at < 0 ? character : marked.at(at);
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                    int number) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(number)
    const QString text = QString::fromUtf8(source);
    QString said = u"["_s;
    bool isPlace = false; // %1, %L1 and %n are filled in later
    for (const QChar character : text) {
        said += isPlace ? character : accented(character);
        isPlace = character == u'%' || (isPlace && character == u'L');
    }
    const qsizetype more = text.size() * 2 / 5;
    for (qsizetype i = 0; i < more; ++i)
        said += i % 6 == 0 ? u' ' : u'~';
    return said + u']';
}

} // namespace Kiosk
