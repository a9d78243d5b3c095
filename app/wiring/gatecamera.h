// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "decoderthread.h"
#include "framesource.h"
#include "kioskoptions.h"

#include <memory>

namespace Kiosk {

class GuestScreen;

/// What stands before the gate's lens: a camera, a film, or the demonstration. Frames go to the decoder, and
/// to the guest as a mirror.
class GateCamera : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    GateCamera(GuestScreen &guest, FrameDecoding &decoding);
    ~GateCamera() override;

    /// Opens what @p options say; once.
    void start(const KioskOptions &options);
    /// Another one in place of what is open.
    void startAnew(const KioskOptions &options);
    /// Opens @p source, which may be nothing.
    void start(std::unique_ptr<FrameSource> source);
    /// Whether a demonstration uses a real camera, so that people need tickets to show to it.
    [[nodiscard]] static bool needsTickets(const KioskOptions &options);

Q_SIGNALS:
    /// A demonstration, or a film in place of the camera, is over.
    void ended();

private:
    void close();
    void takeState(FrameSource::State state);
    void takeAdvice(ScanHint hint, float exposure);
    void showFrame(const QVideoFrame &frame);

    GuestScreen &m_guest;
    FrameDecoding &m_decoding;
    std::unique_ptr<FrameSource> m_source;
    bool m_showsEveryOtherFrame = false;
};

} // namespace Kiosk
