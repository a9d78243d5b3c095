// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QPalette>
#include <QString>

class QWidget;

namespace Kiosk {

[[nodiscard]] QPalette paletteOf(const Theme &theme);

/// Borders, corners and type of the desk's controls in a window of @p width pixels.
[[nodiscard]] QString deskStyleSheet(const Theme &theme, int width);

/// Which rules of the sheet hold for a widget: "card", "headline", "label", "primary", …
void setRole(QWidget *widget, const QString &role);

} // namespace Kiosk
