// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backendworker.h"
#include "gatescanners.h"
#include "setupscreen.h"

namespace Kiosk {

/// The manager's side: what is set up there goes to the backend.
///
/// Thread: the GUI thread.
class SetupWiring : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SetupWiring(BackendWorker &backend, const Clock &clock);

    [[nodiscard]] SetupScreen &screen() { return m_screen; }
    [[nodiscard]] GateScanners &scanners() { return m_scanners; }
    void takePlace(const Place &place);
    /// What is set now, to be shown.
    void showSettings(const ScreenSettings &settings) { m_screen.showSettings(settings); }
    void takeEvent(const Event &event);
    /// Before the screen is shown from the desk, where it leads back to.
    void open();

private:
    void connectList(BackendWorker &backend);
    void connectScanners(BackendWorker &backend);

    SetupScreen m_screen;
    GateScanners m_scanners;
    Event m_event; ///< Of the place; without an id when there is none.
};

} // namespace Kiosk
