// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "gateprocess.h"

#include <QProcessEnvironment>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

GateProcess::GateProcess(const QString &folder, const QUrl &site, const QByteArray &key)
    : m_folder(folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KIOSK_SOAK_KEY"_s, QString::fromLatin1(key));
    // It says what is meant to be: no encryption, notices around the answers.
    environment.insert(u"QT_LOGGING_RULES"_s, u"kiosk.sync.tickera.warning=false"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(QStringLiteral(SOAKGATE_BINARY));
    m_process.setArguments({ folder, site.toString() });
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { readLines(); });
    QObject::connect(&m_process, &QProcess::finished, &m_process,
                     [this](int code, QProcess::ExitStatus status) { ended(code, status); });
    QObject::connect(&m_process, &QProcess::errorOccurred, &m_process, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            m_exitCode = -1;
    });
}

GateProcess::~GateProcess()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished();
}

void GateProcess::start() { m_process.start(); }

void GateProcess::kill()
{
    m_isReady = false;
    m_isKilled = true;
    ++m_kills;
    m_process.kill();
}

// A line cut in the middle was not said.
void GateProcess::readLines()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        if (line == "ready") {
            m_isReady = !m_isKilled;
            continue;
        }
        ++m_answers;
        if (line.startsWith("admitted "))
            ++m_admitted[QString::fromUtf8(line.mid(line.indexOf(' ') + 1))];
    }
}

void GateProcess::ended(int code, QProcess::ExitStatus status)
{
    readLines();
    if (!std::exchange(m_isKilled, false)) {
        m_exitCode = status == QProcess::NormalExit ? code : -1;
        return;
    }
    QTimer::singleShot(0, &m_process, [this] { start(); });
}

} // namespace Kiosk
