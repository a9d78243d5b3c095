// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace Kiosk {

/// Takes Qt's FFmpeg plugin unless another is asked for: the other one crashes without its own plugins, which
/// no package brings along. Call before the application object is made.
void chooseMediaBackend();

/// Whether a window can be shown to anybody: an X or Wayland display, or a platform that was named.
[[nodiscard]] bool hasDisplay();

} // namespace Kiosk
