// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backendworker.h"
#include "history.h"
#include "overridereason.h"
#include "store/attendeesearch.h"
#include "store/ledger.h"
#include "store/replica.h"
#include "store/settings.h"
#include "ticketkey.h"

#include <QLoggingCategory>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(answerLog, "kiosk.answers")

namespace Kiosk {

constexpr int longestHistory = 50;
constexpr int mostAttempts = 50;

void BackendWorker::loadHistory()
{
    const auto history = historyOf(m_store->database(), m_place.event.id, longestHistory);
    if (isGood(history))
        Q_EMIT historyLoaded(*history);
}

void BackendWorker::loadCounts()
{
    const Result<LiveCounts> counts = liveCountsOf(m_store->database(), m_place.event.id, m_clock.now());
    m_counts = isGood(counts) ? *counts : LiveCounts();
    m_areCountsOld = false;
}

void BackendWorker::setDirection(Direction direction)
{
    const GateDirection served = m_place.gate.direction;
    const bool isServed
        = served == GateDirection::Both || (served == GateDirection::In) == (direction == Direction::In);
    if (m_place.event.id == 0)
        return;
    if (isServed)
        m_direction = direction;
    Q_EMIT directionChanged(m_direction);
    if (!isServed)
        Q_EMIT problemFound(
            { .kind = Error::Kind::Rejected,
              .detail = u"the entrance '%1' does not serve this direction"_s.arg(m_place.gate.name),
              .cause = Error::Cause::WrongDirection,
              .subject = m_place.gate.name });
}

DeskPost BackendWorker::post() const
{
    return { .eventId = m_place.event.id,
             .gateId = m_place.gate.id,
             .direction = m_direction,
             .operatorName = m_shift.operatorName,
             .sameShowing = m_place.event.sameShowing,
             .backend = m_place.event.backend };
}

void BackendWorker::submit(const QString &payload) { decide(payload, post()); }

void BackendWorker::submitFrom(const QString &payload, const QString &lane, const QString &gate)
{
    DeskPost from = post();
    from.lane = lane;
    if (gate.isEmpty() || gate == m_place.gate.name)
        return decide(payload, from);
    const auto own = std::ranges::find(m_place.gates, gate, &Gate::name);
    // At another entrance it would let in who belongs elsewhere.
    if (isReady() && own == m_place.gates.end())
        return turnAway({ .why = HeldScan::Why::LaneClosed, .lane = lane, .gate = gate });
    if (own != m_place.gates.end()) {
        from.gateId = own->id;
        // What the desk turns is its own entrance.
        from.direction = own->direction == GateDirection::Out ? Direction::Out : Direction::In;
    }
    decide(payload, from);
}

void BackendWorker::submitTyped(const QString &text)
{
    if (!isReady())
        return decide(text, post());
    const Result<QList<Attendee>> found = searchAttendees(m_store->database(), m_place.event.id, text, 1);
    const bool isSomebody = found && !found->isEmpty();
    const auto keyOf = [this](const QString &code) { return TicketKey::of(m_place.event.backend, code); };
    if (!isSomebody || keyOf(found->first().code) == keyOf(text.trimmed()))
        decide(text, post());
    else
        search(text);
}

void BackendWorker::sayOutdated(const QString &detail)
{
    Q_EMIT problemFound({ .kind = Error::Kind::Rejected, .detail = detail, .cause = Error::Cause::Outdated });
}

bool BackendWorker::isAt(int place)
{
    const bool isHere = place == m_place.number;
    if (!isHere)
        sayOutdated(u"another event or entrance is served by now: ask again"_s);
    return isHere;
}

void BackendWorker::forgetEvent()
{
    m_looks.clear();
    m_refusals.clear();
}

void BackendWorker::remember(const AdmissionDecision &refused, const QString &payload, const DeskPost &post)
{
    const QString id = refused.checkInId.value_or(QString());
    m_refusals.removeIf([&id](const Refusal &earlier) { return earlier.id == id; }); // shown again
    m_refusals.append({ id, payload, post });
    if (m_refusals.size() > longestHistory)
        m_refusals.removeFirst();
}

void BackendWorker::submitOverride(const QString &refusalId, const QString &reason)
{
    const auto refused = std::ranges::find(m_refusals, refusalId, &Refusal::id);
    if (!isReady())
        return turnAway({ .why = whyNot(m_readiness.state) });
    const bool isKnown = refused != m_refusals.end();
    const Result<bool> stands = isKnown ? m_desk->isStillRefused(refusalId) : Result<bool>(false);
    if (!isGood(stands))
        return;
    if (!*stands)
        return sayOutdated(u"this is no longer refused here: show the ticket again"_s);
    Replica replica(m_store->database());
    const auto ticket = ticketAtEndOf(reason, refused->post.eventId, replica);
    if (!isGood(ticket))
        return;
    if (*ticket)
        return turnAway({ .why = HeldScan::Why::ReasonIsTicket, .code = **ticket });
    DeskPost from = refused->post;
    from.operatorName = m_shift.operatorName;
    from.overrideReason = reason;
    from.refusalId = refusalId;
    answer(QString(refused->payload), from);
}

void BackendWorker::decide(const QString &payload, const DeskPost &post)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (!isReady())
        turnAway({ .why = whyNot(m_readiness.state), .lane = post.lane });
    else if (!looksUp(payload, post))
        answer(payload, post);
}

