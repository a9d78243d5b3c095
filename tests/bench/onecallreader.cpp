// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "otherreaders.h"

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif

namespace Kiosk {

#if __has_include(<ZXing/ReaderOptions.h>)
using LibraryOptions = ZXing::ReaderOptions;
#else
using LibraryOptions = ZXing::DecodeHints;
#endif

static const char *libraryName(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Aztec:
        return "Aztec";
    case Symbology::DataMatrix:
        return "DataMatrix";
    case Symbology::Pdf417:
        return "PDF417";
    default:
        return "QRCode";
    }
}

QString textByOneCall(const QImage &picture, Symbology symbology)
{
    LibraryOptions options;
    options.setFormats(ZXing::BarcodeFormatsFromString(libraryName(symbology)));
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
