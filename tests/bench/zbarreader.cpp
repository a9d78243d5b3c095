// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "otherreaders.h"

#include <zbar.h>

namespace Kiosk {

QString textByZbar(const QImage &picture)
{
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    const auto width = static_cast<unsigned>(picture.width());
    const auto height = static_cast<unsigned>(picture.height());
    // It takes rows without gaps only.
    QByteArray samples;
    samples.reserve(qsizetype(picture.width()) * picture.height());
    for (int y = 0; y < picture.height(); ++y)
        samples.append(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.width());
    zbar::Image image(width, height, "Y800", samples.constData(), static_cast<unsigned long>(samples.size()));
    if (scanner.scan(image) <= 0)
        return {};
    return QString::fromStdString(image.symbol_begin()->get_data());
}

} // namespace Kiosk
