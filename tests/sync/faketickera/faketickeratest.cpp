// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "faketickera.h"

#include "plainclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using Function = FakeCall::Function;

/// The fake's rules, seen from outside; that its answers look right is the matter of
/// faketickerarecordingtest.
class FakeTickeraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void singleUse();
    void checkOutTogglesAndForgets();
    void checkOutNeedsMoreThanOneUse();
    void refusals_data();
    void refusals();
    void windowAndPeriodLeaveTheListAlone();
    void hollowCodeTakesTheNewest_data();
    void hollowCodeTakesTheNewest();
    void saleShiftsPages();
    void trashingSkipsRows();
    void revokedKey();
    void everyMethodExecutes_data();
    void everyMethodExecutes();
    void clockIsTheServers();
    void raceAdmitsTwiceAndLosesARecord();
    void raceLetsALoneCallThrough();
    void year2015();

private:
    [[nodiscard]] FakeShop &shop() { return m_fake->shop(); }
    [[nodiscard]] QByteArray ask(const QByteArray &target, const QByteArray &method = "GET")
    {
        return PlainClient(m_fake->url()).ask(target, method).body;
    }
    [[nodiscard]] static QByteArray call(const QByteArray &function, const QByteArray &more)
    {
        return "/?tickera=tickera_" + function + "&api_key=0A1B2C3D" + more;
    }
    [[nodiscard]] QByteArray checkIn(const QByteArray &code)
    {
        return ask(call("scan", "&checksum=" + code));
    }
    [[nodiscard]] bool isAccepted(const QByteArray &code)
    {
        return checkIn(code).startsWith(R"({"status":"1",)");
    }
    [[nodiscard]] QStringList page(int size, int number);

    std::unique_ptr<FakeTickera> m_fake;
};

void FakeTickeraTest::init()
{
    m_fake = std::make_unique<FakeTickera>();
    const QList<FakeTicket> tickets = sampleTickets(FakeKind::Single, 5);
    for (const FakeTicket &ticket : tickets)
        shop().addTicket(ticket);
}

QStringList FakeTickeraTest::page(int size, int number)
{
    const QByteArray range
        = "&results_per_page=" + QByteArray::number(size) + "&page_number=" + QByteArray::number(number);
    QStringList codes;
    const QJsonArray rows = QJsonDocument::fromJson(ask(call("tickets_info", range))).array();
    for (const QJsonValueConstRef row : rows) {
        if (row[u"data"].isObject())
            codes += row[u"data"][u"checksum"].toString();
    }
    return codes;
}

void FakeTickeraTest::singleUse()
{
    QVERIFY(isAccepted("fake000001-1"));
    QVERIFY(!isAccepted("FAKE000001-1"));
    const QList<FakeRecord> records = shop().records(u"FAKE000001-1"_s);
    QCOMPARE(records.size(), 2);
    QVERIFY(records[0].isPass && !records[1].isPass);
    QCOMPARE(shop().passes(u"FAKE000001-1"_s), 1);
    QCOMPARE(m_fake->calls(Function::CheckIn), 2);
    QCOMPARE(m_fake->executions(Function::CheckIn), 2);
}

void FakeTickeraTest::checkOutTogglesAndForgets()
{
    shop().addTicket({ .code = u"OUT"_s, .quota = 5, .allowsCheckOut = true });
    for (int turn = 0; turn < 3; ++turn) {
        const QByteArray in = checkIn("OUT");
        QVERIFY(shop().isInside(u"OUT"_s));
        QCOMPARE(checkIn("OUT"), in); // the answer does not tell
        QVERIFY(!shop().isInside(u"OUT"_s));
        QCOMPARE(ask(call("checkins", "&checksum=OUT")), "[]");
    }
    const QList<FakeAttempt> attempts = shop().attempts(u"OUT"_s);
    QCOMPARE(attempts.size(), 6);
    QCOMPARE(attempts[4].outcome, FakeOutcome::CheckedIn);
    QCOMPARE(attempts[5].outcome, FakeOutcome::CheckedOut);
}

