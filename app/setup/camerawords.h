// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "framesource.h"

#include <QStringList>

#include <optional>

namespace Kiosk {

/// How the gate's camera stands, for whoever sets it up.
struct CameraFacts {
    QStringList there = {}; ///< Cameras that are plugged in, by name.
    QString chosen = {}; ///< As ScreenSettings::camera.
    QString fixed = {}; ///< The same, said when the program was started: that wins.
    std::optional<FrameSource::State> state = {}; ///< Nothing: none is open.

    bool operator==(const CameraFacts &) const = default;

    /// What is opened.
    [[nodiscard]] const QString &wanted() const { return fixed.isEmpty() ? chosen : fixed; }
};

/// The name of a choice that no device has.
inline constexpr QStringView noCamera = u"none";

/// Why there is no picture, and what to do.
struct CameraTrouble {
    QString problem = {};
    QString remedy = {};

    bool operator==(const CameraTrouble &) const = default;
};
/// Empty while pictures come.
[[nodiscard]] CameraTrouble cameraTrouble(const CameraFacts &facts);

/// One line of the list to choose from.
struct CameraChoice {
    QString name = {}; ///< For people.
    QString value = {}; ///< For ScreenSettings::camera.

    bool operator==(const CameraChoice &) const = default;
};
/// Automatic, what there is, what was chosen and is not there, none. What is fixed is the only one.
[[nodiscard]] QList<CameraChoice> cameraChoices(const CameraFacts &facts);

} // namespace Kiosk
