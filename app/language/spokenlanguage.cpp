// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "spokenlanguage.h"

#include <QLocale>

namespace Kiosk {

constexpr auto lentTime = std::chrono::seconds(60);

SpokenLanguage::SpokenLanguage()
{
    m_lent.setSingleShot(true);
    m_lent.setInterval(lentTime);
    connect(&m_lent, &QTimer::timeout, this, &SpokenLanguage::speakOwn);
}

void SpokenLanguage::use(const QString &own)
{
    m_own = own;
    speakOwn();
}

void SpokenLanguage::lend(const QString &code)
{
    m_interpreter.speak(code);
    m_lent.start();
}

void SpokenLanguage::speakOwn()
{
    m_lent.stop();
    m_interpreter.speak(languageFor(m_own, QLocale::system().uiLanguages()));
}

} // namespace Kiosk
