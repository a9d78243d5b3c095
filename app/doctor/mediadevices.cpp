// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "mediadevices.h"

#include <QAudioDevice>
#include <QCameraDevice>
#include <QMediaDevices>

namespace Kiosk {

MediaDevices mediaDevicesHere()
{
    MediaDevices found;
    for (const QCameraDevice &camera : QMediaDevices::videoInputs())
        found.cameras.append(camera.description());
    for (const QAudioDevice &sound : QMediaDevices::audioOutputs())
        found.sounds.append(sound.description());
    return found;
}

} // namespace Kiosk
