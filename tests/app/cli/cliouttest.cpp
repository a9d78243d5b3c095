// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// export, stats, audit and doctor.
class CliOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_cli.reset(); }
    void checkInsAsCsv();
    void checkInsAsJson();
    void attendeesAsCsv();
    void attendeesAsJson();
    void exportToAFile();
    void statisticsCount();
    void auditHolds();
    void changedRowIsNamed();
    void cutOffTailIsSeen();
    void rewrittenTailIsSeen();
    void doctorSpeaks();

private:
    void tamper(const QStringList &statements);
    std::unique_ptr<CliRunner> m_cli;
};

void CliOutTest::init()
{
    m_cli = std::make_unique<CliRunner>();
    QVERIFY(m_cli->makeGala(
        "ticket_code,first_name,last_name,ticket_type,allowed_checkins,seat\n"
        "AB-1,=1+1,+cmd,Adult,1,@A1\nAB-2,Ada,\"Love\"\"lace, Ltd\",VIP,3,B2\nAB-3,Bob,,Adult,1,\n"));
    const Ran ran = m_cli->json({ "desk", "--event", "Gala", "--operator", "-Eve" }, "AB-1\nAB-2\nNOBODY\n");
    QVERIFY2(ran.status == 0 && ran.objects().size() == 3, ran.shown());
    QCOMPARE(m_cli->json({ "admit", "AB-1", "--event", "Gala" }).status, 0);
    QCOMPARE(m_cli->json({ "admit", "AB-2", "--event", "Gala", "--direction", "out" }).status, 0);
}

void CliOutTest::checkInsAsCsv()
{
    const Ran ran = m_cli->text({ "export", "check-ins", "--event", "Gala" });
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.shown());
    QList<QByteArray> lines = ran.out.split('\n');
    QCOMPARE(lines.at(0).trimmed(),
             QByteArray("check_in_id,at,event,gate,device,operator,direction,code,name,ticket_type,"
                        "verdict,reason,override_reason,delivery"));
    QCOMPARE(lines.size(), 1 + 5 + 1);
    QVERIFY2(lines.at(1).contains(",'-Eve,in,AB-1,'=1+1 +cmd,Adult,admitted,"), ran.shown());
    QVERIFY2(lines.at(3).contains(",NOBODY,,,unknown,"), ran.shown());
}

void CliOutTest::checkInsAsJson()
{
    const Ran ran = m_cli->text({ "export", "check-ins", "--event", "Gala", "--format", "json" });
    const QList<QJsonObject> rows = ran.objects();
    QVERIFY2(ran.status == 0 && rows.size() == 5, ran.shown());
    QStringList verdicts;
    for (const QJsonObject &row : rows)
        verdicts += row.value(u"verdict"_s).toString();
    QCOMPARE(verdicts, (QStringList { "admitted", "admitted", "unknown", "already_used", "exit_recorded" }));
    QCOMPARE(rows.at(0).value(u"operator"_s).toString(), u"-Eve"_s); // exact
    qsizetype last = -1;
    for (const char *column :
         { "check_in_id", "at", "event", "gate", "device", "operator", "direction", "code", "name",
           "ticket_type", "verdict", "reason", "override_reason", "delivery" }) {
        const qsizetype at = ran.out.indexOf('"' + QByteArray(column) + "\":");
        QVERIFY2(at > last, column);
        last = at;
    }
    QCOMPARE(rows.at(0).size(), 14);
}

void CliOutTest::attendeesAsCsv()
{
    const Ran ran = m_cli->text({ "export", "attendees", "--event", "Gala" });
    QVERIFY2(ran.status == 0, ran.shown());
    const QList<QByteArray> lines = ran.out.split('\n');
    QCOMPARE(lines.at(0).trimmed(),
             QByteArray("code,first_name,last_name,email,ticket_type,allowed_checkins,remaining,"
                        "payment_status,status,checked_in_at,last_checked_in_at,"
                        "checked_out_at,inside,seat"));
    QCOMPARE(lines.size(), 1 + 3 + 1);
    QVERIFY2(lines.at(1).startsWith("AB-1,'=1+1,'+cmd,,Adult,1,0,"), ran.shown());
    QVERIFY2(lines.at(1).trimmed().endsWith(",'@A1"), ran.shown());
    QVERIFY2(lines.at(2).startsWith("AB-2,Ada,\"Love\"\"lace, Ltd\",,VIP,3,2,"), ran.shown());
}

void CliOutTest::attendeesAsJson()
{
    const Ran ran = m_cli->text({ "export", "attendees", "--event", "Gala", "--format", "json" });
    const QList<QJsonObject> rows = ran.objects();
    QVERIFY2(ran.status == 0 && rows.size() == 3, ran.shown());
    QCOMPARE(rows.at(0).value(u"first_name"_s).toString(), u"=1+1"_s);
    QCOMPARE(rows.at(0).value(u"seat"_s).toString(), u"@A1"_s);
    QCOMPARE(rows.at(2).value(u"remaining"_s).toInt(-1), 1);
    QVERIFY(rows.at(2).value(u"checked_in_at"_s).isNull());
}

