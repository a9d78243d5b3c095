// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "languages.h"

#include "pseudotranslator.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static const QString pseudoCode = u"en-XA"_s;

QList<Language> languages()
{
    return { { u"en"_s, u"English"_s },    { u"af"_s, u"Afrikaans"_s }, { u"de"_s, u"Deutsch"_s },
             { u"fr"_s, u"Français"_s },   { u"es"_s, u"Español"_s },   { u"pt"_s, u"Português"_s },
             { u"nl"_s, u"Nederlands"_s }, { u"it"_s, u"Italiano"_s },  { u"ar"_s, u"العربية"_s } };
}

QString languageFor(const QString &wanted, const QStringList &system)
{
    if (wanted == pseudoCode)
        return wanted;
    const QList<Language> known = languages();
    for (const QString &code : QStringList { wanted } + system) {
        const QString language = code.section(u'-', 0, 0).section(u'_', 0, 0);
        if (std::ranges::count(known, language, &Language::code) > 0)
            return language;
    }
    return known.first().code;
}

QLocale localeFor(const QString &code, const QLocale &system)
{
    const QLocale wanted(code == pseudoCode ? u"en"_s : code);
    if (system.language() == wanted.language())
        return system;
    const QLocale here(wanted.language(), system.territory());
    if (system.language() != QLocale::C && here.territory() == system.territory())
        return here;
    // "en" alone means the United States, and their clock: the system that says nothing has 24 hours.
    const bool isPlain = wanted.language() == QLocale::English && system.language() == QLocale::C;
    return isPlain ? QLocale(QLocale::English, QLocale::UnitedKingdom) : wanted;
}

static std::unique_ptr<QTranslator> installed(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

static std::unique_ptr<QTranslator> loaded(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder))
        return nullptr;
    return installed(std::move(translator));
}

Interpreter::~Interpreter() = default; // a translator takes itself out

void Interpreter::speak(const QString &code)
{
    if (code == m_spoken)
        return;
    m_spoken = code;
    // First: what the translators' change makes widgets say is said in the new locale.
    const QLocale locale = localeFor(code, QLocale::system());
    QLocale::setDefault(locale);
    m_library = loaded(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_ours = code == pseudoCode ? installed(std::make_unique<PseudoTranslator>())
                                : loaded(u"kiosk_"_s + code, u":/translations"_s);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace Kiosk
