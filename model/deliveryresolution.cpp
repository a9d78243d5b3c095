// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deliveryresolution.h"

#include "clock.h"
#include "store/database.h"
#include "store/eventcatalog.h"
#include "store/ledger.h"
#include "store/outbox.h"
#include "store/store.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static Result<OutboxEntry> existing(Outbox &outbox, qint64 id)
{
    const Result<std::optional<OutboxEntry>> entry = outbox.entry(id);
    if (!entry)
        return failure(entry);
    if (!*entry)
        return failure(Error::Kind::Rejected, Error::Cause::Outdated,
                       u"there is no delivery %1: `outbox list` shows what there is"_s.arg(id));
    return **entry;
}

static bool mayResolve(DeliveryState state, Resolution resolution)
{
    switch (state) {
    case DeliveryState::Unknown:
    case DeliveryState::Quarantined:
        return true;
    case DeliveryState::Conflict:
        return resolution != Resolution::NotDelivered; // the server said no: it would say so again
    case DeliveryState::Pending:
    case DeliveryState::Sent:
    case DeliveryState::Confirmed:
        return false;
    }
    Q_UNREACHABLE();
}

static Result<> apply(Outbox &outbox, const OutboxEntry &entry, const Settlement &settlement,
                      const QDateTime &now)
{
    const QString &reason = settlement.reason;
    switch (settlement.resolution) {
    case Resolution::Delivered:
        return outbox.believe(entry.id, reason, now);
    case Resolution::NotDelivered:
        return outbox.putBack(entry.id, 0, reason);
    case Resolution::Acknowledged:
        return outbox.acknowledge(entry.id, reason);
    }
    Q_UNREACHABLE();
}

static Result<> record(Store &store, const Clock &clock, const OutboxEntry &entry,
                       const Settlement &settlement)
{
    const Result<Event> event = EventCatalog(store.database()).event(entry.eventId);
    if (!event)
        return failure(event);
    CheckIn row { .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                  .at = clock.now().toMSecsSinceEpoch(),
                  .eventId = entry.eventId,
                  .event = event->name,
                  .gate = entry.gate,
                  .device = store.device(),
                  .operatorName = settlement.operatorName,
                  .code = entry.code,
                  .verdict = Verdict::Resolved,
                  .reason = toWord(settlement.resolution),
                  .overrideReason = settlement.reason };
    return Ledger(store.database()).append(row);
}

Result<> resolveDelivery(Store &store, const Clock &clock, qint64 outboxId, const Settlement &settlement)
{
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return failure(transaction);
    Outbox outbox(store.database());
    const Result<OutboxEntry> entry = existing(outbox, outboxId);
    if (!entry)
        return failure(entry);
    if (!mayResolve(entry->state, settlement.resolution))
        return failure(Error::Kind::Rejected, Error::Cause::Outdated,
                       u"delivery %1 is %2: that is not for a person to settle as %3"_s.arg(
                           QString::number(outboxId), toWord(entry->state), toWord(settlement.resolution)));
    return apply(outbox, *entry, settlement, clock.now())
        .and_then([&] { return record(store, clock, *entry, settlement); })
        .and_then([&] { return transaction->commit(); });
}

static bool isForRetry(const OutboxEntry &entry)
{
    return entry.state == DeliveryState::Quarantined || entry.state == DeliveryState::Pending;
}

Result<int> retryDeliveries(Store &store, qint64 outboxId)
{
    Result<Transaction> transaction = Transaction::begin(store.database());
    if (!transaction)
        return failure(transaction);
    Outbox outbox(store.database());
    QList<OutboxEntry> entries;
    if (outboxId != 0) {
        const Result<OutboxEntry> entry = existing(outbox, outboxId);
        if (!entry)
            return failure(entry);
        if (!isForRetry(*entry))
            return failure(Error::Kind::Rejected, Error::Cause::Outdated,
                           u"delivery %1 is %2 and would perhaps count twice: see `outbox resolve`"_s.arg(
                               QString::number(outboxId), toWord(entry->state)));
        entries = { *entry };
    } else if (const auto all = outbox.entries(0, Outbox::Which::Unconfirmed); all) {
        std::copy_if(all->begin(), all->end(), std::back_inserter(entries), isForRetry);
    } else {
        return failure(all);
    }
    for (const OutboxEntry &entry : std::as_const(entries)) {
        // One that was sent may have been executed: its records are read before anything goes out again.
        const Result<> again = entry.state == DeliveryState::Quarantined && entry.attempts > 0
            ? outbox.settle(entry.id, DeliveryState::Unknown, entry.reason,
                            QDateTime::fromMSecsSinceEpoch(0, Qt::UTC))
            : outbox.putBack(entry.id, entry.attempts, entry.reason);
        if (!again)
            return failure(again);
    }
    return transaction->commit().map([&entries] { return static_cast<int>(entries.size()); });
}

} // namespace Kiosk