void CliOutTest::exportToAFile()
{
    const QString path = m_cli->path(u"out.csv"_s);
    const Ran ran = m_cli->text({ "export", "attendees", "--event", "Gala", "--out", path });
    QVERIFY2(ran.status == 0, ran.shown());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_cli->text({ "export", "attendees", "--event", "Gala" }).out);
    const Ran nowhere
        = m_cli->text({ "export", "attendees", "--event", "Gala", "--out", path + "/none/out.csv"_L1 });
    QVERIFY2(nowhere.status == 1 && nowhere.isOneComplaint(), nowhere.shown());
}

void CliOutTest::statisticsCount()
{
    const Ran ran = m_cli->json({ "stats", "--event", "Gala" });
    const QJsonObject stats = ran.object();
    QVERIFY2(ran.status == 0 && stats.size() == 9, ran.shown());
    QCOMPARE(stats.value(u"attendees"_s).toInt(-1), 3);
    QCOMPARE(stats.value(u"checked_in"_s).toInt(-1), 2);
    QCOMPARE(stats.value(u"inside"_s).toInt(-1), 1);
    QCOMPARE(stats.value(u"admissions"_s).toInt(-1), 2);
    QCOMPARE(stats.value(u"refusals"_s).toInt(-1), 2);
    QCOMPARE(stats.value(u"waiting"_s).toInt(-1), 0);
    QCOMPARE(stats.value(u"conflicts"_s).toInt(-1), 0);
    QCOMPARE(stats.value(u"by_gate"_s).toObject(), (QJsonObject { { "Main", 2 } }));
    QCOMPARE(stats.value(u"by_ticket_type"_s).toObject(), (QJsonObject { { "Adult", 1 }, { "VIP", 1 } }));
}

void CliOutTest::tamper(const QStringList &statements)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
        db.setDatabaseName(m_cli->storeFile());
        QVERIFY(db.open());
        for (const QString &statement : statements) {
            QSqlQuery query(db);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        db.close();
    }
    QSqlDatabase::removeDatabase(u"tamper"_s);
}

void CliOutTest::auditHolds()
{
    const Ran ran = m_cli->json({ "audit", "verify" });
    QVERIFY2(ran.status == 0 && ran.object().size() == 2, ran.shown());
    QCOMPARE(ran.object().value(u"rows"_s).toInt(), 5);
    QVERIFY(!ran.word(u"head"_s).isEmpty());
    const CliRunner other;
    QCOMPARE(other.json({ "event", "add", "--name", "Gala" }).status, 0);
    const Ran empty = other.json({ "audit", "verify" });
    QVERIFY2(empty.status == 0 && empty.object().value(u"rows"_s).toInt(-1) == 0, empty.shown());
}

void CliOutTest::changedRowIsNamed()
{
    tamper({ u"DROP TRIGGER check_ins_are_never_changed"_s,
             u"UPDATE check_ins SET verdict = 'unknown' WHERE number = 2"_s });
    const Ran ran = m_cli->text({ "audit", "verify" });
    QVERIFY2(ran.status == 1 && ran.isOneComplaint(), ran.shown());
    QVERIFY2(ran.err.contains("row 2"), ran.shown());
    const Ran again = m_cli->text({ "audit", "verify" }); // and looking does not heal it
    QCOMPARE(again.err, ran.err);
}

void CliOutTest::cutOffTailIsSeen()
{
    tamper({ u"DROP TRIGGER check_ins_are_never_deleted"_s, u"PRAGMA foreign_keys = OFF"_s,
             u"DELETE FROM check_ins WHERE number = 5"_s });
    QCOMPARE(m_cli->text({ "audit", "verify" }).status, 1);
    // Going on as if nothing were wrong does not wipe the trace away.
    QCOMPARE(m_cli->json({ "admit", "NOBODY", "--event", "Gala" }).status, 0);
    const Ran ran = m_cli->text({ "audit", "verify" });
    QVERIFY2(ran.status == 1 && ran.isOneComplaint(), ran.shown());
}

void CliOutTest::rewrittenTailIsSeen()
{
    tamper({ u"DROP TRIGGER check_ins_are_never_deleted"_s, u"DELETE FROM check_ins"_s });
    const Ran ran = m_cli->text({ "audit", "verify" });
    QVERIFY2(ran.status == 1 && ran.isOneComplaint(), ran.shown());
}

void CliOutTest::doctorSpeaks()
{
    const Ran ran = m_cli->json({ "doctor" });
    QVERIFY2(ran.status == 0 && ran.objects().size() >= 4, ran.shown());
    for (const QJsonObject &line : ran.objects())
        QVERIFY2(line.value(u"check"_s).isString() && line.value(u"state"_s).isString(), ran.shown());
    const Ran text = m_cli->text({ "doctor" });
    QVERIFY2(text.status == 0 && text.out.count('\n') >= 4, text.shown());
}

QTEST_GUILESS_MAIN(CliOutTest)
#include "cliouttest.moc"
