// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "outbox.h"

#include "database.h"
#include "ticketkeys.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static const QString entryColumns
    = u"outbox.id, outbox.check_in, check_ins.check_in_id, outbox.event_id, outbox.code, check_ins.at,"
      " check_ins.gate, check_ins.operator, outbox.state, outbox.attempts, outbox.next_attempt_at,"
      " outbox.reason, outbox.sent_as, outbox.records_before, outbox.skew, outbox.clock_boot,"
      " outbox.clock_base"
      " FROM outbox JOIN check_ins ON check_ins.number = outbox.check_in"_s;

// A clock that was set back must not hold a delivery for years: what waits longer than this is due.
constexpr qint64 longestWait = qint64(60) * 60 * 1000;

static std::optional<qint64> optionalNumber(const Rows &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(rows.integer(column));
}

static OutboxEntry entryFrom(const Rows &rows)
{
    return { .id = rows.integer(0),
             .checkInNumber = rows.integer(1),
             .checkInId = rows.text(2),
             .eventId = rows.integer(3),
             .code = rows.text(4),
             .scannedAt = rows.integer(5),
             .gate = rows.text(6),
             .operatorName = rows.text(7),
             .state = deliveryStateFromWord(rows.text(8)).value_or(DeliveryState::Quarantined),
             .attempts = static_cast<int>(rows.integer(9)),
             .nextAttemptAt = rows.optionalTime(10),
             .reason = rows.text(11),
             .skew = optionalNumber(rows, 14),
             .clock
             = rows.isNull(15) ? std::nullopt : std::optional(ClockMark { rows.text(15), rows.integer(16) }),
             .sentAs = optionalNumber(rows, 12),
             .recordsBefore = rows.optionalInt(13) };
}

static Result<QList<OutboxEntry>> entriesFrom(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<OutboxEntry> entries;
    while (rows->next())
        entries.append(entryFrom(*rows));
    return rows->end().map([&entries] { return entries; });
}

static Result<std::optional<OutboxEntry>> firstOf(const Result<QList<OutboxEntry>> &entries)
{
    if (!entries)
        return failure(entries);
    return entries->isEmpty() ? std::nullopt : std::optional(entries->first());
}

Result<> Outbox::queue(BackendKind backend, const CheckIn &checkIn, const ClockMark &clock)
{
    if (backend == BackendKind::Local || checkIn.entries == 0)
        return {};
    // What is known of the skew is by the clock as it stood then; it may have been set since.
    return m_db.run(u"INSERT INTO outbox (check_in, event_id, code, code_key, clock_boot, clock_base, skew)"
                    " VALUES (?, ?, ?, ?, ?, ?, (SELECT skew - iif(clock_boot = ?, ? - clock_base, 0)"
                    "  FROM events WHERE id = ?))"_s,
                    { checkIn.number, checkIn.eventId, checkIn.code,
                      TicketKey::of(backend, checkIn.code).column(), clock.boot, clock.base, clock.boot,
                      clock.base, checkIn.eventId });
}

Result<std::optional<OutboxEntry>> Outbox::nextDue(qint64 eventId, const QDateTime &now)
{
    const qint64 at = now.toMSecsSinceEpoch();
    // The words of the first line are those of the index outbox_deliverable, which hands rows out in order.
    return firstOf(entriesFrom(m_db.select(
        u"SELECT %1 WHERE outbox.state IN ('pending', 'unknown') AND outbox.event_id = ?"
        " AND (outbox.next_attempt_at <= ? OR outbox.next_attempt_at > ?"
        "  OR (outbox.next_attempt_at IS NULL AND outbox.state = 'pending'))"
        " AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.event_id = outbox.event_id"
        "  AND earlier.code_key = outbox.code_key AND earlier.id < outbox.id"
        "  AND earlier.state NOT IN ('confirmed', 'conflict')"
        // What cannot be sent at all is not waited for.
        "  AND NOT (earlier.state = 'quarantined' AND earlier.attempts = 0))"
        " ORDER BY outbox.id LIMIT 1"_s.arg(entryColumns),
        { eventId, at, at + longestWait })));
}

