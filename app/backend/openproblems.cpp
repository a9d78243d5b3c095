// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "openproblems.h"

#include "attendee.h"
#include "store/eventcatalog.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "store/store.h"

#include <algorithm>

namespace Kiosk {

static Result<OpenProblem> problemFrom(Store &store, const Event &event, const OutboxEntry &entry)
{
    const auto attendee = Replica(store.database()).find(event.id, entry.code);
    if (!attendee)
        return failure(attendee);
    OpenProblem problem { .delivery = entry, .event = event.name };
    if (*attendee) {
        problem.name = (*attendee)->fullName();
        problem.ticketType = (*attendee)->ticketType;
    }
    return problem;
}

Result<QList<OpenProblem>> openProblems(Store &store)
{
    const Result<QList<Event>> events = EventCatalog(store.database()).events();
    if (!events)
        return failure(events);
    QList<OpenProblem> problems;
    for (const Event &event : *events) {
        if (event.backend == BackendKind::Local)
            continue;
        const Result<QList<OutboxEntry>> entries = Outbox(store.database()).entriesForPerson(event.id);
        if (!entries)
            return failure(entries);
        for (const OutboxEntry &entry : *entries) {
            Result<OpenProblem> problem = problemFrom(store, event, entry);
            if (!problem)
                return failure(problem);
            problems.append(*std::move(problem));
        }
    }
    std::sort(problems.begin(), problems.end(), [](const OpenProblem &one, const OpenProblem &other) {
        return one.delivery.id > other.delivery.id;
    });
    return problems;
}

Result<> settleProblem(Store &store, const Clock &clock, qint64 outboxId, const Settlement &settlement)
{
    const Result<std::optional<OutboxEntry>> entry = Outbox(store.database()).entry(outboxId);
    if (!entry)
        return failure(entry);
    // What was put aside may have arrived: it is read back before it goes out again.
    const bool isPutAside = *entry && (*entry)->state == DeliveryState::Quarantined;
    if (isPutAside && settlement.resolution == Resolution::NotDelivered)
        return retryDeliveries(store, outboxId).map([](int) {});
    return resolveDelivery(store, clock, outboxId, settlement);
}

} // namespace Kiosk
