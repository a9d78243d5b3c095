// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <memory>

namespace Kiosk {

/// A screen in one of its states, as a person meets it.
struct Scene {
    using Maker = std::function<std::unique_ptr<QWidget>(const Theme &)>;

    QString screen; ///< "guest", "steward", "setup"
    QString state; ///< "ready"
    Maker make;
    QSize smallest = {}; ///< Not made for smaller windows.
};

/// Every screen and state.
[[nodiscard]] QList<Scene> allScenes();

[[nodiscard]] QList<Scene> guestScenes();
[[nodiscard]] QList<Scene> deskScenes();
[[nodiscard]] QList<Scene> setupScenes();
/// Before doors, and the way out.
[[nodiscard]] QList<Scene> doorsScenes();

/// The sizes that the screens are judged at.
[[nodiscard]] QList<QSize> sceneSizes();

/// Makes the scene's widget, shows it in that size, and lets it settle.
[[nodiscard]] std::unique_ptr<QWidget> shown(const Scene &scene, const Theme &theme, const QSize &size,
                                             int textScale = 100);

} // namespace Kiosk
