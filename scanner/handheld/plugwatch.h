// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace Kiosk {

/// Says when it is worth trying to open a device again: when something changes in the folder of its node,
/// and else every few seconds.
class PlugWatch : public QObject
{
    Q_OBJECT

public:
    explicit PlugWatch(QString node, QObject *parent = nullptr);

    /// Begins, or goes on after a try that failed: less and less often.
    void start();
    /// The device is open. The next start() begins anew.
    void stop();

Q_SIGNALS:
    void due();

private:
    void watchFolder();

    QString m_node;
    QFileSystemWatcher m_folders;
    QTimer m_timer;
    std::size_t m_tries = 0;
};

} // namespace Kiosk
