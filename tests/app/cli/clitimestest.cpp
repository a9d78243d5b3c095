// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Time zones and times as people give them to the program.
class CliTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliRunner>(); }
    void cleanup() { m_cli.reset(); }
    void unknownZoneIsRefused_data();
    void unknownZoneIsRefused();
    void everyDoorReadsTimesAlike_data();
    void everyDoorReadsTimesAlike();
    void doctorKnowsTheZone();

private:
    std::unique_ptr<CliRunner> m_cli;
};

void CliTimesTest::unknownZoneIsRefused_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a city") << u"Vienna"_s << "Vienna: no such time zone; did you mean Europe/Vienna?"_ba;
    QTest::newRow("another") << u"Berlin"_s << "Europe/Berlin"_ba;
    QTest::newRow("summer time") << u"CEST"_s << "Europe/Berlin"_ba;
    QTest::newRow("winter time") << u"PST"_s << "America/Los_Angeles"_ba;
    QTest::newRow("nonsense") << u"Foo"_s << "write it like Europe/Vienna"_ba;
    QTest::newRow("none") << u""_s << "no such time zone"_ba;
}

void CliTimesTest::unknownZoneIsRefused()
{
    QFETCH(const QString, zone);
    QFETCH(const QByteArray, says);
    const Ran added
        = m_cli->text({ "event", "add", "--backend", "local", "--name", "Gala", "--time-zone", zone });
    QVERIFY2(added.status == 2 && added.isOneComplaint(), added.shown());
    QVERIFY2(added.err.contains(says), added.shown());
    QVERIFY(m_cli->makeGala("code\nA-1\n"));
    const Ran set = m_cli->text({ "event", "set", "Gala", "--time-zone", zone });
    QVERIFY2(set.status == 2 && set.err.contains(says), set.shown());
    QCOMPARE(m_cli->json({ "event", "show", "Gala" }).word(u"time_zone"_s), u"UTC"_s);
}

void CliTimesTest::everyDoorReadsTimesAlike_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("in a gap") << u"Europe/Vienna"_s << u"2026-03-29T02:30"_s << u"2026-03-29T01:30:00.000Z"_s
                              << u"2026-03-29T01:30:00.000Z"_s;
    QTest::newRow("in a gap at midnight") << u"Africa/Cairo"_s << u"2026-04-24T00:30"_s
                                          << u"2026-04-23T22:30:00.000Z"_s << u"2026-04-23T22:30:00.000Z"_s;
    QTest::newRow("twice") << u"America/Havana"_s << u"2026-11-01T00:30"_s << u"2026-11-01T04:30:00.000Z"_s
                           << u"2026-11-01T05:30:00.000Z"_s;
    QTest::newRow("a day") << u"Asia/Beirut"_s << u"2026-10-24"_s << u"2026-10-23T21:00:00.000Z"_s
                           << u"2026-10-24T22:00:00.000Z"_s;
}

void CliTimesTest::everyDoorReadsTimesAlike()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, text);
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    const auto shows = [](const Ran &ran, const QString &key, const QString &at) {
        return ran.status == 0 && ran.word(key) == at;
    };
    const QStringList zoned { "--time-zone", zone };
    QVERIFY(m_cli->makeGala("code\nA-1\n"));
    const Ran starts = m_cli->json(QStringList { "event", "set", "Gala", "--starts", text } + zoned);
    QVERIFY2(shows(starts, u"starts"_s, start), starts.shown());
    QCOMPARE(m_cli->json({ "event", "set", "Gala", "--starts", "" }).status, 0);
    const Ran ends = m_cli->json({ "event", "set", "Gala", "--ends", text });
    QVERIFY2(shows(ends, u"ends"_s, end), ends.shown());
    const Ran opens = m_cli->json({ "gate", "add", "A", "--event", "Gala", "--opens", text });
    QVERIFY2(shows(opens, u"opens"_s, start), opens.shown());
    const Ran closes = m_cli->json({ "gate", "add", "B", "--event", "Gala", "--closes", text });
    QVERIFY2(shows(closes, u"closes"_s, end), closes.shown());
}

void CliTimesTest::doctorKnowsTheZone()
{
    QVERIFY(m_cli->makeGala("code\nA-1\n"));
    const auto zones = [this] {
        QList<QJsonObject> found;
        for (const QJsonObject &line : m_cli->json({ "doctor", "--offline" }).objects()) {
            if (line.value(u"check"_s).toString() == u"time zone of 'Gala'"_s)
                found.append(line);
        }
        return found;
    };
    QVERIFY(zones().isEmpty());
    {
        QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        store.setDatabaseName(m_cli->storeFile());
        QVERIFY(store.open());
        QVERIFY(QSqlQuery(store).exec(u"UPDATE events SET time_zone = 'Mars/Olympus'"_s));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    QCOMPARE(zones().size(), 1);
    QCOMPARE(m_cli->json({ "event", "set", "Gala", "--closed" }).status, 0);
    QCOMPARE(m_cli->json({ "event", "set", "Gala", "--starts", "2026-11-21T19:00" }).status, 2);
    QCOMPARE(m_cli->json({ "event", "set", "Gala", "--starts", "2026-11-21T19:00Z" }).status, 0);
    QCOMPARE(m_cli->json({ "event", "set", "Gala", "--time-zone", "Europe/Vienna" }).status, 0);
    QVERIFY(zones().isEmpty());
}

QTEST_GUILESS_MAIN(CliTimesTest)
#include "clitimestest.moc"
