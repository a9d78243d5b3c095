// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "doctor.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace Kiosk {

class DoorsPage;
class TonePlayer;

/// Fills the page before doors, from a thread of its own.
///
/// Thread: the GUI thread. Its end waits for checks that are under way.
class DoorsWiring : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DoorsWiring(DoorsPage &page, TonePlayer &player);
    ~DoorsWiring() override;

    /// What is examined; nothing before.
    void setFolder(const QString &folder) { m_folder = folder; }
    void setScreen(KioskScreen screen) { m_screen = screen; }
    /// Looks anew; while it looks already, nothing more happens.
    void examineNow();

private:
    void show();

    DoorsPage &m_page;
    QString m_folder;
    KioskScreen m_screen = KioskScreen::Unknown;
    QThreadPool m_thread; ///< A silent server must hold up nobody else.
    QFutureWatcher<QList<Finding>> m_watcher;
};

} // namespace Kiosk
