// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Kiosk {

/// Has @p widget's name read out now, whatever has the focus.
void announce(QWidget &widget);

} // namespace Kiosk
