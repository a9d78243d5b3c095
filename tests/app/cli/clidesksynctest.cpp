// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncrunner.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// The desk of an event with a server delivers and pulls while it serves. ask() holds up this process, and
/// the server with it: an answer never waits for the network.
class CliDeskSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(20); }
    void cleanup()
    {
        QVERIFY(m_sync->isKeySafe());
        m_sync.reset();
    }
    void deliversWhileItServes();
    void pullsWhileItServes();
    void syncsTheOtherEventsToo();
    void offlineKeepsItFromThat();
    void silentServerHoldsUpNothing();
    void endLetsWhatIsOutBeAnswered_data() { ends(); }
    void endLetsWhatIsOutBeAnswered();
    void endLeavesTheRest_data() { ends(); }
    void endLeavesTheRest();
    void manyLinesLeaveTheNetworkItsTurns();
    void conflictIsSaid();
    void killLosesNothing();

private:
    void begin(int tickets) { m_sync = std::make_unique<SyncRunner>(FakeKind::Single, tickets); }
    static void ends();
    static void endDesk(QProcess &desk, const QString &how);
    [[nodiscard]] std::unique_ptr<QProcess> startDesk(const QStringList &more = {}) const
    {
        return m_sync->cli.start(QStringList { "--json", "desk" } + more);
    }
    [[nodiscard]] int calls() const { return m_sync->server.calls(FakeTickera::Function::CheckIn); }
    [[nodiscard]] FakeShop &shop() const { return m_sync->server.shop(); }
    [[nodiscard]] QStringList openStates();

    std::unique_ptr<SyncRunner> m_sync;
};

static QString code(int ticket) { return u"FAKE%1-1"_s.arg(ticket, 6, 10, QLatin1Char('0')); }

static QString verdictOf(const QJsonObject &decision) { return decision.value(u"verdict"_s).toString(); }

QStringList CliDeskSyncTest::openStates()
{
    QStringList states;
    for (const QJsonObject &entry : m_sync->outbox())
        states.append(entry.value(u"state"_s).toString());
    return states;
}

void CliDeskSyncTest::deliversWhileItServes()
{
    QVERIFY(m_sync->makeGala());
    const auto desk = startDesk();
    QCOMPARE(verdictOf(ask(*desk, code(1).toUtf8())), u"admitted"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop().passes(code(1)), 1, patience);
    QCOMPARE(verdictOf(ask(*desk, code(2).toUtf8())), u"admitted"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shop().passes(code(2)), 1, patience);
    const Ran beside = m_sync->json({ "sync" }); // one writer, still
    QVERIFY2(beside.status == 1 && beside.err.contains("in use by fastcheck"), beside.shown());
    desk->closeWriteChannel();
    const Ran ran = m_sync->end(*desk);
    QVERIFY2(ran.status == 0 && ran.out.isEmpty() && ran.err.isEmpty(), ran.shown());
    QVERIFY(openStates().isEmpty());
}

void CliDeskSyncTest::pullsWhileItServes()
{
    QVERIFY(m_sync->makeGala());
    shop().sell({ .code = u"LATE-1"_s });
    const auto desk = startDesk();
    QTRY_COMPARE_WITH_TIMEOUT(verdictOf(m_sync->json({ "check", "LATE-1" }).object()), u"admitted"_s,
                              patience);
    QCOMPARE(verdictOf(ask(*desk, "LATE-1")), u"admitted"_s);
    desk->closeWriteChannel();
    QCOMPARE(m_sync->end(*desk).status, 0);
}

void CliDeskSyncTest::syncsTheOtherEventsToo()
{
    QVERIFY(m_sync->makeGala() && m_sync->admit(code(1)));
    QCOMPARE(m_sync->json({ "event", "add", "--name", "Party" }).status, 0);
    const auto desk = startDesk({ "--event", "Party" }); // nobody else can, while it holds the folder
    QTRY_COMPARE_WITH_TIMEOUT(shop().passes(code(1)), 1, patience);
    desk->closeWriteChannel();
    QCOMPARE(m_sync->end(*desk).status, 0);
}

void CliDeskSyncTest::offlineKeepsItFromThat()
{
    QVERIFY(m_sync->makeGala());
    const int connections = m_sync->server.connections();
    const Ran ran = m_sync->json({ "desk", "--offline" }, code(1).toUtf8() + "\nNOBODY\n");
    QVERIFY2(ran.status == 0 && ran.err.isEmpty() && ran.objects().size() == 2, ran.shown());
    QCOMPARE(m_sync->server.connections(), connections);
    QCOMPARE(openStates(), QStringList { u"pending"_s });
}

void CliDeskSyncTest::silentServerHoldsUpNothing()
{
    QVERIFY(m_sync->makeGala());
    m_sync->server.setFaults([](const FakeCall &) { return FakeFault { .kind = FakeFault::Kind::Hang }; });
    const auto desk = startDesk();
    for (int ticket = 1; ticket <= 10; ++ticket)
        QCOMPARE(verdictOf(ask(*desk, code(ticket).toUtf8())), u"admitted"_s);
    QCOMPARE(verdictOf(ask(*desk, "NOBODY")), u"unknown"_s);
    QTRY_VERIFY_WITH_TIMEOUT(calls() > 0, patience);
    QCOMPARE(verdictOf(ask(*desk, code(11).toUtf8())), u"admitted"_s);
    desk->closeWriteChannel();
    QCOMPARE(m_sync->end(*desk).status, 0);
}

