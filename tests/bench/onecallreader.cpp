// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "otherreaders.h"
#include "zxingversions.h"

namespace Kiosk {

QString textByOneCall(const QImage &picture, Symbology symbology)
{
    LibraryOptions options;
    options.setFormats(libraryFormat(symbology));
    options.setTryHarder(true);
    options.setTryRotate(true);
    options.setMaxNumberOfSymbols(1);
    const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(picture.bytesPerLine()));
    try {
        const auto found = ZXing::ReadBarcode(view, options);
        return found.isValid() ? QString::fromStdString(found.text()) : QString();
    } catch (...) {
        return {}; // some versions throw on tiny pictures
    }
}

} // namespace Kiosk
