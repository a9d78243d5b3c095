// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "csvexport.h"

#include "csvimport.h"
#include "eventcatalog.h"
#include "ledger.h"
#include "replica.h"
#include "store.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class CsvExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cells_data();
    void cells();
    void attendeesComeBackAsTheyWent();
    void everyTextComesBack();
    void nothingSteersATerminal();
    void checkIns();
    void refusalsOnly();
    void fileAppearsWholeOrNotAtAll();

private:
    void add(const Attendee &attendee);
    QByteArray exported(ExportFormat format);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    Event m_event;
};

void CsvExportTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Store>> store = Store::open(m_dir->filePath(u"data"_s));
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    m_store = *std::move(store);
    Event event;
    event.name = u"Gala"_s;
    event.timeZone = u"UTC"_s;
    const Result<Event> added = EventCatalog(m_store->database()).add(event);
    QVERIFY(added);
    m_event = *added;
}

void CsvExportTest::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

void CsvExportTest::add(const Attendee &attendee) { QVERIFY(Replica(m_store->database()).upsert(attendee)); }

QByteArray CsvExportTest::exported(ExportFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<qint64> done = exportAttendees(m_store->database(), m_event, format, buffer);
    return done ? buffer.data() : done.error().detail.toUtf8();
}

void CsvExportTest::cells_data()
{
    QTest::addColumn<QString>("lastName");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << u"Müller"_s << "M\xc3\xbcller"_ba
                           << "\"M\xc3\xbcller\""_ba;
    QTest::newRow("separator") << u"a,b"_s << R"("a,b")"_ba
                               << R"("a,b")"_ba;
    QTest::newRow("quote") << u"a\"b"_s << R"("a""b")"_ba
                           << R"("a\"b")"_ba;
    QTest::newRow("line break") << u"a\nb"_s << "\"a\nb\""_ba
                                << R"("a\u000ab")"_ba;
    QTest::newRow("formula") << u"=1+1"_s << "'=1+1"_ba
                             << R"("=1+1")"_ba;
    QTest::newRow("plus") << u"+1"_s << "'+1"_ba
                          << R"("+1")"_ba;
    QTest::newRow("minus") << u"-1"_s << "'-1"_ba
                           << R"("-1")"_ba;
    QTest::newRow("at") << u"@a"_s << "'@a"_ba
                        << R"("@a")"_ba;
    QTest::newRow("tab") << u"\ta"_s << "\"'\ta\""_ba
                         << R"("\u0009a")"_ba;
    for (const QChar sign : u"＝＋－＠'"_s)
        QTest::addRow("guarded %x", sign.unicode())
            << sign + u"1+1"_s << "'" + QString(sign + u"1+1"_s).toUtf8()
            << '"' + QString(sign).toUtf8() + "1+1\"";
    // A file is exact: what it holds is shown by whoever opens it.
    QTest::newRow("escape sequence") << u"\x1b[2J\u007f\u009b"_s << "\x1b[2J\x7f\xc2\x9b"_ba
                                     << R"("\u001b[2J\u007f\u009b")"_ba;
    QTest::newRow("direction override")
        << QString(QChar(0x202e)) + u"a"_s << QString(QChar(0x202e)).toUtf8() + "a"
        << R"("\u202ea")"_ba;
    QTest::newRow("formula with a comma") << u"=a,b"_s << R"("'=a,b")"_ba
                                          << R"("=a,b")"_ba;
}

