// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "framedecoding.h"
#include "framesource.h"
#include "kioskoptions.h"

#include <QImage>
#include <QPolygonF>

#include <memory>
#include <optional>

namespace Kiosk {

class GuestScreen;

/// What stands before the gate's lens: a camera, a film, or the demonstration. Open as long as the gate or
/// somebody at the set-up needs it. Frames go to the decoder, and to the guest as a mirror.
class GateCamera : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    GateCamera(GuestScreen &guest, FrameDecoding &decoding);
    ~GateCamera() override;

    /// What is to be opened, at once where another is open: what @p options say, else what was @p chosen.
    void use(const KioskOptions &options, const QString &chosen);
    /// The gate needs it from now on.
    void start();
    /// Opens @p source, which may be nothing.
    void start(std::unique_ptr<FrameSource> source);
    /// Whether somebody tries it at the set-up, where the gate may not need it yet.
    void setTried(bool isTried);
    /// Nothing: none is open.
    [[nodiscard]] std::optional<FrameSource::State> state() const;
    [[nodiscard]] bool facesGuest() const { return !m_source || m_source->facesGuest(); }
    /// What the options said; empty: what is chosen holds.
    [[nodiscard]] const QString &fixed() const { return m_fixed; }
    /// Whether a demonstration uses a real camera, so that people need tickets to show to it.
    [[nodiscard]] static bool needsTickets(const KioskOptions &options);

Q_SIGNALS:
    /// A demonstration, or a film in place of the camera, is over.
    void ended();
    void stateChanged();
    /// While it is tried. Nothing: it has pictures, but none that can be drawn.
    void pictured(const QImage &picture);
    /// As FrameDecoding::outlined().
    void outlined(const QPolygonF &outline);

private:
    void follow();
    void open();
    void close();
    void takeState(FrameSource::State state);
    void takeAdvice(ScanHint hint, float exposure);
    void showFrame(const QVideoFrame &frame);

    GuestScreen &m_guest;
    FrameDecoding &m_decoding;
    KioskOptions m_options;
    QString m_fixed;
    std::unique_ptr<FrameSource> m_source;
    bool m_isNeeded = false; ///< By the gate.
    bool m_isTried = false;
    bool m_showsEveryOtherFrame = false;
};

} // namespace Kiosk
