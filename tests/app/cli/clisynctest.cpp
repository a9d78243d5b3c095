// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncrunner.h"

#include <csignal>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Events on a server, sync and its answers.
class CliSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sync = std::make_unique<SyncRunner>(); }
    void cleanup()
    {
        QVERIFY(m_sync->isKeySafe());
        m_sync.reset();
    }
    void wrongUsage_data();
    void wrongUsage();
    void eventIsAdded();
    void badServersAreTold_data();
    void badServersAreTold();
    void secondEventNeedsAnotherName();
    void removedEventTakesItsKeyAlong();
    void wholeRound();
    void oneWayRounds();
    void offline();
    void backOffSurvives();
    void keyIsRefusedAndReplaced();
    void keyIsMissing();
    void shrinkIsHeldAndAccepted();
    void skewIsTold();
    void localEventsDoNotSync();
    void watchEndsOnSigTerm();

private:
    std::unique_ptr<SyncRunner> m_sync;
};

void CliSyncTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList add { "event", "add", "--backend", "tickera" };
    QTest::newRow("server without address") << add + QStringList { "--key-stdin" };
    QTest::newRow("server without key") << add + QStringList { "--url", "example.org" };
    QTest::newRow("local with key") << QStringList { "event", "add", "--name", "A", "--key-stdin" };
    QTest::newRow("both one way") << QStringList { "sync", "--pull-only", "--push-only" };
    QTest::newRow("settle is no number") << QStringList { "sync", "--settle", "soon" };
    QTest::newRow("settle below zero") << QStringList { "sync", "--settle", "-1" };
    QTest::newRow("word after sync") << QStringList { "sync", "Gala" };
    QTest::newRow("retry no number") << QStringList { "outbox", "retry", "0" };
    QTest::newRow("resolve no number")
        << QStringList { "outbox", "resolve", "x", "--as", "delivered", "--reason", "seen" };
    QTest::newRow("resolve without reason") << QStringList { "outbox", "resolve", "1", "--as", "delivered" };
    QTest::newRow("resolve with a blank reason")
        << QStringList { "outbox", "resolve", "1", "--as", "delivered", "--reason", " " };
    QTest::newRow("resolve as something else")
        << QStringList { "outbox", "resolve", "1", "--as", "lost", "--reason", "seen" };
}

void CliSyncTest::wrongUsage()
{
    QFETCH(const QStringList, words);
    const Ran ran = m_sync->text(words);
    QVERIFY2(ran.status == 2 && ran.isOneComplaint(), ran.shown());
}

void CliSyncTest::eventIsAdded()
{
    const Ran added = m_sync->addEvent();
    QVERIFY2(added.status == 0, added.shown());
    QCOMPARE(added.word(u"event"_s), u"Rock & Roll Night"_s);
    QCOMPARE(added.object().value(u"number"_s).toInt(), 1);
    QCOMPARE(added.object().value(u"sold"_s).toInt(), 20);
    QCOMPARE(added.word(u"checkout_types"_s), u"all-multi"_s);
    QVERIFY2(added.err.contains("not encrypted"), added.shown());
    QCOMPARE(added.word(u"starts_at_server"_s), u"November 21, 2026 8:00 pm"_s);
    const Ran shown = m_sync->json({ "event", "show", "1" });
    QVERIFY(m_sync->text({ "event", "show", "1" }).out.contains("The server says: Hallenstadion"));
    QCOMPARE(shown.word(u"site"_s), m_sync->server.url().toString());
    const Ran set = m_sync->json({ "event", "set", "1", "--checkout-types", "VIP, Crew" });
    QCOMPARE(set.word(u"checkout_types"_s), u"VIP,Crew"_s);
    QCOMPARE(m_sync->text({ "event", "set", "1", "--checkout-types", "none,VIP" }).status, 2);
}

