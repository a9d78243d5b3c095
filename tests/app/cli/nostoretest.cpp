// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandfolders.h"

#include <unistd.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Which commands make a store, and what the others leave as it was; over every command of the program.
class NoStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whereThereIsNone_data();
    void whereThereIsNone();
    void doctorWorksWithout_data() { places(); }
    void doctorWorksWithout();
    void addingAnEventMakesIt_data() { places(); }
    void addingAnEventMakesIt();
    void readingChangesNothing_data();
    void readingChangesNothing();
    void readingAfterAKillTakesNothingAway();
    void folderWithoutRights();

private:
    static void places();
    /// The data folder as @p place says. False when it could not be made.
    [[nodiscard]] static bool prepare(const CliRunner &cli, const QString &place);

    CliRunner m_gala;
    std::unique_ptr<CommandWords> m_words;
};

static const QStringList &allPlaces()
{
    static const QStringList places { u"no folder"_s,   u"no folder two levels deep"_s,
                                      u"a file"_s,      u"an empty folder"_s,
                                      u"only a lock"_s, u"an empty file of check-ins"_s };
    return places;
}

void NoStoreTest::initTestCase()
{
    m_words = std::make_unique<CommandWords>(m_gala);
    QVERIFY(m_gala.makeGala("ticket_code,name\nAB-1,Ada\nAB-2,Bob\n"));
    QCOMPARE(m_gala.json({ "admit", "AB-2" }).status, 0);
}

void NoStoreTest::places()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : allPlaces())
        QTest::newRow(qPrintable(place)) << place;
}

bool NoStoreTest::prepare(const CliRunner &cli, const QString &place)
{
    if (place == "a file"_L1)
        return !cli.write(u"data"_s, "a letter").isEmpty();
    if (place.startsWith("no folder"_L1))
        return true;
    if (!QDir().mkpath(cli.folder()))
        return false;
    if (place == "only a lock"_L1)
        return !cli.write(u"data/kiosk.lock"_s, "1\nfastcheck\n").isEmpty();
    return place == "an empty folder"_L1 || !cli.write(u"data/kiosk.sqlite"_s, {}).isEmpty();
}

// Every command where there is no folder; wherever else there is no store, one that reads and one that
// writes.
void NoStoreTest::whereThereIsNone_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("words");
    for (const CommandSpec &command : commands()) {
        if (command.store == StoreUse::Reads || command.store == StoreUse::Writes)
            QTest::newRow(qPrintable(command.path)) << allPlaces().first() << m_words->of(command);
    }
    for (const QString &place : allPlaces()) {
        for (const QStringList &words :
             { QStringList { "audit", "verify" }, QStringList { "gate", "add", "East" } })
            QTest::newRow(qPrintable(place + u": "_s + words.first())) << place << words;
    }
}

void NoStoreTest::whereThereIsNone()
{
    QFETCH(const QString, place);
    QFETCH(const QStringList, words);
    const CliRunner cli;
    QVERIFY(prepare(cli, place));
    QStringList all = words;
    QString folder = cli.folder();
    if (place == "no folder two levels deep"_L1) {
        folder += u"/deep"_s;
        all += { "--data", folder };
    }
    const auto before = contentOf(cli.path({}));
    const Ran ran = place == "no folder two levels deep"_L1 ? CliRunner::bare(all) : cli.text(all, "AB-1\n");
    QVERIFY2(ran.status == 1 && ran.isOneComplaint(), ran.shown());
    QVERIFY2(ran.err.contains("there is no store in " + folder.toUtf8()), ran.shown());
    QCOMPARE(contentOf(cli.path({})), before);
}

void NoStoreTest::doctorWorksWithout()
{
    QFETCH(const QString, place);
    const CliRunner cli;
    QVERIFY(prepare(cli, place));
    const auto before = contentOf(cli.path({}));
    const Ran ran = cli.json({ "doctor", "--offline" });
    QVERIFY2(ran.status == (place == "a file"_L1 ? 1 : 0), ran.shown());
    QHash<QString, QString> states;
    for (const QJsonObject &line : ran.objects())
        states.insert(line.value(u"check"_s).toString(), line.value(u"state"_s).toString());
    QCOMPARE(states.value(u"store"_s), u"warn"_s);
    QCOMPARE(states.value(u"data folder"_s), place == "a file"_L1 ? u"fail"_s : u"ok"_s);
    QVERIFY2(ran.out.contains("there is no store in"), ran.shown());
    QCOMPARE(contentOf(cli.path({})), before);
}

void NoStoreTest::addingAnEventMakesIt()
{
    QFETCH(const QString, place);
    const CliRunner cli;
    QVERIFY(prepare(cli, place));
    const Ran added = cli.json({ "event", "add", "--name", "Gala" });
    QVERIFY2(added.status == (place == "a file"_L1 ? 1 : 0), added.shown());
    if (place != "a file"_L1)
        QCOMPARE(cli.json({ "event", "list" }).word(u"event"_s), u"Gala"_s);
}

void NoStoreTest::readingChangesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    int reading = 0;
    for (const CommandSpec &command : commands()) {
        if (command.store != StoreUse::Reads && command.store != StoreUse::None)
            continue;
        ++reading;
        QTest::newRow(qPrintable(command.path)) << m_words->of(command);
    }
    QVERIFY(reading >= 11); // as many as CLI.md promises
}

void NoStoreTest::readingChangesNothing()
{
    QFETCH(const QStringList, words);
    const auto before = contentOf(m_gala.path({}));
    const Ran ran = m_gala.json(words);
    QVERIFY2(ran.status == 0, ran.shown());
    const auto after = contentOf(m_gala.path({}));
    QCOMPARE(after.keys(), before.keys());
    QVERIFY(after == before);
}

void NoStoreTest::readingAfterAKillTakesNothingAway()
{
    const CliRunner cli;
    QVERIFY(copyFolder(m_gala.folder(), cli.folder()));
    const std::unique_ptr<QProcess> desk = cli.start({ "desk", "--json" });
    QCOMPARE(ask(*desk, "AB-1").value(u"verdict"_s).toString(), u"admitted"_s);
    desk->kill();
    QVERIFY(desk->waitForFinished(patience));
    auto before = contentOf(cli.folder());
    QVERIFY(!before.value(u"kiosk.sqlite-wal"_s).isEmpty());
    QCOMPARE(cli.json({ "audit", "verify" }).object().value(u"rows"_s).toInt(), 2);
    auto after = contentOf(cli.folder());
    QCOMPARE(after.keys(), before.keys());
    before.remove(u"kiosk.sqlite-shm"_s); // SQLite's notes on who reads
    after.remove(u"kiosk.sqlite-shm"_s);
    QVERIFY(after == before);
}

void NoStoreTest::folderWithoutRights()
{
    if (::geteuid() == 0)
        QSKIP("root may read everywhere");
    const CliRunner cli;
    QVERIFY(copyFolder(m_gala.folder(), cli.folder()));
    QVERIFY(QFile::setPermissions(cli.folder(), QFile::ReadOwner));
    for (const QStringList &words : { QStringList { "event", "list" }, QStringList { "admit", "AB-1" } }) {
        const Ran ran = cli.text(words);
        QVERIFY2(ran.status == 1 && ran.isOneComplaint() && ran.err.contains("permission"), ran.shown());
    }
    QVERIFY(QFile::setPermissions(cli.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QTEST_GUILESS_MAIN(NoStoreTest)
#include "nostoretest.moc"
