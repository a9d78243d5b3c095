// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "faketickera.h"
#include "plainclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Function = FakeCall::Function;
using Kind = FakeFault::Kind;

Q_DECLARE_METATYPE(Kiosk::FakeFault::Kind)

/// Each fault executes the call or not, and answers or not, as its traits say.
class FakeTickeraFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void traits_data();
    void traits();
    void afterwardsAllIsWell();
    void lateIsExecutedForNobody();
    void retryAfter();
    void announcedAndTruncated();
    void hugeBodyIsOnlyMadeWhenRead();
    void endlessDripGoesOn();
    void faultsWaitTheirTurn();
    void seedRepeats();
    void names();

private:
    std::unique_ptr<FakeTickera> m_fake;
    const QByteArray m_checkIn = "/?tickera=tickera_scan&api_key=0A1B2C3D&checksum=FAKE000001-1";
    const QByteArray m_credentials = "/?tickera=tickera_check_credentials&api_key=0A1B2C3D";
};

void FakeTickeraFaultsTest::init()
{
    m_fake = std::make_unique<FakeTickera>();
    m_fake->shop().addTicket(sampleTickets(FakeKind::Single, 1).constFirst());
}

void FakeTickeraFaultsTest::traits_data()
{
    QTest::addColumn<Kind>("kind");
    for (const FakeFaultTraits &traits : allFaults())
        QTest::newRow(traits.name) << traits.kind;
}

void FakeTickeraFaultsTest::traits()
{
    QFETCH(Kind, kind);
    const FakeFaultTraits &traits = traitsOf(kind);
    m_fake->failNext(Function::CheckIn, FakeFault { .kind = kind, .delay = 20ms });
    PlainClient client(m_fake->url());
    client.send("POST", m_checkIn, "Content-Length: 0\r\n\r\n");
    QTRY_COMPARE(m_fake->calls(Function::CheckIn), 1);
    if (traits.ends && kind != Kind::HugeBody) {
        const FakeAnswer answer = client.answer();
        QCOMPARE(answer.status == 200 && answer.body.startsWith(R"({"status":"1",)")
                     && answer.body.endsWith('}'),
                 traits.isAnswered);
    } else {
        QVERIFY(!client.isClosed());
    }
    QCOMPARE(m_fake->executions(Function::CheckIn), traits.executes ? 1 : 0);
    QCOMPARE(m_fake->shop().passes(u"FAKE000001-1"_s), traits.executes ? 1 : 0);
    client.hangUp();
}

void FakeTickeraFaultsTest::afterwardsAllIsWell()
{
    for (const FakeFaultTraits &traits : allFaults()) {
        m_fake->failNext(Function::CheckIn, FakeFault { .kind = traits.kind, .delay = 20ms });
        PlainClient client(m_fake->url());
        client.send("GET", m_checkIn);
        if (traits.ends && traits.kind != Kind::HugeBody)
            (void)client.answer();
        QCOMPARE(PlainClient(m_fake->url()).ask(m_credentials).status, 200);
    }
    QCOMPARE(m_fake->calls(Function::CheckIn), allFaults().size());
}

void FakeTickeraFaultsTest::lateIsExecutedForNobody()
{
    m_fake->failNext(Function::CheckIn, FakeFault { .kind = Kind::Late, .delay = 200ms });
    PlainClient client(m_fake->url());
    client.send("GET", m_checkIn);
    QTRY_COMPARE(m_fake->calls(Function::CheckIn), 1);
    QCOMPARE(m_fake->executions(Function::CheckIn), 0);
    client.hangUp();
    QTRY_COMPARE(m_fake->executions(Function::CheckIn), 1);
    QCOMPARE(m_fake->shop().passes(u"FAKE000001-1"_s), 1);
}

