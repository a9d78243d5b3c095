// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QJsonArray>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Usage, events, gates and attendee lists.
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliRunner>(); }
    void cleanup() { m_cli.reset(); }
    void versionIsPrinted();
    void helpAtEveryLevel_data();
    void helpAtEveryLevel();
    void wrongUsage_data();
    void wrongUsage();
    void globalOptionsStandAnywhere();
    void eventsAreNumbered();
    void eventsAreChanged();
    void scanningIsSet();
    void eventIsFoundByNameBeforeNumber();
    void eventIsRemoved();
    void gatesAreAddedAndChanged();
    void unknownGateNamesTheOthers();
    void importReportsBadRows();
    void importWithoutCodesIsRefused();
    void importingAgainUpdates();
    void searchFindsWithoutAccents();

private:
    [[nodiscard]] Ran addEvent(const QString &name) const
    {
        return m_cli->json({ "event", "add", "--backend", "local", "--name", name, "--time-zone", "UTC" });
    }
    std::unique_ptr<CliRunner> m_cli;
};

void CliTest::versionIsPrinted()
{
    const Ran ran = CliRunner::bare({ "--version" });
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.startsWith("fastcheck "));
    QVERIFY(ran.err.isEmpty());
}

void CliTest::helpAtEveryLevel_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths { "",
                              "event",
                              "event add",
                              "event set",
                              "event list",
                              "event show",
                              "event remove",
                              "gate",
                              "gate add",
                              "gate set",
                              "gate list",
                              "attendees",
                              "attendees import",
                              "attendees search",
                              "sync",
                              "sync accept-shrink",
                              "outbox",
                              "outbox list",
                              "outbox retry",
                              "outbox resolve",
                              "check",
                              "admit",
                              "desk",
                              "scan",
                              "export",
                              "export check-ins",
                              "export attendees",
                              "stats",
                              "audit",
                              "audit verify",
                              "doctor" };
    for (const QString &path : paths)
        QTest::newRow(qPrintable(u"fastcheck "_s + path)) << path;
}

void CliTest::helpAtEveryLevel()
{
    QFETCH(const QString, path);
    const QStringList words = path.split(u' ', Qt::SkipEmptyParts);
    const Ran ran = CliRunner::bare(words + QStringList { "--help" });
    QVERIFY2(ran.status == 0, ran.shown());
    QVERIFY(ran.out.startsWith("usage: fastcheck " + path.toUtf8()));
    QVERIFY(ran.err.isEmpty());
}

void CliTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no command") << QStringList {};
    QTest::newRow("unknown command") << QStringList { "dance" };
    QTest::newRow("unknown word of a command") << QStringList { "event", "dance" };
    QTest::newRow("half a command") << QStringList { "event" };
    QTest::newRow("unknown option") << QStringList { "event", "list", "--dance" };
    QTest::newRow("unknown global option") << QStringList { "--dance", "event", "list" };
    QTest::newRow("no value") << QStringList { "event", "add", "--name" };
    QTest::newRow("no name") << QStringList { "event", "add", "--backend", "local" };
    QTest::newRow("empty name") << QStringList { "event", "add", "--backend", "local", "--name", " " };
    QTest::newRow("unknown backend") << QStringList {
        "event", "add", "--backend", "dance", "--name", "Gala"
    };
    QTest::newRow("no argument") << QStringList { "gate", "add" };
    QTest::newRow("too many arguments") << QStringList { "event", "show", "Gala", "Matinee" };
    QTest::newRow("no code") << QStringList { "admit", "--event", "Gala" };
    QTest::newRow("unknown direction")
        << QStringList { "admit", "A", "--event", "Gala", "--direction", "up" };
    QTest::newRow("unknown format") << QStringList { "export", "check-ins", "--event",
                                                     "Gala",   "--format",  "xls" };
}

void CliTest::wrongUsage()
{
    QFETCH(const QStringList, words);
    const Ran ran = m_cli->text(words);
    QVERIFY2(ran.status == 2, ran.shown());
    QVERIFY2(ran.isOneComplaint(), ran.shown());
}

void CliTest::globalOptionsStandAnywhere()
{
    QCOMPARE(addEvent(u"Gala"_s).status, 0);
    const Ran before = CliRunner::bare({ "--json", "--data", m_cli->folder(), "event", "list" });
    const Ran after = CliRunner::bare({ "event", "list", "--data=" + m_cli->folder(), "--json" });
    QCOMPARE(before.status, 0);
    QCOMPARE(before.word(u"event"_s), u"Gala"_s);
    QCOMPARE(after.out, before.out);
    QVERIFY(m_cli->text({ "event", "list" }).object().isEmpty());
}

