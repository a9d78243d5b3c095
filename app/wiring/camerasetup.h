// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMediaDevices>
#include <QObject>

#include <memory>

namespace Kiosk {

class CameraTrial;
class GateCamera;

/// Lets a page of the set-up choose and try the gate's camera, which is open as long as the page is seen.
///
/// Thread: the GUI thread.
class CameraSetup : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CameraSetup(CameraTrial &page, GateCamera &camera);
    ~CameraSetup() override;

    /// As ScreenSettings::camera.
    void showChosen(const QString &camera);

private:
    void watch(bool isWatched);
    void tell();

    CameraTrial &m_page;
    GateCamera &m_camera;
    QString m_chosen;
    std::unique_ptr<QMediaDevices> m_devices; ///< Follows what is plugged in, while somebody looks.
};

} // namespace Kiosk
