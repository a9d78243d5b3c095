// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

namespace Kiosk {

/// The keys as they are printed on a keyboard of the language that is spoken: "Strg+F", "Maj+F5".
///
/// Our own words: Qt has them too, but in a package that need not be there.
[[nodiscard]] QString keyNames(const QKeySequence &keys);

} // namespace Kiosk
