// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"
#include "mediadevices.h"

#include <QDateTime>

#include <optional>

namespace Kiosk {

/// How a kiosk shows its window; unknown to whoever looks from outside.
enum class KioskScreen { Unknown, Windowed, Full };

/// Whether it can be written to, or made where it is not there yet.
[[nodiscard]] Finding findingOnFolder(const QString &folder);
/// @p bytes that are free; nothing: cannot be told.
[[nodiscard]] Finding findingOnDisk(std::optional<qint64> bytes);
[[nodiscard]] Finding findingOnClock(const QDateTime &now);
/// @p wanted: the camera that was chosen; empty: the first there is.
[[nodiscard]] Finding findingOnCameras(const QStringList &cameras, const QString &wanted);
/// @p volume in percent.
[[nodiscard]] Finding findingOnSound(const QStringList &sounds, int volume);
/// Whether guests can be kept from the desk.
[[nodiscard]] Finding findingOnPin(const QString &pinHash, KioskScreen screen);

/// Looks at this computer.
[[nodiscard]] std::optional<qint64> freeBytesIn(const QString &folder);

} // namespace Kiosk