void CliTest::eventsAreNumbered()
{
    const Ran gala = addEvent(u"Gala"_s);
    QVERIFY2(gala.status == 0, gala.shown());
    QCOMPARE(gala.word(u"event"_s), u"Gala"_s);
    QCOMPARE(gala.object().value(u"number"_s).toInt(), 1);
    const Ran again = addEvent(u"Gala"_s);
    QCOMPARE(again.status, 1);
    QVERIFY2(again.isOneComplaint(), again.shown());
    QCOMPARE(addEvent(u"Matinee"_s).object().value(u"number"_s).toInt(), 2);
    QCOMPARE(m_cli->json({ "event", "list" }).objects().size(), 2);
}

void CliTest::eventsAreChanged()
{
    QCOMPARE(addEvent(u"Gala"_s).status, 0);
    const Ran set
        = m_cli->json({ "event", "set", "Gala", "--name", "Ball", "--time-zone", "Europe/Berlin", "--starts",
                        "2026-11-21T19:00", "--ends", "2026-11-22T01:00:00Z", "--closed" });
    QVERIFY2(set.status == 0, set.shown());
    const QJsonObject shown = m_cli->json({ "event", "show", "Ball" }).object();
    QCOMPARE(shown.value(u"starts"_s).toString(), u"2026-11-21T18:00:00.000Z"_s);
    QCOMPARE(shown.value(u"ends"_s).toString(), u"2026-11-22T01:00:00.000Z"_s);
    QCOMPARE(shown.value(u"open"_s), QJsonValue(false));
    QCOMPARE(m_cli->json({ "event", "set", "Ball", "--open" }).object().value(u"open"_s), QJsonValue(true));
    QCOMPARE(m_cli->text({ "event", "set", "Ball", "--open", "--closed" }).status, 2);
    QCOMPARE(m_cli->text({ "event", "show", "Gala" }).status, 1);
}

void CliTest::scanningIsSet()
{
    QCOMPARE(addEvent(u"Gala"_s).status, 0);
    const QJsonObject born = m_cli->json({ "event", "show", "Gala" }).object();
    QCOMPARE(born.value(u"formats"_s).toString(), u"all"_s);
    QCOMPARE(born.value(u"same_showing"_s).toDouble(), 3.0);
    // QR always.
    const Ran set
        = m_cli->json({ "event", "set", "Gala", "--formats", "pdf417, aztec", "--same-showing", "5" });
    QVERIFY2(set.status == 0, set.shown());
    const QJsonObject shown = m_cli->json({ "event", "show", "Gala" }).object();
    QCOMPARE(shown.value(u"formats"_s).toString(), u"qr,aztec,pdf417"_s);
    QCOMPARE(shown.value(u"same_showing"_s).toDouble(), 5.0);
    for (const char *wrong : { "qr,tattoo", "", "all,qr" })
        QCOMPARE(m_cli->text({ "event", "set", "Gala", "--formats", wrong }).status, 2);
    for (const char *wrong : { "0", "61", "nan", "three" })
        QCOMPARE(m_cli->text({ "event", "set", "Gala", "--same-showing", wrong }).status, 2);
    QCOMPARE(m_cli->json({ "event", "set", "Gala", "--formats", "all" }).word(u"formats"_s), u"all"_s);
}

void CliTest::eventIsFoundByNameBeforeNumber()
{
    QCOMPARE(addEvent(u"Gala"_s).status, 0);
    QCOMPARE(m_cli->json({ "event", "show", "1" }).word(u"event"_s), u"Gala"_s);
    QCOMPARE(addEvent(u"1"_s).status, 0);
    QCOMPARE(m_cli->json({ "event", "show", "1" }).object().value(u"number"_s).toInt(), 2);
}

void CliTest::eventIsRemoved()
{
    QVERIFY(m_cli->makeGala("ticket_code\nAB-1\n"));
    QCOMPARE(m_cli->json({ "admit", "AB-1", "--event", "Gala" }).status, 0);
    const Ran refused = m_cli->json({ "event", "remove", "Gala" });
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.isOneComplaint(), refused.shown());
    const Ran removed = m_cli->json({ "event", "remove", "Gala", "--with-ledger" });
    QVERIFY2(removed.status == 0, removed.shown());
    QFile ledger(removed.word(u"file"_s));
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    QVERIFY(ledger.readAll().contains("AB-1"));
    QVERIFY(m_cli->json({ "event", "list" }).out.isEmpty());
    QCOMPARE(m_cli->json({ "audit", "verify" }).object().value(u"rows"_s).toInt(), 1);
}

