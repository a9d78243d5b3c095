// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "checkindesk.h"

#include "admission.h"
#include "clock.h"
#include "remaining.h"
#include "store/eventcatalog.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "store/store.h"
#include "ticketcode.h"
#include "ticketkey.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

/// What is known about one showing before anything is decided.
struct CheckInDesk::Case {
    AdmissionFacts facts;
    QString code; ///< As stored, else as read; null when there is none.
    QString invalidReason;
    QString operatorName;
    QStringList otherEvents;
    std::optional<PreviousAdmission> previous;
};

CheckInDesk::CheckInDesk(Store &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

Showing showingOf(const QString &payload, const DeskPost &post, std::chrono::microseconds at)
{
    return {
        ticketShown(post.backend, payload), post.gateId, post.direction, post.lane, at, post.sameShowing
    };
}

static AdmissionDecision failed(const Error &error, const QDateTime &now, Direction direction)
{
    return { .verdict = Verdict::Error,
             .reason = error.kind == Error::Kind::Storage ? u"storage"_s : u"failed"_s,
             .detail = error.detail,
             .failure = error,
             .at = now,
             .direction = direction };
}

AdmissionDecision CheckInDesk::submit(const QString &payload, const DeskPost &post)
{
    const auto received = m_clock.steady();
    const Showing showing = showingOf(payload, post, received);
    AdmissionDecision decision;
    if (auto repeat = post.overrideReason.isEmpty() ? repeatOf(showing) : std::nullopt) {
        decision = *repeat;
    } else if (auto decided = decide(payload, post)) {
        decision = *decided;
        remember(showing, decision);
    } else {
        decision = failed(decided.error(), m_clock.now(), post.direction);
    }
    decision.elapsed = m_clock.steady() - received;
    return decision;
}

std::optional<AdmissionDecision> CheckInDesk::repeatOf(const Showing &showing)
{
    m_answered.removeIf([&](const Answered &earlier) { return isOver(earlier.showing, showing.at); });
    const auto found = std::ranges::find_if(
        m_answered, [&](const Answered &earlier) { return isSameShowing(earlier.showing, showing); });
    if (found == m_answered.end())
        return std::nullopt;
    found->showing.at = showing.at; // every reading counts anew
    AdmissionDecision decision = found->decision;
    decision.isRepeat = true;
    return decision;
}

void CheckInDesk::remember(Showing showing, const AdmissionDecision &decision)
{
    showing.at = m_clock.steady();
    m_answered.removeIf([&](const Answered &earlier) { return isSameShowing(earlier.showing, showing); });
    m_answered.append({ showing, decision });
}

// Whatever a list holds is a ticket, however its code looks: the text as it stands, then the code in it.
static Result<std::optional<Attendee>> listed(Replica &replica, qint64 eventId, const QString &payload)
{
    const QString code = codeIn(payload);
    if (code.isEmpty())
        return std::optional<Attendee>();
    const Result<std::optional<Attendee>> whole = replica.find(eventId, payload);
    if (!whole || *whole || code == withoutNoise(payload))
        return whole;
    return replica.find(eventId, code);
}

/// Why a text that no list holds is no ticket; empty when it may be one.
static QString whyNoTicket(const QString &payload)
{
    const auto code = ticketCodeFrom(payload);
    return code ? otherTradeOf(*code) : code.error();
}

Result<CheckInDesk::Case> CheckInDesk::gather(const QString &payload, const DeskPost &post)
{
    EventCatalog catalog(m_store.database());
    Replica replica(m_store.database());
    Case found;
    found.operatorName = post.operatorName;
    found.facts.direction = post.direction;
    found.facts.overridden = !post.overrideReason.isEmpty();
    found.facts.now = m_clock.now();
    const Result<Event> event = catalog.event(post.eventId);
    const Result<Gate> gate = catalog.gate(post.gateId);
    if (!event)
        return failure(event);
    if (!gate)
        return failure(gate);
    found.facts.event = *event;
    found.facts.gate = *gate;
    const Result<std::optional<Attendee>> attendee = listed(replica, event->id, payload);
    if (!attendee)
        return failure(attendee);
    found.facts.attendee = *attendee;
    if (*attendee) {
        found.code = (*attendee)->code;
        const auto previous = replica.lastAdmission((*attendee)->id);
        if (!previous)
            return failure(previous);
        found.previous = *previous;
        return found;
    }
    const QString code = codeIn(payload);
    const Result<QStringList> others = replica.otherEventsOf(code, event->id);
    if (!others)
        return failure(others);
    found.otherEvents = *others;
    found.facts.knownElsewhere = !others->isEmpty();
    if (others->isEmpty())
        found.invalidReason = whyNoTicket(payload);
    if (found.invalidReason.isEmpty())
        found.code = code; // else left out: a Wi-Fi's password has no place in the ledger
    return found;
}

// Where a ticket of this type is taken, for the sentence "please use …".
static Result<QString> gatesAccepting(EventCatalog catalog, qint64 eventId, const QString &ticketType)
{
    const Result<QList<Gate>> gates = catalog.gates(eventId);
    if (!gates)
        return failure(gates);
    QStringList names;
    for (const Gate &gate : *gates) {
        if (gate.accepts(ticketType) && gate.isOpen && gate.direction != GateDirection::Out)
            names.append(gate.name);
    }
    return names.join(", "_L1);
}

static void describe(AdmissionDecision &decision, const Attendee &attendee, const Ruling &ruling)
{
    decision.wasInside = attendee.isInside;
    decision.firstName = attendee.firstName;
    if (const QString name = attendee.fullName(); !name.isEmpty())
        decision.name = name;
    if (!attendee.ticketType.isEmpty())
        decision.ticketType = attendee.ticketType;
    decision.customFields = attendee.customFields;
    decision.isUnlimited = !attendee.serverRemaining;
    decision.remaining
        = remainingCheckIns(attendee.serverRemaining, attendee.uncontainedAdmissions + ruling.entries);
    decision.checkedInAt = attendee.firstCheckInAt;
    if (ruling.verdict == Verdict::Admitted && !decision.checkedInAt)
        decision.checkedInAt = decision.at;
}

static Ruling rulingFor(const AdmissionFacts &facts, const QString &invalidReason)
{
    if (!invalidReason.isEmpty())
        return { Verdict::InvalidPayload, invalidReason };
    return decideAdmission(facts);
}

static AdmissionDecision decisionFrom(const AdmissionFacts &facts, const Ruling &ruling)
{
    AdmissionDecision decision { .verdict = ruling.verdict,
                                 .reason = ruling.reason,
                                 .at = facts.now,
                                 .event = facts.event.name,
                                 .gate = facts.gate.name,
                                 .direction = facts.direction,
                                 .isOverridable = isOverridable(ruling.verdict, facts.event) };
    if (facts.attendee)
        describe(decision, *facts.attendee, ruling);
    return decision;
}

AdmissionDecision CheckInDesk::preview(const QString &payload, const DeskPost &post)
{
    const auto received = m_clock.steady();
    auto said = [&]() -> Result<AdmissionDecision> {
        const Result<Case> found = gather(payload, post);
        if (!found)
            return failure(found);
        return answer(*found, rulingFor(found->facts, found->invalidReason));
    }();
    AdmissionDecision decision = said ? *said : failed(said.error(), m_clock.now(), post.direction);
    decision.elapsed = m_clock.steady() - received;
    return decision;
}

Result<AdmissionDecision> CheckInDesk::answer(const Case &found, const Ruling &ruling)
{
    AdmissionDecision decision = decisionFrom(found.facts, ruling);
    if (!found.code.isNull())
        decision.code = found.code;
    decision.operatorName = found.operatorName;
    decision.previous = found.previous;
    decision.detail = found.otherEvents.join(", "_L1);
    if (ruling.verdict != Verdict::WrongGate)
        return decision;
    const Result<QString> gates = gatesAccepting(EventCatalog(m_store.database()), found.facts.event.id,
                                                 found.facts.attendee->ticketType);
    if (!gates)
        return failure(gates);
    decision.detail = *gates;
    return decision;
}

Result<AdmissionDecision> CheckInDesk::decide(const QString &payload, const DeskPost &post)
{
    Result<Transaction> transaction = Transaction::begin(m_store.database());
    if (!transaction)
        return failure(transaction);
    const Result<Case> found = gather(payload, post);
    if (!found)
        return failure(found);
    const Ruling ruling = rulingFor(found->facts, found->invalidReason);
    const bool waived = ruling.reason == "override"_L1;
    if (waived) {
        const Result<> refused = recordRefusal(*found, post.refusalId);
        if (!refused)
            return failure(refused);
    }
    Result<AdmissionDecision> decision = answer(*found, ruling);
    if (!decision)
        return decision;
    const Result<QString> id = record(*found, ruling, waived ? post.overrideReason : QString());
    if (!id)
        return failure(id);
    decision->checkInId = *id;
    if (const Result<> committed = transaction->commit(); !committed)
        return failure(committed);
    return decision;
}

// What was refused, and that it was waived, are two facts: two rows. Each is written once.
Result<> CheckInDesk::recordRefusal(const Case &found, const QString &refusalId)
{
    AdmissionFacts strict = found.facts;
    strict.overridden = false;
    const Ruling ruling = decideAdmission(strict);
    const Result<std::optional<CheckIn>> known = Ledger(m_store.database()).find(refusalId);
    if (!known)
        return failure(known);
    const auto keyOf = [&](const QString &code) { return TicketKey::of(strict.event.backend, code); };
    const bool isSaid = *known && (*known)->eventId == strict.event.id
        && keyOf((*known)->code) == keyOf(found.code) && (*known)->gate == strict.gate.name
        && (*known)->direction == strict.direction && (*known)->verdict == ruling.verdict
        && (*known)->reason == ruling.reason;
    if (isSaid)
        return {};
    const Result<QString> refusal = record(found, ruling, {});
    return refusal ? Result<> {} : failure(refusal);
}

Result<QString> CheckInDesk::record(const Case &found, const Ruling &ruling, const QString &overrideReason)
{
    Database &db = m_store.database();
    CheckIn row { .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                  .at = found.facts.now.toMSecsSinceEpoch(),
                  .eventId = found.facts.event.id,
                  .event = found.facts.event.name,
                  .gate = found.facts.gate.name,
                  .device = m_store.device(),
                  .operatorName = found.operatorName,
                  .direction = found.facts.direction,
                  .code = found.code,
                  .verdict = ruling.verdict,
                  .reason = ruling.reason,
                  .overrideReason = overrideReason,
                  .entries = ruling.entries };
    if (const Result<> appended = Ledger(db).append(row); !appended)
        return failure(appended);
    if (!isGranted(ruling.verdict))
        return row.id;
    const Result<> applied = Replica(db).apply(*found.facts.attendee, row).and_then([&] {
        return Outbox(db).queue(found.facts.event.backend, row, m_clock.mark());
    });
    if (!applied)
        return failure(applied);
    return row.id;
}

} // namespace Kiosk
