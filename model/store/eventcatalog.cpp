// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "eventcatalog.h"

#include "database.h"
#include "timezones.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static const QString eventColumns
    = u"id, name, organisation, backend, site, remote_id, starts_at, ends_at, location, time_zone, is_open,"
      " revoked_may_be_overridden, checkout_types, scan_formats, same_showing"_s;
static const QString gateColumns
    = u"id, event_id, name, direction, accepted_ticket_types, tracks_reentry, opens_at, closes_at, is_open"_s;

static QString text(const QString &value) { return value.isNull() ? u""_s : value; }

static Event eventFrom(const Rows &rows)
{
    return { .id = rows.integer(0),
             .name = rows.text(1),
             .organisation = rows.text(2),
             .backend = backendFromWord(rows.text(3)).value_or(BackendKind::Local),
             .site = rows.text(4),
             .remoteId = rows.text(5),
             .startsAt = rows.optionalTime(6),
             .endsAt = rows.optionalTime(7),
             .location = rows.text(8),
             .timeZone = rows.text(9),
             .isOpen = rows.flag(10),
             .revokedMayBeOverridden = rows.flag(11),
             .checkoutTypes = rows.text(12),
             .scanFormats = rows.text(13),
             .sameShowing = std::chrono::milliseconds(rows.integer(14)) };
}

static QStringList listFrom(const QString &json)
{
    QStringList list;
    const QJsonArray values = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValueConstRef value : values)
        list.append(value.toString());
    return list;
}

static QString toJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

static Gate gateFrom(const Rows &rows)
{
    return { .id = rows.integer(0),
             .eventId = rows.integer(1),
             .name = rows.text(2),
             .direction = gateDirectionFromWord(rows.text(3)).value_or(GateDirection::Both),
             .acceptedTicketTypes = listFrom(rows.text(4)),
             .tracksReentry = rows.flag(5),
             .opensAt = rows.optionalTime(6),
             .closesAt = rows.optionalTime(7),
             .isOpen = rows.flag(8) };
}

template<typename Value> static Result<QList<Value>> listed(Result<Rows> rows, Value (*from)(const Rows &))
{
    if (!rows)
        return failure(rows);
    QList<Value> values;
    while (rows->next())
        values.append(from(*rows));
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return values;
}

template<typename Value> static QString namesOf(const QList<Value> &values)
{
    QStringList names;
    for (const Value &value : values)
        names.append(u"'%1'"_s.arg(value.name));
    return names.isEmpty() ? u"none"_s : names.join(", "_L1);
}

Result<QList<Event>> EventCatalog::events()
{
    return listed(m_db.select(u"SELECT %1 FROM events ORDER BY id"_s.arg(eventColumns)), eventFrom);
}

Result<Event> EventCatalog::event(qint64 eventId)
{
    const auto found = listed(
        m_db.select(u"SELECT %1 FROM events WHERE id = ?"_s.arg(eventColumns), { eventId }), eventFrom);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(Error::Kind::Rejected, Error::Cause::NotThere,
                       u"there is no event %1: choose another"_s.arg(eventId), QString::number(eventId));
    return found->first();
}

Result<Event> EventCatalog::find(const QString &nameOrNumber)
{
    const Result<QList<Event>> all = events();
    if (!all)
        return failure(all);
    const auto byName = std::ranges::find(*all, nameOrNumber, &Event::name);
    if (byName != all->end())
        return *byName;
    bool isNumber = false;
    const qint64 number = nameOrNumber.toLongLong(&isNumber);
    const auto byNumber = std::ranges::find(*all, number, &Event::id);
    if (isNumber && byNumber != all->end())
        return *byNumber;
    return failure(Error::Kind::Rejected, Error::Cause::NotThere,
                   u"there is no event '%1'; there are: %2"_s.arg(nameOrNumber, namesOf(*all)), nameOrNumber);
}

static QVariantList eventValues(const Event &event)
{
    return { event.name,
             text(event.organisation),
             toWord(event.backend),
             text(event.site),
             text(event.remoteId),
             toColumn(event.startsAt),
             toColumn(event.endsAt),
             text(event.location),
             text(event.timeZone),
             event.isOpen ? 1 : 0,
             event.revokedMayBeOverridden ? 1 : 0,
             text(event.checkoutTypes),
             text(event.scanFormats),
             qint64(event.sameShowing.count()) };
}

static Result<> nameIsFree(const QList<Event> &events, const Event &event)
{
    const bool taken = std::ranges::any_of(
        events, [&](const Event &other) { return other.name == event.name && other.id != event.id; });
    if (taken)
        return failure(Error::Kind::Rejected, Error::Cause::NameTaken,
                       u"there is an event '%1' already: choose another name"_s.arg(event.name), event.name);
    return {};
}

// Who may write the list and how tickets are compared hangs on it.
static Result<> keepsBackend(const QList<Event> &events, const Event &event)
{
    const auto known = std::ranges::find(events, event.id, &Event::id);
    if (known == events.end() || known->backend == event.backend)
        return {};
    return failure(Error::Kind::Rejected,
                   u"'%1' keeps its kind of server: add another event"_s.arg(known->name));
}

static Result<> zoneIsKnown(const Event &event)
{
    if (timeZoneOf(event.timeZone).isValid())
        return {};
    return failure(Error::Kind::Malformed, noSuchTimeZone(event.timeZone));
}

