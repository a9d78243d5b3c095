// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "silence.h"

namespace Kiosk {

// What had arrived when the time was over is delivered in this round of the event loop or the next, in
// whichever order the loop asks its sources. One more, for a timer that is started while timers are served.
constexpr int wholeRounds = 3;

Silence::Silence(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Silence::goRound);
}

void Silence::start(std::chrono::milliseconds duration)
{
    m_rounds = 0;
    m_timer.start(duration);
}

void Silence::stop() { m_timer.stop(); }

void Silence::goRound()
{
    if (m_rounds++ < wholeRounds)
        return m_timer.start(std::chrono::milliseconds(0));
    Q_EMIT passed();
}

} // namespace Kiosk
