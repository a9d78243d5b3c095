// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benches.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int patience = 60'000;

/// What the program says after @p word; below zero when it fails.
static double paceOf(const QString &word, const QStringList &arguments, QProcessEnvironment environment)
{
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_MEDIA_BACKEND"_s, u"ffmpeg"_s);
    QProcess pace;
    pace.setProcessEnvironment(environment);
    pace.start(QStringLiteral(GUEST_PACE_BINARY), arguments);
    pace.waitForFinished(patience);
    const QStringList said = QString::fromLatin1(pace.readAllStandardOutput()).simplified().split(u' ');
    return said.size() == 2 && said.first() == word ? said.last().toDouble() : -1;
}

void benchAnswer(Table &table, const BenchFolder &folder)
{
    QStringList arguments { folder.path() };
    for (int i = 0; i < 300; ++i)
        arguments << benchCode(folder.attendees() / 300 * i + 2);
    const double p99 = paceOf(u"painted"_s, arguments, QProcessEnvironment::systemEnvironment());
    table.row(u"text to answer painted, 100,000 attendees, p99"_s, u"%1 ms"_s.arg(p99, 0, 'f', 1),
              u"≤ 50 ms"_s, p99 > 0 && p99 <= 50);
}

void benchTone(Table &table)
{
    const QString what = u"answer to first sound"_s;
    if (QStandardPaths::findExecutable(u"pulseaudio"_s).isEmpty()
        || QStandardPaths::findExecutable(u"parec"_s).isEmpty())
        return table.skipped(what,
                             u"there is no PulseAudio here: apt-get install pulseaudio pulseaudio-utils"_s);
    const QTemporaryDir runtime;
    QFile::setPermissions(runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"XDG_RUNTIME_DIR"_s, u"HOME"_s, u"PULSE_RUNTIME_PATH"_s })
        environment.insert(name, runtime.path());
    environment.remove(u"PULSE_SERVER"_s);
    QProcess server;
    server.setProcessEnvironment(environment);
    server.start(u"pulseaudio"_s,
                 { u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--disable-shm=yes"_s,
                   u"--load=module-null-sink sink_name=gate"_s, u"--load=module-native-protocol-unix"_s });
    for (int i = 0; i < 50 && !QFile::exists(runtime.filePath(u"native"_s)); ++i)
        QThread::msleep(100);
    const double heard = paceOf(u"tone"_s, { u"tone"_s }, environment);
    server.terminate();
    server.waitForFinished(patience);
    if (heard < 0)
        return table.skipped(what, u"the null sink of PulseAudio does not work here"_s);
    table.most(what, heard, 100, u"ms"_s);
}

} // namespace Kiosk
