// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "csvimport.h"

#include "csvcolumns.h"
#include "csvguard.h"
#include "csvreader.h"
#include "csvvalues.h"
#include "database.h"
#include "replica.h"
#include "ticketcode.h"
#include "ticketkeys.h"
#include "timetext.h"
#include "timezones.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qint64 largestFile = qint64(1) << 30;
constexpr qsizetype longestName = 500;

static QString inWords(const QString &codeProblem)
{
    static const QHash<QString, QString> words {
        { u"empty"_s, u"the ticket code is missing"_s },
        { u"too_long"_s, u"the ticket code is longer than %1 characters"_s.arg(longestTicketCode) },
        { u"control_characters"_s, u"the ticket code holds invisible characters"_s },
        { u"no_letters"_s, u"the ticket code holds neither letters nor digits"_s },
    };
    return words.value(codeProblem, u"this is no ticket code (%1)"_s.arg(codeProblem));
}

namespace {

/// Turns records into attendees and remembers the codes of the file.
class RowReader
{
public:
    RowReader(const Event &event, QList<Column> columns)
        : m_event(event)
        , m_zone(timeZoneOf(event.timeZone))
        , m_columns(std::move(columns))
    {
    }

    [[nodiscard]] Checked<Attendee> attendeeFrom(const CsvRecord &record)
    {
        if (!record.problem.isEmpty())
            return tl::make_unexpected(record.problem);
        if (record.fields.size() != m_columns.size())
            return tl::make_unexpected(
                u"%1 fields where the titles are %2"_s.arg(record.fields.size()).arg(m_columns.size()));
        Attendee attendee { .eventId = m_event.id };
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (record.fields.at(i).contains(QChar(u'\0')))
                return tl::make_unexpected(u"the row holds NUL characters"_s);
            if (Checked<void> taken
                = take(attendee, m_columns.at(i), unguarded(record.fields.at(i).trimmed()));
                !taken)
                return tl::make_unexpected(taken.error());
        }
        attendee.paymentStatus = paymentStatusFrom(attendee.paymentStatus);
        attendee.serverRemaining = attendee.allowedCheckIns;
        return remember(attendee, record.line).map([&attendee] { return attendee; });
    }

private:
    [[nodiscard]] Checked<void> take(Attendee &attendee, const Column &column, const QString &text)
    {
        switch (column.field) {
        case Field::Code:
            return assign(attendee.code, ticketCodeFrom(text).map_error(inWords));
        case Field::FirstName:
            return assign(attendee.firstName, nameFrom(text));
        case Field::LastName:
            return assign(attendee.lastName, nameFrom(text));
        case Field::Name: {
            const qsizetype blank = text.lastIndexOf(u' ');
            attendee.firstName = text.left(std::max<qsizetype>(blank, 0)).trimmed();
            return assign(attendee.lastName,
                          nameFrom(text).map([=](const QString &n) { return n.mid(blank + 1); }));
        }
        case Field::Email:
            attendee.email = text;
            return {};
        case Field::TicketType:
            attendee.ticketType = text;
            return {};
        case Field::AllowedCheckIns:
            return assign(attendee.allowedCheckIns, allowedFrom(text));
        case Field::PaymentStatus:
            attendee.paymentStatus = text;
            return {};
        case Field::Status:
            return assign(attendee.isRevoked, isRevokedFrom(text)).map([&attendee] {
                attendee.revokedReason = attendee.isRevoked ? u"list"_s : QString();
            });
        case Field::ValidFrom:
            return assign(attendee.validFrom, time(column, text, TimeEdge::Start));
        case Field::ValidUntil:
            return assign(attendee.validUntil, time(column, text, TimeEdge::End));
        case Field::Custom:
            attendee.customFields.append({ column.title, text });
            return {};
        }
        Q_UNREACHABLE();
    }

    template<typename T> [[nodiscard]] static Checked<void> assign(T &target, Checked<T> value)
    {
        return value.map([&target](const T &good) { target = good; });
    }

    [[nodiscard]] static Checked<QString> nameFrom(const QString &text)
    {
        if (text.size() > longestName)
            return tl::make_unexpected(u"the name is longer than %1 characters"_s.arg(longestName));
        return text;
    }

    [[nodiscard]] Checked<std::optional<QDateTime>> time(const Column &column, const QString &text,
                                                         TimeEdge edge)
    {
        if (text.isEmpty())
            return std::optional<QDateTime>();
        KnownTime &known
            = edge == TimeEdge::Start ? m_lastFrom : m_lastUntil; // lists repeat them row for row
        if (known.text != text)
            known = { text, timeFrom(text, edge, m_zone) };
        if (known.time.isValid())
            return known.time;
        if (timeFrom(text, edge, QTimeZone::utc()).isValid()) // only the zone is missing
            return tl::make_unexpected(
                u"%1 is \"%2\", and nobody here knows the event's time zone %3: set it, or write times like "
                "2026-11-21T18:30Z"_s.arg(column.title, shown(text), shown(m_event.timeZone)));
        return tl::make_unexpected(
            u"%1 is \"%2\": write it like 2026-11-21 or 2026-11-21T19:30"_s.arg(column.title, shown(text)));
    }

