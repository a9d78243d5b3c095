// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// What is no ticket, and what is no store.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void payloads_data();
    void payloads();
    void payloadsAtTheDesk_data() { payloads_data(); }
    void payloadsAtTheDesk();
    void bytesAtTheDesk();
    void escapesInAttendees();
    void refusedStores_data();
    void refusedStores();

private:
    static void runSql(const QString &file, const QStringList &statements);
    static QByteArray content(const QString &file);
    CliRunner m_cli;
};

// Spelt out: editors show what follows one in a wrong order.
static QByteArray rightToLeftOverride() { return QString(QChar(0x202e)).toUtf8(); }

static bool hasControls(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (uchar(c) < 0x20 && c != '\n') || uchar(c) == 0x7f; })
        || text.contains("\xc2\x9b") || text.contains(rightToLeftOverride());
}

void BadInputTest::initTestCase()
{
    QVERIFY(m_cli.makeGala(QByteArray("ticket_code,name\nAB-1,Ada\n\"ESC\",\"Eve \x1b[31mred\xc2\x9b ")
                           + rightToLeftOverride() + "txt\"\n"));
}

void BadInputTest::payloads_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("verdict");
    const QString garbage = u"invalid_payload"_s;
    const QString unknown = u"unknown"_s;
    QTest::newRow("empty") << u""_s << garbage;
    QTest::newRow("blanks") << u"   "_s << garbage;
    QTest::newRow("hollow: percent") << u"%41"_s << unknown;
    QTest::newRow("hollow: tag") << u"<b>"_s << unknown;
    QTest::newRow("hollow: eaten in part") << u"AB%2D-1"_s << unknown;
    QTest::newRow("10 kB") << QString(10000, u'A') << garbage;
    QTest::newRow("one too long") << QString(256, u'A') << garbage;
    QTest::newRow("emoji") << u"\U0001F3AB\U0001F3AB"_s << QString();
    QTest::newRow("right to left") << u"\u202e1-BA \u05e9\u05dc\u05d5\u05dd"_s << QString();
    QTest::newRow("SQL") << u"' OR 1=1; DROP TABLE check_ins; --"_s << unknown;
    QTest::newRow("SQL wildcard") << u"AB-_"_s << unknown;
    QTest::newRow("HTML") << u"<script>alert(1)</script>"_s << unknown;
    QTest::newRow("terminal escape") << u"\x1b[2J\x1b]0;owned\x07"_s << garbage;
    QTest::newRow("C1 escape") << u"A\u009b2J"_s << QString();
    QTest::newRow("path") << u"../../etc/passwd"_s << unknown;
    QTest::newRow("format") << u"%s%n%1"_s << QString();
}

void BadInputTest::payloads()
{
    QFETCH(const QString, payload);
    QFETCH(const QString, verdict);
    const Ran ran = m_cli.json({ "admit", "--event", "Gala", "--", payload });
    QVERIFY2(ran.status == 0, ran.shown());
    QCOMPARE(ran.objects().size(), 1);
    const QString said = ran.word(u"verdict"_s);
    QVERIFY2(said == "invalid_payload"_L1 || said == "unknown"_L1, ran.shown());
    QVERIFY2(verdict.isEmpty() || said == verdict, ran.shown());
    QVERIFY(!ran.word(u"message"_s).isEmpty());
    QVERIFY(!ran.object().value(u"check_in_id"_s).isNull());
    const Ran text = m_cli.text({ "admit", "--event", "Gala", "--", payload });
    QVERIFY2(text.status == 0 && text.out.count('\n') == 1, text.shown());
    QVERIFY2(!hasControls(ran.out) && !hasControls(text.out) && !hasControls(text.err), text.shown());
    QCOMPARE(m_cli.json({ "audit", "verify" }).status, 0);
}

void BadInputTest::payloadsAtTheDesk()
{
    QFETCH(const QString, payload);
    for (const QStringList &mode : { QStringList { "--json" }, QStringList {} }) {
        const Ran ran
            = m_cli.text(mode + QStringList { "desk", "--event", "Gala" }, payload.toUtf8() + "\nNOBODY\n");
        QVERIFY2(ran.status == 0 && ran.out.count('\n') == 2, ran.shown());
        QVERIFY2(!hasControls(ran.out) && !hasControls(ran.err), ran.shown());
    }
}

