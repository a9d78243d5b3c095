// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/backendworker.h"
#include "camerasetup.h"
#include "doorswiring.h"
#include "exports.h"
#include "gatescanners.h"
#include "gatescans.h"
#include "setup/setupscreen.h"
#include "sound/toneplayer.h"

#include <QFutureWatcher>

#include <functional>

namespace Kiosk {

/// What the set-up works with. All must outlive it.
struct SetupNeeds {
    BackendWorker &backend;
    GateCamera &camera;
    QThreadPool &threads; ///< For what may take long; it goes on when the set-up is made anew.
    const Clock &clock;
    GateScans &scans; ///< The desk's, too.
};

/// The manager's side: what is set up there goes to the backend.
///
/// Thread: the GUI thread.
class SetupWiring : public QObject
{
    Q_OBJECT

public:
    /// @p theme must outlive it.
    SetupWiring(const SetupNeeds &needs, const Theme &theme);
    ~SetupWiring() override;

    [[nodiscard]] SetupScreen &screen() { return m_screen; }
    [[nodiscard]] GateScanners &scanners() { return m_scanners; }
    void takePlace(const Place &place);
    /// One of them is to be served; which one is not known.
    void offer(const QList<Event> &events);
    /// The camera read this while it is tried: shown, and nobody is admitted.
    void showTrial(const ScanResult &scan);
    /// What was said to a ticket while the set-up has the screen.
    void showHeld(const HeldScan &held);
    void show(const AdmissionDecision &decision);
    /// What is set now, to be shown.
    void showSettings(const ScreenSettings &settings);
    /// The data folder: what is examined before doors and exported.
    void setFolder(const QString &folder);
    void setScreen(KioskScreen screen) { m_doors.setScreen(screen); }
    void takeEvent(const Event &event);
    /// Before the screen is shown from the desk, where it leads back to.
    void open();
    /// Nothing that was begun there is left for the next one.
    void forget();

Q_SIGNALS:
    void settingsChanged(const Kiosk::ScreenSettings &settings);

private:
    void connectPin();
    void keep(const std::function<void(ScreenSettings &)> &change);
    void connectList(BackendWorker &backend);
    void connectScanners(BackendWorker &backend);

    void tellPlace();

    TonePlayer m_tones;
    SetupScreen m_screen;
    GateScanners m_scanners;
    CameraSetup m_camera;
    DoorsWiring m_doors;
    Exports m_exports;
    ScreenSettings m_settings;
    QFutureWatcher<Result<QString>> m_pin; ///< Its hash.
    QString m_folder;
    QList<Event> m_offered; ///< While there is no place: whose lists are here.
    Event m_event; ///< Of the place; without an id when there is none.
};

} // namespace Kiosk
