// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "courier.h"

#include "store/outbox.h"
#include "store/pulledlist.h"
#include "store/replica.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Courier::Courier(EventSync &sync, Backend &backend, QObject *parent)
    : QObject(parent)
    , m_sync(sync)
    , m_backend(backend)
{
}

QDateTime Courier::settledAt() const { return m_sync.now().addMSecs(m_sync.settle.count()); }

void Courier::start()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    // The key's check also tells the server's time, without which no scan can be sent.
    if (m_sync.state.health.failures > 0 || !m_sync.state.skew)
        return probe();
    next();
}

void Courier::end(const SyncEnd &end)
{
    m_isBusy = false;
    m_entry.reset();
    Q_EMIT finished(end);
}

void Courier::next()
{
    const Result<> chosen = writeDown().and_then([this] { return choose(); });
    if (!chosen)
        return end(endFrom(chosen.error()));
    go();
}

void Courier::go()
{
    if (!m_entry)
        return end({});
    switch (m_entry->state) {
    case DeliveryState::Unknown:
        return readRecords(afterReadBack);
    case DeliveryState::Pending:
        return countRecords();
    case DeliveryState::Sent: // choose() marked it
    case DeliveryState::Conflict:
    case DeliveryState::Quarantined:
    case DeliveryState::Confirmed:
        return send();
    }
}

Result<std::optional<OutboxEntry>> Courier::nextSendable()
{
    Outbox outbox(m_sync.db);
    for (;;) {
        auto due = outbox.nextDue(m_sync.event.id, m_sync.now());
        if (!due || !*due)
            return due;
        const Result<std::optional<Attendee>> listed = Replica(m_sync.db).find(m_sync.event.id, (*due)->code);
        if (!listed)
            return failure(listed);
        // The server's spelling of today is its name for the ticket (tickera-api.md 8.4): whatever it
        // compares by, it finds that.
        if (*listed)
            (*due)->code = (*listed)->code;
        const QString why = m_backend.whyNotSendable((*due)->code);
        if (why.isEmpty())
            return due;
        const QString reason = u"not sent: %1; check the guest in on the site, then resolve it"_s.arg(why);
        if (const Result<> kept = outbox.settle((*due)->id, DeliveryState::Quarantined, reason); !kept)
            return failure(kept);
    }
}

Result<> Courier::choose()
{
    auto due = nextSendable();
    if (!due)
        return failure(due);
    m_entry = m_isFinishing ? std::nullopt : *std::move(due);
    if (!m_entry)
        return {};
    if (const Result<> classified = classify(); !classified)
        return classified;
    const bool mustCount
        = !m_history.recordsBefore && needsRecordsBefore(m_history.ticket, m_history.keepsScanTime);
    if (m_entry->state == DeliveryState::Unknown || mustCount)
        return {};
    return markSent();
}

Result<> Courier::markSent()
{
    if (!m_entry->sentAs)
        m_entry->sentAs
            = scanTimeOf(*m_entry, m_sync.state.skew.value_or(0), m_sync.state.clock.value_or(ClockMark()));
    m_entry->state = DeliveryState::Sent;
    ++m_history.attempts;
    return Outbox(m_sync.db).markSent(*m_entry);
}

Result<> Courier::classify()
{
    const Result<std::optional<Attendee>> attendee = Replica(m_sync.db).find(m_sync.event.id, m_entry->code);
    if (!attendee)
        return failure(attendee);
    const Attendee known = attendee->value_or(Attendee {});
    const Result<bool> several = PulledList(m_sync.db, m_sync.event.id).hasSeveralEntries(known.ticketType);
    if (!several)
        return failure(several);
    m_history = { .ticket = ticketKindOf(m_sync.event, known, *several),
                  .attempts = m_entry->attempts,
                  .wasUnknown = m_entry->attempts > 0,
                  .recordsBefore = m_entry->recordsBefore,
                  .keepsScanTime = !m_sync.state.hasOldRules };
    if (m_recordsRead.first == m_entry->id)
        m_history.recordsRead = m_recordsRead.second;
    return {};
}

void Courier::countRecords()
{
    m_backend.fetchRecords(m_entry->code, [this](const Result<QList<CheckInRecord>> &records) {
        if (!records) {
            ++m_history.attempts;
            const NextStep step = afterNoRecords(records.error().detail, m_history);
            const bool isHopeless = step.kind == NextStep::Kind::Quarantine;
            return postpone(isHopeless ? DeliveryState::Quarantined : DeliveryState::Pending, step.reason);
        }
        m_sync.reached(m_backend);
        m_entry->recordsBefore = static_cast<int>(records->size());
        m_history.recordsBefore = m_entry->recordsBefore;
        if (const Result<> marked = markSent(); !marked)
            return end(endFrom(marked.error()));
        send();
    });
}

void Courier::send()
{
    const Delivery delivery { m_entry->code, *m_entry->sentAs, m_entry->checkInId };
    m_backend.deliver(delivery, [this](const DeliveryAnswer &answer) { answered(answer); });
}

