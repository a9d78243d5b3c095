// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "testevent.h"

#include <QFile>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void hashIsAsDescribed();
    void rowsComeBackAsWritten();
    void strangeTextHolds_data();
    void strangeTextHolds();
    void changedRowIsFound_data();
    void changedRowIsFound();
    void deletedRowIsFound_data();
    void deletedRowIsFound();
    void cutTailIsSeenByTheHead();
    void rewrittenLedgerIsSeenByTheHead();
    void neitherChangedNorDeleted();
    void headFollowsAtMostOnceASecond();
    void headNeverLeads();
    void headThatIsNotBorneOutStays_data();
    void headThatIsNotBorneOutStays();

private:
    CheckIn append(const QString &code);
    /// What somebody with another program could do to the file.
    void tamper(const QStringList &statements);
    [[nodiscard]] QByteArray headFile() const;
    [[nodiscard]] QString verifyFails(const std::optional<LedgerPosition> &known = {});

    std::unique_ptr<TestStore> m_store;
};

void LedgerTest::init()
{
    m_store = std::make_unique<TestStore>();
    for (int i = 1; i <= 5; ++i)
        append(u"AB-%1"_s.arg(i));
}

CheckIn LedgerTest::append(const QString &code)
{
    CheckIn row { .id = u"id of "_s + code,
                  .at = 1'795'291'200'123,
                  .eventId = 3,
                  .event = u"Gala"_s,
                  .gate = u"Main"_s,
                  .device = u"gate-1"_s,
                  .operatorName = u"Ada"_s,
                  .code = code,
                  .verdict = Verdict::Admitted,
                  .reason = u"ok"_s,
                  .entries = 1 };
    Transaction transaction = need(Transaction::begin(m_store->database()));
    need(Ledger(m_store->database()).append(row));
    need(transaction.commit());
    return row;
}

void LedgerTest::tamper(const QStringList &statements)
{
    m_store->close();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        db.setDatabaseName(m_store->file());
        QVERIFY(db.open());
        QSqlQuery query(db);
        for (const QString &sql : QStringList { u"DROP TRIGGER IF EXISTS check_ins_are_never_changed"_s,
                                                u"DROP TRIGGER IF EXISTS check_ins_are_never_deleted"_s }
                 + statements)
            QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
    m_store->reopen();
}

QByteArray LedgerTest::headFile() const
{
    QFile file(m_store->folder() + u"/ledger.head"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString LedgerTest::verifyFails(const std::optional<LedgerPosition> &known)
{
    const Result<LedgerPosition> verified = Ledger(m_store->database()).verify(known);
    return verified ? QString() : verified.error().detail;
}

void LedgerTest::hashIsAsDescribed()
{
    CheckIn row { .number = 7,
                  .id = u"c0ffee00-0000-4000-8000-000000000007"_s,
                  .at = 1'795'291'200'123,
                  .eventId = 3,
                  .event = u"Gala"_s,
                  .gate = u"Main"_s,
                  .device = u"gate-1"_s,
                  .operatorName = u"Ada"_s,
                  .code = u"ÄÖÜ-1"_s,
                  .verdict = Verdict::Admitted,
                  .reason = u"ok"_s,
                  .entries = 1,
                  .previousHash = QByteArray(32, '\x11') };
    QCOMPARE(ledgerHash(row).toHex(), "f0284956595430a97099b2090640d29a58c9d62fc12f5f4d92c5c4534e34dc53");
    row.code = QString();
    QCOMPARE(ledgerHash(row).toHex(), "9b96961215c1d0cc7629183276613792935e312e256afebc7225b22a13f8e49b");
    row.code = u""_s;
    QVERIFY(ledgerHash(row).toHex() != "9b96961215c1d0cc7629183276613792935e312e256afebc7225b22a13f8e49b");
}

void LedgerTest::rowsComeBackAsWritten()
{
    Ledger ledger(m_store->database());
    const CheckIn written = append(u"ÄÖÜ-6"_s);
    const CheckIn read = need(ledger.newest(3, 1)).constFirst();
    QCOMPARE(read.number, 6);
    QCOMPARE(read.code, u"ÄÖÜ-6"_s);
    QCOMPARE(read.hash, written.hash);
    QCOMPARE(ledgerHash(read), read.hash);
    QCOMPARE(need(ledger.count(3)), 6);
    QCOMPARE(need(ledger.count(4)), 0);
    QStringList codes;
    need(ledger.forEach(3, [&](const CheckIn &row) { codes.append(row.code); }));
    QCOMPARE(codes.join(u' '), u"AB-1 AB-2 AB-3 AB-4 AB-5 ÄÖÜ-6"_s);
    QCOMPARE(need(ledger.verify({})), (LedgerPosition { 6, written.hash }));
    QCOMPARE(need(ledger.head()), (LedgerPosition { 6, written.hash }));
}

void LedgerTest::strangeTextHolds_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("the hash's own marks") << u"3:a,-,"_s;
    QTest::newRow("NUL") << u"A"_s + QChar(0) + u"B"_s;
    QTest::newRow("line ends") << u"A\r\nB"_s;
    QTest::newRow("half a character") << u"A"_s + QChar(0xd83c) + u"B"_s;
    QTest::newRow("emoji") << u"\U0001f389"_s;
}

void LedgerTest::strangeTextHolds()
{
    QFETCH(const QString, code);
    append(code);
    append(u"after"_s);
    QCOMPARE(verifyFails(), QString());
}

void LedgerTest::changedRowIsFound_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("number");
    const auto row = [](const char *change) { QTest::newRow(change) << QString::fromLatin1(change) << 3; };
    row("check_in_id = 'another'");
    row("at = at + 1");
    row("event_id = 4");
    row("event = 'Gala!'");
    row("gate = 'VIP'");
    row("device = ''");
    row("operator = 'Eve'");
    row("direction = 'out'");
    row("direction = 'inwards'");
    row("code = 'AB-9'");
    row("code = 'ab-3'");
    row("code = ''");
    row("code = NULL");
    row("verdict = 'already_used'");
    row("verdict = 'nonsense'");
    row("reason = ''");
    row("override_reason = 'told so'");
    row("entries = 0");
    row("entries = 4294967297");
    row("previous_hash = hash");
    row("previous_hash = ''");
    row("hash = previous_hash");
    row("hash = ''");
    QTest::newRow("number") << u"number = 30"_s << 3;
    QTest::newRow("text moved from one column to the next") << u"gate = 'Maing', device = 'ate-1'"_s << 3;
}

