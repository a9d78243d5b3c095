// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncrunner.h"

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// What the desk says of its server while it serves: on standard error, once.
class CliDeskTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sync = std::make_unique<SyncRunner>();
        m_said.clear();
    }
    void cleanup()
    {
        QVERIFY(m_sync->isKeySafe());
        m_sync.reset();
    }
    void silentServerIsSaidOnce();
    void refusedKeyIsSaidOnce();
    void missingKeyIsSaidOnce();
    void heldListIsSaidOnce();
    void localEventSaysNothing();

private:
    [[nodiscard]] std::unique_ptr<QProcess> startDesk() const
    {
        return m_sync->cli.start({ "--json", "desk" });
    }
    /// What stands on standard error so far.
    [[nodiscard]] QByteArray said(QProcess &desk) { return m_said += desk.readAllStandardError(); }
    /// It serves on, ends well and has said nothing more than @p lines.
    void endsWell(QProcess &desk, int lines);

    std::unique_ptr<SyncRunner> m_sync;
    QByteArray m_said;
};

void CliDeskTroubleTest::endsWell(QProcess &desk, int lines)
{
    QCOMPARE(ask(desk, "FAKE000001-1").value(u"verdict"_s).toString(), u"admitted"_s);
    desk.closeWriteChannel();
    const Ran ran = m_sync->end(desk);
    m_said += ran.err;
    QVERIFY2(ran.status == 0 && ran.out.isEmpty(), ran.shown());
    QVERIFY2(m_said.count('\n') == lines, m_said);
}

void CliDeskTroubleTest::silentServerIsSaidOnce()
{
    QVERIFY(m_sync->makeGala());
    m_sync->server.setFaults(
        [](const FakeCall &) { return FakeFault { .kind = FakeFault::Kind::DropBefore }; });
    const auto desk = startDesk();
    QTRY_VERIFY_WITH_TIMEOUT(said(*desk).contains("offline"), patience);
    const int connections = m_sync->server.connections();
    QTRY_VERIFY_WITH_TIMEOUT(m_sync->server.connections() >= connections + 2, patience); // tried again
    QVERIFY2(said(*desk).count('\n') == 1 && m_said.contains("Gala"), m_said);
    m_sync->server.setFaults([](const FakeCall &) { return FakeFault {}; });
    QTRY_VERIFY_WITH_TIMEOUT(said(*desk).contains("the sync goes on"), patience);
    endsWell(*desk, 2);
}

void CliDeskTroubleTest::refusedKeyIsSaidOnce()
{
    QVERIFY(m_sync->makeGala());
    m_sync->server.shop().setKey(u"AN0THER"_s);
    const auto desk = startDesk();
    QTRY_VERIFY_WITH_TIMEOUT(said(*desk).contains("--key-stdin"), patience);
    const int asked = m_sync->server.calls(FakeTickera::Function::Credentials);
    QTRY_VERIFY_WITH_TIMEOUT(m_sync->server.calls(FakeTickera::Function::Credentials) >= asked + 2, patience);
    endsWell(*desk, 1);
}

void CliDeskTroubleTest::missingKeyIsSaidOnce()
{
    QVERIFY(m_sync->makeGala());
    QVERIFY(QFile::remove(m_sync->cli.folder() + "/secrets/event-1"_L1));
    const auto desk = startDesk();
    QTRY_VERIFY_WITH_TIMEOUT(said(*desk).contains("--key-stdin"), patience);
    endsWell(*desk, 1);
}

void CliDeskTroubleTest::heldListIsSaidOnce()
{
    QVERIFY(m_sync->makeGala());
    for (const QString &code : { u"FAKE000003-1"_s, u"FAKE000004-1"_s, u"FAKE000005-1"_s })
        m_sync->server.shop().trash(code);
    const auto desk = startDesk();
    QTRY_VERIFY_WITH_TIMEOUT(said(*desk).contains("accept-shrink"), patience);
    endsWell(*desk, 1);
}

void CliDeskTroubleTest::localEventSaysNothing()
{
    QCOMPARE(m_sync->json({ "event", "add", "--name", "Party" }).status, 0);
    const Ran ran = m_sync->json({ "desk" }, "NOBODY\n");
    QVERIFY2(ran.status == 0 && ran.err.isEmpty() && ran.objects().size() == 1, ran.shown());
    QCOMPARE(m_sync->server.connections(), 0);
}

QTEST_GUILESS_MAIN(CliDeskTroubleTest)
#include "clidesktroubletest.moc"
