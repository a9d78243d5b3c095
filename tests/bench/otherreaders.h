// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "symbology.h"

#include <QImage>

namespace Kiosk {

// Other ways to read codes, to measure ours by. Each takes a Grayscale8 picture and returns the first text,
// empty when there is none.

/// ZBar, for QR codes only.
[[nodiscard]] QString textByZbar(const QImage &picture);

/// One call of the library that FrameDecoder uses, with the options that read the most.
[[nodiscard]] QString textByOneCall(const QImage &picture, Symbology symbology);

} // namespace Kiosk
