// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backendworker.h"
#include "decoderthread.h"
#include "gatecamera.h"
#include "gatescanners.h"
#include "guestscreen.h"
#include "kioskoptions.h"
#include "setupscreen.h"
#include "stewardscreen.h"
#include "tones.h"

#include <QSet>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace Kiosk {

/// The whole kiosk: three threads, the screens, the scanners, and the connections between them.
class KioskWiring : public QObject
{
    Q_OBJECT

public:
    explicit KioskWiring(const KioskOptions &options);
    ~KioskWiring() override;

    /// Shows the window and starts everything.
    void start();
    [[nodiscard]] QStackedWidget &window() { return m_window; }

Q_SIGNALS:
    /// As the backend's, for whoever watches the kiosk.
    void decided(const Kiosk::AdmissionDecision &decision);
    void ready();
    /// A demonstration, or a film in place of the camera, is over.
    void pictureEnded();
    void failed(const QString &what);

private:
    void connectDecisions();
    void connectSteward();
    void connectScanners();
    void connectSync();
    void connectSetup();
    void openSetup();
    void openStore();
    void showWindow();
    void showScreen(QWidget &screen);
    void takePlace(const Place &place);
    void takeEvent(const Event &event);
    void showSync(const SyncView &view);
    void showDecision(AdmissionDecision decision);
    void showToGuest(const AdmissionDecision &decision);
    void showMatches(const QString &text, const QList<Attendee> &attendees);
    void showFailure(const QString &what);
    void startDemo();
    void toggleSteward();

    KioskOptions m_options;
    bool m_opensSetup; ///< In place of the gate, until something was set up.
    bool m_isSetupFromDesk = false; ///< Its end leads back there.
    Event m_event; ///< Of the place; without an id when there is none.
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    QThread m_backendThread;
    BackendWorker *m_backend; ///< Deletes itself when its thread ends.
    FrameDecoding m_decoding;
    TonePlayer m_tones;
    QStackedWidget m_window;
    GuestScreen m_guest;
    StewardScreen m_steward;
    SetupScreen m_setup;
    GateScanners m_scanners;
    GateCamera m_camera;
    QString m_ticketFolder; ///< Of the demonstration's tickets for a real camera; else empty.
    QSet<QString> m_lookedUp; ///< Keys of the codes that the server is being asked about.
    QSet<QString> m_crowded; ///< As ticketShown(): scans that had other codes beside them, until answered.
    QList<AdmissionDecision> m_late; ///< Answers to these, for when the screen is free.
    int m_total = 0;
};

} // namespace Kiosk