bool BackendWorker::looksUp(const QString &payload, const DeskPost &post)
{
    if (m_place.event.backend == BackendKind::Local || !post.overrideReason.isEmpty())
        return false;
    const AdmissionDecision known = m_desk->preview(payload, post);
    if (known.verdict != Verdict::Unknown || !known.code)
        return false;
    const Showing showing = showingOf(payload, post, m_clock.steady());
    const LateLooks::Step step = m_looks.shown(showing);
    if (step != LateLooks::Step::Look)
        return step == LateLooks::Step::Wait;
    const LateTicket late { showing, *known.code, showing.at + m_lookBudget + scanPatience, m_place.number };
    const auto isOver = std::make_shared<bool>(false);
    const auto end = [this, payload, post, late, isOver] {
        if (!std::exchange(*isOver, true))
            endLook(payload, post, late);
    };
    m_syncs->lookForLateSale(post.eventId, m_lookBudget, [end](bool) { end(); });
    if (*isOver)
        return true;
    QTimer::singleShot(m_lookBudget, this, end); // the engine that was asked may be gone by then
    Q_EMIT lookingUp(*known.code);
    return true;
}

void BackendWorker::endLook(const QString &payload, const DeskPost &post, const LateTicket &late)
{
    m_looks.answered(late.showing);
    HeldScan held { .why = whyNot(m_readiness.state), .lane = post.lane, .code = late.code };
    if (isReady() && late.place != m_place.number)
        held.why = HeldScan::Why::PlaceChanged;
    else if (isReady() && m_clock.steady() < late.until)
        return answer(payload, post);
    turnAway(held);
}

void BackendWorker::answer(const QString &payload, const DeskPost &post)
{
    AdmissionDecision decision = m_desk->submit(payload, post);
    decision.lane = post.lane;
    advance(m_counts, decision);
    if (decision.isOverridable)
        remember(decision, payload, post);
    Q_EMIT decided(decision);
    if (isGranted(decision.verdict) && !decision.isRepeat)
        m_syncs->wake(post.eventId);
    m_settle->start();
}

void BackendWorker::tellSync(qint64 eventId)
{
    if (eventId == m_place.event.id) {
        const SyncView view = m_syncs->view(m_place.event);
        Q_EMIT syncChanged(view);
        if (view.status.kind != SyncStatus::Kind::Pulling) {
            m_areCountsOld = true; // a pull changes the counters too
            if (!m_settle->isActive())
                m_settle->start();
        }
    }
    loadProblems();
}

void BackendWorker::afterDecisions()
{
    if (m_place.event.id == 0)
        return;
    if (const Result<> followed = m_store->ledgerHead().write(); !followed)
        qCWarning(answerLog).noquote() << followed.error().detail;
    if (std::exchange(m_areCountsOld, false))
        static_cast<void>(isGood(recount(m_store->database(), m_place.event.id, m_counts)));
    tellCounts();
}

void BackendWorker::tellCounts()
{
    Q_EMIT counted(
        { .attendees = m_counts.sold, .checkedIn = m_counts.checkedIn, .inside = m_counts.inside });
    Q_EMIT liveCounted(m_counts);
}

void BackendWorker::search(const QString &text)
{
    if (!m_store)
        return;
    const Result<QList<Attendee>> found = searchAttendees(m_store->database(), m_place.event.id, text);
    if (isGood(found))
        Q_EMIT matched(text, *found);
}

void BackendWorker::beginShift(const QString &operatorName)
{
    keepShift(Kiosk::begun(m_shift, operatorName, m_clock.now()));
}

void BackendWorker::endShift() { keepShift(Kiosk::ended(m_shift)); }

void BackendWorker::keepShift(const Shift &shift)
{
    m_shift = shift;
    keepSetting(shiftSettingName.toString(), toText(shift));
    Q_EMIT shiftChanged(shift);
}

void BackendWorker::loadShift()
{
    const auto settings = Settings(m_store->database()).all();
    if (isGood(settings))
        m_shift = shiftFrom(settings->value(shiftSettingName.toString()));
    Q_EMIT shiftChanged(m_shift);
}

void BackendWorker::loadAttempts(const QString &code)
{
    if (!m_store || m_place.event.id == 0)
        return;
    const auto rows = Ledger(m_store->database()).ofCode(m_place.event.id, code, mostAttempts);
    if (isGood(rows))
        Q_EMIT attemptsLoaded(code, *rows);
}

} // namespace Kiosk
