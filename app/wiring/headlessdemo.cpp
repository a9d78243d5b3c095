// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "headlessdemo.h"

#include "kioskwiring.h"
#include "words/decisiontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

HeadlessDemo::HeadlessDemo(KioskWiring &kiosk)
    : m_kiosk(kiosk)
{
    if (QGuiApplication::platformName() != "offscreen"_L1)
        return;
    connect(&kiosk, &KioskWiring::decided, this, &HeadlessDemo::tell);
    connect(&kiosk, &KioskWiring::pictureEnded, this, &HeadlessDemo::finish);
    connect(&kiosk, &KioskWiring::failed, this, [](const QString &what) {
        std::fprintf(stderr, "fastcheck-kiosk: %s\n", qPrintable(what));
        QCoreApplication::exit(1);
    });
}

void HeadlessDemo::tell(const AdmissionDecision &decision)
{
    if (decision.isRepeat)
        return; // the ticket is still being held up
    ++m_decisions;
    std::printf("%-16s %-12s %s\n", qPrintable(toWord(decision.verdict)),
                qPrintable(decision.code.value_or(u"-"_s)), qPrintable(sentenceFor(decision)));
    std::fflush(stdout);
    if (m_screenshot.isEmpty() && decision.verdict == Verdict::Admitted)
        QMetaObject::invokeMethod(this, &HeadlessDemo::saveScreenshot, Qt::QueuedConnection);
}

void HeadlessDemo::saveScreenshot()
{
    m_screenshot = QDir::current().filePath(u"fastcheck-demo.png"_s);
    if (!m_kiosk.window().grab().save(m_screenshot))
        std::fprintf(stderr, "fastcheck-kiosk: %s cannot be written\n", qPrintable(m_screenshot));
}

void HeadlessDemo::finish() const
{
    std::printf("%d decisions, screenshot: %s\n", m_decisions, qPrintable(m_screenshot));
    QCoreApplication::exit(m_decisions > 0 ? 0 : 1);
}

} // namespace Kiosk
