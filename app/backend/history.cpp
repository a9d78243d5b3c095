// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "history.h"

#include "attendee.h"
#include "store/ledger.h"
#include "store/replica.h"

namespace Kiosk {

static AdmissionDecision decisionOf(const CheckIn &row, const std::optional<Attendee> &attendee)
{
    AdmissionDecision decision { .verdict = row.verdict,
                                 .reason = row.reason,
                                 .checkInId = row.id,
                                 .at = QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC),
                                 .event = row.event,
                                 .gate = row.gate,
                                 .direction = row.direction,
                                 .operatorName = row.operatorName };
    if (!row.code.isNull())
        decision.code = row.code;
    if (attendee && !attendee->fullName().isEmpty())
        decision.name = attendee->fullName();
    if (attendee && !attendee->ticketType.isEmpty())
        decision.ticketType = attendee->ticketType;
    return decision;
}

Result<QList<AdmissionDecision>> historyOf(Database &db, qint64 eventId, int longest)
{
    const Result<QList<CheckIn>> rows = Ledger(db).newest(eventId, longest);
    if (!rows)
        return failure(rows);
    Replica replica(db);
    QList<AdmissionDecision> history;
    for (const CheckIn &row : *rows) {
        if (row.verdict == Verdict::Resolved)
            continue; // about a delivery, not about somebody at the gate
        const auto attendee = row.code.isNull() ? Result<std::optional<Attendee>>(std::nullopt)
                                                : replica.find(eventId, row.code);
        history.prepend(decisionOf(row, attendee.value_or(std::nullopt)));
    }
    return history;
}

} // namespace Kiosk
