// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tickerasite.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class TickeraSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void refused_data();
    void refused();
    void encoding();
};

void TickeraSiteTest::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("base");

    QTest::newRow("bare host") << u"tickets.example.org"_s << u"https://tickets.example.org/"_s;
    QTest::newRow("slash") << u"https://example.org/"_s << u"https://example.org/"_s;
    QTest::newRow("blanks") << u"  https://example.org \n"_s << u"https://example.org/"_s;
    QTest::newRow("folder") << u"https://example.org/shop"_s << u"https://example.org/shop/"_s;
    QTest::newRow("folder and slashes") << u"https://example.org//shop//"_s << u"https://example.org/shop/"_s;
    QTest::newRow("host and port") << u"localhost:8090/wp"_s << u"https://localhost:8090/wp/"_s;
    QTest::newRow("index.php is kept")
        << u"https://example.org/index.php"_s << u"https://example.org/index.php"_s;
    QTest::newRow("index.php and slash")
        << u"https://example.org/shop/index.php/"_s << u"https://example.org/shop/index.php"_s;
    QTest::newRow("query and fragment")
        << u"https://example.org/?page_id=2#top"_s << u"https://example.org/"_s;
    QTest::newRow("http stays") << u"http://example.org"_s << u"http://example.org/"_s;
    QTest::newRow("upper case") << u"HTTPS://Example.ORG/Shop"_s << u"https://example.org/Shop/"_s;
    QTest::newRow("administration") << u"https://example.org/shop/wp-admin/edit.php?post_type=x"_s
                                    << u"https://example.org/shop/"_s;
    QTest::newRow("path form, key and all")
        << u"https://example.org/tc-api/0A1B2C3D/check_credentials"_s << u"https://example.org/"_s;
}

void TickeraSiteTest::addresses()
{
    QFETCH(QString, address);
    QFETCH(QString, base);
    const Result<TickeraSite> site = TickeraSite::from(address);
    QVERIFY(site);
    QCOMPARE(site->base().toString(), base);
    QCOMPARE(site->isEncrypted(), base.startsWith("https:"_L1));
}

void TickeraSiteTest::refused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << u" "_s;
    QTest::newRow("no host") << u"https:///shop"_s;
    QTest::newRow("other scheme") << u"ftp://example.org"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("words") << u"our ticket shop"_s;
    QTest::newRow("password") << u"https://me:secret@example.org"_s;
}

void TickeraSiteTest::refused()
{
    QFETCH(QString, address);
    const Result<TickeraSite> site = TickeraSite::from(address);
    QVERIFY(!site);
    QCOMPARE(site.error().kind, Error::Kind::Malformed);
    QVERIFY(!site.error().detail.contains("secret"_L1));
}

void TickeraSiteTest::encoding()
{
    const Result<TickeraSite> site = TickeraSite::from(u"https://example.org/shop"_s);
    const QUrl url = site->url("tickera_scan", "Gate.1 Süd&x", { { "checksum", "A+B/ä=1%2F&c#?\"'|~ " } });
    QCOMPARE(url.toEncoded(),
             QByteArray("https://example.org/shop/?tickera=tickera_scan&api_key=Gate.1%20S%C3%BCd%26x"
                        "&checksum=A%2BB%2F%C3%A4%3D1%252F%26c%23%3F%22%27%7C~%20"));
}

QTEST_GUILESS_MAIN(TickeraSiteTest)
#include "tickerasitetest.moc"
