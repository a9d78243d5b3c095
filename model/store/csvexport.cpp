// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "csvexport.h"

#include "csvguard.h"
#include "database.h"
#include "remaining.h"
#include "replica.h"
#include "ticketkeys.h"
#include "visible.h"

#include <QJsonValue>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

/// A cell: text, number, truth or nothing.
using Cell = QJsonValue;

static QString csvText(const QString &text, ExportFormat format)
{
    QString cell = guarded(format == ExportFormat::CsvShown ? visible(text) : text);
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t';
    });
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

static QString csvCell(const Cell &cell, ExportFormat format)
{
    if (cell.isBool())
        return cell.toBool() ? u"true"_s : u"false"_s;
    return cell.isDouble() ? QString::number(cell.toInteger()) : csvText(cell.toString(), format);
}

static QString jsonText(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + jsonVisible(text) + u'"';
}

static QString jsonCell(const Cell &cell)
{
    if (cell.isNull())
        return u"null"_s;
    if (cell.isBool())
        return cell.toBool() ? u"true"_s : u"false"_s;
    return cell.isDouble() ? QString::number(cell.toInteger()) : jsonText(cell.toString());
}

namespace {

/// Writes rows of cells under the same titles.
class TableWriter
{
public:
    TableWriter(const QStringList &titles, ExportFormat format, QIODevice &out)
        : m_format(format)
        , m_out(out)
    {
        for (const QString &title : titles)
            m_titles.append(format == ExportFormat::Json ? jsonText(title) : csvText(title, format));
        if (format != ExportFormat::Json)
            m_pending = m_titles.join(u',') + u"\r\n"_s;
    }

    [[nodiscard]] Result<> write(const QList<Cell> &row)
    {
        Q_ASSERT(row.size() == m_titles.size());
        const bool isCsv = m_format != ExportFormat::Json;
        m_pending += isCsv ? u""_s : u"{"_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                m_pending += u',';
            m_pending += isCsv ? csvCell(row.at(i), m_format) : m_titles.at(i) + u':' + jsonCell(row.at(i));
        }
        m_pending += isCsv ? u"\r\n"_s : u"}\n"_s;
        ++m_rows;
        constexpr qsizetype block = 1 << 16;
        return m_pending.size() < block ? Result<>() : flush();
    }

    /// Writes what is left: how many rows it were in all.
    [[nodiscard]] Result<qint64> finish()
    {
        return flush().map([this] { return m_rows; });
    }

private:
    [[nodiscard]] Result<> flush()
    {
        const QByteArray bytes = m_pending.toUtf8();
        m_pending.clear();
        if (m_out.write(bytes) != bytes.size())
            return failure(Error::Kind::Rejected, Error::Cause::FileUnwritable,
                           u"the export cannot be written: %1"_s.arg(m_out.errorString()));
        return {};
    }

    ExportFormat m_format;
    QIODevice &m_out;
    QStringList m_titles;
    QString m_pending;
    qint64 m_rows = 0;
};

} // namespace

static Cell textOrNull(const QString &text) { return text.isEmpty() ? Cell() : Cell(text); }

static Cell timeCell(const std::optional<QDateTime> &time)
{
    return time ? Cell(time->toUTC().toString(Qt::ISODateWithMs)) : Cell();
}

// JSON says null, a spreadsheet the word that an import takes for it.
static Cell countCell(const std::optional<int> &count, ExportFormat format)
{
    if (count)
        return *count;
    return format == ExportFormat::Json ? Cell() : Cell(u"unlimited"_s);
}

namespace {

/// Who a ledger row was about, as far as the list knows.
struct Person {
    Cell name = Cell();
    Cell ticketType = Cell();
};

} // namespace

static Result<Person> personOf(Database &db, qint64 eventId, const QString &code)
{
    if (code.isEmpty())
        return Person();
    const Result<TicketKey> ticket = ticketKeyOf(db, eventId, code);
    if (!ticket)
        return failure(ticket);
    Result<Rows> rows = db.select(u"SELECT trim(first_name || ' ' || last_name), ticket_type FROM attendees"
                                  " WHERE event_id = ? AND code_key = ?"_s,
                                  { eventId, ticket->column() });
    if (!rows)
        return failure(rows);
    Person person;
    if (rows->next())
        person = { textOrNull(rows->text(0)), textOrNull(rows->text(1)) };
    if (const Result<> end = rows->end(); !end)
        return failure(end);
    return person;
}

static QList<Cell> checkInCells(const Rows &rows, const Person &person)
{
    return { rows.text(0),
             timeCell(rows.optionalTime(1)),
             rows.text(2),
             rows.text(3),
             rows.text(4),
             rows.text(5),
             rows.text(6),
             textOrNull(rows.text(7)),
             person.name,
             person.ticketType,
             rows.text(8),
             rows.text(9),
             textOrNull(rows.text(10)),
             textOrNull(rows.text(11)) };
}

using Choice = bool (*)(Verdict);

