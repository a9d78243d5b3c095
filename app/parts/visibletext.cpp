// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "visibletext.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qsizetype longestShown = 400;

// What cannot be seen is what one looks for here: a suffix, a prefix, a stray control character.
QString visibleText(const QString &scanned)
{
    QString shown;
    for (const QChar character : QStringView(scanned).left(longestShown)) {
        if (character.isPrint())
            shown += character;
        else
            shown += u"\\x%1"_s.arg(int(character.unicode()), 2, 16, QLatin1Char('0'));
    }
    return scanned.size() > longestShown ? shown + u'…' : shown;
}

} // namespace Kiosk