    [[nodiscard]] Checked<void> remember(const Attendee &attendee, qint64 line)
    {
        qint64 &known = m_lineOfTicket[TicketKey::of(m_event.backend, attendee.code)];
        if (known != 0)
            return tl::make_unexpected(u"the ticket code stands in line %1 already"_s.arg(known));
        known = line;
        return {};
    }

    struct KnownTime {
        QString text;
        QDateTime time;
    };

    const Event &m_event;
    QTimeZone m_zone;
    QList<Column> m_columns;
    QHash<TicketKey, qint64> m_lineOfTicket;
    KnownTime m_lastFrom;
    KnownTime m_lastUntil;
};

} // namespace

static Result<QByteArray> contentOf(const QString &path)
{
    using enum Error::Cause;
    const auto unreadable = [&path](Error::Cause cause, const QString &what) {
        return failure(Error::Kind::Malformed, cause, u"%1: %2"_s.arg(shown(path), what), shown(path));
    };
    if (!QFileInfo::exists(path))
        return unreadable(FileMissing, u"there is no such file: check the name"_s);
    if (QFileInfo(path).isDir())
        return unreadable(FileMissing, u"this is a folder: name a CSV file in it"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(FileUnreadable, u"cannot be read: allow this user to read it"_s);
    QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(FileUnreadable,
                          u"reading broke off: copy the file to this computer and try again"_s);
    if (content.size() > largestFile)
        return unreadable(FileTooLarge, u"larger than 1 GiB: split it"_s);
    if (content.isEmpty())
        return unreadable(FileEmpty, u"the file is empty: export the list again"_s);
    return content;
}

static Result<> takeRows(Database &db, CsvReader &csv, RowReader &rows, ImportReport &report)
{
    Replica replica(db);
    while (const std::optional<CsvRecord> record = csv.next()) {
        const Checked<Attendee> attendee = rows.attendeeFrom(*record);
        if (!attendee) {
            ++report.rejected;
            if (report.problems.size() < mostProblemsKept)
                report.problems.append({ record->line, attendee.error() });
            continue;
        }
        const Result<Replica::Change> change
            = replica.upsert(*attendee, ListSource::File, Replica::Indexing::Later);
        if (!change)
            return failure(change);
        ++(*change == Replica::Change::Inserted ? report.imported : report.updated);
    }
    return {};
}

namespace {

/// Lets SQLite keep the indexes of a long list in memory while rows are added all over them.
class RoomyCache
{
public:
    explicit RoomyCache(Database &db)
        : m_db(db)
    {
        set(u"-65536"_s);
    }
    ~RoomyCache()
    {
        set(u"-2000"_s); // SQLite's own
        static_cast<void>(m_db.runScript({ u"PRAGMA shrink_memory"_s }));
    }
    RoomyCache(const RoomyCache &) = delete;
    RoomyCache &operator=(const RoomyCache &) = delete;

private:
    // Only speed hangs on it.
    void set(const QString &size) { static_cast<void>(m_db.runScript({ u"PRAGMA cache_size = "_s + size })); }

    Database &m_db;
};

} // namespace

Result<ImportReport> importAttendees(Database &db, const Event &event, const QString &path)
{
    // What the store says of the event counts.
    const Result<> may = backendOf(db, event.id).and_then([&](BackendKind backend) {
        return checkSource(db, event.id, backend, ListSource::File);
    });
    if (!may)
        return failure(may);
    const Result<DecodedText> decoded = contentOf(path).and_then(decodeText);
    if (!decoded)
        return failure(decoded);
    CsvReader csv(decoded->text);
    const std::optional<CsvRecord> header = csv.next();
    if (!header)
        return failure(Error::Kind::Malformed, Error::Cause::FileEmpty,
                       u"the file holds no rows: export the list again"_s, shown(path));
    Result<QList<Column>> columns = columnsFrom(*header);
    if (!columns)
        return failure(columns);
    RowReader rows(event, *std::move(columns));
    ImportReport report;
    report.readAsWindows1252 = decoded->readAsWindows1252;
    const RoomyCache cache(db);
    Result<Transaction> transaction = Transaction::begin(db);
    if (!transaction)
        return failure(transaction);
    const Result<qint64> newest = Replica(db).newestId();
    if (!newest)
        return failure(newest);
    return takeRows(db, csv, rows, report)
        .and_then([&] { return Replica(db).indexAfter(*newest); })
        .and_then([&] { return transaction->commit(); })
        .map([&report] { return report; });
}

} // namespace Kiosk