void CliSyncTest::badServersAreTold_data()
{
    QTest::addColumn<QString>("url"); // empty: the fake's
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("word");
    const auto none = int(FakeFault::Kind::None);
    const QByteArray good = QByteArray(SyncRunner::key) + '\n';
    QTest::newRow("bad key") << u""_s << QByteArray("WRONG\n") << none << QByteArray("key");
    QTest::newRow("no key") << u""_s << QByteArray() << none << QByteArray("key");
    QTest::newRow("no such host") << u"http://nowhere.invalid"_s << good << none << QByteArray("host");
    QTest::newRow("no address") << u"http://"_s << good << none << QByteArray("address");
    QTest::newRow("a web page") << u""_s << good << int(FakeFault::Kind::HtmlHomePage)
                                << QByteArray("plugin");
    QTest::newRow("portal") << u""_s << good << int(FakeFault::Kind::RedirectToPortal) << QByteArray("login");
}

void CliSyncTest::badServersAreTold()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, input);
    QFETCH(const int, fault);
    QFETCH(const QByteArray, word);
    m_sync->server.setFaults(
        [fault](const FakeCall &) { return FakeFault { .kind = FakeFault::Kind(fault) }; });
    const QString address = url.isEmpty() ? m_sync->server.url().toString() : url;
    const Ran ran = m_sync->json(
        { "event", "add", "--backend", "tickera", "--url", address, "--key-stdin", "--name", "Gala" }, input);
    QVERIFY2(ran.status == 1 && ran.isOneComplaint() && ran.err.contains(word), ran.shown());
    QVERIFY(m_sync->json({ "event", "list" }).out.isEmpty());
    QVERIFY(!QFile::exists(m_sync->cli.folder() + "/secrets/event-1"_L1));
}

void CliSyncTest::secondEventNeedsAnotherName()
{
    QVERIFY(m_sync->makeGala());
    const Ran same = m_sync->addEvent({ "--name", "Gala" });
    QVERIFY2(same.status == 1 && same.isOneComplaint(), same.shown());
    const Ran other = m_sync->addEvent({ "--name", "Ball" });
    QVERIFY2(other.status == 0 && other.object().value(u"number"_s).toInt() == 2, other.shown());
    const Ran both = m_sync->json({ "sync" });
    QVERIFY2(both.status == 0 && both.objects().size() == 2, both.shown());
    const Ran one = m_sync->json({ "sync", "--event", "Ball" });
    QVERIFY2(one.status == 0 && one.word(u"event"_s) == "Ball"_L1, one.shown());
}

void CliSyncTest::removedEventTakesItsKeyAlong()
{
    QVERIFY(m_sync->makeGala());
    const QString file = m_sync->cli.folder() + "/secrets/event-1"_L1;
    QVERIFY(QFile::exists(file));
    QCOMPARE(m_sync->json({ "event", "remove", "Gala" }).status, 0);
    QVERIFY(!QFile::exists(file));
}

void CliSyncTest::wholeRound()
{
    QVERIFY(m_sync->makeGala());
    QVERIFY(m_sync->admit(u"FAKE000001-1"_s));
    QCOMPARE(m_sync->outbox().value(0).value(u"state"_s).toString(), u"pending"_s);
    const Ran ran = m_sync->json({ "sync", "--event", "Gala" });
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.shown());
    QCOMPARE(ran.word(u"state"_s), u"ok"_s);
    QCOMPARE(ran.object().value(u"attendees"_s).toInt(), 20);
    QCOMPARE(ran.object().value(u"sold"_s).toInt(), 20);
    QVERIFY(!ran.word(u"list_at"_s).isEmpty());
    QCOMPARE(m_sync->server.shop().passes(u"FAKE000001-1"_s), 1);
    QVERIFY(m_sync->outbox().isEmpty());
    const Ran all = m_sync->json({ "outbox", "list", "--all", "--event", "Gala" });
    QCOMPARE(all.word(u"state"_s), u"confirmed"_s);
    const Ran text = m_sync->text({ "sync" });
    QVERIFY2(text.status == 0 && text.out.contains("ok"), text.shown());
    QCOMPARE(m_sync->server.shop().passes(u"FAKE000001-1"_s), 1);
}

