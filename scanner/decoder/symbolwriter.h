// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "symbology.h"

#include <QImage>

namespace Kiosk {

/// A symbol that says @p text, black on white, @p moduleSize samples for each module, with its quiet
/// zone, as Grayscale8. Malformed when the symbology cannot spell the text.
[[nodiscard]] Result<QImage> writeSymbol(const QString &text, Symbology symbology = Symbology::Qr,
                                         int moduleSize = 4);

} // namespace Kiosk
