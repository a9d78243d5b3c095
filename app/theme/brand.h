// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/screensettings.h"
#include "theme.h"

namespace Kiosk {

/// Contrast of two opaque colours after WCAG 2: 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// @p theme with the manager's @p colour in place of its accent; hue kept, lightness moved as far as it takes
/// to read 4.5:1 on paper and surface. An invalid colour changes nothing. Answers are never branded.
[[nodiscard]] Theme branded(Theme theme, const QColor &colour);
/// The same of a colour as a manager writes it: "#a01020"; anything else changes nothing.
[[nodiscard]] Theme branded(Theme theme, const QString &colour);

/// What a manager set for the screens, as it looks here and now: "as the computer" asks the system.
[[nodiscard]] Theme themeFor(const ScreenSettings &settings);

} // namespace Kiosk