void CliTest::gatesAreAddedAndChanged()
{
    QCOMPARE(addEvent(u"Gala"_s).status, 0);
    QCOMPARE(m_cli->json({ "gate", "list", "--event", "Gala" }).word(u"gate"_s), u"Main"_s);
    const Ran added = m_cli->json({ "gate", "add", "East", "--event", "Gala", "--direction", "in",
                                    "--accepts", "VIP", "--accepts", "Crew", "--reentry", "yes" });
    QVERIFY2(added.status == 0, added.shown());
    QCOMPARE(added.word(u"direction"_s), u"in"_s);
    QCOMPARE(added.object().value(u"accepts"_s).toArray(), (QJsonArray { "VIP", "Crew" }));
    QCOMPARE(m_cli->text({ "gate", "add", "East", "--event", "Gala" }).status, 1);
    const Ran set = m_cli->json({ "gate", "set", "East", "--event", "Gala", "--closed", "--reentry", "no" });
    QVERIFY2(set.status == 0, set.shown());
    const QList<QJsonObject> gates = m_cli->json({ "gate", "list", "--event", "Gala" }).objects();
    QCOMPARE(gates.size(), 2);
    const QJsonObject &east = gates.at(gates.at(0).value(u"gate"_s) == "East"_L1 ? 0 : 1);
    QCOMPARE(east.value(u"open"_s), QJsonValue(false));
    QCOMPARE(east.value(u"reentry"_s), QJsonValue(false));
    QCOMPARE(east.value(u"direction"_s), QJsonValue(u"in"_s));
}

void CliTest::unknownGateNamesTheOthers()
{
    QVERIFY(m_cli->makeGala("ticket_code\nAB-1\n"));
    QCOMPARE(m_cli->json({ "gate", "add", "East", "--event", "Gala" }).status, 0);
    for (const QString &command : { u"admit"_s, u"check"_s }) {
        const Ran ran = m_cli->json({ command, "AB-1", "--event", "Gala", "--gate", "West" });
        QVERIFY2(ran.status == 1 && ran.isOneComplaint(), ran.shown());
        QVERIFY2(ran.err.contains("Main") && ran.err.contains("East"), ran.shown());
    }
}

void CliTest::importReportsBadRows()
{
    QCOMPARE(addEvent(u"Gala"_s).status, 0);
    const QString file
        = m_cli->write(u"list.csv"_s, "Ticket Code,allowed-checkins\nAB-1,1\nAB-2,many\nAB-3,\n");
    const Ran ran = m_cli->json({ "attendees", "import", file, "--event", "Gala" });
    QVERIFY2(ran.status == 0, ran.shown());
    QCOMPARE(ran.object(), (QJsonObject { { "imported", 2 }, { "updated", 0 }, { "rejected", 1 } }));
    QVERIFY2(ran.err.contains(file.toUtf8() + ":3: "), ran.shown());
}

void CliTest::importWithoutCodesIsRefused()
{
    QCOMPARE(addEvent(u"Gala"_s).status, 0);
    const Ran ran = m_cli->json(
        { "attendees", "import", m_cli->write(u"list.csv"_s, "name\nAda\n"), "--event", "Gala" });
    QVERIFY2(ran.status == 1 && ran.isOneComplaint(), ran.shown());
    const Ran missing = m_cli->json({ "attendees", "import", m_cli->path(u"none.csv"_s), "--event", "Gala" });
    QVERIFY2(missing.status == 1 && missing.isOneComplaint(), missing.shown());
}

void CliTest::importingAgainUpdates()
{
    QVERIFY(m_cli->makeGala("ticket_code,allowed_checkins\nAB-1,1\nAB-2,1\n"));
    QCOMPARE(m_cli->json({ "admit", "AB-1", "--event", "Gala" }).word(u"verdict"_s), u"admitted"_s);
    const Ran ran = m_cli->json({ "attendees", "import", m_cli->path(u"gala.csv"_s), "--event", "Gala" });
    QCOMPARE(ran.object(), (QJsonObject { { "imported", 0 }, { "updated", 2 }, { "rejected", 0 } }));
    QCOMPARE(m_cli->json({ "admit", "AB-1", "--event", "Gala" }).word(u"verdict"_s), u"already_used"_s);
}

void CliTest::searchFindsWithoutAccents()
{
    QVERIFY(m_cli->makeGala(
        "ticket_code,first_name,last_name,email,ticket_type\nAB-1,Zoë,Müller,z@example.org,Adult\n"
        "AB-2,Ada,O'Neil,a@example.org,Adult\n"));
    for (const QString &text : { u"muller"_s, u"mueller"_s, u"Zoe Mull"_s, u"z@example.org"_s, u"ab-1"_s }) {
        const Ran ran = m_cli->json({ "attendees", "search", text, "--event", "Gala" });
        QVERIFY2(ran.status == 0 && ran.word(u"code"_s) == "AB-1"_L1, ran.shown());
        for (const QString &key : { u"name"_s, u"email"_s, u"ticket_type"_s, u"remaining"_s, u"status"_s })
            QVERIFY2(ran.object().contains(key), qPrintable(key));
    }
    QCOMPARE(m_cli->json({ "attendees", "search", "oneil", "--event", "Gala" }).word(u"code"_s), u"AB-2"_s);
    const Ran none = m_cli->json({ "attendees", "search", "nobody", "--event", "Gala" });
    QVERIFY(none.status == 0 && none.out.isEmpty());
}

QTEST_GUILESS_MAIN(CliTest)
#include "clitest.moc"
