// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "nullsink.h"

#include <QEventLoop>
#include <QFile>
#include <QFileSystemWatcher>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int patience = 10'000;

QString NullSink::missing()
{
    for (const QString &program : { u"pulseaudio"_s, u"parec"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return u"there is no %1 here: apt-get install pulseaudio pulseaudio-utils"_s.arg(program);
    }
    return {};
}

NullSink::NullSink()
{
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const char *name : { "XDG_RUNTIME_DIR", "HOME", "PULSE_RUNTIME_PATH" })
        qputenv(name, m_folder.path().toLocal8Bit());
    qunsetenv("PULSE_SERVER");
    m_server.start(u"pulseaudio"_s,
                   { u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--disable-shm=yes"_s,
                     u"--load=module-null-sink sink_name=gate rate=%1 channels=1"_s.arg(Recorder::rate),
                     u"--load=module-native-protocol-unix"_s });
    m_isReady = waitForSocket();
}

// It says nowhere when it is ready; its socket does.
bool NullSink::waitForSocket()
{
    const auto isThere = [this] { return QFile::exists(m_folder.filePath(u"native"_s)); };
    QFileSystemWatcher watcher({ m_folder.path() });
    QEventLoop loop;
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &loop, [&] {
        if (isThere())
            loop.quit();
    });
    QObject::connect(&m_server, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!isThere()) // it may have come before anybody watched
        loop.exec();
    return isThere();
}

NullSink::~NullSink()
{
    goOn();
    m_server.terminate();
    m_server.waitForFinished(patience);
}

void NullSink::kill()
{
    m_server.kill();
    m_server.waitForFinished(patience);
}

void NullSink::freeze() { ::kill(pid_t(m_server.processId()), SIGSTOP); }

void NullSink::goOn() { ::kill(pid_t(m_server.processId()), SIGCONT); }

Recorder::Recorder()
{
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { take(); });
    m_process.start(u"parec"_s,
                    { u"--device=gate.monitor"_s, u"--raw"_s, u"--format=s16le"_s, u"--channels=1"_s,
                      u"--rate=%1"_s.arg(rate), u"--latency-msec=5"_s });
}

Recorder::~Recorder()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished(patience);
}

void Recorder::take()
{
    // An odd byte waits for its other half.
    const QByteArray bytes = m_process.read(m_process.bytesAvailable() / 2 * 2);
    QList<qint16> values(bytes.size() / 2);
    std::memcpy(values.data(), bytes.constData(), size_t(bytes.size()));
    m_heard += values.size();
    auto first = values.begin();
    if (m_samples.isEmpty())
        first = std::find_if(values.begin(), values.end(), [](qint16 value) { return value != 0; });
    m_samples.append(QList<qint16>(first, values.end()));
}

} // namespace Kiosk
