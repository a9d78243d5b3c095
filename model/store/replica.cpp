// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "replica.h"

#include "database.h"
#include "searchterms.h"
#include "ticketkeys.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// More than a short part of a list adds, so that the index stays in order; little enough to take no time.
constexpr int mergedPages = 8;

static QList<QPair<QString, QString>> fieldsFrom(const QString &json)
{
    QList<QPair<QString, QString>> fields;
    if (json.size() <= 2) // "[]", the usual case
        return fields;
    const QJsonArray pairs = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValueConstRef pair : pairs)
        fields.append({ pair.toArray().at(0).toString(), pair.toArray().at(1).toString() });
    return fields;
}

static QString toJson(const QList<QPair<QString, QString>> &fields)
{
    if (fields.isEmpty())
        return u"[]"_s;
    QJsonArray array;
    for (const auto &[title, value] : fields)
        array.append(QJsonArray { title, value });
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString Replica::columns()
{
    return u"id, event_id, code, first_name, last_name, email, ticket_type, allowed_check_ins, "
           u"server_remaining,"
           " uncontained_admissions, payment_status, is_revoked, revoked_reason, valid_from, valid_until,"
           " first_check_in_at, last_check_in_at, last_check_out_at, is_inside, custom_fields"_s;
}

Attendee Replica::attendeeFrom(const Rows &rows)
{
    return { .id = rows.integer(0),
             .eventId = rows.integer(1),
             .code = rows.text(2),
             .firstName = rows.text(3),
             .lastName = rows.text(4),
             .email = rows.text(5),
             .ticketType = rows.text(6),
             .allowedCheckIns = rows.optionalInt(7),
             .serverRemaining = rows.optionalInt(8),
             .uncontainedAdmissions = static_cast<int>(rows.integer(9)),
             .paymentStatus = rows.text(10),
             .isRevoked = rows.flag(11),
             .revokedReason = rows.text(12),
             .validFrom = rows.optionalTime(13),
             .validUntil = rows.optionalTime(14),
             .firstCheckInAt = rows.optionalTime(15),
             .lastCheckInAt = rows.optionalTime(16),
             .lastCheckOutAt = rows.optionalTime(17),
             .isInside = rows.flag(18),
             .customFields = fieldsFrom(rows.text(19)) };
}

static Result<> index(Database &db, qint64 id, const QString &terms)
{
    return db.run(u"INSERT INTO attendee_search (rowid, search_terms) VALUES (?, ?)"_s, { id, terms });
}

static QVariantList listValues(const Attendee &attendee, const QString &terms)
{
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    return { text(attendee.code),
             text(attendee.firstName),
             text(attendee.lastName),
             text(attendee.email),
             text(attendee.ticketType),
             toColumn(attendee.allowedCheckIns),
             toColumn(attendee.serverRemaining),
             text(attendee.paymentStatus),
             attendee.isRevoked ? 1 : 0,
             text(attendee.revokedReason),
             toColumn(attendee.validFrom),
             toColumn(attendee.validUntil),
             toJson(attendee.customFields),
             terms };
}

namespace {

/// An attendee's row, and what the search knew of it.
struct KnownRow {
    qint64 id = 0; ///< 0: there is none.
    QString terms = {};
};

} // namespace

static Result<KnownRow> rowOf(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    KnownRow known;
    if (rows->next())
        known = { rows->integer(0), rows->text(1) };
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return known;
}

// The id; 0 when the list has the attendee already: most are new, and need no look-up of their own.
static Result<qint64> insertNew(Database &db, const Attendee &attendee, const TicketKey &ticket,
                                const QVariantList &values)
{
    return db
        .run(u"INSERT INTO attendees (code, first_name, last_name, email, ticket_type, allowed_check_ins,"
             " server_remaining, payment_status, is_revoked, revoked_reason, valid_from, valid_until,"
             " custom_fields, search_terms, event_id, code_key)"
             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
             " ON CONFLICT (event_id, code_key) DO NOTHING"_s,
             values + QVariantList { attendee.eventId, ticket.column() })
        .map([&db] { return db.rowsAffected() > 0 ? db.lastInsertId() : 0; });
}

static Result<> update(Database &db, const KnownRow &known, const QVariantList &values, const QString &terms)
{
    const Result<> updated
        = db.run(u"UPDATE attendees SET code = ?, first_name = ?, last_name = ?, email = ?, ticket_type = ?,"
                 " allowed_check_ins = ?, server_remaining = ?, payment_status = ?, is_revoked = ?, "
                 "revoked_reason = ?,"
                 " valid_from = ?, valid_until = ?, custom_fields = ?, search_terms = ? WHERE id = ?"_s,
                 values + QVariantList { known.id });
    if (!updated || terms == known.terms)
        return updated;
    return db
        .run(u"INSERT INTO attendee_search (attendee_search, rowid, search_terms) VALUES ('delete', ?, ?)"_s,
             { known.id, known.terms })
        .and_then([&] { return index(db, known.id, terms); });
}

Result<BackendKind> Replica::kindOf(qint64 eventId)
{
    if (m_kindOfEvent == eventId && eventId != 0)
        return m_kind;
    const Result<BackendKind> kind = backendOf(m_db, eventId);
    if (kind) {
        m_kindOfEvent = eventId;
        m_kind = *kind;
    }
    return kind;
}

Result<TicketKey> Replica::keyOf(qint64 eventId, const QString &code)
{
    return kindOf(eventId).map([&code](BackendKind kind) { return TicketKey::of(kind, code); });
}

Result<qint64> Replica::newestId() { return m_db.number(u"SELECT max(id) FROM attendees"_s); }

Result<> Replica::indexAfter(qint64 id)
{
    return m_db
        .run(u"INSERT INTO attendee_search (rowid, search_terms)"
             " SELECT id, search_terms FROM attendees WHERE id > ?"_s,
             { id })
        .and_then([this] {
            return m_db.run(u"INSERT INTO attendee_search (attendee_search, rank) VALUES ('merge', ?)"_s,
                            { mergedPages });
        });
}

Result<qint64> Replica::insert(const Attendee &attendee, ListSource source, Indexing indexing)
{
    const Result<BackendKind> kind = kindOf(attendee.eventId);
    if (!kind)
        return failure(kind);
    if (const Result<> may = checkSource(m_db, attendee.eventId, *kind, source); !may)
        return failure(may);
    const QString terms = searchTerms(attendee);
    const TicketKey ticket = TicketKey::of(*kind, attendee.code);
    const Result<qint64> id = insertNew(m_db, attendee, ticket, listValues(attendee, terms));
    if (!id || *id == 0 || indexing == Indexing::Later)
        return id;
    return index(m_db, *id, terms).map([&id] { return *id; });
}

Result<Replica::Change> Replica::upsert(const Attendee &attendee, ListSource source, Indexing indexing)
{
    const Result<qint64> inserted = insert(attendee, source, indexing);
    if (!inserted)
        return failure(inserted);
    if (*inserted != 0)
        return Change::Inserted;
    const Result<TicketKey> ticket = keyOf(attendee.eventId, attendee.code);
    if (!ticket)
        return failure(ticket);
    const Result<KnownRow> known
        = rowOf(m_db.select(u"SELECT id, search_terms FROM attendees WHERE event_id = ? AND code_key = ?"_s,
                            { attendee.eventId, ticket->column() }));
    if (!known)
        return failure(known);
    const QString terms = searchTerms(attendee);
    return update(m_db, *known, listValues(attendee, terms), terms).map([] { return Change::Updated; });
}

Result<std::optional<Attendee>> Replica::find(qint64 eventId, const QString &code)
{
    const Result<TicketKey> ticket = keyOf(eventId, code);
    if (!ticket)
        return failure(ticket);
    Result<Rows> rows
        = m_db.select(u"SELECT %1 FROM attendees WHERE event_id = ? AND code_key = ?"_s.arg(columns()),
                      { eventId, ticket->column() });
    if (!rows)
        return failure(rows);
    std::optional<Attendee> attendee;
    if (rows->next())
        attendee = attendeeFrom(*rows);
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return attendee;
}

Result<bool> Replica::knows(qint64 eventId, const TicketKey &ticket)
{
    return m_db
        .number(u"SELECT EXISTS (SELECT 1 FROM attendees WHERE event_id = ? AND code_key = ?)"_s,
                { eventId, ticket.column() })
        .map([](qint64 found) { return found != 0; });
}

Result<QStringList> Replica::otherEventsOf(const QString &code, qint64 eventId)
{
    // Events are few: asking each by its own index spares the attendees a second one, and each has a way of
    // its own to compare.
    Result<Rows> rows
        = m_db.select(u"SELECT name, id, backend FROM events WHERE id <> ? ORDER BY id"_s, { eventId });
    if (!rows)
        return failure(rows);
    QStringList names;
    while (rows->next()) {
        const BackendKind kind = backendFromWord(rows->text(2)).value_or(BackendKind::Local);
        const Result<bool> known = knows(rows->integer(1), TicketKey::of(kind, code));
        if (!known)
            return failure(known);
        if (*known)
            names.append(rows->text(0));
    }
    return rows->end().map([&names] { return names; });
}

Result<qint64> Replica::count(qint64 eventId)
{
    return m_db.number(u"SELECT count(*) FROM attendees WHERE event_id = ?"_s, { eventId });
}

Result<qint64> Replica::revoked(qint64 eventId)
{
    return m_db.number(u"SELECT count(*) FROM attendees WHERE event_id = ? AND is_revoked = 1"_s,
                       { eventId });
}

Result<std::optional<PreviousAdmission>> Replica::lastAdmission(qint64 attendeeId)
{
    Result<Rows> rows = m_db.select(
        u"SELECT check_ins.at, check_ins.gate, check_ins.device FROM attendees"
        " JOIN check_ins ON check_ins.number = attendees.last_admission WHERE attendees.id = ?"_s,
        { attendeeId });
    if (!rows)
        return failure(rows);
    std::optional<PreviousAdmission> previous;
    if (rows->next())
        previous = PreviousAdmission { *rows->optionalTime(0), rows->text(1), rows->text(2) };
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return previous;
}

Result<> Replica::apply(const Attendee &attendee, const CheckIn &checkIn)
{
    if (checkIn.verdict == Verdict::ExitRecorded)
        return m_db.run(u"UPDATE attendees SET is_inside = 0, last_check_out_at = ? WHERE id = ?"_s,
                        { checkIn.at, attendee.id });
    return m_db.run(
        u"UPDATE attendees SET uncontained_admissions = uncontained_admissions + ?, is_inside = 1,"
        " first_check_in_at = coalesce(first_check_in_at, ?), last_check_in_at = ?, last_admission = ?"
        " WHERE id = ?"_s,
        { checkIn.entries, checkIn.at, checkIn.at, checkIn.number, attendee.id });
}

} // namespace Kiosk
