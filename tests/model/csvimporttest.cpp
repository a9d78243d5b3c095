// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "csvimport.h"

#include "eventcatalog.h"
#include "replica.h"
#include "store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class CsvImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rows_data();
    void rows();
    void badRows_data();
    void badRows();
    void refusedFiles_data();
    void refusedFiles();
    void importingAgainUpdates();
    void nameIsSplitAtItsLastSpace();
    void customFieldsAreKept();
    void timesAreTheEvents_data();
    void timesAreTheEvents();
    void windows1252IsSaid();

private:
    Result<ImportReport> import(const QByteArray &content);
    Attendee find(const QString &code);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    Event m_event;
};

void CsvImportTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Store>> store = Store::open(m_dir->filePath(u"data"_s));
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    m_store = *std::move(store);
    Event event;
    event.name = u"Gala"_s;
    event.timeZone = u"Europe/Warsaw"_s;
    const Result<Event> added = EventCatalog(m_store->database()).add(event);
    QVERIFY(added);
    m_event = *added;
}

void CsvImportTest::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

Result<ImportReport> CsvImportTest::import(const QByteArray &content)
{
    QFile file(m_dir->filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return failure(Error::Kind::Storage, u"the test cannot write its file"_s);
    file.close();
    return importAttendees(m_store->database(), m_event, file.fileName());
}

Attendee CsvImportTest::find(const QString &code)
{
    const auto found = Replica(m_store->database()).find(m_event.id, code);
    return found && *found ? **found : Attendee();
}

void CsvImportTest::rows_data()
{
    QTest::addColumn<QByteArray>("titles");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<Attendee>("expected");
    const auto attendee = [](auto change) {
        Attendee a;
        a.code = u"A-1"_s;
        a.paymentStatus = u"completed"_s;
        change(a);
        return a;
    };
    QTest::newRow("only a code") << "ticket_code"_ba
                                 << "A-1"_ba << attendee([](Attendee &) {});
    QTest::newRow("titles in any case")
        << "TICKET CODE,First-Name"_ba
        << "A-1,Anna"_ba << attendee([](Attendee &a) { a.firstName = u"Anna"_s; });
    QTest::newRow("alias of the code")
        << "Checksum;email"_ba
        << "A-1;a@b.c"_ba << attendee([](Attendee &a) { a.email = u"a@b.c"_s; });
    QTest::newRow("unlimited") << "code,allowed_checkins"_ba
                               << "A-1,Unlimited"_ba << attendee([](Attendee &a) {
                                      a.allowedCheckIns.reset();
                                      a.serverRemaining.reset();
                                  });
    QTest::newRow("three entries") << "code,allowed_checkins"_ba
                                   << "A-1,3"_ba << attendee([](Attendee &a) {
                                          a.allowedCheckIns = 3;
                                          a.serverRemaining = 3;
                                      });
    QTest::newRow("blank is one entry") << "code,allowed_checkins"_ba
                                        << "A-1,"_ba << attendee([](Attendee &) {});
    QTest::newRow("WooCommerce's prefix")
        << "code,payment_status"_ba
        << "A-1,wc-On-Hold"_ba << attendee([](Attendee &a) { a.paymentStatus = u"on-hold"_s; });
    QTest::newRow("revoked") << "code,status"_ba
                             << "A-1,REVOKED"_ba << attendee([](Attendee &a) {
                                    a.isRevoked = true;
                                    a.revokedReason = u"list"_s;
                                });
}

void CsvImportTest::rows()
{
    QFETCH(QByteArray, titles);
    QFETCH(QByteArray, row);
    QFETCH(Attendee, expected);
    const Result<ImportReport> report = import(titles + "\r\n" + row + "\r\n");
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->imported, 1);
    QCOMPARE(report->rejected, 0);
    const Attendee taken = find(u"A-1"_s);
    expected.id = taken.id;
    expected.eventId = m_event.id;
    QVERIFY(taken == expected);
}

void CsvImportTest::badRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no code") << ",Anna,,,"_ba << u"the ticket code is missing"_s;
    QTest::newRow("too few fields") << "A-2,Anna"_ba << u"2 fields where the titles are 5"_s;
    QTest::newRow("too many fields") << "A-2,Anna,,,,"_ba << u"6 fields where the titles are 5"_s;
    QTest::newRow("twice") << "a-1,Anna,,,"_ba << u"the ticket code stands in line 2 already"_s;
    QTest::newRow("entries in words")
        << "A-2,Anna,two,,"_ba << u"allowed_checkins is \"two\": write a number, unlimited or nothing"_s;
    QTest::newRow("entries below none")
        << "A-2,Anna,-1,,"_ba << u"allowed_checkins is \"-1\": write a number, unlimited or nothing"_s;
    QTest::newRow("status") << "A-2,Anna,,maybe,"_ba << u"status is \"maybe\": write active or revoked"_s;
    QTest::newRow("date") << "A-2,Anna,,,31.12.2026"_ba
                          << u"valid_until is \"31.12.2026\": write it like 2026-11-21 or 2026-11-21T19:30"_s;
    QTest::newRow("name") << "A-2," + QByteArray(501, 'x') + ",,,"
                          << u"the name is longer than 500 characters"_s;
    QTest::newRow("NUL") << QByteArray("A-2,A\0,,,", 9) << u"the row holds NUL characters"_s;
    QTest::newRow("open quote") << R"(A-2,"Anna,,,)"_ba << u"a quote is never closed"_s;
}

