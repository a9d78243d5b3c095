// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "gatecamera.h"

#include "camerasource.h"
#include "demo.h"
#include "guest/guestscreen.h"
#include "syntheticsource.h"
#include "videofilesource.h"

#include <QFileInfo>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

constexpr int demoFramesPerSecond = 15;

static bool isHeadless() { return QGuiApplication::platformName() == "offscreen"_L1; }

static bool usesCamera(const KioskOptions &options)
{
    if (options.camera == "none"_L1 || QFileInfo(options.camera).isFile())
        return false;
    return !options.isDemo || (!isHeadless() && !CameraSource::available().isEmpty());
}

static std::unique_ptr<FrameSource> makeSource(const KioskOptions &options)
{
    if (options.camera == "none"_L1)
        return nullptr;
    if (QFileInfo(options.camera).isFile())
        return std::make_unique<VideoFileSource>(options.camera);
    if (usesCamera(options))
        return std::make_unique<CameraSource>(options.camera);
    const DemoPace pace = isHeadless() ? DemoPace { 900ms, 500ms } : DemoPace { 2500ms, 2000ms };
    auto source = std::make_unique<SyntheticSource>(demoPainter(pace, demoFramesPerSecond, !isHeadless()));
    source->setFramesPerSecond(demoFramesPerSecond);
    return source;
}

static CameraState cameraStateOf(FrameSource::State state)
{
    switch (state) {
    case FrameSource::State::Running:
        return CameraState::Live;
    case FrameSource::State::Starting:
    case FrameSource::State::Stalled:
        return CameraState::Starting;
    case FrameSource::State::NoCamera:
    case FrameSource::State::Failed:
    case FrameSource::State::Ended:
        return CameraState::Missing;
    }
    Q_UNREACHABLE();
}

GateCamera::GateCamera(GuestScreen &guest, FrameDecoding &decoding)
    : m_guest(guest)
    , m_decoding(decoding)
{
    connect(&m_decoding, &FrameDecoding::outlined, &m_guest, &GuestScreen::setOutline);
    connect(&m_decoding, &FrameDecoding::outlined, this, &GateCamera::outlined);
    connect(&m_decoding, &FrameDecoding::advised, this, &GateCamera::takeAdvice);
}

GateCamera::~GateCamera() { close(); }

void GateCamera::close()
{
    if (!m_source)
        return;
    m_source->disconnect();
    m_source->stop();
    m_source.reset();
}

void GateCamera::use(const KioskOptions &options, const QString &chosen)
{
    KioskOptions wanted = options;
    // What was said at the start wins over what was set.
    if (wanted.camera.isEmpty())
        wanted.camera = chosen;
    const bool isOther = wanted.camera != m_options.camera || wanted.isDemo != m_options.isDemo;
    m_options = wanted;
    m_fixed = options.camera;
    if (isOther) {
        close();
        follow();
    }
    Q_EMIT stateChanged();
}

void GateCamera::start()
{
    m_isNeeded = true;
    follow();
}

void GateCamera::setTried(bool isTried)
{
    m_isTried = isTried;
    follow();
}

void GateCamera::follow()
{
    const bool isOpen = m_source != nullptr;
    if (m_isNeeded || m_isTried)
        open();
    else
        close();
    if (isOpen != (m_source != nullptr))
        Q_EMIT stateChanged();
}

void GateCamera::open()
{
    if (!m_source)
        start(makeSource(m_options));
}

std::optional<FrameSource::State> GateCamera::state() const
{
    return m_source ? std::optional(m_source->state()) : std::nullopt;
}

bool GateCamera::needsTickets(const KioskOptions &options) { return options.isDemo && usesCamera(options); }

void GateCamera::start(std::unique_ptr<FrameSource> source)
{
    m_source = std::move(source);
    m_guest.setCamera(CameraState::Unused);
    if (!m_source)
        return;
    connect(m_source.get(), &FrameSource::frameArrived, &m_decoding, &FrameDecoding::offer);
    connect(m_source.get(), &FrameSource::frameArrived, this, &GateCamera::showFrame);
    connect(m_source.get(), &FrameSource::stateChanged, this, &GateCamera::takeState);
    m_decoding.setSource(m_source->description());
    m_source->start();
    m_guest.setCamera(cameraStateOf(m_source->state()));
}

void GateCamera::takeState(FrameSource::State state)
{
    m_guest.setCamera(cameraStateOf(state));
    m_guest.setMirrored(m_source->facesGuest());
    Q_EMIT stateChanged();
    if (state == FrameSource::State::Ended)
        Q_EMIT ended();
}

void GateCamera::takeAdvice(ScanHint hint, float exposure)
{
    m_guest.setHint(hint);
    if (!m_source)
        return;
    m_source->setExposure(exposure);
    m_source->setTorch(hint == ScanHint::BrighterScreen); // paper in the dark
}

void GateCamera::showFrame(const QVideoFrame &frame)
{
    // Half the frames are enough for a mirror, and it is the costliest thing on the GUI thread.
    m_showsEveryOtherFrame = !m_showsEveryOtherFrame;
    const bool isSeen = m_guest.isVisible() && m_guest.isReady();
    if (!m_showsEveryOtherFrame || !(isSeen || m_isTried))
        return;
    // Qt 6.4 converts 4:2:2 planar past the end of its buffer.
    const bool isDrawn = frame.pixelFormat() != QVideoFrameFormat::Format_YUV422P;
    const QImage picture = isDrawn ? frame.toImage() : QImage();
    if (isSeen && isDrawn)
        m_guest.showFrame(picture);
    if (m_isTried)
        Q_EMIT pictured(picture);
}

} // namespace Kiosk
