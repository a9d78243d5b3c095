// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "keyboardlayout.h"
#include "result.h"
#include "scanmarks.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Kiosk {

/// One handheld scanner of this machine, and where it stands.
struct ScannerSettings {
    enum class Kind {
        Keyboard, ///< Types into this program's windows; there is one such for all that do.
        Input, ///< Types, but is read as the device it is.
        Serial,
    };

    Kind kind = Kind::Keyboard;
    QString name = {}; ///< Unique; ScanResult::source.
    QString device = {}; ///< The path of its node; none for a keyboard.
    QString lane = {}; ///< For people; empty means as the name. Unique at its gate.
    QString gate = {}; ///< Name of the gate it stands at; empty means the kiosk's.
    bool isGateUnset = false; ///< Nobody knows at which gate it stands: it admits nobody.
    ScanMarks marks = {};
    KeyTranslation translation = {};
    std::optional<std::chrono::milliseconds> pause
        = {}; ///< That ends a scan; nothing: as usual for the kind.
    int baud = 9600; ///< Serial only.

    [[nodiscard]] QString laneName() const { return lane.isEmpty() ? name : lane; }

    bool operator==(const ScannerSettings &) const = default;
};

/// Where a scan came in.
struct Lane {
    QString name = {};
    QString gate = {}; ///< Empty: the kiosk's own.
    bool isUnset = false; ///< As ScannerSettings::isGateUnset.

    bool operator==(const Lane &) const = default;
};

/// The lane of ScanResult::source. What is not configured, as a camera, is a lane of that name.
[[nodiscard]] Lane laneOf(const QList<ScannerSettings> &scanners, const QString &source);

/// As it is before anybody set anything up: whatever types.
[[nodiscard]] QList<ScannerSettings> usualScanners();

/// Malformed when two cannot be told apart, or one cannot work.
[[nodiscard]] Result<> checkScanners(const QList<ScannerSettings> &scanners);

/// Settings as text: JSON, one line.
[[nodiscard]] QString toText(const QList<ScannerSettings> &scanners);
/// Reads what toText() wrote and checks it. Empty text is usualScanners().
[[nodiscard]] Result<QList<ScannerSettings>> scannersFrom(const QString &text);

} // namespace Kiosk
