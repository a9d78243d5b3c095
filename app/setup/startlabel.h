// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

class QLabel;

namespace Kiosk {

/// Keeps @p label at the start edge of a page that is read from the right, even when it says something in
/// Latin letters, as a device's name. Gives the label back.
[[nodiscard]] QLabel *atStart(QLabel *label);

} // namespace Kiosk
