// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncrunner.h"

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// A server's list with rows that are no tickets as they should be: said, and no failure.
class CliOddRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundListHasNone();
    void theyAreSaid();
    void theirDeliveriesWaitForAPerson();
};

static int numberOf(const Ran &ran, const char *name)
{
    return ran.object().value(QLatin1StringView(name)).toInt(-1);
}

static void addOddRows(FakeShop &shop)
{
    shop.addTicket({ .code = u"<x>"_s, .first = u"Odette"_s });
    shop.addTicket({ .code = u"AB%41CD00005-1"_s });
    shop.addTicket({ .code = u"NONE-1"_s, .codeJson = "null" });
    shop.addTicket({ .code = u"NONE-2"_s, .codeJson = "1e3" });
    shop.addTicket({ .code = u"NONE-3"_s, .codeJson = "\"\"" });
    shop.addTicket({ .code = u"fake000004-1"_s });
}

void CliOddRowsTest::aSoundListHasNone()
{
    SyncRunner sync;
    QVERIFY(sync.makeGala());
    const Ran synced = sync.json({ "sync" });
    QVERIFY2(synced.status == 0, synced.shown());
    for (const char *name : { "unsendable", "without_code", "doubled" })
        QCOMPARE(numberOf(synced, name), 0);
    QVERIFY(!sync.text({ "sync" }).out.contains("code"));
}

void CliOddRowsTest::theyAreSaid()
{
    SyncRunner sync;
    addOddRows(sync.server.shop());
    QVERIFY(sync.makeGala()); // exit 0
    for (const QStringList &words : { QStringList { "sync" }, QStringList { "event", "show", "Gala" } }) {
        const Ran ran = sync.json(words);
        QVERIFY2(ran.status == 0, ran.shown());
        QCOMPARE(numberOf(ran, "unsendable"), 2);
        QCOMPARE(numberOf(ran, "without_code"), 3);
        QCOMPARE(numberOf(ran, "doubled"), 1);
        QCOMPARE(numberOf(ran, "sold"), 26);
        const Ran text = sync.text(words);
        QVERIFY2(text.out.contains("2 with a code that cannot be sent back, 3 without a usable code"),
                 text.shown());
    }
    QCOMPARE(numberOf(sync.json({ "sync" }), "attendees"), 22);
    const Ran doctor = sync.text({ "doctor" });
    QVERIFY2(doctor.out.contains("2 with a code that cannot be sent back"), doctor.shown());
    QVERIFY2(doctor.out.contains("3 without a usable code"), doctor.shown());
    for (const char *text : { "odette", "<x>" }) {
        const Ran found = sync.json({ "attendees", "search", text, "--event", "Gala" });
        QVERIFY2(found.word(u"code"_s) == "<x>"_L1, found.shown());
    }
}

void CliOddRowsTest::theirDeliveriesWaitForAPerson()
{
    SyncRunner sync;
    addOddRows(sync.server.shop());
    QVERIFY(sync.makeGala());
    QVERIFY(sync.admit(u"<x>"_s));
    const Ran synced = sync.json({ "sync" });
    QVERIFY2(synced.status == 0 && synced.word(u"state"_s) == "ok"_L1, synced.shown()); // all that can be
    QCOMPARE(numberOf(synced, "waiting"), 1);
    QCOMPARE(sync.json({ "outbox", "retry" }).status, 0);
    const Ran again = sync.text({ "sync" });
    QVERIFY2(again.status == 0 && again.out.contains("1 check-ins must be made on the site"), again.shown());
    QCOMPARE(sync.outbox().size(), 1);
    const QJsonObject delivery = sync.outbox().first();
    QCOMPARE(delivery.value(u"state"_s).toString(), u"quarantined"_s);
    QCOMPARE(delivery.value(u"attempts"_s).toInt(), 0);
    QVERIFY(delivery.value(u"reason"_s).toString().contains(u"another ticket"_s));
    QVERIFY(sync.admit(u"FAKE000001-1"_s));
    sync.server.goOffline();
    const Ran silent = sync.json({ "sync", "--now" });
    QVERIFY2(silent.status == 1 && silent.err.contains("2 check-ins wait, 1 of them"), silent.shown());
    sync.server.goOnline();
    QCOMPARE(sync.json({ "sync", "--now" }).status, 0);
    const Ran resolved = sync.json({ "outbox", "resolve", "1", "--as", "delivered", "--reason", "seen" });
    QVERIFY2(resolved.status == 0, resolved.shown());
    QCOMPARE(sync.json({ "sync" }).status, 0);
    QCOMPARE(sync.server.calls(FakeTickera::Function::CheckIn), 1); // of the other ticket
}

QTEST_GUILESS_MAIN(CliOddRowsTest)
#include "clioddrowstest.moc"