void CsvImportTest::badRows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const Result<ImportReport> report
        = import("code,first_name,allowed_checkins,status,valid_until\nA-1,,,,\n" + row + "\nA-3,,,,\n");
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->imported, 2);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->problems.constFirst().line, 3);
    QCOMPARE(report->problems.constFirst().reason, reason);
    QCOMPARE(find(u"A-3"_s).code, u"A-3"_s);
}

void CsvImportTest::refusedFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no column of codes") << "name,email\nAnna,a@b.c\n"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("only blank lines") << "\n\n"_ba;
    QTest::newRow("no text") << "code\n\x81\xfe\n"_ba;
}

void CsvImportTest::refusedFiles()
{
    QFETCH(QByteArray, content);
    const Result<ImportReport> report = import(content);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Malformed);
    QCOMPARE(Replica(m_store->database()).count(m_event.id).value_or(-1), 0);
    QVERIFY(!importAttendees(m_store->database(), m_event, m_dir->path()));
    QVERIFY(!importAttendees(m_store->database(), m_event, m_dir->filePath(u"missing.csv"_s)));
}

void CsvImportTest::importingAgainUpdates()
{
    QVERIFY(import("code,first_name\nA-1,Anna\n"));
    const Result<ImportReport> again = import("code,first_name\na-1,Hanna\nA-2,Bert\n");
    QVERIFY(again);
    QCOMPARE(again->imported, 1);
    QCOMPARE(again->updated, 1);
    QCOMPARE(find(u"A-1"_s).firstName, u"Hanna"_s);
}

void CsvImportTest::nameIsSplitAtItsLastSpace()
{
    QVERIFY(import("code,name\nA-1,Anna Maria Schmidt\nA-2,Cher\n"));
    QCOMPARE(find(u"A-1"_s).firstName, u"Anna Maria"_s);
    QCOMPARE(find(u"A-1"_s).lastName, u"Schmidt"_s);
    QCOMPARE(find(u"A-2"_s).lastName, u"Cher"_s);
}

void CsvImportTest::customFieldsAreKept()
{
    QVERIFY(import("code,Table,Barcode,Table\nA-1,12,999,13\n"));
    const QList<QPair<QString, QString>> expected { { u"Table"_s, u"12"_s },
                                                    { u"Barcode"_s, u"999"_s },
                                                    { u"Table 2"_s, u"13"_s } };
    QCOMPARE(find(u"A-1"_s).customFields, expected);
}

void CsvImportTest::timesAreTheEvents_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::newRow("a day is a day") << "2026-11-21"_ba << u"2026-11-20T23:00:00.000Z"_s
                                    << u"2026-11-21T23:00:00.000Z"_s;
    QTest::newRow("local") << "2026-07-01T19:30"_ba << u"2026-07-01T17:30:00.000Z"_s
                           << u"2026-07-01T17:30:00.000Z"_s;
    QTest::newRow("with a blank") << "2026-11-21 19:30:00"_ba << u"2026-11-21T18:30:00.000Z"_s
                                  << u"2026-11-21T18:30:00.000Z"_s;
    QTest::newRow("UTC") << "2026-11-21T19:30:00.250Z"_ba << u"2026-11-21T19:30:00.250Z"_s
                         << u"2026-11-21T19:30:00.250Z"_s;
    QTest::newRow("offset") << "2026-11-21T19:30:00-05:00"_ba << u"2026-11-22T00:30:00.000Z"_s
                            << u"2026-11-22T00:30:00.000Z"_s;
    QTest::newRow("in the gap of spring")
        << "2026-03-29T02:30"_ba << u"2026-03-29T01:30:00.000Z"_s << u"2026-03-29T01:30:00.000Z"_s;
}

void CsvImportTest::timesAreTheEvents()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QVERIFY(import("code,valid_from,valid_until\nA-1," + text + ',' + text + '\n'));
    const Attendee attendee = find(u"A-1"_s);
    QVERIFY(attendee.validFrom && attendee.validUntil);
    QCOMPARE(attendee.validFrom->toString(Qt::ISODateWithMs), from);
    QCOMPARE(attendee.validUntil->toString(Qt::ISODateWithMs), until);
}

void CsvImportTest::windows1252IsSaid()
{
    const Result<ImportReport> report = import("code,last_name\nA-1,M\xfcller\n");
    QVERIFY(report);
    QVERIFY(report->readAsWindows1252);
    QCOMPARE(find(u"A-1"_s).lastName, u"Müller"_s);
}

QTEST_GUILESS_MAIN(CsvImportTest)
#include "csvimporttest.moc"
