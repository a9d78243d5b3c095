// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStandardPaths>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace Kiosk {

/// Why no line of pseudo terminals can stand in for a serial one here; empty when it can.
[[nodiscard]] inline QString noSerialLine()
{
    if (QStandardPaths::findExecutable(QStringLiteral("socat")).isEmpty())
        return QStringLiteral("socat is missing, so NO serial scanner is tested: apt-get install socat");
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0)
        return QStringLiteral(
            "there are no pseudo terminals, so NO serial scanner is tested: mount /dev/pts");
    ::close(terminal);
    return {};
}

} // namespace Kiosk
