// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncrunner.h"

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Deliveries whose fate is not plain, what people do about them, and what the doctor says.
class CliOutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QVERIFY(m_sync->isKeySafe());
        m_sync.reset();
    }
    void unknownOutcomeIsReadBack();
    void killedWhileSending();
    void conflictIsAcknowledged();
    void checkOutTypeWaitsForAPerson();
    void notDeliveredIsSentAgain();
    void waitingEventStays();
    void whatIsNotForAPerson();
    void doctorAsksServers();

private:
    /// `Gala` with one admission whose answer got lost after the server had taken it.
    [[nodiscard]] bool loseAnAnswer(FakeKind kind);
    [[nodiscard]] QJsonObject only() { return m_sync->outbox().value(0); }
    std::unique_ptr<SyncRunner> m_sync;
    const QString m_code = u"FAKE000001-1"_s;
};

bool CliOutboxTest::loseAnAnswer(FakeKind kind)
{
    m_sync = std::make_unique<SyncRunner>(kind);
    m_sync->server.failNext(FakeTickera::Function::CheckIn, FakeFault::Kind::DropAfter);
    return m_sync->makeGala() && m_sync->admit(m_code);
}

void CliOutboxTest::unknownOutcomeIsReadBack()
{
    QVERIFY(loseAnAnswer(FakeKind::Single));
    const Ran waits = m_sync->json({ "sync" });
    QVERIFY2(waits.status == 1 && waits.err.contains("waiting"), waits.shown());
    QCOMPARE(statesOf(waits), u"waiting"_s);
    const QJsonObject entry = only();
    QCOMPARE(entry.value(u"state"_s).toString(), u"unknown"_s);
    QCOMPARE(entry.value(u"attempts"_s).toInt(), 1);
    QVERIFY2(waits.err.contains(entry.value(u"next_attempt_at"_s).toString().toUtf8()), waits.shown());
    QVERIFY(!entry.value(u"reason"_s).toString().isEmpty());
    QCOMPARE(m_sync->json({ "sync" }).status, 1); // too early to ask
    const Ran settled = m_sync->json({ "sync", "--settle", "0" });
    QVERIFY2(settled.status == 0, settled.shown());
    QCOMPARE(m_sync->server.shop().passes(m_code), 1);
    QVERIFY(m_sync->outbox().isEmpty());
}

void CliOutboxTest::killedWhileSending()
{
    m_sync = std::make_unique<SyncRunner>();
    m_sync->server.failNext(FakeTickera::Function::CheckIn, FakeFault::Kind::Hang);
    QVERIFY(m_sync->makeGala() && m_sync->admit(m_code));
    const std::unique_ptr<QProcess> killed = m_sync->cli.start({ "sync" });
    QTRY_COMPARE_WITH_TIMEOUT(m_sync->server.shop().passes(m_code), 1, patience);
    killed->kill();
    QCOMPARE(m_sync->end(*killed).status, -1);
    QCOMPARE(only().value(u"state"_s).toString(), u"sent"_s);
    QCOMPARE(m_sync->json({ "outbox", "retry", "1" }).status, 1);
    QCOMPARE(statesOf(m_sync->json({ "sync" })), u"waiting"_s);
    const Ran settled = m_sync->json({ "sync", "--settle", "0" });
    QVERIFY2(settled.status == 0, settled.shown());
    QCOMPARE(m_sync->server.shop().passes(m_code), 1);
}

void CliOutboxTest::conflictIsAcknowledged()
{
    m_sync = std::make_unique<SyncRunner>();
    QVERIFY(m_sync->makeGala() && m_sync->admit(m_code));
    FakeShop &shop = m_sync->server.shop();
    shop.finish(shop.begin(m_code, {})); // another gate was faster
    const Ran ran = m_sync->json({ "sync" });
    QVERIFY2(ran.status == 1 && ran.err.contains("conflict"), ran.shown());
    QCOMPARE(statesOf(ran), u"conflict"_s);
    QCOMPARE(ran.object().value(u"conflicts"_s).toInt(), 1);
    QCOMPARE(only().value(u"state"_s).toString(), u"conflict"_s);
    const Ran text = m_sync->text({ "outbox", "list" });
    QVERIFY2(text.out.contains("conflict") && text.out.contains(m_code.toUtf8()), text.shown());
    QCOMPARE(m_sync->json({ "outbox", "resolve", "1", "--as", "not-delivered", "--reason", "x" }).status, 1);
    const Ran resolved = m_sync->json({ "outbox", "resolve", "1", "--as", "acknowledged", "--reason",
                                        "spoke to both guests", "--operator", "Ada" });
    QVERIFY2(resolved.status == 0 && resolved.word(u"state"_s) == "confirmed"_L1, resolved.shown());
    const Ran audit = m_sync->json({ "audit", "verify" });
    QVERIFY2(audit.status == 0 && audit.object().value(u"rows"_s).toInt() == 2, audit.shown());
    const QList<QJsonObject> rows
        = m_sync->json({ "export", "check-ins", "--event", "Gala", "--format", "json" }).objects();
    QCOMPARE(rows.value(1).value(u"operator"_s).toString(), u"Ada"_s);
    QCOMPARE(rows.value(1).value(u"override_reason"_s).toString(), u"spoke to both guests"_s);
    QCOMPARE(m_sync->json({ "sync" }).status, 0);
    QCOMPARE(shop.passes(m_code), 1);
}

