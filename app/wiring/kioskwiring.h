// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/backendworker.h"
#include "doorkeeper.h"
#include "framedecoding.h"
#include "guestwiring.h"
#include "kioskoptions.h"
#include "language/spokenlanguage.h"
#include "settings/screensettings.h"
#include "staffscreens.h"

#include <QStackedWidget>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

#include <memory>

namespace Kiosk {

/// The whole kiosk: three threads, the screens, the scanners, and the connections between them.
class KioskWiring : public QObject
{
    Q_OBJECT

public:
    explicit KioskWiring(KioskOptions options);
    ~KioskWiring() override;

    /// Shows the window and starts everything.
    void start();
    [[nodiscard]] QStackedWidget &window() { return m_window; }
    [[nodiscard]] GuestLock &lock() { return m_guest.lock(); }

Q_SIGNALS:
    /// As the backend's, for whoever watches the kiosk.
    void decided(const Kiosk::AdmissionDecision &decision);
    void ready();
    /// A demonstration, or a film in place of the camera, is over.
    void pictureEnded();
    void failed(const QString &what); ///< English, for the log.

private:
    void connectBackend();
    void connectScans();
    void connectStaff();
    void connectGuest();
    void openStore();
    void showWindow();
    void takePlace(const Place &place);
    void takeEvent(const Event &event);
    void takeSettings(const QHash<QString, QString> &settings);
    void changeSettings(const ScreenSettings &settings);
    void apply(const ScreenSettings &settings);
    void showSync(const SyncView &view);
    void showDecision(AdmissionDecision decision);
    void showHeld(HeldScan held);
    [[nodiscard]] SeenScreen seenScreen() const;
    void showFailure(const Error &what);
    void startDemo();

    KioskOptions m_options;
    ScreenSettings m_settings;
    bool m_awaitsSettings = false; ///< Of a store that is being opened.
    Theme m_theme = dayTheme; ///< Of all screens; its values change with the settings.
    SpokenLanguage m_language;
    QString m_formats = Event().scanFormats; ///< What the decoder looks for.
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    QThread m_backendThread;
    BackendWorker *m_backend; ///< Deletes itself when its thread ends.
    GateScans m_scans;
    FrameDecoding m_decoding;
    QStackedWidget m_window;
    GuestWiring m_guest;
    QThreadPool m_setupThreads; ///< Its end waits until exports are written.
    std::unique_ptr<StaffScreens> m_staff;
    std::unique_ptr<Doorkeeper> m_doorkeeper;
    QString m_ticketFolder; ///< Of the demonstration's tickets for a real camera; else empty.
};

} // namespace Kiosk