void FakeTickeraFaultsTest::retryAfter()
{
    m_fake->failNext(Function::CheckIn, Kind::Error503Html);
    PlainClient client(m_fake->url());
    QCOMPARE(client.ask(m_checkIn).status, 503);
    QCOMPARE(client.header("Retry-After"), "600");
    QVERIFY(!client.header("Date").isEmpty());
    QVERIFY(client.ask(m_checkIn).body.contains(R"("status":"1")"));
}

void FakeTickeraFaultsTest::announcedAndTruncated()
{
    m_fake->failNext(Function::Credentials, Kind::DropMidAnswer);
    PlainClient cut(m_fake->url());
    QCOMPARE(cut.ask(m_credentials).status, 0);
    QVERIFY(cut.bytes().contains("\r\n\r\n{\"pass\":\"1\""));
    m_fake->failNext(Function::Credentials, Kind::Truncated);
    const FakeAnswer truncated = PlainClient(m_fake->url()).ask(m_credentials);
    QCOMPARE(truncated.status, 200);
    QVERIFY(truncated.body.startsWith("{\"pass\":\"1\"") && !truncated.body.endsWith('}'));
}

void FakeTickeraFaultsTest::hugeBodyIsOnlyMadeWhenRead()
{
    m_fake->failNext(Function::CheckIn, Kind::HugeBody);
    PlainClient client(m_fake->url());
    client.send("GET", m_checkIn);
    QTRY_VERIFY(client.bytes().size() > 10'000'000);
    const QList<QTcpSocket *> sockets = m_fake->findChildren<QTcpSocket *>();
    QCOMPARE(sockets.size(), 1);
    QVERIFY(sockets.first()->bytesToWrite() < 1'000'000);
    client.hangUp();
    QTRY_VERIFY(m_fake->findChildren<QTcpSocket *>().isEmpty());
}

void FakeTickeraFaultsTest::endlessDripGoesOn()
{
    m_fake->failNext(Function::CheckIn, Kind::EndlessDrip);
    PlainClient client(m_fake->url());
    client.send("GET", m_checkIn);
    QTRY_VERIFY(client.bytes().contains("\r\n\r\n[          "));
    QVERIFY(!client.isClosed());
}

void FakeTickeraFaultsTest::faultsWaitTheirTurn()
{
    m_fake->failNext(Function::Credentials, Kind::Error500Html);
    m_fake->failNext(Function::Credentials, Kind::EmptyBody);
    m_fake->setFaults([](const FakeCall &call) {
        return FakeFault { .kind = call.function == Function::CheckIn ? Kind::WrongJson : Kind::None };
    });
    PlainClient client(m_fake->url());
    QCOMPARE(client.ask(m_credentials).status, 500);
    QCOMPARE(client.ask(m_credentials).body, "");
    QVERIFY(client.ask(m_credentials).body.startsWith("{\"pass\":\"1\""));
    QVERIFY(client.ask(m_checkIn).body.contains("Another site"));
}

void FakeTickeraFaultsTest::seedRepeats()
{
    const QList<Kind> kinds { Kind::Slow, Kind::Hang, Kind::EmptyBody };
    const FakeFaultChooser one = randomFaults(7, 30, kinds);
    const FakeFaultChooser same = randomFaults(7, 30, kinds);
    int failed = 0;
    for (int i = 0; i < 1000; ++i) {
        const Kind kind = one({}).kind;
        QCOMPARE(kind, same({}).kind);
        failed += kind == Kind::None ? 0 : 1;
    }
    QVERIFY2(failed > 220 && failed < 380, qPrintable(QString::number(failed)));
}

void FakeTickeraFaultsTest::names()
{
    for (const FakeFaultTraits &traits : allFaults())
        QCOMPARE(faultNamed(QString::fromLatin1(traits.name)), traits.kind);
    QCOMPARE(allFaults().size(), int(Kind::DeepJson) + 1);
    QCOMPARE(faultNamed(u"no such fault"_s), Kind::None);
}

QTEST_GUILESS_MAIN(FakeTickeraFaultsTest)
#include "faketickerafaultstest.moc"
