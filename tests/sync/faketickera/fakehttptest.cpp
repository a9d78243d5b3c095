// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "faketickera.h"
#include "plainclient.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// The HTTP under the fake: connections, bodies, addresses.
class FakeHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requestsShareAConnection();
    void chunkedRequest();
    void withoutKeyItIsWordPress();
    void folder();
    void offline();
    void overlongAddress();
    void nonsense();

private:
    [[nodiscard]] static QByteArray call(const QByteArray &function, const QByteArray &more)
    {
        return "/?tickera=tickera_" + function + "&api_key=0A1B2C3D" + more;
    }
    [[nodiscard]] QByteArray ask(const QByteArray &target)
    {
        return PlainClient(m_fake->url()).ask(target).body;
    }

    std::unique_ptr<FakeTickera> m_fake;
};

void FakeHttpTest::init()
{
    m_fake = std::make_unique<FakeTickera>();
    m_fake->shop().addTicket(sampleTickets(FakeKind::Single, 1).constFirst());
}

void FakeHttpTest::requestsShareAConnection()
{
    PlainClient client(m_fake->url());
    for (int i = 0; i < 3; ++i)
        QVERIFY(client.ask(call("check_credentials", "")).body.contains("\"1\""));
    QCOMPARE(m_fake->connections(), 1);
}

void FakeHttpTest::chunkedRequest()
{
    PlainClient client(m_fake->url());
    const QByteArray chunks = "Transfer-Encoding: chunked\r\n\r\n3\r\na=b\r\n4;x=y\r\nc=de\r\n0\r\n\r\n";
    QVERIFY(client.ask(call("scan", "&checksum=FAKE000001-1"), "POST", chunks).body.contains("Guest 1"));
    QVERIFY(client.ask(call("check_credentials", "")).body.contains("pass"));
}

void FakeHttpTest::withoutKeyItIsWordPress()
{
    PlainClient client(m_fake->url());
    QCOMPARE(client.ask("/index.php?tickera=tickera_scan&checksum=X").status, 301);
    QCOMPARE(client.header("Location"), m_fake->url().toEncoded() + "/?tickera=tickera_scan&checksum=X");
    const FakeAnswer home = client.ask("/?tickera=tickera_scan&checksum=X");
    QCOMPARE(home.status, 200);
    QCOMPARE(home.contentType, "text/html; charset=UTF-8");
    QCOMPARE(client.ask("/tc-api/0A1B2C3D/no_such_route").status, 404);
}

void FakeHttpTest::folder()
{
    m_fake->setFolder(u"/shop"_s);
    QCOMPARE(m_fake->url().path(), u"/shop"_s);
    QVERIFY(ask("/shop" + call("check_credentials", "")).contains("pass"));
    QVERIFY(ask("/shop/tc-api/0a1b2c3d/check_credentials").contains("pass"));
    QCOMPARE(PlainClient(m_fake->url()).ask(call("check_credentials", "")).status, 404);
}

void FakeHttpTest::offline()
{
    const QUrl url = m_fake->url();
    m_fake->goOffline();
    QCOMPARE(PlainClient(url).ask(call("check_credentials", "")).status, 0);
    m_fake->goOnline();
    QCOMPARE(m_fake->url(), url);
    QCOMPARE(PlainClient(url).ask(call("check_credentials", "")).status, 200);
}

void FakeHttpTest::overlongAddress()
{
    QCOMPARE(PlainClient(m_fake->url()).ask(call("scan", "&checksum=" + QByteArray(8200, 'A'))).status, 414);
}

void FakeHttpTest::nonsense()
{
    PlainClient client(m_fake->url());
    client.send("\x16\x03\x01", "as a TLS client would");
    QCOMPARE(client.answer().status, 400);
    QVERIFY(ask(call("check_credentials", "")).contains("pass"));
}

QTEST_GUILESS_MAIN(FakeHttpTest)
#include "fakehttptest.moc"
