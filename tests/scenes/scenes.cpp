// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "theme/style.h"

#include <QCoreApplication>

namespace Kiosk {

QList<Scene> allScenes() { return guestScenes() + deskScenes() + setupScenes() + doorsScenes(); }

QList<QSize> sceneSizes() { return { { 1920, 1080 }, { 1080, 1920 }, { 800, 480 } }; }

std::unique_ptr<QWidget> shown(const Scene &scene, const Theme &theme, const QSize &size, int textScale)
{
    std::unique_ptr<QWidget> widget = scene.make(theme);
    setTextScale(*widget, textScale);
    widget->setFixedSize(size);
    widget->show();
    // Layouts that depend on each other take two rounds.
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    return widget;
}

} // namespace Kiosk
