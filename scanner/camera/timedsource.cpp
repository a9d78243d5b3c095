// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "timedsource.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Kiosk {

TimedSource::TimedSource(QObject *parent)
    : FrameSource(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    setFramesPerSecond(15);
    connect(&m_timer, &QTimer::timeout, this, &TimedSource::showNext);
}

void TimedSource::setFramesPerSecond(int framesPerSecond)
{
    m_timer.setInterval(1000ms / std::clamp(framesPerSecond, 1, 1000));
}

void TimedSource::start()
{
    setState(State::Starting);
    m_timer.start();
}

void TimedSource::stop()
{
    m_timer.stop();
    setState(State::Starting);
}

void TimedSource::showNext()
{
    const std::optional<QVideoFrame> frame = nextFrame();
    if (frame && frame->isValid()) {
        setState(State::Running);
        Q_EMIT frameArrived(*frame);
        return;
    }
    m_timer.stop();
    setState(frame ? State::Failed : State::Ended);
}

} // namespace Kiosk
