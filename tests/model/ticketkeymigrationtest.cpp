// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeesearch.h"
#include "checkindesk.h"
#include "fakeclock.h"
#include "ledger.h"
#include "migrations.h"
#include "outbox.h"
#include "pulledlist.h"
#include "testevent.h"

#include <QSqlQuery>
#include <QTest>

#include <map>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// A file of an older layout, filled by SQL as the program of that time did.
class OldStore
{
public:
    explicit OldStore(int version)
    {
        m_db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        m_db.setDatabaseName(Store::fileIn(m_dir.path()));
        if (!m_db.open())
            qFatal("the old store cannot be made");
        QFile script(QStringLiteral(KIOSK_SOURCE_DIR "/tests/data/store-v%1.sql").arg(version));
        if (!script.open(QIODevice::ReadOnly))
            qFatal("there is no store of version %d", version);
        for (const QByteArray &line : script.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith("--"))
                run(QString::fromUtf8(line));
        }
        QSqlQuery newest(u"SELECT number, hash FROM check_ins ORDER BY number DESC LIMIT 1"_s, m_db);
        newest.next();
        m_head = { newest.value(0).toLongLong(), QByteArray::fromHex(newest.value(1).toByteArray()) };
    }

    /// Adds a ledger row about the event 1; an admission is queued, too.
    void record(const QString &code, Verdict verdict)
    {
        CheckIn row { .number = m_head.number + 1,
                      .id = u"row %1"_s.arg(m_head.number + 1),
                      .at = 1'795'291'300'000 + m_head.number,
                      .eventId = 1,
                      .event = u"Gala"_s,
                      .gate = u"Main"_s,
                      .device = u"gate-1"_s,
                      .operatorName = u"Ada"_s,
                      .code = code,
                      .verdict = verdict,
                      .reason = u"ok"_s,
                      .entries = verdict == Verdict::Admitted ? 1 : 0,
                      .previousHash = m_head.hash };
        row.hash = ledgerHash(row);
        const auto hex = [](const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); };
        run(u"INSERT INTO check_ins (number, check_in_id, at, event_id, event, gate, device, operator,"
            " direction, code, verdict, reason, override_reason, entries, previous_hash, hash)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { row.number, row.id, row.at, row.eventId, row.event, row.gate, row.device, row.operatorName,
              toWord(row.direction), code.isNull() ? QVariant() : QVariant(code), toWord(row.verdict),
              row.reason, u""_s, row.entries, hex(row.previousHash), hex(row.hash) });
        m_head = { row.number, row.hash };
        if (row.entries > 0)
            run(u"INSERT INTO outbox (check_in, event_id, code) VALUES (?, 1, ?)"_s, { row.number, code });
    }
    void run(const QString &sql, const QVariantList &values = {})
    {
        const auto [known, isNew] = m_queries.try_emplace(sql, m_db);
        QSqlQuery &query = known->second;
        if (isNew && !query.prepare(sql))
            qFatal("%s", qPrintable(sql));
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values.at(i));
        if (!query.exec())
            qFatal("%s", qPrintable(sql));
        query.finish();
    }
    [[nodiscard]] const LedgerPosition &head() const { return m_head; }
    /// What an update of the program does.
    [[nodiscard]] std::unique_ptr<Store> update()
    {
        m_queries.clear();
        m_db.close();
        m_db = {};
        QSqlDatabase::removeDatabase(u"old"_s);
        return need(Store::open(m_dir.path()));
    }

private:
    QTemporaryDir m_dir;
    QSqlDatabase m_db;
    std::map<QString, QSqlQuery> m_queries;
    LedgerPosition m_head;
};

static void addLayouts()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < newestStoreVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

/// Files of every older layout: their rows are found by ticket from the first start on.
class TicketKeyMigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLayout_data() { addLayouts(); }
    void everyLayout();
    void doublesBecomeOne_data() { addLayouts(); }
    void doublesBecomeOne();
    void manyDoubles();
    void aLongLedger();
};

