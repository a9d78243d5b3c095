// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "camerasetup.h"

#include "camerasource.h"
#include "gatecamera.h"
#include "setup/cameratrial.h"

namespace Kiosk {

CameraSetup::CameraSetup(CameraTrial &page, GateCamera &camera)
    : m_page(page)
    , m_camera(camera)
{
    connect(&page, &CameraTrial::watched, this, &CameraSetup::watch);
    connect(&camera, &GateCamera::stateChanged, this, &CameraSetup::tell);
    connect(&camera, &GateCamera::pictured, &page, &CameraTrial::showPicture);
    connect(&camera, &GateCamera::outlined, &page, &CameraTrial::setOutline);
}

// A page that goes while it is seen cannot tell so any more.
CameraSetup::~CameraSetup() { m_camera.setTried(false); }

void CameraSetup::showChosen(const QString &camera)
{
    m_chosen = camera;
    tell();
}

void CameraSetup::watch(bool isWatched)
{
    m_devices.reset();
    if (isWatched) {
        m_devices = std::make_unique<QMediaDevices>();
        connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &CameraSetup::tell);
    }
    m_camera.setTried(isWatched);
    tell();
}

void CameraSetup::tell()
{
    if (!m_devices)
        return;
    m_page.setMirrored(m_camera.facesGuest());
    m_page.show(CameraFacts { .there = CameraSource::available(),
                              .chosen = m_chosen,
                              .fixed = m_camera.fixed(),
                              .state = m_camera.state() });
}

} // namespace Kiosk
