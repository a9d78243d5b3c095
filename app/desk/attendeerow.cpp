// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeerow.h"

#include "admission.h"
#include "parts/textblock.h"
#include "remaining.h"
#include "words/words.h"

#include <QCoreApplication>

namespace Kiosk {

namespace {
class RowWords
{
    Q_DECLARE_TR_FUNCTIONS(RowWords)

public:
    static QString state(const Attendee &attendee);
    static QString presence(const Attendee &attendee);
    static QString entries(const Attendee &attendee);
    static QString payment(const QString &status);
};
} // namespace

QString RowWords::state(const Attendee &attendee)
{
    if (attendee.isRevoked || isPaymentWithdrawn(attendee.paymentStatus))
        return tr("Revoked");
    if (!attendee.firstCheckInAt)
        return tr("Not yet");
    return attendee.isInside ? tr("In") : tr("Left");
}

QString RowWords::presence(const Attendee &attendee)
{
    if (attendee.isRevoked)
        return attendee.revokedReason.isEmpty()
            ? tr("Revoked")
            : tr("Revoked: %1").arg(isolated(attendee.revokedReason.simplified()));
    if (!attendee.firstCheckInAt)
        return tr("Not in yet");
    if (!attendee.isInside)
        return attendee.lastCheckOutAt ? tr("Left at %1").arg(timeOfDay(*attendee.lastCheckOutAt))
                                       : tr("Left");
    return tr("Inside since %1").arg(timeOfDay(attendee.lastCheckInAt.value_or(*attendee.firstCheckInAt)));
}

QString RowWords::entries(const Attendee &attendee)
{
    const auto left = remainingCheckIns(attendee.serverRemaining, attendee.uncontainedAdmissions);
    if (!left)
        return tr("Unlimited");
    return attendee.allowedCheckIns
        ? tr("%1 of %2", "entries left, of all").arg(grouped(*left), grouped(*attendee.allowedCheckIns))
        : grouped(*left);
}

QString RowWords::payment(const QString &status)
{
    const QString word = isolated(status.simplified());
    if (status.simplified().isEmpty())
        return {};
    if (isPaymentWithdrawn(status))
        return tr("Payment withdrawn (%1)", "payment, the server's word").arg(word);
    return isPaid(status) ? tr("Paid") : tr("Not paid (%1)", "payment, the server's word").arg(word);
}

QString paymentWords(const QString &status) { return RowWords::payment(status); }

AttendeeRow rowOf(const Attendee &attendee)
{
    return { .code = attendee.code,
             .name = attendee.fullName(),
             .email = attendee.email,
             .ticketType = attendee.ticketType,
             .state = RowWords::state(attendee),
             .in = attendee.firstCheckInAt.has_value() && attendee.isInside,
             .presence = RowWords::presence(attendee),
             .entries = RowWords::entries(attendee),
             .payment = paymentWords(attendee.paymentStatus),
             .fields = attendee.customFields };
}

AttendeeRow rowOf(const AdmissionDecision &decision)
{
    return { .code = decision.code.value_or(QString()),
             .name = decision.name.value_or(decision.code.value_or(QString())),
             .ticketType = decision.ticketType.value_or(QString()),
             .canBeAdmitted = false };
}

} // namespace Kiosk
