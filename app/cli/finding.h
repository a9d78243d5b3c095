// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Kiosk {

/// One line of the doctor.
struct Finding {
    QString check;
    QString state; ///< ok, warn or fail
    QString detail;
    QString remedy = {};
};

} // namespace Kiosk