void Courier::answered(const DeliveryAnswer &answer)
{
    using Kind = DeliveryAnswer::Kind;
    m_isShut = answer.retryAfter.has_value();
    if (answer.kind == Kind::NotSent || answer.kind == Kind::Unknown)
        m_sync.missed(answer.retryAfter);
    else if (answer.kind != Kind::KeyRefused)
        m_sync.reached(m_backend);
    take(afterAnswer(answer, m_history));
}

void Courier::readRecords(NextStep (*rule)(const QList<CheckInRecord> &, const DeliveryHistory &))
{
    m_backend.fetchRecords(m_entry->code, [this, rule](const Result<QList<CheckInRecord>> &records) {
        if (!records)
            return postpone(DeliveryState::Unknown, m_entry->reason);
        m_sync.reached(m_backend);
        m_recordsRead = { m_entry->id, static_cast<int>(records->size()) };
        take(rule(*records, m_history));
    });
}

void Courier::postpone(DeliveryState state, const QString &reason)
{
    m_sync.missed();
    if (state != DeliveryState::Pending)
        return settle(state, reason,
                      state == DeliveryState::Unknown ? std::optional(settledAt()) : std::nullopt);
    owe(DeliveryState::Pending, reason, m_history.attempts, settledAt());
    if (const Result<> written = writeDown(); !written)
        return end(endFrom(written.error()));
    probe();
}

void Courier::take(const NextStep &step)
{
    switch (step.kind) {
    case NextStep::Kind::Confirm:
        return settle(DeliveryState::Confirmed, step.reason);
    case NextStep::Kind::Conflict:
        return settle(DeliveryState::Conflict, step.reason);
    case NextStep::Kind::SendAgain:
        if (m_sync.state.health.failures == 0)
            return settle(DeliveryState::Pending, step.reason);
        return putBack(step.reason, { SyncEnd::Kind::Offline, step.reason });
    case NextStep::Kind::CompareRecords:
        return readRecords(afterRefusedRepeat);
    case NextStep::Kind::ReadBack:
        return settle(DeliveryState::Unknown, step.reason, settledAt());
    case NextStep::Kind::AskPerson:
        return settle(DeliveryState::Unknown, step.reason);
    case NextStep::Kind::Quarantine:
        return settle(DeliveryState::Quarantined, step.reason);
    case NextStep::Kind::Stop:
        return putBack(step.reason, { SyncEnd::Kind::KeyRefused, step.reason });
    }
}

void Courier::owe(DeliveryState state, const QString &reason, int attempts,
                  const std::optional<QDateTime> &nextAttemptAt)
{
    Owed owed { *m_entry, m_entry->state };
    owed.entry.state = state;
    owed.entry.reason = reason;
    owed.entry.attempts = attempts;
    owed.entry.nextAttemptAt = nextAttemptAt;
    m_owed = std::move(owed);
}

Result<> Courier::writeDownWith(const std::function<Result<>()> &more)
{
    if (!m_owed)
        return {};
    bool isOurs = false;
    const auto written = [&]() -> Result<> {
        Result<Transaction> transaction = Transaction::begin(m_sync.db);
        if (!transaction)
            return failure(transaction);
        const Result<bool> settled = Outbox(m_sync.db).settle(m_owed->entry, m_owed->before, m_sync.now());
        if (!settled)
            return failure(settled);
        isOurs = *settled;
        return (more ? more() : Result<>()).and_then([&] { return transaction->commit(); });
    }();
    if (!written)
        return written;
    const Owed owed = *std::exchange(m_owed, std::nullopt);
    if (isOurs && owed.entry.state == DeliveryState::Conflict)
        Q_EMIT conflictFound(owed.entry);
    return {};
}

void Courier::settle(DeliveryState state, const QString &reason,
                     const std::optional<QDateTime> &nextAttemptAt)
{
    const bool wasSilent = m_sync.state.health.failures > 0;
    owe(state, reason, m_history.attempts, nextAttemptAt);
    const Result<> written = wasSilent ? writeDown() : writeDownWith([this] { return choose(); });
    if (!written)
        return end(endFrom(written.error()));
    wasSilent ? probe() : go();
}

void Courier::probe()
{
    if (std::exchange(m_isShut, false))
        return end({ SyncEnd::Kind::Offline, u"the server asks for time: it is tried again later"_s });
    if (m_isFinishing)
        return end({});
    m_backend.checkKey([this](const Result<> &good) {
        if (!good)
            return end(endFrom(good.error()));
        m_sync.reached(m_backend);
        next();
    });
}

void Courier::putBack(const QString &reason, const SyncEnd &why)
{
    owe(DeliveryState::Pending, reason, m_entry->attempts, {});
    const Result<> written = writeDown();
    end(written ? why : endFrom(written.error()));
}

} // namespace Kiosk