Result<Event> EventCatalog::add(Event event)
{
    if (const Result<> known = zoneIsKnown(event); !known)
        return failure(known);
    Result<Transaction> transaction = Transaction::begin(m_db);
    if (!transaction)
        return failure(transaction);
    const Result<QList<Event>> all = events();
    if (!all)
        return failure(all);
    if (const Result<> isFree = nameIsFree(*all, event); !isFree)
        return failure(isFree);
    if (!all->isEmpty() && all->first().organisation != event.organisation)
        return failure(
            Error::Kind::Rejected, Error::Cause::OtherOrganisation,
            u"this data folder belongs to the organisation '%1': use another folder (--data) for '%2'"_s.arg(
                all->first().organisation, event.organisation),
            all->first().organisation);
    if (event.checkoutTypes.isEmpty())
        event.checkoutTypes = u"all-multi"_s;
    const Result<> added = m_db.run(
        u"INSERT INTO events (name, organisation, backend, site, remote_id, starts_at, ends_at, location, "
        u"time_zone,"
        " is_open, revoked_may_be_overridden, checkout_types, scan_formats, same_showing)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        eventValues(event));
    if (!added)
        return failure(added);
    event.id = m_db.lastInsertId();
    const Result<Gate> gate = addGate({ .eventId = event.id, .name = u"Main"_s });
    if (!gate)
        return failure(gate);
    if (const Result<> committed = transaction->commit(); !committed)
        return failure(committed);
    return event;
}

Result<> EventCatalog::change(const Event &event)
{
    const Result<QList<Event>> all = events();
    if (!all)
        return failure(all);
    const Result<> fits = nameIsFree(*all, event).and_then([&] { return keepsBackend(*all, event); });
    if (!fits)
        return fits;
    // One that came with the store from a computer that knows it may stay.
    const auto before = std::ranges::find(*all, event.id, &Event::id);
    const bool isNewZone = before == all->end() || before->timeZone != event.timeZone;
    if (const Result<> known = zoneIsKnown(event); isNewZone && !known)
        return known;
    return m_db.run(
        u"UPDATE events SET name = ?, organisation = ?, backend = ?, site = ?, remote_id = ?, starts_at = ?,"
        " ends_at = ?, location = ?, time_zone = ?, is_open = ?, revoked_may_be_overridden = ?, "
        "checkout_types = ?, scan_formats = ?, same_showing = ?"
        " WHERE id = ?"_s,
        eventValues(event) + QVariantList { event.id });
}

Result<> EventCatalog::remove(qint64 eventId)
{
    Result<Transaction> transaction = Transaction::begin(m_db);
    if (!transaction)
        return failure(transaction);
    return m_db
        .run(u"INSERT INTO attendee_search (attendee_search, rowid, search_terms)"
             " SELECT 'delete', id, search_terms FROM attendees WHERE event_id = ?"_s,
             { eventId })
        .and_then([&] { return m_db.run(u"DELETE FROM outbox WHERE event_id = ?"_s, { eventId }); })
        .and_then([&] { return m_db.run(u"DELETE FROM events WHERE id = ?"_s, { eventId }); })
        .and_then([&] { return transaction->commit(); });
}

Result<QList<Gate>> EventCatalog::gates(qint64 eventId)
{
    return listed(
        m_db.select(u"SELECT %1 FROM gates WHERE event_id = ? ORDER BY id"_s.arg(gateColumns), { eventId }),
        gateFrom);
}

Result<Gate> EventCatalog::gate(qint64 gateId)
{
    const auto found
        = listed(m_db.select(u"SELECT %1 FROM gates WHERE id = ?"_s.arg(gateColumns), { gateId }), gateFrom);
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(Error::Kind::Rejected, Error::Cause::NotThere,
                       u"there is no entrance %1: choose another"_s.arg(gateId), QString::number(gateId));
    return found->first();
}

Result<Gate> EventCatalog::findGate(const Event &event, const QString &name)
{
    const Result<QList<Gate>> all = gates(event.id);
    if (!all)
        return failure(all);
    if (name.isEmpty() && !all->isEmpty())
        return all->first();
    const auto found = std::ranges::find(*all, name, &Gate::name);
    if (found == all->end())
        return failure(Error::Kind::Rejected, Error::Cause::NotThere,
                       u"'%1' has no entrance '%2'; there are: %3"_s.arg(event.name, name, namesOf(*all)),
                       name);
    return *found;
}

static QVariantList gateValues(const Gate &gate)
{
    return { gate.name,
             toWord(gate.direction),
             toJson(gate.acceptedTicketTypes),
             gate.tracksReentry ? 1 : 0,
             toColumn(gate.opensAt),
             toColumn(gate.closesAt),
             gate.isOpen ? 1 : 0 };
}

Result<Gate> EventCatalog::addGate(Gate gate)
{
    const Result<QList<Gate>> all = gates(gate.eventId);
    if (!all)
        return failure(all);
    if (std::ranges::find(*all, gate.name, &Gate::name) != all->end())
        return failure(Error::Kind::Rejected, Error::Cause::NameTaken,
                       u"there is an entrance '%1' already: choose another name"_s.arg(gate.name), gate.name);
    const Result<> added = m_db.run(u"INSERT INTO gates (name, direction, accepted_ticket_types, "
                                    u"tracks_reentry, opens_at, closes_at, is_open,"
                                    " event_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                    gateValues(gate) + QVariantList { gate.eventId });
    if (!added)
        return failure(added);
    gate.id = m_db.lastInsertId();
    return gate;
}

Result<> EventCatalog::changeGate(const Gate &gate)
{
    return m_db.run(u"UPDATE gates SET name = ?, direction = ?, accepted_ticket_types = ?, tracks_reentry = "
                    u"?, opens_at = ?,"
                    " closes_at = ?, is_open = ? WHERE id = ?"_s,
                    gateValues(gate) + QVariantList { gate.id });
}

} // namespace Kiosk
