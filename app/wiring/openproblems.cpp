// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "openproblems.h"

#include "attendee.h"
#include "store/eventcatalog.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "store/store.h"

namespace Kiosk {

static bool needsPerson(const OutboxEntry &entry)
{
    switch (entry.state) {
    case DeliveryState::Conflict:
    case DeliveryState::Quarantined:
        return true;
    case DeliveryState::Unknown:
        return !entry.nextAttemptAt;
    case DeliveryState::Pending:
    case DeliveryState::Sent:
    case DeliveryState::Confirmed:
        return false;
    }
    Q_UNREACHABLE();
}

Result<QList<OpenProblem>> openProblems(Store &store)
{
    const Result<QList<OutboxEntry>> entries = Outbox(store.database()).entries(0, false);
    if (!entries)
        return failure(entries);
    QList<OpenProblem> problems;
    for (const OutboxEntry &entry : *entries) {
        if (!needsPerson(entry))
            continue;
        OpenProblem problem { .delivery = entry };
        if (const Result<Event> event = EventCatalog(store.database()).event(entry.eventId))
            problem.event = event->name;
        const auto attendee = Replica(store.database()).find(entry.eventId, entry.code);
        if (!attendee)
            return failure(attendee);
        if (*attendee) {
            problem.name = (*attendee)->fullName();
            problem.ticketType = (*attendee)->ticketType;
        }
        problems.prepend(problem);
    }
    return problems;
}

Result<> settleProblem(Store &store, const Clock &clock, qint64 outboxId, Resolution resolution,
                       const QString &reason)
{
    const Result<std::optional<OutboxEntry>> entry = Outbox(store.database()).entry(outboxId);
    if (!entry)
        return failure(entry);
    // What was put aside may have arrived: it is read back before it goes out again.
    const bool isPutAside = *entry && (*entry)->state == DeliveryState::Quarantined;
    if (isPutAside && resolution == Resolution::NotDelivered)
        return retryDeliveries(store, outboxId).map([](int) {});
    return resolveDelivery(store, clock, outboxId, resolution, reason, {});
}

} // namespace Kiosk
