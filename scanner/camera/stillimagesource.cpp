// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "stillimagesource.h"

#include "imageframe.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Kiosk {

StillImageSource::StillImageSource(QStringList fileNames, int framesEach, QObject *parent)
    : TimedSource(parent)
    , m_fileNames(std::move(fileNames))
    , m_framesEach(std::max(framesEach, 1))
{
}

QString StillImageSource::description() const
{
    if (m_fileNames.isEmpty())
        return {};
    const int index = std::max(m_shown - 1, 0) / m_framesEach;
    return QFileInfo(m_fileNames.at(std::min<qsizetype>(index, m_fileNames.size() - 1))).fileName();
}

void StillImageSource::start()
{
    m_shown = 0;
    TimedSource::start();
}

std::optional<QVideoFrame> StillImageSource::nextFrame()
{
    const int index = m_shown / m_framesEach;
    if (index >= m_fileNames.size())
        return std::nullopt;
    if (m_shown % m_framesEach == 0)
        m_frame = videoFrameOf(QImage(m_fileNames.at(index)));
    ++m_shown;
    return m_frame;
}

} // namespace Kiosk
