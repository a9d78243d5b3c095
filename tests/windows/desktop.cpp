// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desktop.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int patience = 20'000; // milliseconds that anything here may take

QString Desktop::missing()
{
    for (const QString &program : { u"Xvfb"_s, u"openbox"_s, u"xdotool"_s, u"ffmpeg"_s }) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return u"%1 is not installed"_s.arg(program);
    }
    return {};
}

Desktop::Desktop(const QSize &size)
    : m_size(size)
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(u"Xvfb"_s,
                   { u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s, u"-screen"_s, u"0"_s,
                     u"%1x%2x24"_s.arg(size.width()).arg(size.height()) });
    if (!m_server.waitForReadyRead(patience))
        return;
    m_display = u":"_s + QString::fromLatin1(m_server.readLine()).trimmed();
    m_manager.setProcessEnvironment(environment());
    m_manager.start(u"openbox"_s, {});
    if (!m_manager.waitForStarted(patience))
        m_display.clear();
}

Desktop::~Desktop()
{
    for (QProcess *process : { &m_manager, &m_server }) {
        process->terminate();
        process->waitForFinished(patience);
    }
}

QProcessEnvironment Desktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    // Else libdbus forks to start a bus and allocates in the child: the sanitizers' lock may be held there.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    return environment;
}

std::unique_ptr<QProcess> Desktop::start(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program, arguments);
    return process;
}

QByteArray Desktop::xdotool(const QStringList &arguments) const
{
    const auto process = start(u"xdotool"_s, arguments);
    process->waitForFinished(patience);
    return process->readAllStandardOutput();
}

bool Desktop::hasWindow(const QString &title) const
{
    return !xdotool({ u"search"_s, u"--onlyvisible"_s, u"--name"_s, title }).isEmpty();
}

void Desktop::scan(const QString &text) const { xdotool({ u"type"_s, u"--delay"_s, u"4"_s, text + u'\n' }); }

void Desktop::type(const QString &text) const { xdotool({ u"type"_s, u"--delay"_s, u"120"_s, text }); }

void Desktop::press(const QString &keys) const { xdotool({ u"key"_s, keys }); }

void Desktop::click(const QPoint &place) const
{
    xdotool({ u"mousemove"_s, QString::number(place.x()), QString::number(place.y()), u"click"_s, u"1"_s });
}

void Desktop::hold(const QPoint &place, double seconds) const
{
    xdotool({ u"mousemove"_s, QString::number(place.x()), QString::number(place.y()), u"mousedown"_s, u"1"_s,
              u"sleep"_s, QString::number(seconds), u"mouseup"_s, u"1"_s });
}

QImage Desktop::picture() const
{
    const QString file = m_folder.filePath(u"picture.png"_s);
    const auto process = start(u"ffmpeg"_s,
                               { u"-loglevel"_s, u"error"_s, u"-y"_s, u"-f"_s, u"x11grab"_s, u"-video_size"_s,
                                 u"%1x%2"_s.arg(m_size.width()).arg(m_size.height()), u"-i"_s, m_display,
                                 u"-frames:v"_s, u"1"_s, file });
    process->waitForFinished(patience);
    return QImage(file);
}

} // namespace Kiosk
