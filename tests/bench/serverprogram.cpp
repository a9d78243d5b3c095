// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "serverprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int patience = 30'000; // ms

ServerProgram::ServerProgram(int tickets)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(FAKETICKERA_BINARY),
                    { u"--tickets"_s, QString::number(tickets), u"--kind"_s, u"single"_s });
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            qFatal("the fake server does not start");
    }
    m_url = QString::fromUtf8(m_process.readLine()).section(u' ', 1).trimmed();
}

ServerProgram::~ServerProgram()
{
    m_process.terminate();
    m_process.waitForFinished(patience);
}

void ServerProgram::addEventTo(const QString &folder) const
{
    QProcess add;
    add.start(QStringLiteral(FASTCHECK_BINARY),
              { u"event"_s, u"add"_s, u"--data"_s, folder, u"--backend"_s, u"tickera"_s, u"--url"_s, m_url,
                u"--name"_s, u"Bench"_s, u"--key-stdin"_s });
    add.write("0A1B2C3D\n");
    add.closeWriteChannel();
    if (!add.waitForFinished(patience) || add.exitCode() != 0)
        qFatal("event add: %s", add.readAllStandardError().constData());
}

QString ServerProgram::code(int number) { return u"FAKE%1-1"_s.arg(number, 6, 10, QLatin1Char('0')); }

} // namespace Kiosk
