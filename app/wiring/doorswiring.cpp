// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doorswiring.h"

#include "clock.h"
#include "setup/doorspage.h"
#include "sound/toneplayer.h"

#include <QtConcurrentRun>

namespace Kiosk {

DoorsWiring::DoorsWiring(DoorsPage &page, TonePlayer &player, QThreadPool &threads, const Clock &clock)
    : m_page(page)
    , m_threads(threads)
    , m_clock(clock)
{
    connect(&page, &DoorsPage::examineRequested, this, &DoorsWiring::examineNow);
    connect(&page, &DoorsPage::soundRequested, &player, [&player] { player.play({ Tone::Admitted }); });
    connect(&m_watcher, &QFutureWatcher<QList<Finding>>::finished, this, &DoorsWiring::show);
}

void DoorsWiring::examineNow()
{
    if (m_folder.isEmpty() || m_watcher.isRunning())
        return;
    m_page.showExamining();
    m_watcher.setFuture(
        QtConcurrent::run(&m_threads, examine, m_folder, AskServers::Yes, mediaDevicesHere(), m_kiosk));
}

void DoorsWiring::show() { m_page.showFindings(m_watcher.result(), m_clock.now()); }

} // namespace Kiosk
