// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "environment.h"

#include <QByteArray>

#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>

namespace Kiosk {

void chooseMediaBackend()
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("ffmpeg"));
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

void leave(int status)
{
    std::fflush(nullptr);
    std::_Exit(status);
}

void keepFilesPrivate() { ::umask(S_IRWXG | S_IRWXO); }

} // namespace Kiosk
