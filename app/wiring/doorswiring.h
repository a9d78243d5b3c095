// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "doctor/doctor.h"

#include <QFutureWatcher>
#include <QObject>

class QThreadPool;

namespace Kiosk {

class Clock;
class DoorsPage;
class TonePlayer;

/// Fills the page before doors, from another thread.
///
/// Thread: the GUI thread. Its end waits for nothing: what checks under way find is dropped.
class DoorsWiring : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. @p threads: where to look from; a silent server holds one up for ten seconds.
    DoorsWiring(DoorsPage &page, TonePlayer &player, QThreadPool &threads, const Clock &clock);

    /// What is examined; nothing before.
    void setFolder(const QString &folder) { m_folder = folder; }
    void setScreen(KioskScreen screen) { m_kiosk.screen = screen; }
    void setEvent(qint64 eventId) { m_kiosk.eventId = eventId; }
    /// Looks anew; while it looks already, nothing more happens.
    void examineNow();

private:
    void show();

    DoorsPage &m_page;
    QString m_folder;
    KioskNow m_kiosk;
    QThreadPool &m_threads;
    const Clock &m_clock;
    QFutureWatcher<QList<Finding>> m_watcher;
};

} // namespace Kiosk