void CsvExportTest::cells()
{
    QFETCH(QString, lastName);
    QFETCH(QByteArray, csv);
    QFETCH(QByteArray, json);
    Attendee attendee;
    attendee.eventId = m_event.id;
    attendee.code = u"A-1"_s;
    attendee.lastName = lastName;
    attendee.allowedCheckIns.reset();
    attendee.serverRemaining.reset();
    attendee.paymentStatus = u"completed"_s;
    attendee.customFields = { { u"Table"_s, u"12"_s }, { u"inside"_s, u"x"_s } };
    add(attendee);
    QCOMPARE(exported(ExportFormat::Csv),
             "code,first_name,last_name,email,ticket_type,allowed_checkins,remaining,payment_status,status,"
             "checked_in_at,last_checked_in_at,checked_out_at,inside,Table,list_inside\r\n"
             "A-1,,"
                 + csv + ",,,unlimited,unlimited,completed,active,,,,false,12,x\r\n");
    QCOMPARE(exported(ExportFormat::Json),
             "{\"code\":\"A-1\",\"first_name\":\"\",\"last_name\":" + json
                 + ",\"email\":\"\",\"ticket_type\":\"\",\"allowed_checkins\":null,\"remaining\":null,"
                   "\"payment_status\":\"completed\",\"status\":\"active\",\"checked_in_at\":null,"
                   "\"last_checked_in_at\":null,\"checked_out_at\":null,\"inside\":false,\"Table\":\"12\","
                   "\"list_inside\":\"x\"}\n");
}

void CsvExportTest::attendeesComeBackAsTheyWent()
{
    Attendee attendee;
    attendee.eventId = m_event.id;
    attendee.code = u"A-1"_s;
    attendee.lastName = u"a \"b\",\r\nc"_s;
    attendee.allowedCheckIns.reset();
    attendee.serverRemaining.reset();
    attendee.paymentStatus = u"pending"_s;
    attendee.isRevoked = true;
    attendee.revokedReason = u"list"_s;
    add(attendee);
    const QString path = m_dir->filePath(u"out.csv"_s);
    QVERIFY(writeWholeFile(path, [this](QIODevice &out) {
        return exportAttendees(m_store->database(), m_event, ExportFormat::Csv, out).map([](qint64) {});
    }));
    const Result<ImportReport> report = importAttendees(m_store->database(), m_event, path);
    QVERIFY(report);
    QCOMPARE(report->updated, 1);
    const auto again = Replica(m_store->database()).find(m_event.id, u"A-1"_s);
    QVERIFY(again && *again);
    attendee.id = (*again)->id;
    attendee.customFields = (*again)->customFields;
    QVERIFY(**again == attendee);
}

// Every combination of what is special in a cell, as a list may bring it.
static QStringList hostileTexts()
{
    const QStringList parts { u"'"_s, u"="_s, u"＝"_s, u"-"_s,    u"\""_s, u","_s,
                              u";"_s, u"a"_s, u"\n"_s, u"\x1b"_s, u"\\"_s };
    QStringList texts;
    for (const QString &first : parts) {
        for (const QString &second : parts) {
            for (const QString &third : parts)
                texts += (first + second + third).trimmed(); // blanks round a cell are nobody's name
        }
    }
    return texts + QStringList { u"'"_s, u"''"_s, u"'t Hooft"_s, u"'=1+1"_s, u"''=1"_s };
}

void CsvExportTest::everyTextComesBack()
{
    const QStringList texts = hostileTexts();
    Result<Transaction> transaction = Transaction::begin(m_store->database());
    QVERIFY(transaction);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString &text = texts.at(i);
        add({ .eventId = m_event.id,
              .code = u"A-%1"_s.arg(i),
              .firstName = text,
              .lastName = text,
              .email = text,
              .ticketType = text,
              .customFields = { { u"'=seat"_s, text } } });
    }
    QVERIFY(transaction->commit());
    const QString path = m_dir->filePath(u"out.csv"_s);
    QVERIFY(writeWholeFile(path, [this](QIODevice &out) {
        return exportAttendees(m_store->database(), m_event, ExportFormat::Csv, out).map([](qint64) {});
    }));
    const Result<ImportReport> report = importAttendees(m_store->database(), m_event, path);
    QVERIFY(report);
    QCOMPARE(report->updated, texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto again = Replica(m_store->database()).find(m_event.id, u"A-%1"_s.arg(i));
        QVERIFY(again && *again);
        QCOMPARE((*again)->firstName, texts.at(i));
        QCOMPARE((*again)->lastName, texts.at(i));
        QCOMPARE((*again)->email, texts.at(i));
        QCOMPARE((*again)->ticketType, texts.at(i));
        QVERIFY((*again)->customFields.contains({ u"'=seat"_s, texts.at(i) }));
    }
}

