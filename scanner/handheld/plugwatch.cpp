// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "plugwatch.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Kiosk {

// The first is soon: a node appears before its group and its mode are set. The last repeats.
constexpr std::array<std::chrono::milliseconds, 4> delays { 300ms, 1s, 2s, 5s };

PlugWatch::PlugWatch(QString node, QObject *parent)
    : QObject(parent)
    , m_node(std::move(node))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PlugWatch::due);
    connect(&m_folders, &QFileSystemWatcher::directoryChanged, this, [this] {
        m_tries = 0;
        if (m_timer.remainingTimeAsDuration() > delays.front())
            m_timer.start(delays.front());
    });
}

void PlugWatch::start()
{
    watchFolder();
    m_timer.start(delays[std::min(m_tries++, delays.size() - 1)]);
}

void PlugWatch::stop()
{
    m_timer.stop();
    m_tries = 0;
    if (const QStringList folders = m_folders.directories(); !folders.isEmpty())
        m_folders.removePaths(folders);
}

// The folders by-id vanish with their last device: then the nearest one above is watched.
void PlugWatch::watchFolder()
{
    QString folder = QFileInfo(m_node).absolutePath();
    while (!QFileInfo(folder).isDir())
        folder = QFileInfo(folder).absolutePath();
    if (m_folders.directories() == QStringList { folder })
        return;
    if (const QStringList old = m_folders.directories(); !old.isEmpty())
        m_folders.removePaths(old);
    m_folders.addPath(folder);
}

} // namespace Kiosk
