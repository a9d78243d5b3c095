// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncrunner.h"

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Where an event's list may come from, and what a server that spells codes otherwise changes.
class CliImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsNoPull();
    void everyFileIsRefused_data();
    void everyFileIsRefused();
    void aRespelledTicketStaysUsed();

private:
    [[nodiscard]] static QString verdict(SyncRunner &sync, const QString &code)
    {
        return sync.json({ "admit", code, "--event", "Gala" }).word(u"verdict"_s);
    }
};

// Used, delivered and seen by a pull: the file must not give the entry back.
void CliImportTest::aFileIsNoPull()
{
    SyncRunner sync;
    QVERIFY(sync.makeGala());
    QVERIFY(sync.admit(u"FAKE000001-1"_s));
    QCOMPARE(sync.json({ "sync" }).status, 0);
    const QString list = sync.cli.write(u"list.csv"_s, "ticket_code\nFAKE000001-1\nNEW-1\n");
    const Ran ran = sync.text({ "attendees", "import", list, "--event", "Gala" });
    QVERIFY2(ran.status == 1, ran.shown());
    QVERIFY2(ran.err.contains("'Gala'") && ran.err.contains("sync"), ran.shown());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(verdict(sync, u"FAKE000001-1"_s), u"already_used"_s);
    QCOMPARE(verdict(sync, u"NEW-1"_s), u"unknown"_s);
    QCOMPARE(sync.server.shop().passes(u"FAKE000001-1"_s), 1);
}

void CliImportTest::everyFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no codes") << QByteArray("name\nAnna\n");
    QTest::newRow("bad rows only") << QByteArray("ticket_code\n<x>\n");
    QTest::newRow("known tickets") << QByteArray("ticket_code,status\nfake000001-1,revoked\n");
    QTest::newRow("more entries") << QByteArray("ticket_code,allowed_checkins\nFAKE000001-1,99\n");
}

void CliImportTest::everyFileIsRefused()
{
    QFETCH(const QByteArray, content);
    SyncRunner sync;
    QVERIFY(sync.makeGala());
    const QByteArray before = sync.json({ "attendees", "search", "fake", "--event", "Gala" }).out;
    const QString list = sync.cli.write(u"list.csv"_s, content);
    const Ran ran = sync.json({ "attendees", "import", list, "--event", "1" });
    QVERIFY2(ran.status == 1 && ran.err.contains("sync") && ran.out.isEmpty(), ran.shown());
    QCOMPARE(sync.json({ "attendees", "search", "fake", "--event", "Gala" }).out, before);
}

void CliImportTest::aRespelledTicketStaysUsed()
{
    SyncRunner sync;
    QVERIFY(sync.makeGala());
    sync.server.goOffline();
    QVERIFY(sync.admit(u"FAKE000001-1"_s));
    sync.server.goOnline();
    sync.server.shop().ticket(u"FAKE000001-1"_s).code = u"fake000001-1"_s;
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(sync.json({ "sync", "--pull-only", "--now" }).status, 0);
        QCOMPARE(verdict(sync, u"FAKE000001-1"_s), u"already_used"_s);
        QCOMPARE(verdict(sync, u"fake000001-1"_s), u"already_used"_s);
    }
    const Ran synced = sync.json({ "sync", "--now" });
    QVERIFY2(synced.status == 0, synced.shown());
    QCOMPARE(sync.server.shop().attempts(u"FAKE000001-1"_s).size(), 1);
    QCOMPARE(verdict(sync, u"fake000001-1"_s), u"already_used"_s);
    QCOMPARE(sync.json({ "audit", "verify" }).status, 0);
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "cliimporttest.moc"
