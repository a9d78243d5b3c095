// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "framesource.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QTimer>
#include <QVideoSink>

#include <memory>

namespace Kiosk {

/// A camera of this computer. Follows plugging and unplugging, and restarts one that fell silent.
class CameraSource : public FrameSource
{
    Q_OBJECT

public:
    /// @p name is the description or the id of a device; empty for the default camera.
    explicit CameraSource(QString name = {}, QObject *parent = nullptr);
    ~CameraSource() override;

    /// Descriptions of all cameras there are now.
    [[nodiscard]] static QStringList available();

    [[nodiscard]] QString description() const override;
    void start() override;
    void stop() override;
    [[nodiscard]] bool facesGuest() const override;
    void setExposure(float ev) override;
    void setTorch(bool isOn) override;

private:
    [[nodiscard]] QCameraDevice wantedDevice() const;
    void open();
    void close();
    void followDevices();
    void takeFrame(const QVideoFrame &frame);
    void restart();

    QString m_name;
    bool m_started = false;
    QCameraDevice m_device;
    QMediaDevices m_devices;
    QVideoSink m_sink;
    QMediaCaptureSession m_session;
    std::unique_ptr<QCamera> m_camera;
    QTimer m_watchdog;
};

} // namespace Kiosk