void FakeTickeraTest::checkOutNeedsMoreThanOneUse()
{
    shop().addTicket({ .code = u"OUT"_s, .allowsCheckOut = true });
    QVERIFY(isAccepted("OUT"));
    QVERIFY(!isAccepted("OUT"));
    QVERIFY(shop().isInside(u"OUT"_s));
}

void FakeTickeraTest::refusals_data()
{
    const QByteArray unknown = "\"Ticket does not exist\"";
    const QByteArray foreign = "\"Insufficient permissions. This API key cannot check in this ticket.\"";
    QTest::addColumn<FakeTicket>("ticket");
    QTest::addColumn<QByteArray>("answerBegin");
    QTest::addColumn<int>("records");
    QTest::newRow("unpaid") << FakeTicket { .code = u"T"_s, .isPaid = false } << unknown << 0;
    QTest::newRow("trashed") << FakeTicket { .code = u"T"_s, .isTrashed = true } << unknown << 0;
    QTest::newRow("not the key's event") << FakeTicket { .code = u"T"_s, .isCovered = false } << foreign << 0;
    const QByteArray refused = R"({"status":"",)";
    QTest::newRow("no use at all") << FakeTicket { .code = u"T"_s, .quota = 0 } << refused << 1;
    QTest::newRow("window closed") << FakeTicket { .code = u"T"_s, .isWindowClosed = true } << refused << 1;
}

void FakeTickeraTest::refusals()
{
    QFETCH(FakeTicket, ticket);
    QFETCH(QByteArray, answerBegin);
    QFETCH(int, records);
    shop().addTicket(ticket);
    const QByteArray answer = checkIn("T");
    QVERIFY2(answer.startsWith(answerBegin), answer.constData());
    QCOMPARE(shop().records(u"T"_s).size(), records);
    QCOMPARE(shop().passes(u"T"_s), 0);
}

void FakeTickeraTest::windowAndPeriodLeaveTheListAlone()
{
    shop().addTicket({ .code = u"SHUT"_s, .quota = 5, .isWindowClosed = true });
    QVERIFY(ask(call("tickets_info", "&results_per_page=1")).contains(R"("allowed_checkins":"5")"));
    shop().addTicket({ .code = u"DAILY"_s, .quota = 5, .rollingPeriod = 86400 });
    QVERIFY(isAccepted("DAILY"));
    QVERIFY(!isAccepted("DAILY"));
    QVERIFY(ask(call("tickets_info", "&results_per_page=1")).contains(R"("allowed_checkins":"0")"));
    shop().setClockOffset(86401);
    QVERIFY(isAccepted("DAILY"));
}

void FakeTickeraTest::hollowCodeTakesTheNewest_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("empty") << call("scan", "&checksum=");
    QTest::newRow("missing") << call("scan", "");
    QTest::newRow("a tag") << call("scan", "&checksum=%3Cfoo%3E");
    QTest::newRow("only an escape, in the path") << QByteArray("/tc-api/0A1B2C3D/check_in/%7C");
}

void FakeTickeraTest::hollowCodeTakesTheNewest()
{
    QFETCH(QByteArray, target);
    QVERIFY(ask(target).contains("Guest 5"));
    QCOMPARE(shop().passes(u"FAKE000005-1"_s), 1);
}

void FakeTickeraTest::saleShiftsPages()
{
    m_fake->onCall([this](const FakeCall &call) {
        if (call.page == 2)
            shop().sell({ .code = u"NEW"_s });
    });
    QCOMPARE(page(2, 1), QStringList({ u"FAKE000005-1"_s, u"FAKE000004-1"_s }));
    QCOMPARE(page(2, 2), QStringList({ u"FAKE000004-1"_s, u"FAKE000003-1"_s }));
    QCOMPARE(page(1, 1), QStringList { u"NEW"_s });
}

