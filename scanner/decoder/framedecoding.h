// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "framedecoder.h"
#include "scanhelp.h"
#include "scanresult.h"
#include "scenewatch.h"
#include "sightings.h"

#include <QObject>
#include <QPolygonF>
#include <QThread>
#include <QVideoFrame>

#include <chrono>
#include <optional>

namespace Kiosk {

/// What one frame brought.
struct FrameReading {
    QList<Symbol> news = {}; ///< To be told; may be empty.
    int others = 0; ///< Codes further from the centre.
    /// Corners of the code that is meant, as shares of the frame's width and height; empty without one.
    QPolygonF outline = {};
    std::chrono::microseconds at {};
    std::chrono::microseconds spent {};
};

/// The part of FrameDecoding that lives on the decoder thread.
class DecoderWorker : public QObject
{
    Q_OBJECT

public:
    explicit DecoderWorker(FrameDecoder::Options options);

    void decode(const QVideoFrame &frame, std::chrono::microseconds at);
    void setOptions(const FrameDecoder::Options &options);

Q_SIGNALS:
    /// Once for every frame.
    void finished(const Kiosk::FrameReading &reading);
    /// What would help has changed.
    void advised(Kiosk::ScanHint hint, float exposure);

private:
    [[nodiscard]] QList<Symbol> read(const LumaView &luma, std::chrono::microseconds at);
    void advise();

    FrameDecoder m_decoder;
    Sightings m_sightings;
    SceneWatch m_scene;
    ScanHelp m_help;
    ScanHint m_hint = ScanHint::None;
    float m_exposure = 0;
};

/// Reads codes from live frames on a thread of its own. The newest frame wins: while one is being read at
/// most one other waits, and a newer one takes its place.
///
/// Thread: the GUI thread; the signals are emitted there.
class FrameDecoding : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive this.
    FrameDecoding(FrameDecoder::Options options, const Clock &clock, QObject *parent = nullptr);
    ~FrameDecoding() override;

    void setOptions(const FrameDecoder::Options &options);
    /// The word for ScanResult::source.
    void setSource(const QString &source) { m_source = source; }

    void offer(const QVideoFrame &frame);

Q_SIGNALS:
    /// A code came into view, or has stayed there for another second. Of several codes in a frame the one
    /// nearest the centre is meant, and ScanResult::others counts the rest.
    void scanned(const Kiosk::ScanResult &result);
    /// Where the code that is meant lies in the newest frame, as FrameReading::outline; once empty when
    /// there is none any more.
    void outlined(const QPolygonF &outline);
    /// What the guest should do, and how much brighter the camera should see, in EV: a code is in view but
    /// does not read.
    void advised(Kiosk::ScanHint hint, float exposure);
    /// A frame was looked at, with or without success.
    void decoded(std::chrono::microseconds spent);

private:
    struct Waiting {
        QVideoFrame frame = {};
        std::chrono::microseconds at {};
    };

    void handOver(const Waiting &waiting);
    void take(const FrameReading &reading);

    const Clock &m_clock;
    QString m_source;
    bool m_busy = false;
    bool m_isOutlined = false;
    std::optional<Waiting> m_waiting;
    QThread m_thread;
    DecoderWorker *m_worker; ///< Deletes itself when its thread ends.
};

} // namespace Kiosk
