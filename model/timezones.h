// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace Kiosk {

/// The time zone of this name, as in Europe/Vienna; an invalid one when this computer's list has no such
/// name. QTimeZone alone takes any word for a zone of UTC. No name at all is UTC.
[[nodiscard]] QTimeZone timeZoneOf(const QString &name);

/// At most three names that were probably meant; best first.
[[nodiscard]] QStringList nearestTimeZones(const QString &name);

/// What is wrong with @p name and what to write; English, for the command line and the log.
[[nodiscard]] QString noSuchTimeZone(const QString &name);

} // namespace Kiosk
