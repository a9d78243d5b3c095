// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace Kiosk {

struct Language {
    QString code; ///< "de"
    QString name; ///< As those who speak it call it: "Deutsch".
};

/// Those with a translation, English first.
[[nodiscard]] QList<Language> languages();

/// The code that is spoken when @p wanted was set: itself, else the first of @p system's that there is, else
/// English. "en-XA" is the pseudo-locale.
[[nodiscard]] QString languageFor(const QString &wanted, const QStringList &system);

/// The habits of where the kiosk stands, in the language that is spoken: a clock of 24 hours or of 12,
/// digits, the order of a date. @p system is QLocale::system().
[[nodiscard]] QLocale localeFor(const QString &code, const QLocale &system);

/// Speaks one language at a time: texts, dates, numbers, reading direction.
///
/// Thread: the GUI thread.
class Interpreter
{
public:
    Interpreter() = default;
    ~Interpreter();
    Interpreter(const Interpreter &) = delete;
    Interpreter &operator=(const Interpreter &) = delete;
    Interpreter(Interpreter &&) = delete;
    Interpreter &operator=(Interpreter &&) = delete;

    /// Widgets that are there hear of it by QEvent::LanguageChange.
    void speak(const QString &code);
    [[nodiscard]] QString spoken() const { return m_spoken; }

private:
    QString m_spoken;
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_library; ///< Qt's own texts: file dialogs.
};

} // namespace Kiosk
