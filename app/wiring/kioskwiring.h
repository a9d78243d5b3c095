// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backendworker.h"
#include "decoderthread.h"
#include "framesource.h"
#include "guestscreen.h"
#include "keyboardwedge.h"
#include "kioskoptions.h"
#include "setupscreen.h"
#include "stewardscreen.h"
#include "tones.h"

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
    void connectSetup();
    void connectSource();
    void openStore();
    void showWindow();
    void showScreen(QWidget &screen);
    void takePlace(const Place &place);
    void showDecision(const AdmissionDecision &decision);
    void showMatches(const QString &text, const QList<Attendee> &attendees);
    void showFailure(const QString &what);
    void showFrame(const QVideoFrame &frame);
    void startDemo();
    void toggleSteward();
    [[nodiscard]] std::unique_ptr<FrameSource> makeSource() const;

    KioskOptions m_options;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    QThread m_backendThread;
    BackendWorker *m_backend; ///< Deletes itself when its thread ends.
    FrameDecoding m_decoding;
    KeyboardWedge m_wedge;
    TonePlayer m_tones;
    QStackedWidget m_window;
    GuestScreen m_guest;
    StewardScreen m_steward;
    SetupScreen m_setup;
    std::unique_ptr<FrameSource> m_source;
    bool m_showsEveryOtherFrame = false;
    int m_total = 0;
};

} // namespace Kiosk
