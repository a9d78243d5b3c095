// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ledger.h"

#include "database.h"
#include "ticketkeys.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static const QString rowColumns
    = u"number, check_in_id, at, event_id, event, gate, device, operator, direction, code, verdict, reason,"
      " override_reason, entries, previous_hash, hash"_s;

static CheckIn checkInFrom(const Rows &rows)
{
    return { .number = rows.integer(0),
             .id = rows.text(1),
             .at = rows.integer(2),
             .eventId = rows.integer(3),
             .event = rows.text(4),
             .gate = rows.text(5),
             .device = rows.text(6),
             .operatorName = rows.text(7),
             // A word that is not ours was written by somebody else; verify() sees it by its hash.
             .direction = directionFromWord(rows.text(8)).value_or(Direction::In),
             .code = rows.isNull(9) ? QString() : rows.text(9),
             .verdict = verdictFromWord(rows.text(10)).value_or(Verdict::Error),
             .reason = rows.text(11),
             .overrideReason = rows.text(12),
             .entries = static_cast<int>(rows.integer(13)),
             .previousHash = QByteArray::fromHex(rows.bytes(14)),
             .hash = QByteArray::fromHex(rows.bytes(15)) };
}

static void addField(QCryptographicHash &hash, const QString &field)
{
    if (field.isNull()) {
        hash.addData(QByteArrayView("-,"));
        return;
    }
    const QByteArray bytes = field.toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':' + bytes + ',');
}

QByteArray ledgerHash(const CheckIn &checkIn)
{
    const auto present = [](const QString &text) { return text.isNull() ? u""_s : text; };
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(checkIn.previousHash);
    addField(hash, QString::number(checkIn.number));
    addField(hash, present(checkIn.id));
    addField(hash, QString::number(checkIn.at));
    addField(hash, QString::number(checkIn.eventId));
    addField(hash, present(checkIn.event));
    addField(hash, present(checkIn.gate));
    addField(hash, present(checkIn.device));
    addField(hash, present(checkIn.operatorName));
    addField(hash, toWord(checkIn.direction));
    addField(hash, checkIn.code);
    addField(hash, toWord(checkIn.verdict));
    addField(hash, present(checkIn.reason));
    addField(hash, present(checkIn.overrideReason));
    addField(hash, QString::number(checkIn.entries));
    return hash.result();
}

Result<LedgerPosition> Ledger::head()
{
    Result<Rows> rows = m_db.select(u"SELECT number, hash FROM check_ins ORDER BY number DESC LIMIT 1"_s);
    if (!rows)
        return failure(rows);
    LedgerPosition position;
    if (rows->next())
        position = { rows->integer(0), QByteArray::fromHex(rows->bytes(1)) };
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return position;
}

Result<> Ledger::append(CheckIn &checkIn)
{
    const Result<LedgerPosition> newest = head();
    if (!newest)
        return failure(newest);
    checkIn.number = newest->number + 1;
    checkIn.previousHash = newest->hash;
    // Half a surrogate pair would be hashed in one spelling and stored in another.
    for (QString *field : { &checkIn.id, &checkIn.event, &checkIn.gate, &checkIn.device,
                            &checkIn.operatorName, &checkIn.code, &checkIn.reason, &checkIn.overrideReason })
        *field = field->isEmpty() ? *field : QString::fromUtf8(field->toUtf8());
    checkIn.hash = ledgerHash(checkIn);
    const Result<TicketKey> key = ticketKeyOf(m_db, checkIn.eventId, checkIn.code);
    if (!key)
        return failure(key);
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    return m_db.run(
        u"INSERT INTO check_ins (%1, code_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
            .arg(rowColumns),
        { checkIn.number, checkIn.id, checkIn.at, checkIn.eventId, text(checkIn.event), text(checkIn.gate),
          text(checkIn.device), text(checkIn.operatorName), toWord(checkIn.direction),
          checkIn.code.isNull() ? QVariant() : QVariant(checkIn.code), toWord(checkIn.verdict),
          text(checkIn.reason), text(checkIn.overrideReason), checkIn.entries,
          QString::fromLatin1(checkIn.previousHash.toHex()), QString::fromLatin1(checkIn.hash.toHex()),
          key->column() });
}

static tl::unexpected<Error> doesNotHold(qint64 number, const QString &why)
{
    return failure(
        Error::Kind::Malformed, Error::Cause::RecordChanged,
        u"ledger row %1 does not hold: %2; keep the data folder as evidence"_s.arg(number).arg(why));
}

Result<LedgerPosition> Ledger::verify(const std::optional<LedgerPosition> &known)
{
    Result<Rows> rows = m_db.select(u"SELECT %1 FROM check_ins ORDER BY number"_s.arg(rowColumns));
    if (!rows)
        return failure(rows);
    LedgerPosition position;
    while (rows->next()) {
        const CheckIn row = checkInFrom(*rows);
        if (row.number != position.number + 1)
            return doesNotHold(position.number + 1, u"the row is missing"_s);
        if (row.previousHash != position.hash)
            return doesNotHold(row.number, u"it does not follow the row before it"_s);
        if (row.hash != ledgerHash(row) || !directionFromWord(rows->text(8))
            || rows->integer(13) != row.entries)
            return doesNotHold(row.number, u"its content was changed"_s);
        position = { row.number, row.hash };
        if (known && known->number == row.number && known->hash != row.hash)
            return doesNotHold(row.number, u"it is not the row that ledger.head names"_s);
    }
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    if (known && known->number > position.number)
        return doesNotHold(position.number + 1,
                           u"rows are missing at the end, ledger.head knows %1"_s.arg(known->number));
    return position;
}

// Both walk the ledger itself: the index by code would have to be sorted.
Result<> Ledger::forEach(qint64 eventId, const std::function<void(const CheckIn &)> &visit)
{
    Result<Rows> rows = m_db.select(
        u"SELECT %1 FROM check_ins NOT INDEXED WHERE event_id = ? ORDER BY number"_s.arg(rowColumns),
        { eventId });
    if (!rows)
        return failure(rows);
    while (rows->next())
        visit(checkInFrom(*rows));
    return rows->end();
}

static Result<QList<CheckIn>> allOf(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<CheckIn> all;
    while (rows->next())
        all.append(checkInFrom(*rows));
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return all;
}

Result<QList<CheckIn>> Ledger::newest(qint64 eventId, int limit)
{
    return allOf(m_db.select(
        u"SELECT %1 FROM check_ins NOT INDEXED WHERE event_id = ? ORDER BY number DESC LIMIT ?"_s.arg(
            rowColumns),
        { eventId, limit }));
}

Result<QList<CheckIn>> Ledger::ofCode(qint64 eventId, const QString &code, int limit)
{
    const Result<TicketKey> key = ticketKeyOf(m_db, eventId, code);
    if (!key)
        return failure(key);
    return allOf(m_db.select(u"SELECT %1 FROM check_ins WHERE event_id = ? AND code_key = ?"
                             " ORDER BY number DESC LIMIT ?"_s.arg(rowColumns),
                             { eventId, key->column(), limit }));
}

Result<std::optional<CheckIn>> Ledger::find(const QString &id)
{
    const auto rows
        = allOf(m_db.select(u"SELECT %1 FROM check_ins WHERE check_in_id = ?"_s.arg(rowColumns), { id }));
    if (!rows)
        return failure(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<qint64> Ledger::count(qint64 eventId)
{
    return m_db.number(u"SELECT count(*) FROM check_ins WHERE event_id = ?"_s, { eventId });
}

} // namespace Kiosk
