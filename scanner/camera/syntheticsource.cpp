// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syntheticsource.h"

#include "imageframe.h"

#include <utility>

namespace Kiosk {

SyntheticSource::SyntheticSource(const QList<QImage> &pictures, QObject *parent)
    : TimedSource(parent)
{
    for (const QImage &picture : pictures)
        m_frames.append(videoFrameOf(picture));
}

SyntheticSource::SyntheticSource(Painter painter, QObject *parent)
    : TimedSource(parent)
    , m_painter(std::move(painter))
{
}

QString SyntheticSource::description() const { return tr("Demonstration"); }

std::optional<QVideoFrame> SyntheticSource::nextFrame()
{
    if (m_painter) {
        const QImage picture = m_painter();
        if (picture.isNull())
            return std::nullopt;
        return videoFrameOf(picture);
    }
    if (m_frames.isEmpty())
        return std::nullopt;
    return m_frames.at(m_next++ % m_frames.size());
}

} // namespace Kiosk
