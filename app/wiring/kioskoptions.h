// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Kiosk {

/// What the kiosk was started with (CLI.md, The kiosk).
struct KioskOptions {
    enum class Screen { Guest, Steward, Setup };

    QString dataFolder = {}; ///< Empty: the demonstration's own.
    QString folderNote = {}; ///< As DataFolder's.
    QString event = {}; ///< Name or number; empty: the only one.
    QString gate = {};
    Screen screen = Screen::Guest;
    QString camera = {}; ///< Device name, `none`, or a video file; empty: the default camera.
    bool isDemo = false;
    bool isWindowed = false;
};

/// What to print and how to end, in place of starting.
struct EarlyEnd {
    int status = 0;
    QString text = {};
};

/// Reads the arguments, the program's name first.
[[nodiscard]] tl::expected<KioskOptions, EarlyEnd> kioskOptionsFrom(const QStringList &arguments);

} // namespace Kiosk
