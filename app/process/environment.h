// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Kiosk {

/// Takes Qt's FFmpeg plugin unless another is asked for: the other one crashes without its own plugins, which
/// no package brings along. Call before the application object is made.
void chooseMediaBackend();

/// Whether a window can be shown to anybody: an X or Wayland display, or a platform that was named.
[[nodiscard]] bool hasDisplay();

/// The end of a program that has played sound and has nothing left open: Qt 6.4 takes its link to the sound
/// server down while that is still at work, and every fifth program crashes there.
[[noreturn]] void leave(int status);

/// Whatever this program makes is for its user alone: lists hold names and addresses. Call it before anything
/// is made.
void keepFilesPrivate();

} // namespace Kiosk