void CliOutboxTest::checkOutTypeWaitsForAPerson()
{
    QVERIFY(loseAnAnswer(FakeKind::CheckOut));
    QCOMPARE(statesOf(m_sync->json({ "sync" })), u"waiting"_s);
    const Ran waits = m_sync->json({ "sync", "--settle", "0" });
    QVERIFY2(waits.status == 1 && waits.err.contains("person"), waits.shown());
    QVERIFY(only().value(u"next_attempt_at"_s).isNull());
    QCOMPARE(m_sync->json({ "outbox", "retry", "1" }).status, 1);
    const Ran resolved
        = m_sync->json({ "outbox", "resolve", "1", "--as", "delivered", "--reason", "seen on the site" });
    QVERIFY2(resolved.status == 0, resolved.shown());
    QCOMPARE(m_sync->json({ "audit", "verify" }).status, 0);
    QCOMPARE(m_sync->json({ "sync" }).status, 0);
    QVERIFY(m_sync->server.shop().isInside(m_code));
    QCOMPARE(m_sync->server.executions(FakeTickera::Function::CheckIn), 1);
}

void CliOutboxTest::notDeliveredIsSentAgain()
{
    m_sync = std::make_unique<SyncRunner>(FakeKind::CheckOut);
    m_sync->server.failNext(FakeTickera::Function::CheckIn, FakeFault::Kind::DropBefore);
    QVERIFY(m_sync->makeGala() && m_sync->admit(m_code));
    QCOMPARE(m_sync->json({ "sync" }).status, 1);
    QCOMPARE(only().value(u"state"_s).toString(), u"unknown"_s);
    const Ran resolved
        = m_sync->json({ "outbox", "resolve", "1", "--as", "not-delivered", "--reason", "not on the site" });
    QVERIFY2(resolved.status == 0 && resolved.word(u"state"_s) == "pending"_L1, resolved.shown());
    QCOMPARE(m_sync->json({ "sync", "--now" }).status, 0);
    QCOMPARE(m_sync->server.shop().passes(m_code), 1);
}

void CliOutboxTest::waitingEventStays()
{
    m_sync = std::make_unique<SyncRunner>();
    QVERIFY(m_sync->makeGala() && m_sync->admit(m_code));
    const Ran refused = m_sync->json({ "event", "remove", "Gala", "--with-ledger" });
    QVERIFY2(refused.status == 1 && refused.isOneComplaint(), refused.shown());
    const Ran retried = m_sync->json({ "outbox", "retry" });
    QVERIFY2(retried.status == 0 && retried.object().value(u"retried"_s).toInt() == 1, retried.shown());
    QCOMPARE(m_sync->json({ "sync" }).status, 0);
    QCOMPARE(m_sync->json({ "event", "remove", "Gala", "--with-ledger" }).status, 0);
}

void CliOutboxTest::whatIsNotForAPerson()
{
    m_sync = std::make_unique<SyncRunner>();
    QVERIFY(m_sync->makeGala() && m_sync->admit(m_code));
    const QStringList resolve { "--as", "delivered", "--reason", "I think so" };
    const Ran pending = m_sync->json(QStringList { "outbox", "resolve", "1" } + resolve);
    QVERIFY2(pending.status == 1 && pending.isOneComplaint(), pending.shown());
    const Ran none = m_sync->json(QStringList { "outbox", "resolve", "99" } + resolve);
    QVERIFY2(none.status == 1 && none.isOneComplaint(), none.shown());
    QCOMPARE(m_sync->json({ "audit", "verify" }).object().value(u"rows"_s).toInt(), 1);
}

static QJsonObject lineOf(const Ran &ran, const QString &check)
{
    for (const QJsonObject &line : ran.objects()) {
        if (line.value(u"check"_s).toString().startsWith(check))
            return line;
    }
    return {};
}

void CliOutboxTest::doctorAsksServers()
{
    m_sync = std::make_unique<SyncRunner>();
    QVERIFY(m_sync->makeGala());
    const Ran well = m_sync->json({ "doctor" });
    QVERIFY2(well.status == 0, well.shown());
    QCOMPARE(lineOf(well, u"key of"_s).value(u"state"_s).toString(), u"ok"_s);
    QVERIFY(!lineOf(well, u"keys"_s).isEmpty());
    QCOMPARE(lineOf(well, u"sync of"_s).value(u"state"_s).toString(), u"ok"_s);
    m_sync->server.shop().revokeKey();
    const Ran refused = m_sync->json({ "doctor" });
    QCOMPARE(refused.status, 1);
    QCOMPARE(lineOf(refused, u"server of"_s).value(u"state"_s).toString(), u"fail"_s);
    const Ran silent = m_sync->json({ "doctor", "--offline" });
    QVERIFY2(silent.status == 0 && lineOf(silent, u"server of"_s).isEmpty(), silent.shown());
}

QTEST_GUILESS_MAIN(CliOutboxTest)
#include "clioutboxtest.moc"