static Result<qint64> exportLedger(Database &db, const Event &event, Choice isWanted, TableWriter table)
{
    Result<Rows> rows = db.select(
        u"SELECT c.check_in_id, c.at, c.event, c.gate, c.device, c.operator, c.direction, c.code, c.verdict,"
        " c.reason, c.override_reason, outbox.state FROM check_ins AS c"
        " LEFT JOIN outbox ON outbox.check_in = c.number WHERE c.event_id = ? ORDER BY c.number"_s,
        { event.id });
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        const std::optional<Verdict> verdict = verdictFromWord(rows->text(8));
        if (verdict && !isWanted(*verdict))
            continue;
        const Result<> written = personOf(db, event.id, rows->text(7)).and_then([&](const Person &person) {
            return table.write(checkInCells(*rows, person));
        });
        if (!written)
            return failure(written);
    }
    return rows->end().and_then([&table] { return table.finish(); });
}

static TableWriter ledgerTable(ExportFormat format, QIODevice &out)
{
    return { { u"check_in_id"_s, u"at"_s, u"event"_s, u"gate"_s, u"device"_s, u"operator"_s, u"direction"_s,
               u"code"_s, u"name"_s, u"ticket_type"_s, u"verdict"_s, u"reason"_s, u"override_reason"_s,
               u"delivery"_s },
             format,
             out };
}

Result<qint64> exportCheckIns(Database &db, const Event &event, ExportFormat format, QIODevice &out)
{
    return exportLedger(
        db, event, [](Verdict) { return true; }, ledgerTable(format, out));
}

Result<qint64> exportRefusals(Database &db, const Event &event, ExportFormat format, QIODevice &out)
{
    const auto isRefusal
        = [](Verdict verdict) { return !isGranted(verdict) && verdict != Verdict::Resolved; };
    return exportLedger(db, event, isRefusal, ledgerTable(format, out));
}

static Result<> forEachAttendee(Database &db, qint64 eventId,
                                const std::function<Result<>(const Attendee &)> &visit)
{
    Result<Rows> rows = db.select(
        u"SELECT %1 FROM attendees WHERE event_id = ? ORDER BY id"_s.arg(Replica::columns()), { eventId });
    if (!rows)
        return failure(rows);
    while (rows->next()) {
        if (const Result<> visited = visit(Replica::attendeeFrom(*rows)); !visited)
            return visited;
    }
    return rows->end();
}

static Result<QStringList> customTitles(Database &db, qint64 eventId)
{
    QStringList titles;
    const Result<> visited = forEachAttendee(db, eventId, [&titles](const Attendee &attendee) {
        for (const auto &[title, value] : attendee.customFields) {
            if (!titles.contains(title))
                titles.append(title);
        }
        return Result<>();
    });
    return visited.map([&titles] { return titles; });
}

// A custom field may bear the name of a column of ours; keys must differ all the same.
static QStringList distinct(QStringList titles, const QStringList &custom)
{
    for (QString title : custom) {
        while (titles.contains(title))
            title.prepend(u"list_"_s);
        titles.append(title);
    }
    return titles;
}

static QList<Cell> attendeeCells(const Attendee &a, const QStringList &custom, ExportFormat format)
{
    QList<Cell> cells { a.code,
                        a.firstName,
                        a.lastName,
                        a.email,
                        a.ticketType,
                        countCell(a.allowedCheckIns, format),
                        countCell(remainingCheckIns(a.serverRemaining, a.uncontainedAdmissions), format),
                        a.paymentStatus,
                        a.isRevoked ? u"revoked"_s : u"active"_s,
                        timeCell(a.firstCheckInAt),
                        timeCell(a.lastCheckInAt),
                        timeCell(a.lastCheckOutAt),
                        a.isInside };
    for (const QString &title : custom) {
        const auto field = std::find_if(a.customFields.begin(), a.customFields.end(),
                                        [&title](const auto &f) { return f.first == title; });
        cells.append(field == a.customFields.end() ? Cell() : Cell(field->second));
    }
    return cells;
}

Result<qint64> exportAttendees(Database &db, const Event &event, ExportFormat format, QIODevice &out)
{
    const Result<QStringList> custom = customTitles(db, event.id);
    if (!custom)
        return failure(custom);
    const QStringList fixed { u"code"_s,          u"first_name"_s,         u"last_name"_s,
                              u"email"_s,         u"ticket_type"_s,        u"allowed_checkins"_s,
                              u"remaining"_s,     u"payment_status"_s,     u"status"_s,
                              u"checked_in_at"_s, u"last_checked_in_at"_s, u"checked_out_at"_s,
                              u"inside"_s };
    TableWriter table(distinct(fixed, *custom), format, out);
    return forEachAttendee(db, event.id,
                           [&](const Attendee &attendee) {
                               return table.write(attendeeCells(attendee, *custom, format));
                           })
        .and_then([&table] { return table.finish(); });
}

Result<> writeWholeFile(const QString &path, const std::function<Result<>(QIODevice &)> &write)
{
    QSaveFile file(path);
    const auto refused = [&file] {
        return failure(Error::Kind::Rejected, Error::Cause::FileUnwritable,
                       u"the file cannot be written (%1): choose another place or free some space"_s.arg(
                           file.errorString()),
                       file.fileName());
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    // It holds names and addresses, whatever may be read of the file before. Not every stick knows modes.
    static_cast<void>(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    if (const Result<> written = write(file); !written)
        return written; // what was written so far is dropped
    // commit() does not tell of a disk that filled up with the last bytes.
    return file.flush() && file.commit() ? Result<>() : refused();
}

} // namespace Kiosk