Result<std::optional<QDateTime>> Outbox::nextDueAt(qint64 eventId)
{
    Result<Rows> rows = m_db.select(u"SELECT min(coalesce(next_attempt_at, 0)) FROM outbox"
                                    " WHERE state IN ('pending', 'unknown') AND event_id = ?"
                                    " AND (state = 'pending' OR next_attempt_at IS NOT NULL)"_s,
                                    { eventId });
    if (!rows)
        return failure(rows);
    std::optional<QDateTime> at;
    if (rows->next())
        at = rows->optionalTime(0);
    return rows->end().map([&at] { return at; });
}

Result<> Outbox::markSent(const OutboxEntry &entry)
{
    return m_db.run(
        u"UPDATE outbox SET state = 'sent', attempts = attempts + 1, next_attempt_at = NULL,"
        " sent_as = ?, records_before = ? WHERE id = ?"_s,
        { entry.sentAs ? QVariant(*entry.sentAs) : QVariant(), toColumn(entry.recordsBefore), entry.id });
}

Result<bool> Outbox::settle(const OutboxEntry &entry, DeliveryState before, const QDateTime &now)
{
    const Result<> settled
        = m_db.run(u"UPDATE outbox SET state = ?, reason = ?, attempts = ?, next_attempt_at = ?"
                   " WHERE id = ? AND state = ?"_s,
                   { toWord(entry.state), entry.reason.isNull() ? u""_s : entry.reason, entry.attempts,
                     toColumn(entry.nextAttemptAt), entry.id, toWord(before) });
    if (!settled)
        return failure(settled);
    if (m_db.rowsAffected() == 0)
        return false;
    const Result<> counted
        = entry.state == DeliveryState::Confirmed ? countAcknowledged(entry.id, now) : Result<>();
    return counted.map([] { return true; });
}

Result<> Outbox::settle(qint64 id, DeliveryState state, const QString &reason,
                        const std::optional<QDateTime> &nextAttemptAt)
{
    Q_ASSERT(state != DeliveryState::Confirmed);
    return m_db.run(u"UPDATE outbox SET state = ?, reason = ?, next_attempt_at = ? WHERE id = ?"_s,
                    { toWord(state), reason.isNull() ? u""_s : reason, toColumn(nextAttemptAt), id });
}

Result<> Outbox::confirm(qint64 id, const QDateTime &now)
{
    return m_db
        .run(u"UPDATE outbox SET state = 'confirmed', reason = '', next_attempt_at = NULL WHERE id = ?"_s,
             { id })
        .and_then([&] { return countAcknowledged(id, now); });
}

Result<> Outbox::countAcknowledged(qint64 id, const QDateTime &now)
{
    const Result<qint64> order = requestOrder();
    if (!order)
        return failure(order);
    return m_db.run(u"UPDATE outbox SET acknowledged_order = ?, acknowledged_at = ? WHERE id = ?"_s,
                    { *order, toColumn(now), id });
}

Result<> Outbox::moveWaits(qint64 eventId, qint64 milliseconds)
{
    return m_db.run(u"UPDATE outbox SET next_attempt_at = next_attempt_at + ?"
                    " WHERE event_id = ? AND state IN ('pending', 'unknown') AND next_attempt_at > 0"_s,
                    { milliseconds, eventId });
}

Result<> Outbox::putBack(qint64 id, int attempts, const QString &reason,
                         const std::optional<QDateTime> &nextAttemptAt)
{
    return m_db.run(u"UPDATE outbox SET state = 'pending', attempts = ?, reason = ?, next_attempt_at = ?"
                    " WHERE id = ?"_s,
                    { attempts, reason.isNull() ? u""_s : reason, toColumn(nextAttemptAt), id });
}

Result<> Outbox::recoverSent(qint64 eventId, const QDateTime &at)
{
    const QVariantList values { toColumn(at), eventId };
    return m_db
        .run(u"UPDATE outbox SET next_attempt_at = min(next_attempt_at, ?)"
             " WHERE event_id = ? AND state IN ('pending', 'unknown') AND next_attempt_at IS NOT NULL"_s,
             values)
        .and_then([&] {
            return m_db.run(u"UPDATE outbox SET state = 'unknown', next_attempt_at = ?,"
                            " reason = 'the program ended before the server answered'"
                            " WHERE event_id = ? AND state <> 'confirmed' AND state = 'sent'"_s,
                            values);
        });
}

Result<> Outbox::believe(qint64 id, const QString &reason, const QDateTime &now)
{
    return m_db.run(u"UPDATE outbox SET state = 'confirmed', reason = ?, next_attempt_at = NULL,"
                    " acknowledged_at = ? WHERE id = ?"_s,
                    { reason, toColumn(now), id });
}

