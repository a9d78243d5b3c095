// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyboardlayout.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// Row by row from the top left: the digits, then the three rows of letters.
constexpr std::array layouts {
    KeyboardLayout { u"us", u"English (US)", u"`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
                     u"~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?", u"" },
    KeyboardLayout { u"uk", u"English (UK)", u"`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./",
                     u"¬!\"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?", u"" },
    KeyboardLayout { u"de", u"German", u"^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-",
                     u"°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_", u"^´`" },
    KeyboardLayout { u"ch", u"Swiss German", u"§1234567890'^qwertzuiopü¨$asdfghjklöäyxcvbnm,.-",
                     u"°+\"*ç%&/()=?`QWERTZUIOPè!£ASDFGHJKLéàYXCVBNM;:_", u"^¨`" },
    KeyboardLayout { u"fr", u"French", u"²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!",
                     u"~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§", u"^¨" },
    KeyboardLayout { u"es", u"Spanish", u"º1234567890'¡qwertyuiop`+çasdfghjklñ´zxcvbnm,.-",
                     u"ª!\"·$%&/()=?¿QWERTYUIOP^*ÇASDFGHJKLÑ¨ZXCVBNM;:_", u"`^´¨" },
};

static const KeyboardLayout &usLayout() { return layouts.front(); }

std::span<const KeyboardLayout> keyboardLayouts() { return layouts; }

QString unsafeCharacters(const KeyboardLayout &layout)
{
    QString meant;
    for (qsizetype key = 0; key < layout.plain.size(); ++key) {
        if (layout.dead.contains(layout.plain[key]))
            meant += usLayout().plain[key];
        if (layout.dead.contains(layout.shifted[key]))
            meant += usLayout().shifted[key];
    }
    return meant;
}

static QChar otherCase(QChar letter) { return letter.isUpper() ? letter.toLower() : letter.toUpper(); }

static const KeyboardLayout *findLayout(QStringView name)
{
    const auto found = std::ranges::find(layouts, name, &KeyboardLayout::name);
    return found == layouts.end() ? nullptr : &*found;
}

KeyTranslation KeyTranslation::of(const KeyboardLayout &layout, CapsLock capsLock)
{
    const bool isCaps = capsLock == CapsLock::On;
    KeyTranslation translation;
    translation.m_name = layout.name.toString() + (isCaps ? u"+caps"_s : QString());
    const auto add = [&](QStringView typed, QStringView meant) {
        for (qsizetype key = 0; key < typed.size(); ++key) {
            const QChar arrives = isCaps ? otherCase(typed[key]) : typed[key];
            if (arrives != meant[key])
                translation.m_meant.insert(arrives, meant[key]);
        }
    };
    add(layout.plain, usLayout().plain);
    add(layout.shifted, usLayout().shifted);
    return translation;
}

static bool isMeanable(QChar character) { return character > u' ' && character <= u'~'; }

Result<KeyTranslation> KeyTranslation::fromPairs(const QString &pairs)
{
    if (pairs.size() % 2 != 0 || pairs.size() / 2 > '~' - ' ')
        return failure(Error::Kind::Malformed, Error::Cause::BadScanners,
                       u"the key translation is cut off or too long"_s);
    KeyTranslation translation;
    QSet<QChar> typedOnce;
    QSet<QChar> meantOnce;
    for (qsizetype i = 0; i < pairs.size(); i += 2) {
        const QChar typed = pairs[i];
        const QChar meant = pairs[i + 1];
        const bool isUsable = typed.isPrint() && !typed.isSpace() && isMeanable(meant);
        if (!isUsable || typedOnce.contains(typed) || meantOnce.contains(meant))
            return failure(Error::Kind::Malformed, Error::Cause::BadScanners,
                           u"the key translation is wrong at pair %1"_s.arg(i / 2 + 1));
        typedOnce.insert(typed);
        meantOnce.insert(meant);
        if (typed != meant)
            translation.m_meant.insert(typed, meant);
    }
    if (!translation.m_meant.isEmpty())
        translation.m_name.clear();
    return translation;
}

Result<KeyTranslation> KeyTranslation::parse(const QString &text)
{
    if (text.isEmpty())
        return KeyTranslation();
    if (text.startsWith("map:"_L1))
        return fromPairs(text.mid(4));
    const bool isCaps = text.endsWith("+caps"_L1);
    const KeyboardLayout *layout = findLayout(QStringView(text).chopped(isCaps ? 5 : 0));
    if (!layout)
        return failure(Error::Kind::Malformed, Error::Cause::BadScanners,
                       u"no keyboard layout is named '%1'"_s.arg(text.left(20)));
    return of(*layout, isCaps ? CapsLock::On : CapsLock::Off);
}

QString KeyTranslation::toText() const
{
    if (!m_name.isEmpty())
        return m_name;
    QString text = u"map:"_s;
    for (auto pair = m_meant.begin(); pair != m_meant.end(); ++pair)
        text.append(pair.key()).append(pair.value());
    return text;
}

// The key that types the accent alone.
static QChar accentOf(QChar combining)
{
    switch (combining.unicode()) {
    case 0x300:
        return u'`';
    case 0x301:
        return u'´';
    case 0x302:
        return u'^';
    case 0x303:
        return u'~';
    case 0x308:
        return u'¨';
    }
    return {};
}

QString KeyTranslation::meantBy(QChar typed) const
{
    if (const auto found = m_meant.find(typed); found != m_meant.end())
        return *found;
    // A dead key has gone into the letter after it: "é" were two keys.
    const QString parts = typed.decomposition();
    if (parts.size() == 2) {
        const auto accent = m_meant.find(accentOf(parts.back()));
        if (accent != m_meant.end())
            return QString(*accent) + m_meant.value(parts.front(), parts.front());
    }
    return typed;
}

QString KeyTranslation::apply(const QString &typed) const
{
    if (m_meant.isEmpty())
        return typed;
    QString meant;
    meant.reserve(typed.size());
    for (const QChar character : typed)
        meant += meantBy(character);
    return meant;
}

} // namespace Kiosk
