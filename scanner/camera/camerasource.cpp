// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "camerasource.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace Kiosk {

// An unplugged camera says nothing at all; it just stops sending.
static constexpr auto longestSilence = 2s;

// Codes want pixels, but the decoder's budget is made for 720p; below 15 frames a second a gate drags.
static QCameraFormat bestFormat(const QCameraDevice &device)
{
    const auto badness = [](const QCameraFormat &format) {
        const int size = std::abs(format.resolution().height() - 720);
        const int slow = format.maxFrameRate() < 15 ? 10000 : 0;
        // Raw luma is there at once, while Motion JPEG costs a decoder run for every frame.
        const int packed = format.pixelFormat() == QVideoFrameFormat::Format_Jpeg ? 1 : 0;
        return 2 * size + slow + packed;
    };
    const QList<QCameraFormat> formats = device.videoFormats();
    const auto best
        = std::min_element(formats.begin(), formats.end(),
                           [&badness](const auto &a, const auto &b) { return badness(a) < badness(b); });
    return best == formats.end() ? QCameraFormat() : *best;
}

// Tickets are held close, and each at another distance: the camera follows by itself.
static void focusByItself(QCamera &camera)
{
    for (const QCamera::FocusMode mode : { QCamera::FocusModeAutoNear, QCamera::FocusModeAuto }) {
        if (camera.isFocusModeSupported(mode)) {
            camera.setFocusMode(mode);
            return;
        }
    }
}

CameraSource::CameraSource(QString name, QObject *parent)
    : FrameSource(parent)
    , m_name(std::move(name))
{
    m_session.setVideoSink(&m_sink);
    m_watchdog.setInterval(longestSilence);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &CameraSource::takeFrame);
    connect(&m_watchdog, &QTimer::timeout, this, &CameraSource::restart);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &CameraSource::followDevices);
}

CameraSource::~CameraSource()
{
    m_sink.disconnect(this);
    close();
    m_session.setVideoSink(nullptr);
}

QStringList CameraSource::available()
{
    QStringList names;
    for (const QCameraDevice &device : QMediaDevices::videoInputs())
        names.append(device.description());
    return names;
}

QString CameraSource::description() const { return m_device.isNull() ? m_name : m_device.description(); }

void CameraSource::start()
{
    if (m_started)
        return;
    m_started = true;
    setState(State::Starting);
    open();
}

void CameraSource::stop()
{
    m_started = false;
    close();
    setState(State::Starting);
}

bool CameraSource::facesGuest() const { return m_device.position() != QCameraDevice::BackFace; }

void CameraSource::setExposure(float ev)
{
    if (m_camera && m_camera->supportedFeatures().testFlag(QCamera::Feature::ExposureCompensation))
        m_camera->setExposureCompensation(ev);
}

void CameraSource::setTorch(bool isOn)
{
    const auto mode = isOn ? QCamera::TorchOn : QCamera::TorchOff;
    if (m_camera && m_camera->isTorchModeSupported(mode))
        m_camera->setTorchMode(mode);
}

QCameraDevice CameraSource::wantedDevice() const
{
    if (m_name.isEmpty())
        return QMediaDevices::defaultVideoInput();
    for (const QCameraDevice &device : QMediaDevices::videoInputs()) {
        if (device.description() == m_name || device.id() == m_name.toUtf8())
            return device;
    }
    return {};
}

void CameraSource::open()
{
    m_device = wantedDevice();
    if (m_device.isNull()) {
        setState(State::NoCamera);
        return;
    }
    m_camera = std::make_unique<QCamera>(m_device);
    // Set by the constructor, without a signal, when the device cannot be used.
    if (m_camera->error() != QCamera::NoError) {
        m_camera.reset();
        setState(State::NoCamera);
        m_watchdog.start();
        return;
    }
    if (const QCameraFormat format = bestFormat(m_device); !format.isNull())
        m_camera->setCameraFormat(format);
    focusByItself(*m_camera);
    m_session.setCamera(m_camera.get());
    m_camera->start();
    m_watchdog.start();
}

void CameraSource::close()
{
    m_watchdog.stop();
    if (!m_camera)
        return;
    m_camera->stop();
    m_session.setCamera(nullptr);
    m_camera.reset();
}

void CameraSource::followDevices()
{
    if (!m_started)
        return;
    const bool gone = m_camera && !QMediaDevices::videoInputs().contains(m_device);
    if (gone)
        close();
    if (!m_camera)
        open();
}

void CameraSource::takeFrame(const QVideoFrame &frame)
{
    if (!m_camera || !frame.isValid())
        return;
    m_watchdog.start();
    setState(State::Running);
    Q_EMIT frameArrived(frame);
}

void CameraSource::restart()
{
    if (state() != State::NoCamera)
        setState(State::Stalled);
    close();
    open();
}

} // namespace Kiosk
