// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backendworker.h"
#include "store/keptplace.h"

#include <QThread>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

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

void BackendWorker::serve(const Event &event)
{
    static_cast<void>(isGood(KeptPlace(m_store->database()).keepEvent(event)));
    // Another key of the same event is no reason for another entrance.
    take(event, event.id == m_place.event.id ? m_place.gate.name : QString());
}

void BackendWorker::serve(const Gate &gate)
{
    if (gate.eventId != m_place.event.id)
        return sayOutdated(u"another event is served by now: choose again"_s);
    static_cast<void>(isGood(KeptPlace(m_store->database()).keepGate(m_place.event, gate)));
    if (!isReady() || gate.id != m_place.gate.id)
        take(m_place.event, gate.name);
}

void BackendWorker::turnAway(HeldScan held)
{
    if (!held.failure)
        held.failure = m_readiness.why;
    Q_EMIT turnedAway(m_call, held);
}

} // namespace Kiosk