void CliSyncTest::oneWayRounds()
{
    QVERIFY(m_sync->makeGala());
    QVERIFY(m_sync->admit(u"FAKE000001-1"_s));
    QCOMPARE(m_sync->json({ "sync", "--pull-only" }).status, 0);
    QCOMPARE(m_sync->server.shop().passes(u"FAKE000001-1"_s), 0);
    const int lists = m_sync->server.calls(FakeTickera::Function::List);
    QCOMPARE(m_sync->json({ "sync", "--push-only" }).status, 0);
    QCOMPARE(m_sync->server.shop().passes(u"FAKE000001-1"_s), 1);
    QCOMPARE(m_sync->server.calls(FakeTickera::Function::List), lists);
}

void CliSyncTest::offline()
{
    QVERIFY(m_sync->makeGala());
    QVERIFY(m_sync->admit(u"FAKE000001-1"_s));
    m_sync->server.goOffline();
    const Ran ran = m_sync->json({ "sync" });
    QVERIFY2(ran.status == 1 && ran.err.contains("offline") && ran.err.count('\n') == 1, ran.shown());
    QCOMPARE(statesOf(ran), u"offline,waiting"_s);
    QVERIFY(!ran.word(u"offline_since"_s).isEmpty());
    QCOMPARE(ran.object().value(u"waiting"_s).toInt(), 1);
    m_sync->server.goOnline();
    const Ran back = m_sync->json({ "sync", "--now" });
    QVERIFY2(back.status == 0, back.shown());
    QCOMPARE(m_sync->server.shop().passes(u"FAKE000001-1"_s), 1);
}

void CliSyncTest::backOffSurvives()
{
    QVERIFY(m_sync->makeGala());
    QVERIFY(m_sync->admit(u"FAKE000001-1"_s));
    m_sync->server.setFaults([](const FakeCall &) { // it says: not for ten minutes
        return FakeFault { .kind = FakeFault::Kind::Error503Html };
    });
    QCOMPARE(statesOf(m_sync->json({ "sync" })), u"offline,waiting"_s);
    m_sync->server.setFaults([](const FakeCall &) { return FakeFault {}; });
    const int connections = m_sync->server.connections();
    const Ran waits = m_sync->json({ "sync" });
    QVERIFY2(waits.status == 1 && waits.err.contains("offline") && waits.err.contains("--now"),
             waits.shown());
    QCOMPARE(m_sync->server.connections(), connections);
    const Ran now = m_sync->json({ "sync", "--now", "--settle", "0" });
    QVERIFY2(now.status == 0, now.shown());
    QCOMPARE(m_sync->server.shop().passes(u"FAKE000001-1"_s), 1);
    QCOMPARE(m_sync->json({ "sync" }).status, 0);
}

void CliSyncTest::keyIsRefusedAndReplaced()
{
    QVERIFY(m_sync->makeGala());
    QVERIFY(m_sync->admit(u"FAKE000001-1"_s));
    m_sync->server.shop().setKey(u"AN0THER"_s);
    const Ran refused = m_sync->json({ "sync" });
    QVERIFY2(refused.status == 1 && refused.err.contains("key"), refused.shown());
    QCOMPARE(statesOf(refused), u"key,waiting"_s);
    QFile log(m_sync->cli.folder() + u"/logs/fastcheck.log"_s);
    QVERIFY(log.open(QIODevice::ReadOnly) && log.readAll().contains("kiosk.command: fastcheck: key"));
    QCOMPARE(statesOf(m_sync->json({ "sync" })), u"key,waiting"_s); // from its back-off
    const Ran wrong = m_sync->json({ "event", "set", "Gala", "--key-stdin" }, "WR0NG\n");
    QVERIFY2(wrong.status == 1 && !wrong.err.contains("WR0NG"), wrong.shown());
    const Ran right = m_sync->json({ "event", "set", "Gala", "--key-stdin" }, "AN0THER\n");
    QVERIFY2(right.status == 0 && !right.err.contains("AN0THER"), right.shown());
    const Ran again = m_sync->json({ "sync" });
    QVERIFY2(again.status == 0, again.shown());
    QCOMPARE(m_sync->server.shop().passes(u"FAKE000001-1"_s), 1);
}

