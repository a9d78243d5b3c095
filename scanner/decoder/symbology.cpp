// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "symbology.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

QString toWord(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Qr:
        return u"qr"_s;
    case Symbology::Aztec:
        return u"aztec"_s;
    case Symbology::DataMatrix:
        return u"datamatrix"_s;
    case Symbology::Pdf417:
        return u"pdf417"_s;
    case Symbology::Code128:
        return u"code128"_s;
    case Symbology::Ean13:
        return u"ean13"_s;
    case Symbology::Ean8:
        return u"ean8"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Symbology> symbologyFromWord(const QString &word)
{
    const auto *found = std::find_if(allSymbologies.begin(), allSymbologies.end(),
                                     [&word](Symbology symbology) { return toWord(symbology) == word; });
    if (found == allSymbologies.end())
        return std::nullopt;
    return *found;
}

Result<QList<Symbology>> symbologiesFromWords(const QString &words)
{
    if (words == "all"_L1)
        return QList<Symbology>(allSymbologies.begin(), allSymbologies.end());
    QList<Symbology> symbologies;
    for (const QString &part : words.split(u',')) {
        const std::optional<Symbology> symbology = symbologyFromWord(part.trimmed());
        if (!symbology)
            return failure(Error::Kind::Malformed,
                           u"'%1' is no format: %2"_s.arg(part, knownSymbologyWords()));
        if (!symbologies.contains(*symbology))
            symbologies.append(*symbology);
    }
    return symbologies;
}

QString knownSymbologyWords()
{
    QStringList words;
    for (const Symbology symbology : allSymbologies)
        words.append(toWord(symbology));
    return words.join(u',') + u" or all"_s;
}

QString symbologyWords(const QList<Symbology> &symbologies)
{
    QStringList words;
    for (const Symbology symbology : allSymbologies) {
        if (symbologies.contains(symbology))
            words.append(toWord(symbology));
    }
    return words.size() == qsizetype(allSymbologies.size()) ? u"all"_s : words.join(u',');
}

bool isLinear(Symbology symbology)
{
    using enum Symbology;
    return symbology == Code128 || symbology == Ean13 || symbology == Ean8;
}

} // namespace Kiosk