void CliDeskSyncTest::ends()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("end of input") << u"end of input"_s;
    QTest::newRow("SIGTERM") << u"SIGTERM"_s;
}

void CliDeskSyncTest::endDesk(QProcess &desk, const QString &how)
{
    if (how == "SIGTERM"_L1)
        desk.terminate();
    else
        desk.closeWriteChannel();
}

void CliDeskSyncTest::endLetsWhatIsOutBeAnswered()
{
    QFETCH(const QString, how);
    QVERIFY(m_sync->makeGala());
    m_sync->server.failNext(FakeTickera::Function::CheckIn, { .kind = FakeFault::Kind::Slow });
    const auto desk = startDesk();
    QCOMPARE(verdictOf(ask(*desk, code(1).toUtf8())), u"admitted"_s);
    QTRY_COMPARE_WITH_TIMEOUT(calls(), 1, patience);
    endDesk(*desk, how);
    const Ran ran = m_sync->end(*desk);
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.shown());
    QVERIFY2(openStates().isEmpty(), qPrintable(openStates().join(u',')));
    QCOMPARE(shop().passes(code(1)), 1);
}

void CliDeskSyncTest::endLeavesTheRest()
{
    QFETCH(const QString, how);
    QVERIFY(m_sync->makeGala());
    m_sync->server.failNext(FakeTickera::Function::CheckIn, FakeFault::Kind::Hang);
    const auto desk = startDesk();
    QCOMPARE(verdictOf(ask(*desk, code(1).toUtf8())), u"admitted"_s);
    QTRY_COMPARE_WITH_TIMEOUT(calls(), 1, patience);
    QCOMPARE(verdictOf(ask(*desk, code(2).toUtf8())), u"admitted"_s);
    endDesk(*desk, how);
    QCOMPARE(m_sync->end(*desk).status, 0);
    QCOMPARE(openStates(), (QStringList { u"sent"_s, u"pending"_s }));
    const Ran settled = m_sync->json({ "sync", "--settle", "0" });
    QVERIFY2(settled.status == 0, settled.shown());
    QCOMPARE(shop().passes(code(1)), 1);
    QCOMPARE(shop().passes(code(2)), 1);
}

// Long, so that a pipe does not hold more of them than are answered soon.
static QString lineCode(int line) { return u"LINE-%1"_s.arg(line, 200, 10, QLatin1Char('0')); }

void CliDeskSyncTest::manyLinesLeaveTheNetworkItsTurns()
{
    QVERIFY(m_sync->makeGala() && m_sync->admit(code(1)));
    const auto desk = startDesk();
    // Input that never runs dry, until the server was told.
    int asked = 0;
    const auto feed = [&] {
        for (; shop().passes(code(1)) == 0 && desk->bytesToWrite() < 10'000; ++asked)
            desk->write(lineCode(asked).toUtf8() + '\n');
    };
    connect(desk.get(), &QProcess::bytesWritten, desk.get(), feed);
    feed();
    QTRY_COMPARE_WITH_TIMEOUT(shop().passes(code(1)), 1, patience);
    desk->closeWriteChannel();
    const Ran ran = m_sync->end(*desk);
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.shown());
    const QList<QJsonObject> answers = ran.objects();
    QCOMPARE(answers.size(), asked);
    for (int line = 0; line < asked; ++line)
        QCOMPARE(answers.at(line).value(u"code"_s).toString(), lineCode(line));
}

void CliDeskSyncTest::conflictIsSaid()
{
    QVERIFY(m_sync->makeGala() && m_sync->admit(code(1)));
    shop().finish(shop().begin(code(1), {})); // another gate was faster
    const auto desk = startDesk();
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += desk->readAllStandardError()).contains(code(1).toUtf8()), patience);
    QVERIFY2(said.contains("conflict") && said.count('\n') == 1, said);
    QCOMPARE(verdictOf(ask(*desk, code(2).toUtf8())), u"admitted"_s);
    desk->closeWriteChannel();
    const Ran ran = m_sync->end(*desk);
    QVERIFY2(ran.status == 0 && ran.out.isEmpty() && ran.err.isEmpty(), ran.shown());
}

void CliDeskSyncTest::killLosesNothing()
{
    constexpr int tickets = 36;
    constexpr int each = 6;
    begin(tickets);
    QVERIFY(m_sync->makeGala());
    QSet<QString> admitted;
    for (int first = 1; first <= tickets; first += each) {
        const auto desk = startDesk();
        const int answers = 1 + QRandomGenerator::global()->bounded(each);
        for (int ticket = first; ticket < first + answers; ++ticket) {
            QCOMPARE(verdictOf(ask(*desk, code(ticket).toUtf8())), u"admitted"_s);
            admitted.insert(code(ticket));
        }
        const int wanted = calls() + QRandomGenerator::global()->bounded(answers + 1);
        QTRY_VERIFY_WITH_TIMEOUT(calls() >= wanted || openStates().isEmpty(), patience);
        desk->kill();
        QCOMPARE(m_sync->end(*desk).status, -1);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_sync->json({ "sync", "--now", "--settle", "0" }).status, 0, patience);
    QVERIFY(openStates().isEmpty());
    for (int ticket = 1; ticket <= tickets; ++ticket)
        QCOMPARE(shop().passes(code(ticket)), admitted.contains(code(ticket)) ? 1 : 0);
    QCOMPARE(m_sync->json({ "audit", "verify" }).object().value(u"rows"_s).toInt(), int(admitted.size()));
}

QTEST_GUILESS_MAIN(CliDeskSyncTest)
#include "clidesksynctest.moc"
