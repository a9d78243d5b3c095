// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandfolders.h"

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Which event a command takes when none is named; over every command of the program.
class OnlyEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandIsHere();
    void theOnlyOneIsTaken_data() { commandsWithAnEvent(); }
    void theOnlyOneIsTaken();
    void severalAreNamed_data() { commandsWithAnEvent(); }
    void severalAreNamed();
    void noneIsSaid_data() { commandsWithAnEvent(); }
    void noneIsSaid();
    void removalNeedsMoreThanBeingTheOnlyOne();

private:
    void commandsWithAnEvent() const;
    /// What @p words say on a copy of @p folder.
    [[nodiscard]] static Ran runOnCopy(const QString &folder, const QStringList &words);

    CliRunner m_one; ///< Gala
    CliRunner m_two; ///< Gala and Matinee
    CliRunner m_none; ///< A store without an event.
    std::unique_ptr<CommandWords> m_words;
};

// These take all events when none is named.
static bool takesAll(const QString &path) { return path == "sync"_L1 || path == "outbox list"_L1; }

void OnlyEventTest::initTestCase()
{
    m_words = std::make_unique<CommandWords>(m_one);
    QVERIFY(m_one.makeGala("ticket_code,name\nAB-1,Ada\n"));
    QVERIFY(m_two.makeGala("ticket_code,name\nAB-1,Ada\n"));
    QCOMPARE(m_two.json({ "event", "add", "--name", "Matinee" }).status, 0);
    QCOMPARE(m_none.json({ "event", "add", "--name", "Gala" }).status, 0);
    QCOMPARE(m_none.json({ "event", "remove", "Gala" }).status, 0);
}

void OnlyEventTest::everyCommandIsHere()
{
    for (const CommandSpec &command : commands())
        QVERIFY2(!m_words->of(command).isEmpty(), qPrintable(command.path));
}

void OnlyEventTest::commandsWithAnEvent() const
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("named");
    for (const CommandSpec &command : commands()) {
        const QStringList named = m_words->of(command, u"Gala"_s);
        if (!named.isEmpty())
            QTest::newRow(qPrintable(command.path)) << command.path << m_words->of(command) << named;
    }
}

Ran OnlyEventTest::runOnCopy(const QString &folder, const QStringList &words)
{
    const CliRunner cli;
    if (!copyFolder(folder, cli.folder()))
        return {};
    return cli.json(words, "AB-1\n");
}

void OnlyEventTest::theOnlyOneIsTaken()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, named);
    const Ran without = runOnCopy(m_one.folder(), words);
    const Ran with = runOnCopy(m_one.folder(), named);
    const bool wantsServer = path.startsWith("sync"_L1); // and a local event has none
    QVERIFY2(without.status == (wantsServer ? 1 : 0), without.shown());
    QVERIFY2(without.status == with.status, with.shown());
    QCOMPARE(without.out.count('\n'), with.out.count('\n'));
    if (!takesAll(path))
        QCOMPARE(without.err, with.err);
}

void OnlyEventTest::severalAreNamed()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, words);
    const Ran ran = runOnCopy(m_two.folder(), words);
    if (path == "outbox list"_L1) {
        QCOMPARE(ran.status, 0);
        return;
    }
    QVERIFY2(ran.status == 1 && ran.isOneComplaint(), ran.shown());
    if (!takesAll(path))
        QVERIFY2(ran.err.contains("Gala") && ran.err.contains("Matinee"), ran.shown());
}

void OnlyEventTest::noneIsSaid()
{
    QFETCH(const QString, path);
    QFETCH(const QStringList, words);
    const Ran ran = runOnCopy(m_none.folder(), words);
    if (path == "outbox list"_L1) {
        QCOMPARE(ran.status, 0);
        return;
    }
    QVERIFY2(ran.status == 1 && ran.isOneComplaint() && ran.err.contains("event add"), ran.shown());
}

void OnlyEventTest::removalNeedsMoreThanBeingTheOnlyOne()
{
    const CliRunner cli;
    QVERIFY(cli.makeGala("ticket_code\nAB-1\n"));
    QCOMPARE(cli.json({ "event", "remove", "" }).status, 1); // a variable that was never set
    QCOMPARE(cli.json({ "admit", "AB-1" }).word(u"verdict"_s), u"admitted"_s);
    const Ran used = cli.json({ "event", "remove" });
    QVERIFY2(used.status == 1 && used.isOneComplaint(), used.shown());
    QCOMPARE(cli.json({ "event", "show" }).word(u"event"_s), u"Gala"_s);
    const Ran removed = cli.json({ "event", "remove", "--with-ledger" });
    QVERIFY2(removed.status == 0 && QFile::exists(removed.word(u"file"_s)), removed.shown());
}

QTEST_GUILESS_MAIN(OnlyEventTest)
#include "onlyeventtest.moc"