void BadInputTest::bytesAtTheDesk()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte) {
        if (byte != '\n')
            bytes += char(byte);
    }
    for (const QByteArray &line :
         { bytes, QByteArray("AB-1\0AB-1", 9), QByteArray("\xff\xfe\xfd"), QByteArray("\xc3") }) {
        const Ran ran = m_cli.json({ "desk", "--event", "Gala" }, line + '\n');
        QVERIFY2(ran.status == 0 && ran.objects().size() == 1, ran.shown());
        QVERIFY2(ran.word(u"verdict"_s) != "admitted"_L1 && ran.word(u"verdict"_s) != "error"_L1,
                 ran.shown());
        QVERIFY2(!hasControls(ran.out), ran.shown());
    }
}

void BadInputTest::escapesInAttendees()
{
    const QList<QStringList> commands { { "check", "ESC", "--event", "Gala" },
                                        { "admit", "ESC", "--event", "Gala" },
                                        { "attendees", "search", "Eve", "--event", "Gala" } };
    for (const QStringList &words : commands) {
        const Ran text = m_cli.text(words);
        QVERIFY2(text.status == 0 && text.out.contains("Eve"), text.shown());
        const Ran json = m_cli.json(words);
        QVERIFY2(!hasControls(text.out) && !hasControls(json.out), text.shown() + json.shown());
    }
    const Ran complaint = m_cli.text({ "check", "ESC", "--event", "\x1b[31mno" });
    QVERIFY2(complaint.status == 1 && complaint.isOneComplaint() && !hasControls(complaint.err),
             complaint.shown());
}

void BadInputTest::runSql(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bad"_s);
        db.setDatabaseName(file);
        QVERIFY(db.open());
        for (const QString &statement : statements)
            QVERIFY2(QSqlQuery(db).exec(statement), qPrintable(statement));
        db.close();
    }
    QSqlDatabase::removeDatabase(u"bad"_s);
}

QByteArray BadInputTest::content(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void BadInputTest::refusedStores_data()
{
    QTest::addColumn<QString>("sort");
    for (const char *sort : { "text", "short", "foreign", "newer", "cut off" })
        QTest::newRow(sort) << QString::fromLatin1(sort);
}

void BadInputTest::refusedStores()
{
    QFETCH(const QString, sort);
    const CliRunner cli;
    QVERIFY(QDir().mkpath(cli.folder()));
    if (sort == "text"_L1) {
        QVERIFY(!cli.write(u"data/kiosk.sqlite"_s, QByteArray(9000, 'x')).isEmpty());
    } else if (sort == "short"_L1) {
        QVERIFY(!cli.write(u"data/kiosk.sqlite"_s, "SQLite format 3").isEmpty());
    } else if (sort == "foreign"_L1) {
        runSql(cli.storeFile(), { u"CREATE TABLE t (a)"_s, u"INSERT INTO t VALUES (1)"_s });
    } else {
        QVERIFY(cli.makeGala("ticket_code\nAB-1\n"));
        runSql(cli.storeFile(), { u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"PRAGMA journal_mode = DELETE"_s });
        if (sort == "newer"_L1)
            runSql(cli.storeFile(), { u"PRAGMA user_version = 9999"_s });
        else
            QVERIFY(QFile::resize(cli.storeFile(), QFile(cli.storeFile()).size() - 4096));
    }
    const QByteArray before = content(cli.storeFile());
    QVERIFY(!before.isEmpty());
    const QList<QStringList> commands { { "event", "list" },
                                        { "event", "add", "--backend", "local", "--name", "Ball" },
                                        { "admit", "AB-1", "--event", "Gala" },
                                        { "desk", "--event", "Gala" },
                                        { "audit", "verify" } };
    for (const QStringList &words : commands) {
        const Ran ran = cli.json(words, "AB-1\n");
        QVERIFY2(ran.status == 1 && ran.isOneComplaint(), words.join(u' ').toUtf8() + '\n' + ran.shown());
        QVERIFY2(content(cli.storeFile()) == before, qPrintable(words.join(u' ')));
        QVERIFY(!QFile::exists(cli.storeFile() + "-wal"_L1));
    }
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "badinputtest.moc"
