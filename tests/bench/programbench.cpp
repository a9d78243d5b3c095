// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benches.h"
#include "residentmemory.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int patience = 30'000; // ms

/// `fastcheck desk --json` on a folder, fed code by code.
class DeskProgram
{
public:
    explicit DeskProgram(const BenchFolder &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QStringLiteral(FASTCHECK_BINARY),
            { u"desk"_s, u"--json"_s, u"--data"_s, folder.path(), u"--event"_s, folder.event().name });
    }
    ~DeskProgram()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(patience);
    }

    /// False when the program ended instead.
    [[nodiscard]] bool submit(const QString &code)
    {
        m_process.write(code.toUtf8() + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience))
                return false;
        }
        m_process.readLine();
        return true;
    }
    [[nodiscard]] double megabytes() const { return residentMegabytes(m_process.processId()); }

private:
    QProcess m_process;
};

void benchStart(Table &table, const BenchFolder &folder)
{
    QElapsedTimer timer;
    timer.start();
    DeskProgram desk(folder);
    const QString what = u"fastcheck desk, start to first decision"_s;
    if (!desk.submit(benchCode(90'001)))
        return table.row(what, u"no answer"_s, u"≤ 1 s"_s, false);
    table.most(what, static_cast<double>(timer.nsecsElapsed()) / 1e9, 1, u"s"_s);
}

void benchDeskMemory(Table &table, const BenchFolder &folder, double mostMegabytes)
{
    const QString what = u"fastcheck desk, %1 attendees, resident"_s.arg(folder.attendees());
    DeskProgram desk(folder);
    for (int i = 0; i < 200; ++i) {
        if (!desk.submit(benchCode(folder.attendees() / 200 * i + 1)))
            return table.row(what, u"no answer"_s, u"≤ %1 MB"_s.arg(mostMegabytes), false);
    }
    table.most(what, desk.megabytes(), mostMegabytes, u"MB"_s);
}

void benchKioskMemory(Table &table)
{
    QProcess kiosk;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    kiosk.setProcessEnvironment(environment);
    kiosk.setStandardOutputFile(QProcess::nullDevice());
    kiosk.setStandardErrorFile(QProcess::nullDevice());
    kiosk.start(QStringLiteral(FASTCHECK_KIOSK_BINARY), { u"--demo"_s });
    double most = 0;
    for (int i = 0; i < 32 && !kiosk.waitForFinished(250); ++i)
        most = std::max(most, residentMegabytes(kiosk.processId()));
    table.row(u"fastcheck-kiosk --demo, resident"_s, u"%1 MB"_s.arg(most, 0, 'f', 1), u"≤ 220 MB"_s,
              most > 0 && most <= 220);
    kiosk.terminate();
    kiosk.waitForFinished(patience);
}

} // namespace Kiosk