Result<> Outbox::acknowledge(qint64 id, const QString &reason)
{
    return m_db.run(
        u"UPDATE outbox SET state = 'confirmed', reason = ?, next_attempt_at = NULL WHERE id = ?"_s,
        { reason, id });
}

Result<std::optional<OutboxEntry>> Outbox::entry(qint64 id)
{
    return firstOf(entriesFrom(m_db.select(u"SELECT %1 WHERE outbox.id = ?"_s.arg(entryColumns), { id })));
}

Result<QList<OutboxEntry>> Outbox::entries(qint64 eventId, Which which)
{
    const QString open = which == Which::All ? u"true"_s : u"outbox.state <> 'confirmed'"_s;
    const QString ofEvent = eventId == 0 ? u"? = 0"_s : u"outbox.event_id = ?"_s;
    return entriesFrom(m_db.select(
        u"SELECT %1 WHERE %2 AND %3 ORDER BY outbox.id"_s.arg(entryColumns, open, ofEvent), { eventId }));
}

Result<QList<OutboxEntry>> Outbox::entriesForPerson(qint64 eventId)
{
    return entriesFrom(m_db.select(
        u"SELECT %1 WHERE outbox.state <> 'confirmed' AND outbox.event_id = ?"
        " AND (outbox.state IN ('conflict', 'quarantined')"
        "  OR (outbox.state = 'unknown' AND outbox.next_attempt_at IS NULL)) ORDER BY outbox.id"_s.arg(
            entryColumns),
        { eventId }));
}

Result<qint64> Outbox::waiting(qint64 eventId)
{
    return m_db.number(u"SELECT count(*) FROM outbox WHERE event_id = ? AND state <> 'confirmed'"
                       " AND state <> 'conflict'"_s,
                       { eventId });
}

Result<qint64> Outbox::conflicts(qint64 eventId)
{
    return m_db.number(u"SELECT count(*) FROM outbox WHERE event_id = ? AND state <> 'confirmed'"
                       " AND state = 'conflict'"_s,
                       { eventId });
}

Result<QString> Outbox::stateOf(qint64 checkInNumber)
{
    Result<Rows> rows = m_db.select(u"SELECT state FROM outbox WHERE check_in = ?"_s, { checkInNumber });
    if (!rows)
        return failure(rows);
    const QString state = rows->next() ? rows->text(0) : QString();
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return state;
}

static OwnAdmission ownAdmissionFrom(const QString &state, const Rows &rows)
{
    using Delivery = OwnAdmission::Delivery;
    switch (deliveryStateFromWord(state).value_or(DeliveryState::Quarantined)) {
    case DeliveryState::Pending:
        return { Delivery::Waiting };
    case DeliveryState::Sent:
    case DeliveryState::Unknown:
        return { Delivery::OnTheWay };
    case DeliveryState::Quarantined: // after answers that told nothing, or without having been sent
        return { rows.integer(2) > 0 ? Delivery::OnTheWay : Delivery::Waiting };
    case DeliveryState::Conflict:
        return { Delivery::Refused };
    case DeliveryState::Confirmed:
        if (!rows.isNull(1))
            return { Delivery::Taken, rows.integer(1) };
        // Without an order a person settled it: the server has it, as they say, or never counted it.
        return { rows.isNull(3) ? Delivery::Refused : Delivery::OnTheWay };
    }
    Q_UNREACHABLE();
}

Result<QList<OwnAdmission>> Outbox::ownAdmissions(qint64 eventId, const QString &code)
{
    const Result<TicketKey> key = ticketKeyOf(m_db, eventId, code);
    if (!key)
        return failure(key);
    Result<Rows> rows = m_db.select(
        u"SELECT state, acknowledged_order, attempts, acknowledged_at FROM outbox WHERE event_id = ? AND code_key = ?"_s,
        { eventId, key->column() });
    if (!rows)
        return failure(rows);
    QList<OwnAdmission> admissions;
    while (rows->next())
        admissions.append(ownAdmissionFrom(rows->text(0), *rows));
    return rows->end().map([&admissions] { return admissions; });
}

Result<qint64> Outbox::requestOrder()
{
    return m_db.number(u"SELECT coalesce(max(acknowledged_order), 0) + 1 FROM outbox"
                       " WHERE acknowledged_order IS NOT NULL"_s);
}

} // namespace Kiosk
