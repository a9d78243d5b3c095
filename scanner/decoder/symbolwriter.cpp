// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "symbolwriter.h"

#include "zxingversions.h"

#include <exception>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Result<QImage> writeSymbol(const QString &text, Symbology symbology, int moduleSize)
{
    try {
        const QImage modules = modulesOf(text, symbology, isLinear(symbology) ? 10 : 4);
        return modules.scaled(modules.size() * moduleSize).convertToFormat(QImage::Format_Grayscale8);
    } catch (const std::exception &exception) {
        return failure(Error::Kind::Malformed,
                       u"Cannot write this text as %1: %2"_s.arg(toWord(symbology),
                                                                 QString::fromUtf8(exception.what())));
    }
}

} // namespace Kiosk