void CliSyncTest::keyIsMissing()
{
    QVERIFY(m_sync->makeGala());
    QVERIFY(QFile::remove(m_sync->cli.folder() + "/secrets/event-1"_L1));
    const Ran ran = m_sync->json({ "sync" });
    QVERIFY2(ran.status == 1 && ran.word(u"state"_s) == "key"_L1, ran.shown());
    QVERIFY2(ran.err.contains("--key-stdin"), ran.shown());
}

void CliSyncTest::shrinkIsHeldAndAccepted()
{
    QVERIFY(m_sync->makeGala());
    QCOMPARE(m_sync->json({ "sync", "accept-shrink", "--event", "Gala" }).status, 1);
    for (const QString &code : { u"FAKE000003-1"_s, u"FAKE000004-1"_s, u"FAKE000005-1"_s })
        m_sync->server.shop().trash(code);
    const Ran held = m_sync->json({ "sync" });
    QVERIFY2(held.status == 1 && held.err.contains("held"), held.shown());
    QCOMPARE(statesOf(held), u"held"_s);
    QCOMPARE(held.object().value(u"held"_s).toInt(), 3);
    QCOMPARE(m_sync->json({ "check", "FAKE000003-1", "--event", "Gala" }).word(u"verdict"_s), u"admitted"_s);
    const Ran accepted = m_sync->json({ "sync", "accept-shrink", "--event", "Gala" });
    QVERIFY2(accepted.status == 0, accepted.shown());
    QCOMPARE(accepted.object().value(u"revoked"_s).toInt(), 3);
    QCOMPARE(accepted.object().value(u"codes"_s).toArray().size(), 3);
    QCOMPARE(m_sync->json({ "check", "FAKE000003-1", "--event", "Gala" }).word(u"verdict"_s), u"revoked"_s);
    const Ran again = m_sync->json({ "sync" });
    QVERIFY2(again.status == 0 && again.object().value(u"attendees"_s).toInt() == 17, again.shown());
}

void CliSyncTest::skewIsTold()
{
    m_sync->server.shop().setClockOffset(300);
    QVERIFY(m_sync->makeGala());
    const Ran ran = m_sync->json({ "sync" });
    QVERIFY2(ran.status == 0 && ran.err.contains("warning"), ran.shown());
    QVERIFY(qAbs(ran.object().value(u"skew_seconds"_s).toInt() - 300) < 10);
}

void CliSyncTest::localEventsDoNotSync()
{
    QCOMPARE(m_sync->json({ "event", "add", "--name", "Party" }).status, 0);
    for (const QStringList &words : { QStringList { "sync" }, QStringList { "sync", "--event", "Party" },
                                      QStringList { "event", "set", "Party", "--checkout-types", "none" } }) {
        const Ran ran = m_sync->json(words);
        QVERIFY2(ran.status == 1 && ran.isOneComplaint(), ran.shown());
    }
}

void CliSyncTest::watchEndsOnSigTerm()
{
    QVERIFY(m_sync->makeGala());
    QVERIFY(m_sync->admit(u"FAKE000001-1"_s));
    const std::unique_ptr<QProcess> watch = m_sync->cli.start({ "--json", "sync", "--watch" });
    QTRY_COMPARE_WITH_TIMEOUT(m_sync->server.shop().passes(u"FAKE000001-1"_s), 1, patience);
    const qint64 pid = watch->processId();
    QFile arguments(u"/proc/%1/cmdline"_s.arg(pid));
    QVERIFY(arguments.open(QIODevice::ReadOnly) && !arguments.readAll().contains(SyncRunner::key));
    QVERIFY(::kill(pid_t(pid), SIGTERM) == 0);
    const Ran ran = m_sync->end(*watch);
    QVERIFY2(ran.status == 0 && ran.err.isEmpty() && !ran.objects().isEmpty(), ran.shown());
    for (const QJsonObject &line : ran.objects())
        QCOMPARE(line.value(u"event"_s).toString(), u"Gala"_s);
    // The signal may have come before the answer: then it is read back.
    QCOMPARE(m_sync->json({ "sync", "--settle", "0" }).status, 0);
    QVERIFY(m_sync->outbox().isEmpty());
    QCOMPARE(m_sync->server.shop().passes(u"FAKE000001-1"_s), 1);
}

QTEST_GUILESS_MAIN(CliSyncTest)
#include "clisynctest.moc"
