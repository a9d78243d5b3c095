// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scanlines.h"

#include "scanmarks.h"

#include <QStringDecoder>

#include <utility>

namespace Kiosk {

QString textFrom(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

QStringList ScanLines::add(const QByteArray &bytes)
{
    QStringList scans;
    for (const char byte : bytes) {
        if (byte == '\r' || byte == '\n') {
            if (const QString scan = finish(); !scan.isEmpty())
                scans.append(scan);
        } else if (m_line.size() < longestScan && !m_isTooLong) {
            m_line += byte;
        } else {
            m_isTooLong = true;
            m_line.clear();
        }
    }
    return scans;
}

QString ScanLines::finish()
{
    const QByteArray line = std::exchange(m_line, {});
    const bool isTooLong = std::exchange(m_isTooLong, false);
    return isTooLong ? QString() : textFrom(line);
}

void ScanLines::clear()
{
    m_line.clear();
    m_isTooLong = false;
}

} // namespace Kiosk