void TicketKeyMigrationTest::everyLayout()
{
    QFETCH(const int, version);
    OldStore old(version); // 34CC8C9526-1 was admitted in row 1, refused in row 2, and its delivery waits
    old.run(
        u"INSERT INTO attendees (event_id, code, code_key, allowed_check_ins, server_remaining,"
        " uncontained_admissions, first_check_in_at) VALUES (1, 'ÄÖÜ-1', 'äöü-1', 1, 1, 1, 1795291200000)"_s);
    old.record(u"34cc8c9526-1"_s, Verdict::Admitted); // by an override, once the server had respelled it
    old.record(u"ÄöÜ-1"_s, Verdict::Admitted);
    old.record(u"äöü-1"_s, Verdict::AlreadyUsed);
    old.record(u"a\u0308o\u0308u\u0308-1"_s, Verdict::AlreadyUsed);
    old.record({}, Verdict::InvalidPayload);
    const LedgerPosition head = old.head();

    const std::unique_ptr<Store> store = old.update();
    Database &db = store->database();
    Ledger ledger(db);
    QCOMPARE(need(ledger.verify(head)), head); // unbroken, and nothing was written anew
    QCOMPARE(need(ledger.ofCode(1, u"34Cc8C9526-1"_s, 9)).size(), 3);
    for (const QString &spelling : { u"ÄÖÜ-1"_s, u"äöÜ-1"_s, u"A\u0308O\u0308U\u0308-1"_s })
        QCOMPARE(need(ledger.ofCode(1, spelling, 9)).size(), 3);
    QVERIFY(!db.run(u"UPDATE check_ins SET entries = 0"_s)); // append-only as ever
    QVERIFY(!db.run(u"DELETE FROM check_ins WHERE number = 3"_s));

    Outbox outbox(db);
    FakeClock clock;
    QCOMPARE(need(outbox.ownAdmissions(1, u"34CC8C9526-1"_s)).size(), 2);
    QCOMPARE(need(outbox.ownAdmissions(1, u"äöü-1"_s)).size(), 1);
    const OutboxEntry first = need(outbox.nextDue(1, clock.now())).value();
    QCOMPARE(first.checkInNumber, 1);
    need(outbox.markSent(first));
    QCOMPARE(need(outbox.nextDue(1, clock.now())).value().code, u"ÄöÜ-1"_s); // the other spelling waits

    const qint64 order = need(outbox.requestOrder());
    need(PulledList(db, 1).take({ { .code = u"äöü-1"_s }, { .code = u"34cc8c9526-1"_s } },
                                { .requestedAt = order }));
    CheckInDesk desk(*store, clock);
    for (const QString &used : { u"ÄÖÜ-1"_s, u"äöü-1"_s, u"34CC8C9526-1"_s })
        QCOMPARE(desk.submit(used, { .eventId = 1, .gateId = 1 }).verdict, Verdict::AlreadyUsed);
    QCOMPARE(need(ledger.verify(head)).number, head.number + 2); // two spellings are one showing
}

