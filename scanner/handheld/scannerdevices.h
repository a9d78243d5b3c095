// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Kiosk {

/// A device that is, or may be, a handheld scanner.
struct ScannerDevice {
    QString name = {}; ///< As the device calls itself; may be anything, so it is plain text.
    QString path = {}; ///< The most lasting one: it stays when the device is plugged in elsewhere or anew.
    bool isReadable = false; ///< By this user.

    bool operator==(const ScannerDevice &) const = default;
};

/// Where the system shows its input devices; a test has folders of its own.
struct InputFolders {
    QString nodes = QStringLiteral("/dev/input");
    QString devices = QStringLiteral("/sys/class/input");
};

/// Everything that types like a keyboard. Opens nothing. Empty where there is no such thing.
[[nodiscard]] QList<ScannerDevice> inputDevices(const InputFolders &folders = {});

/// Every serial port. Opens nothing.
[[nodiscard]] QList<ScannerDevice> serialDevices();

} // namespace Kiosk
