// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "symbolwriter.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static ZXing::BarcodeFormat libraryFormat(Symbology symbology)
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

static QImage drawn(const ZXing::BitMatrix &matrix, int moduleSize)
{
    QImage modules(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x)
            modules.scanLine(y)[x] = matrix.get(x, y) ? 0 : 255;
    }
    return modules.scaled(modules.size() * moduleSize).convertToFormat(QImage::Format_Grayscale8);
}

Result<QImage> writeSymbol(const QString &text, Symbology symbology, int moduleSize)
{
    try {
        ZXing::MultiFormatWriter writer(libraryFormat(symbology));
        writer.setEncoding(ZXing::CharacterSet::UTF8);
        writer.setMargin(isLinear(symbology) ? 10 : 4);
        // Linear codes have no height of their own.
        const int height = isLinear(symbology) ? 40 : 0;
        return drawn(writer.encode(text.toStdWString(), 0, height), moduleSize);
    } catch (const std::exception &exception) {
        return failure(Error::Kind::Malformed,
                       u"Cannot write this text as %1: %2"_s.arg(toWord(symbology),
                                                                 QString::fromUtf8(exception.what())));
    }
}

} // namespace Kiosk
