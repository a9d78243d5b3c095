// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backendworker.h"

#include <QThread>

#include <utility>

namespace Kiosk {

const Clock &BackendWorker::systemClock()
{
    static const SystemClock clock;
    return clock;
}

void BackendWorker::setReadiness(GateReadiness::State state, const std::optional<Error> &why)
{
    const GateReadiness now { state, why };
    if (std::exchange(m_readiness, now) != now)
        Q_EMIT readinessChanged(m_readiness);
}

void BackendWorker::lose(const Error &why)
{
    setReadiness(GateReadiness::State::StoreLost, why);
    Q_EMIT failed(why);
}

void BackendWorker::begin(const GateCall &call)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_call = call.number;
    Q_EMIT begun(call.number); // before its age is looked at: from now on nobody else speaks for it
    // Nobody would see the answer of a kiosk that ends.
    const bool isEnding = thread()->isInterruptionRequested();
    const ScanStep step = stepOf(SeenScreen::Gate, m_readiness.state, m_clock.steady() - call.at);
    if (step.kind == ScanStep::Kind::Decide && !isEnding)
        call.run();
    else
        turnAway({ .why = step.why });
    m_call = 0;
    Q_EMIT ended(call.number);
}

void BackendWorker::turnAway(HeldScan held)
{
    if (!held.failure)
        held.failure = m_readiness.why;
    Q_EMIT turnedAway(m_call, held);
}

} // namespace Kiosk
