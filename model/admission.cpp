// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "admission.h"

#include "remaining.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// WooCommerce spells `wc-completed`.
static QString plainStatus(const QString &paymentStatus)
{
    QString status = paymentStatus.trimmed().toLower();
    if (status.startsWith("wc-"_L1))
        status.remove(0, 3);
    return status;
}

bool isPaid(const QString &paymentStatus)
{
    const QString status = plainStatus(paymentStatus);
    return status.isEmpty() || status == "completed"_L1 || status == "complete"_L1;
}

bool isPaymentWithdrawn(const QString &paymentStatus)
{
    static constexpr std::array withdrawn { "refunded"_L1, "cancelled"_L1, "canceled"_L1,
                                            "revoked"_L1,  "trashed"_L1,   "trash"_L1 };
    return std::ranges::find(withdrawn, plainStatus(paymentStatus)) != withdrawn.end();
}

bool isOverridable(Verdict verdict, const Event &event)
{
    using enum Verdict;
    switch (verdict) {
    case AlreadyUsed:
    case AlreadyInside:
    case NotInside:
    case NotYetValid:
    case Expired:
    case WrongGate:
    case Unpaid:
    case GateClosed:
        return true;
    case Revoked:
        return event.revokedMayBeOverridden;
    case Admitted:
    case ExitRecorded:
    case WrongEvent:
    case Unknown:
    case InvalidPayload:
    case Error:
    case Resolved:
        return false;
    }
    Q_UNREACHABLE();
}

static std::optional<Ruling> identityRule(const AdmissionFacts &facts)
{
    if (!facts.attendee && facts.knownElsewhere)
        return Ruling { Verdict::WrongEvent, u"other_event"_s };
    if (!facts.attendee)
        return Ruling { Verdict::Unknown, u"no_such_code"_s };
    return std::nullopt;
}

static std::optional<Ruling> validityRule(const AdmissionFacts &facts)
{
    if (facts.attendee->isRevoked)
        return Ruling { Verdict::Revoked, u"revoked"_s };
    if (isPaymentWithdrawn(facts.attendee->paymentStatus))
        return Ruling { Verdict::Revoked, plainStatus(facts.attendee->paymentStatus) };
    return std::nullopt;
}

static std::optional<Ruling> openRule(const AdmissionFacts &facts)
{
    if (!facts.event.isOpen)
        return Ruling { Verdict::GateClosed, u"event_closed"_s };
    if (!facts.gate.isOpen)
        return Ruling { Verdict::GateClosed, u"gate_closed"_s };
    return std::nullopt;
}

static std::optional<Ruling> windowRule(const std::optional<QDateTime> &from,
                                        const std::optional<QDateTime> &until, const QDateTime &now,
                                        const QString &whose)
{
    if (from && now < *from)
        return Ruling { Verdict::NotYetValid, whose + "_not_started"_L1 };
    if (until && now >= *until)
        return Ruling { Verdict::Expired, whose + "_over"_L1 };
    return std::nullopt;
}

static std::optional<Ruling> entryRule(const AdmissionFacts &facts)
{
    const Attendee &attendee = *facts.attendee;
    if (!isPaid(attendee.paymentStatus))
        return Ruling { Verdict::Unpaid, plainStatus(attendee.paymentStatus) };
    if (auto ruling = windowRule(facts.event.startsAt, facts.event.endsAt, facts.now, u"event"_s))
        return ruling;
    if (auto ruling = windowRule(attendee.validFrom, attendee.validUntil, facts.now, u"ticket"_s))
        return ruling;
    if (!facts.gate.accepts(attendee.ticketType))
        return Ruling { Verdict::WrongGate, u"ticket_type_not_accepted"_s };
    return windowRule(facts.gate.opensAt, facts.gate.closesAt, facts.now, u"gate"_s);
}

static std::optional<Ruling> reentryRule(const AdmissionFacts &facts)
{
    if (!facts.gate.tracksReentry)
        return std::nullopt;
    if (facts.attendee->isInside)
        return Ruling { Verdict::AlreadyInside, u"inside"_s };
    if (facts.attendee->firstCheckInAt && facts.attendee->lastCheckOutAt)
        return Ruling { Verdict::Admitted, u"reentry"_s };
    return std::nullopt;
}

static Ruling exitRuling(const AdmissionFacts &facts)
{
    if (!facts.attendee->isInside)
        return { Verdict::NotInside, u"not_inside"_s };
    return { Verdict::ExitRecorded, u"ok"_s };
}

static Ruling usualRuling(const AdmissionFacts &facts)
{
    if (auto ruling = identityRule(facts))
        return *ruling;
    // Who is inside may always leave: validity, payment, time and place are rules of entry.
    if (facts.direction == Direction::Out)
        return openRule(facts).value_or(exitRuling(facts));
    if (auto ruling = validityRule(facts))
        return *ruling;
    if (auto ruling = openRule(facts))
        return *ruling;
    if (auto ruling = entryRule(facts))
        return *ruling;
    if (auto ruling = reentryRule(facts))
        return *ruling;
    const auto remaining
        = remainingCheckIns(facts.attendee->serverRemaining, facts.attendee->uncontainedAdmissions);
    if (remaining && *remaining <= 0)
        return { Verdict::AlreadyUsed, u"no_entries_left"_s };
    return { Verdict::Admitted, u"ok"_s, 1 };
}

static Ruling overrideRuling(const AdmissionFacts &facts)
{
    if (facts.direction == Direction::Out)
        return { Verdict::ExitRecorded, u"override"_s };
    const auto remaining
        = remainingCheckIns(facts.attendee->serverRemaining, facts.attendee->uncontainedAdmissions);
    return { Verdict::Admitted, u"override"_s, remaining && *remaining <= 0 ? 0 : 1 };
}

Ruling decideAdmission(const AdmissionFacts &facts)
{
    const Ruling ruling = usualRuling(facts);
    if (facts.overridden && isOverridable(ruling.verdict, facts.event))
        return overrideRuling(facts);
    return ruling;
}

} // namespace Kiosk