void FakeTickeraTest::trashingSkipsRows()
{
    QCOMPARE(page(2, 1).size(), 2);
    shop().trash(u"FAKE000005-1"_s);
    QCOMPARE(page(2, 2), QStringList({ u"FAKE000002-1"_s, u"FAKE000001-1"_s }));
    shop().restore(u"FAKE000005-1"_s);
    QCOMPARE(page(2, 1).constFirst(), u"FAKE000005-1"_s);
}

void FakeTickeraTest::revokedKey()
{
    shop().revokeKey();
    QVERIFY(ask(call("check_credentials", "")).startsWith(R"({"pass":"",)"));
    for (const char *function : { "event_essentials", "tickets_info", "checkins", "scan" })
        QCOMPARE(ask(call(function, "&checksum=FAKE000001-1")), "");
    QVERIFY(shop().records(u"FAKE000001-1"_s).isEmpty());
    shop().setKey(u"0a1b2c3d"_s);
    QVERIFY(isAccepted("FAKE000001-1"));
}

void FakeTickeraTest::everyMethodExecutes_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : { "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS" })
        QTest::newRow(method) << QByteArray(method);
}

void FakeTickeraTest::everyMethodExecutes()
{
    QFETCH(QByteArray, method);
    QCOMPARE(ask(call("scan", "&checksum=FAKE000001-1"), method).isEmpty(), method == "HEAD");
    QCOMPARE(shop().passes(u"FAKE000001-1"_s), 1);
}

void FakeTickeraTest::clockIsTheServers()
{
    shop().setClock([] { return qint64(1795246047); });
    shop().setClockOffset(-120);
    PlainClient client(m_fake->url());
    QVERIFY(client.ask(call("scan", "&checksum=FAKE000001-1")).status == 200);
    QCOMPARE(client.header("Date"), "Sat, 21 Nov 2026 07:25:27 GMT");
    QCOMPARE(shop().records(u"FAKE000001-1"_s).first().at, u"November 21, 2026 - 8:25 am"_s);
    QVERIFY(isAccepted("FAKE000002-1&timestamp=1795159647"));
    QCOMPARE(shop().records(u"FAKE000002-1"_s).first().at, u"November 20, 2026 - 8:27 am"_s);
}

void FakeTickeraTest::raceAdmitsTwiceAndLosesARecord()
{
    m_fake->setRace(true);
    PlainClient one(m_fake->url());
    PlainClient other(m_fake->url());
    one.send("GET", call("scan", "&checksum=FAKE000001-1"));
    other.send("GET", call("scan", "&checksum=FAKE000001-1"));
    QVERIFY(one.answer().body.contains(R"("status":"1")"));
    QVERIFY(other.answer().body.contains(R"("status":"1")"));
    QCOMPARE(shop().attempts(u"FAKE000001-1"_s).size(), 2);
    QCOMPARE(shop().passes(u"FAKE000001-1"_s), 1);
}

void FakeTickeraTest::raceLetsALoneCallThrough()
{
    m_fake->setRace(true);
    QVERIFY(isAccepted("FAKE000001-1"));
}

void FakeTickeraTest::year2015()
{
    shop().rules = FakeRules::Year2015;
    QCOMPARE(ask(call("check_credentials", "")), R"({"pass":true})");
    QCOMPARE(checkIn("NOBODY"), "Ticket does not exist");
    shop().addTicket({ .code = u"TWICE"_s, .quota = 2, .allowsCheckOut = true, .isWindowClosed = true });
    for (const char *expected : { "true", "true", "false" })
        QVERIFY(checkIn("TWICE&timestamp=5").startsWith(QByteArray(R"({"status":)") + expected));
    QVERIFY(shop().records(u"TWICE"_s).first().seconds > 5);
}

QTEST_GUILESS_MAIN(FakeTickeraTest)
#include "faketickeratest.moc"
