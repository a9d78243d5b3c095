// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <QPalette>
#include <QString>

class QWidget;

namespace Kiosk {

[[nodiscard]] QPalette paletteOf(const Theme &theme);

/// Borders, corners and type of the desk's controls in a window of @p width pixels, @p textScale percent
/// large.
[[nodiscard]] QString deskStyleSheet(const Theme &theme, int width, int textScale = 100);

/// Makes the text of a screen, and what goes by it, @p percent large.
void setTextScale(QWidget &screen, int percent);
[[nodiscard]] int textScaleOf(const QWidget &widget);
/// Multiples of the text size that @p widget has in its window, in pixels.
[[nodiscard]] double rem(double units, const QWidget &widget);

/// Which rules of the sheet hold for a widget: "card", "headline", "label", "primary", …
void setRole(QWidget *widget, const QString &role);

} // namespace Kiosk