void LedgerTest::changedRowIsFound()
{
    QFETCH(const QString, change);
    QFETCH(const int, number);
    tamper({ u"UPDATE check_ins SET %1 WHERE number = 3"_s.arg(change) });
    const QString detail = verifyFails();
    QVERIFY2(detail.contains(u"row %1 "_s.arg(number)), qPrintable(detail));
}

void LedgerTest::deletedRowIsFound_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("first") << 1;
    QTest::newRow("middle") << 3;
}

void LedgerTest::deletedRowIsFound()
{
    QFETCH(const int, number);
    tamper({ u"DELETE FROM check_ins WHERE number = %1"_s.arg(number) });
    QVERIFY(verifyFails().contains(u"row %1 "_s.arg(number)));
    tamper({ u"UPDATE check_ins SET number = number - 1 WHERE number > %1"_s.arg(number) });
    QVERIFY(verifyFails().contains(u"row %1 "_s.arg(number)));
}

void LedgerTest::cutTailIsSeenByTheHead()
{
    need((**m_store).ledgerHead().write());
    tamper({ u"DELETE FROM check_ins WHERE number > 3"_s });
    QCOMPARE(verifyFails(), QString());
    const auto known = need((**m_store).ledgerHead().read());
    QCOMPARE(known->number, 5);
    QVERIFY(verifyFails(known).contains(u"row 4 "_s));
    QVERIFY(!need((**m_store).ledgerHead().isBorneOut()));
}

void LedgerTest::rewrittenLedgerIsSeenByTheHead()
{
    need((**m_store).ledgerHead().write());
    tamper({ u"DELETE FROM check_ins WHERE number > 3"_s });
    append(u"CD-4"_s);
    append(u"CD-5"_s);
    append(u"CD-6"_s);
    QCOMPARE(verifyFails(), QString());
    QVERIFY(verifyFails(need((**m_store).ledgerHead().read())).contains(u"row 5 "_s));
    QVERIFY(!need((**m_store).ledgerHead().isBorneOut()));
}

void LedgerTest::neitherChangedNorDeleted()
{
    QVERIFY(!m_store->database().run(u"UPDATE check_ins SET entries = 0"_s));
    QVERIFY(!m_store->database().run(u"UPDATE check_ins SET number = 9 WHERE number = 5"_s));
    QVERIFY(!m_store->database().run(u"DELETE FROM check_ins WHERE number = 5"_s));
    QCOMPARE(need(Ledger(m_store->database()).verify({})).number, 5);
}

void LedgerTest::headFollowsAtMostOnceASecond()
{
    LedgerHead &head = (**m_store).ledgerHead();
    QVERIFY(!need(head.read()));
    need(head.follow(1h));
    const LedgerPosition first = need(Ledger(m_store->database()).head());
    QCOMPARE(*need(head.read()), first);
    append(u"AB-6"_s);
    need(head.follow(1h + 999ms));
    QCOMPARE(*need(head.read()), first);
    need(head.follow(1h + 1s));
    QCOMPARE(need(head.read())->number, 6);
}

void LedgerTest::headNeverLeads()
{
    need((**m_store).ledgerHead().write());
    append(u"AB-6"_s); // and then the power fails: the head lags
    m_store->reopen();
    const auto known = need((**m_store).ledgerHead().read());
    QCOMPARE(known->number, 5);
    QCOMPARE(need(Ledger(m_store->database()).verify(known)).number, 6);
    QVERIFY(need((**m_store).ledgerHead().isBorneOut()));
    need((**m_store).ledgerHead().write());
    QCOMPARE(need((**m_store).ledgerHead().read())->number, 6);
}

void LedgerTest::headThatIsNotBorneOutStays_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("a row that is not there") << "9 " + QByteArray(64, 'a') + '\n';
    QTest::newRow("another hash") << "5 " + QByteArray(64, 'a') + '\n';
    QTest::newRow("no head at all") << QByteArray("gone fishing\n");
    QTest::newRow("empty") << QByteArray("");
}

void LedgerTest::headThatIsNotBorneOutStays()
{
    QFETCH(const QByteArray, head);
    QFile file(m_store->folder() + u"/ledger.head"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(head);
    file.close();
    QVERIFY(!need((**m_store).ledgerHead().isBorneOut()));
    QVERIFY(!(**m_store).ledgerHead().write());
    append(u"AB-6"_s);
    QVERIFY(!(**m_store).ledgerHead().follow(1h));
    QCOMPARE(headFile(), head);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledgertest.moc"
