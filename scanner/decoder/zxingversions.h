// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "symbology.h"

#include <QImage>

// In 1.4 text() is UTF-8 only on request, in every later version always.
#define ZX_USE_UTF8

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

// All that differs between ZXing-C++ 1.4 and 2.x; whoever includes this needs no version of it.

namespace Kiosk {

#if __has_include(<ZXing/ReaderOptions.h>)
using LibraryOptions = ZXing::ReaderOptions;
#else
using LibraryOptions = ZXing::DecodeHints;
#endif

/// What to ask the library for: this kind and nothing beside it. Micro QR is never among them: together with
/// "try harder" it aborts the whole process in 1.4, as does asking for nothing, which means everything.
[[nodiscard]] inline ZXing::BarcodeFormat libraryFormat(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Qr:
        return ZXing::BarcodeFormat::QRCode;
    case Symbology::Aztec:
        return ZXing::BarcodeFormat::Aztec;
    case Symbology::DataMatrix:
        return ZXing::BarcodeFormat::DataMatrix;
    case Symbology::Pdf417:
        return ZXing::BarcodeFormat::PDF417;
    case Symbology::Code128:
        return ZXing::BarcodeFormat::Code128;
    case Symbology::Ean13:
        return ZXing::BarcodeFormat::EAN13;
    case Symbology::Ean8:
        return ZXing::BarcodeFormat::EAN8;
    }
    Q_UNREACHABLE();
}

/// The kind that was asked for, if this is how the library reports it.
[[nodiscard]] inline std::optional<Symbology> symbologyOf(ZXing::BarcodeFormat format)
{
    for (const Symbology symbology : allSymbologies) {
        if (format == libraryFormat(symbology))
            return symbology;
    }
    return std::nullopt;
}

/// What later versions do unless told otherwise, and 1.4 cannot: read inverted pictures too, and spell what
/// is no text.
inline void readAsIn14([[maybe_unused]] LibraryOptions &options)
{
#if ZXING_VERSION_MAJOR >= 2
    options.setTryInvert(false);
    options.setTextMode(ZXing::TextMode::Plain);
#endif
}

/// One sample for each module, black on white, with at least @p quietZone modules beside it. Throws
/// std::exception when the symbology cannot spell @p text.
[[nodiscard]] inline QImage modulesOf(const QString &text, Symbology symbology, int quietZone)
{
    ZXing::MultiFormatWriter writer(libraryFormat(symbology));
    writer.setEncoding(ZXing::CharacterSet::UTF8);
    writer.setMargin(quietZone);
    // Linear codes have no height of their own.
    const int height = isLinear(symbology) ? 40 : 0;
    const ZXing::BitMatrix matrix = writer.encode(text.toStdWString(), 0, height);
    QImage modules(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x)
            modules.scanLine(y)[x] = matrix.get(x, y) ? 0 : 255;
    }
    return modules;
}

} // namespace Kiosk