void CsvExportTest::nothingSteersATerminal()
{
    const QStringList texts = hostileTexts();
    Result<Transaction> transaction = Transaction::begin(m_store->database());
    QVERIFY(transaction);
    for (qsizetype i = 0; i < texts.size(); ++i)
        add({ .eventId = m_event.id, .code = u"A-%1"_s.arg(i), .lastName = texts.at(i) });
    QVERIFY(transaction->commit());
    const QByteArray shown = exported(ExportFormat::CsvShown);
    QCOMPARE(shown.count('\n'), texts.size() + 1);
    QVERIFY(!shown.contains('\x1b'));
}

void CsvExportTest::checkIns()
{
    Attendee attendee;
    attendee.eventId = m_event.id;
    attendee.code = u"A-1"_s;
    attendee.firstName = u"Anna"_s;
    attendee.lastName = u"Schmidt"_s;
    attendee.ticketType = u"VIP"_s;
    add(attendee);
    CheckIn checkIn { .id = u"id-1"_s,
                      .at = 1795287723120,
                      .eventId = m_event.id,
                      .event = m_event.name,
                      .gate = u"Main"_s,
                      .device = u"Door"_s,
                      .operatorName = u"Eve"_s,
                      .code = u"a-1"_s,
                      .verdict = Verdict::Admitted,
                      .reason = u"valid"_s,
                      .entries = 1 };
    Ledger ledger(m_store->database());
    QVERIFY(ledger.append(checkIn));
    checkIn.id = u"id-2"_s;
    checkIn.code = QString();
    checkIn.verdict = Verdict::InvalidPayload;
    QVERIFY(ledger.append(checkIn));
    QBuffer csv;
    csv.open(QIODevice::WriteOnly);
    QVERIFY(exportCheckIns(m_store->database(), m_event, ExportFormat::Csv, csv));
    QCOMPARE(csv.data(),
             "check_in_id,at,event,gate,device,operator,direction,code,name,ticket_type,verdict,reason,"
             "override_reason,delivery\r\n"
             "id-1,2026-11-21T19:02:03.120Z,Gala,Main,Door,Eve,in,a-1,Anna Schmidt,VIP,admitted,valid,,\r\n"
             "id-2,2026-11-21T19:02:03.120Z,Gala,Main,Door,Eve,in,,,,invalid_payload,valid,,\r\n"_ba);
    QBuffer json;
    json.open(QIODevice::WriteOnly);
    QCOMPARE(exportCheckIns(m_store->database(), m_event, ExportFormat::Json, json).value_or(0), 2);
    QVERIFY(json.data().contains("\"code\":null,\"name\":null,\"ticket_type\":null"));
    QCOMPARE(json.data().count('\n'), 2);
}

void CsvExportTest::refusalsOnly()
{
    using enum Verdict;
    Ledger ledger(m_store->database());
    for (const Verdict verdict : { Admitted, AlreadyUsed, ExitRecorded, InvalidPayload, Resolved, Unknown }) {
        CheckIn checkIn { .id = toWord(verdict), .at = 1795287723120, .eventId = m_event.id };
        checkIn.verdict = verdict;
        QVERIFY(ledger.append(checkIn));
    }
    QBuffer json;
    json.open(QIODevice::WriteOnly);
    QCOMPARE(exportRefusals(m_store->database(), m_event, ExportFormat::Json, json).value_or(0), 3);
    for (const Verdict verdict : { AlreadyUsed, InvalidPayload, Unknown })
        QVERIFY(json.data().contains("\"check_in_id\":\"" + toWord(verdict).toUtf8() + '"'));
}

void CsvExportTest::fileAppearsWholeOrNotAtAll()
{
    const QString path = m_dir->filePath(u"out.csv"_s);
    QVERIFY(!writeWholeFile(path, [](QIODevice &out) -> Result<> {
        out.write("half");
        return failure(Error::Kind::Storage, u"broken off"_s);
    }));
    QVERIFY(!QFile::exists(path));
    QVERIFY(!writeWholeFile(m_dir->filePath(u"none/out.csv"_s), [](QIODevice &) { return Result<>(); }));
}

QTEST_GUILESS_MAIN(CsvExportTest)
#include "csvexporttest.moc"