// The server had respelled a code: the older row was revoked, and what it let in was forgotten.
void TicketKeyMigrationTest::doublesBecomeOne()
{
    QFETCH(const int, version);
    OldStore old(version);
    const QString row = u"INSERT INTO attendees (event_id, code, code_key, last_name, allowed_check_ins,"
                        " server_remaining, uncontained_admissions, is_revoked, first_check_in_at,"
                        " last_check_in_at, last_check_out_at, is_inside, search_terms)"
                        " VALUES (1, ?, ?, ?, 2, 2, ?, ?, ?, ?, ?, ?, ?)"_s;
    old.run(row, { u"STRASSE-1"_s, u"strasse-1"_s, u"New"_s, 1, 0, 2000, 2000, {}, 1, u"\ue0001 new"_s });
    old.run(row, { u"straße-1"_s, u"straße-1"_s, u"Old"_s, 1, 1, 1000, 1000, 3000, 0, u"\ue0001 old"_s });
    old.run(u"INSERT INTO attendee_search (attendee_search) VALUES ('rebuild')"_s);
    old.record(u"straße-1"_s, Verdict::Admitted);
    old.record(u"STRASSE-1"_s, Verdict::Admitted);
    const LedgerPosition head = old.head();

    const std::unique_ptr<Store> store = old.update();
    Database &db = store->database();
    for (const QString &spelling : { u"straße-1"_s, u"STRASSE-1"_s, u"Strasse-1"_s }) {
        const Attendee one = need(Replica(db).find(1, spelling)).value();
        QCOMPARE(one.lastName, u"New"_s);
        QVERIFY(!one.isRevoked && !one.isInside);
        QCOMPARE(one.uncontainedAdmissions, 2);
        QCOMPARE(one.firstCheckInAt->toMSecsSinceEpoch(), 1000);
        QCOMPARE(need(Ledger(db).ofCode(1, spelling, 9)).size(), 2);
        QCOMPARE(need(Outbox(db).ownAdmissions(1, spelling)).size(), 2);
    }
    QCOMPARE(need(Replica(db).count(1)), 3);
    QCOMPARE(need(searchAttendees(db, 1, u"new"_s)).size(), 1);
    QCOMPARE(need(searchAttendees(db, 1, u"old"_s)).size(), 0);
    FakeClock clock;
    CheckInDesk desk(*store, clock);
    QCOMPARE(desk.submit(u"straße-1"_s, { .eventId = 1, .gateId = 1 }).verdict, Verdict::AlreadyUsed);
    QCOMPARE(need(Ledger(db).verify(head)).number, head.number + 1);
}

// The rows that become one stand far apart: a stride through the table meets one of them at a time.
void TicketKeyMigrationTest::manyDoubles()
{
    constexpr int tickets = 3'000;
    OldStore old(6);
    old.run(u"BEGIN"_s);
    const QString row = u"INSERT INTO attendees (event_id, code, code_key, uncontained_admissions)"
                        " VALUES (1, ?, ?, 1)"_s;
    for (const QString &spelling : { u"STRASSE-%1"_s, u"Straße-%1"_s, u"A\u0308%1"_s, u"ä%1"_s }) {
        for (int ticket = 0; ticket < tickets; ++ticket) {
            const QString code = spelling.arg(ticket);
            old.run(row, { code, code.toCaseFolded() });
        }
    }
    old.run(u"INSERT INTO attendee_search (attendee_search) VALUES ('rebuild')"_s);
    old.run(u"COMMIT"_s);
    const std::unique_ptr<Store> store = old.update();
    Database &db = store->database();
    QCOMPARE(need(Replica(db).count(1)), 2 + 2 * tickets);
    QCOMPARE(need(db.number(u"SELECT count(*) FROM attendees WHERE uncontained_admissions = 2"_s)),
             2 * tickets);
    QCOMPARE(need(Replica(db).find(1, u"straße-2999"_s)).value().code, u"Straße-2999"_s);
}

void TicketKeyMigrationTest::aLongLedger()
{
    constexpr int tickets = 25'000;
    OldStore old(5);
    old.run(u"BEGIN"_s);
    for (int ticket = 0; ticket < tickets; ++ticket) {
        const QString code = u"TÜR%1-1"_s.arg(ticket);
        old.record(code, Verdict::Admitted);
        old.record(code.toLower(), Verdict::AlreadyUsed);
        old.record(code, Verdict::AlreadyUsed);
        old.record(code.toLower(), Verdict::Admitted);
    }
    old.run(u"COMMIT"_s);
    const LedgerPosition head = old.head();
    QCOMPARE(head.number, 3 + 4 * tickets);
    const std::unique_ptr<Store> store = old.update();
    QCOMPARE(need(Ledger(store->database()).verify(head)), head);
    for (const int ticket : { 0, 4711, tickets - 1 }) {
        const QString mixed = u"tÜr%1-1"_s.arg(ticket);
        QCOMPARE(need(Ledger(store->database()).ofCode(1, mixed, 9)).size(), 4);
        QCOMPARE(need(Outbox(store->database()).ownAdmissions(1, mixed)).size(), 2);
    }
    QCOMPARE(need(Outbox(store->database()).waiting(1)), 1 + 2 * tickets);
}

QTEST_GUILESS_MAIN(TicketKeyMigrationTest)
#include "ticketkeymigrationtest.moc"
