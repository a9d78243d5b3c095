// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backendworker.h"
#include "decoderthread.h"
#include "gatecamera.h"
#include "guestscreen.h"
#include "tones.h"

#include <QSet>

namespace Kiosk {

/// The guests' side of a kiosk: screen, camera and sound.
///
/// Thread: the GUI thread.
class GuestWiring : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    GuestWiring(BackendWorker &backend, FrameDecoding &decoding);

    [[nodiscard]] GuestScreen &screen() { return m_screen; }
    [[nodiscard]] GateCamera &camera() { return m_camera; }
    void takePlace(const Place &place);
    /// A camera read this; tickets beside others are said to be so once they are answered.
    void noteScan(const ScanResult &scan);
    /// What is not known of the answer elsewhere: whether other codes were beside it.
    [[nodiscard]] bool wasAmongOthers(const AdmissionDecision &decision);
    void show(const AdmissionDecision &decision);
    void showLookingUp(const QString &code);

private:
    void showNow(const AdmissionDecision &decision);

    TonePlayer m_tones;
    GuestScreen m_screen;
    GateCamera m_camera;
    QSet<QString> m_lookedUp; ///< Keys of the codes that the server is being asked about.
    QSet<QString> m_crowded; ///< As ticketShown(): scans that had other codes beside them, until answered.
    QList<AdmissionDecision> m_late; ///< Answers to what was looked up, for when the screen is free.
};

} // namespace Kiosk
