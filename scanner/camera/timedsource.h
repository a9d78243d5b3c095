// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "framesource.h"

#include <QTimer>

#include <optional>

namespace Kiosk {

/// A source that makes its own pictures, at a steady pace.
class TimedSource : public FrameSource
{
    Q_OBJECT

public:
    explicit TimedSource(QObject *parent = nullptr);

    /// 15 unless told; at least one.
    void setFramesPerSecond(int framesPerSecond);

    void start() override;
    void stop() override;

protected:
    /// The next picture; absent when there are no more. An invalid frame ends the source as failed.
    [[nodiscard]] virtual std::optional<QVideoFrame> nextFrame() = 0;

private:
    void showNext();

    QTimer m_timer;
};

} // namespace Kiosk
