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
#if ZXING_VERSION_MAJOR >= 3
#include <ZXing/CreateBarcode.h>
#else
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#endif

#include <algorithm>
#include <stdexcept>
#include <string>

// All that differs between ZXing-C++ 1.4, 2.x and 3.x; whoever includes this needs no version of it.

namespace Kiosk {

#if __has_include(<ZXing/ReaderOptions.h>)
using LibraryOptions = ZXing::ReaderOptions;
#else
using LibraryOptions = ZXing::DecodeHints;
#endif

#if ZXING_VERSION_MAJOR >= 3
// From 3.0 on QRCode and Aztec are families: Micro QR and runes belong to them.
inline constexpr auto qrFormat = ZXing::BarcodeFormat::QRCodeModel2;
inline constexpr auto aztecFormat = ZXing::BarcodeFormat::AztecCode;
#else
inline constexpr auto qrFormat = ZXing::BarcodeFormat::QRCode;
inline constexpr auto aztecFormat = ZXing::BarcodeFormat::Aztec;
#endif

/// What to ask the library for: this kind and nothing beside it. Micro QR is never among them: together with
/// "try harder" it aborts the whole process in 1.4, as does asking for nothing, which means everything.
[[nodiscard]] inline ZXing::BarcodeFormat libraryFormat(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Qr:
        return qrFormat;
    case Symbology::Aztec:
        return aztecFormat;
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
#if ZXING_VERSION_MAJOR >= 3
    // What was asked for may come under its family's name, and a truncated PDF417 under its own.
    if (format == ZXing::BarcodeFormat::QRCode)
        return Symbology::Qr;
    if (format == ZXing::BarcodeFormat::Aztec)
        return Symbology::Aztec;
    if (format == ZXing::BarcodeFormat::CompactPDF417)
        return Symbology::Pdf417;
#endif
    for (const Symbology symbology : allSymbologies) {
        if (format == libraryFormat(symbology))
            return symbology;
    }
    return std::nullopt;
}

/// 2.x reads QR codes of the first model and Aztec runes along with what was asked for; only the identifier
/// of ISO/IEC 15424 tells.
[[nodiscard]] inline bool isUnaskedVariant(const std::string &symbologyIdentifier)
{
    return symbologyIdentifier == "]Q0" || symbologyIdentifier == "]zC";
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
#if ZXING_VERSION_MAJOR >= 3
    // Of the QR family the family itself is written, and at level L, as 1.4 does: left alone it takes
    // whatever error correction there is room for.
    const bool isQr = symbology == Symbology::Qr;
    const ZXing::CreatorOptions options(isQr ? ZXing::BarcodeFormat::QRCode : libraryFormat(symbology),
                                        isQr ? "ecLevel=L" : "");
    const std::string asked = text.toStdString();
    const ZXing::Barcode barcode = ZXing::CreateBarcodeFromText(asked, options);
    // A check digit it may add; but it also fills up numbers that are too short, and reads "+" as an add-on.
    const std::string written = barcode.text(ZXing::TextMode::Plain);
    if (written != asked && written.substr(0, written.size() - 1) != asked)
        throw std::invalid_argument("it would say " + written);
    const ZXing::ImageView symbol = barcode.symbol();
    QImage modules(symbol.width() + 2 * quietZone, symbol.height() + 2 * quietZone,
                   QImage::Format_Grayscale8);
    modules.fill(Qt::white);
    for (int y = 0; y < symbol.height(); ++y)
        std::copy_n(symbol.data(0, y), symbol.width(), modules.scanLine(y + quietZone) + quietZone);
#else
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
#endif
    return modules;
}

} // namespace Kiosk
