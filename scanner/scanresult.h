// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

namespace Kiosk {

/// What a scanner read, before anybody asks whether it is a ticket.
struct ScanResult {
    QString text; ///< The payload as printed; may be a secret, so it never goes to the log.
    QString format; ///< Symbology word: qr, aztec, datamatrix, pdf417, code128, ean13, ean8; or empty.
    QString source; ///< Which scanner: "wedge", a camera or file name.
    std::chrono::microseconds at {}; ///< Clock::steady() when it was seen.
    int others = 0; ///< Further codes in the same picture, which lay further from its centre.

    bool operator==(const ScanResult &) const = default;
};

} // namespace Kiosk

Q_DECLARE_METATYPE(Kiosk::ScanResult)
