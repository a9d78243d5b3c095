// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "masking.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualPlaces_data();
    void usualPlaces();
    void secretAnywhere_data();
    void secretAnywhere();
    void urls_data();
    void urls();
    void hugeTextAndSecret();
    void whatIsNoSecret_data();
    void whatIsNoSecret();
    void newlineAtTheEndIsDropped();
    void debugShowsStars();
};

void MaskingTest::usualPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing to hide") << u"the server said 404: no such ticket"_s
                                     << u"the server said 404: no such ticket"_s;
    QTest::newRow("query value") << u"GET /x?api_key=ABC&page=2 failed"_s
                                 << u"GET /x?api_key=***&page=2 failed"_s;
    QTest::newRow("query value, last")
        << u"https://a.b/?page=2&API_KEY=ABC"_s << u"https://a.b/?page=2&API_KEY=***"_s;
    QTest::newRow("query value in quotes")
        << u"\"/x?api_key=ABC\" failed"_s << u"\"/x?api_key=***\" failed"_s;
    QTest::newRow("query inside a query")
        << u"?to=%2Fx%3Fapi_key%3DABC%26page%3D2"_s << u"?to=%2Fx%3Fapi_key%3D***%26page%3D2"_s;
    QTest::newRow("empty query value") << u"?api_key=&page=2"_s << u"?api_key=***&page=2"_s;
    QTest::newRow("token") << u"?token=ABC"_s << u"?token=***"_s;
    QTest::newRow("two of them") << u"api_key=A api_key=B"_s << u"api_key=*** api_key=***"_s;
    QTest::newRow("a word that ends in key")
        << u"monkey=1&idempotency_key=2"_s << u"monkey=1&idempotency_key=2"_s;
    QTest::newRow("path part") << u"/tc-api/ABC/check_in/T1"_s << u"/tc-api/***/check_in/T1"_s;
    QTest::newRow("path part, last") << u"https://a.b/tc-api/ABC"_s << u"https://a.b/tc-api/***"_s;
    QTest::newRow("path part before a query") << u"/tc-api/ABC?x=1"_s << u"/tc-api/***?x=1"_s;
    QTest::newRow("path part, encoded")
        << u"?p=%2Ftc-api%2FABC%2Fcheck_in"_s << u"?p=%2Ftc-api%2F***%2Fcheck_in"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer ABC.D-E"_s << u"Authorization: Bearer ***"_s;
    QTest::newRow("header") << u"x-api-key: ak_1234"_s << u"x-api-key: ***"_s;
    QTest::newRow("user and password") << u"http://me:pw@a.b/x"_s << u"http://***@a.b/x"_s;
    QTest::newRow("an address is no password")
        << u"http://a.b/x mail me@a.b"_s << u"http://a.b/x mail me@a.b"_s;
}

void MaskingTest::usualPlaces()
{
    QFETCH(QString, text);
    QTEST(masked(text), "expected");
}

void MaskingTest::secretAnywhere_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("alone") << u"K3Y"_s << u"K3Y"_s << u"***"_s;
    QTest::newRow("inside words") << u"K3Y"_s << u"aK3Yb"_s << u"a***b"_s;
    QTest::newRow("twice in a row") << u"K3Y"_s << u"K3YK3Y"_s << u"******"_s;
    QTest::newRow("begins, but is not it") << u"K3Y"_s << u"K3X K3"_s << u"K3X K3"_s;
    QTest::newRow("percent-encoded") << u"a/b+c="_s << u"x a%2Fb%2Bc%3D y"_s << u"x *** y"_s;
    QTest::newRow("percent-encoded, lower case") << u"a/b+c="_s << u"x a%2fb%2bc%3d y"_s << u"x *** y"_s;
    QTest::newRow("partly encoded") << u"a/b+c="_s << u"x a%2Fb+c= y"_s << u"x *** y"_s;
    QTest::newRow("every letter encoded") << u"K3Y"_s << u"%4B%33%59"_s << u"***"_s;
    QTest::newRow("space as plus") << u"a b"_s << u"?q=a+b"_s << u"?q=***"_s;
    QTest::newRow("percent sign in it") << u"50%25"_s << u"50%25 and 50%2525"_s << u"*** and ***"_s;
    QTest::newRow("beyond ASCII") << u"schlüssel"_s << u"schlüssel schl%C3%BCssel"_s << u"*** ***"_s;
    QTest::newRow("and the usual places") << u"K3Y"_s << u"?api_key=OTHER K3Y"_s << u"?api_key=*** ***"_s;
}

void MaskingTest::secretAnywhere()
{
    QFETCH(QString, secret);
    QFETCH(QString, text);
    QTEST(masked(text, *Secret::from(secret.toUtf8())), "expected");
}

void MaskingTest::urls_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("query") << QUrl(u"https://a.b/x?api_key=A%26B&page=2"_s)
                           << u"https://a.b/x?api_key=***&page=2"_s;
    QTest::newRow("path") << QUrl(u"https://a.b/tc-api/ABC/x"_s) << u"https://a.b/tc-api/***/x"_s;
    QTest::newRow("password") << QUrl(u"https://me:pw@a.b/x"_s) << u"https://***@a.b/x"_s;
    QTest::newRow("plain") << QUrl(u"https://a.b:8443/x?page=2#top"_s) << u"https://a.b:8443/x?page=2#top"_s;
}

void MaskingTest::urls()
{
    QFETCH(QUrl, url);
    QTEST(maskedUrl(url), "expected");
}

void MaskingTest::hugeTextAndSecret()
{
    const QString secret(Secret::maximumSize, u'k');
    const QString text = u"x"_s + secret + u"y"_s;
    QCOMPARE(masked(text, *Secret::from(secret.toUtf8())), u"x***y"_s);
}

void MaskingTest::whatIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a newline") << QByteArray("\n");
    QTest::newRow("two lines") << QByteArray("a\nb");
    QTest::newRow("two newlines at the end") << QByteArray("a\n\n");
    QTest::newRow("tab") << QByteArray("a\tb");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("delete") << QByteArray("a\x7f");
    QTest::newRow("no UTF-8") << QByteArray("a\xff");
    QTest::newRow("too long") << QByteArray(Secret::maximumSize + 1, 'a');
}

void MaskingTest::whatIsNoSecret()
{
    QFETCH(QByteArray, text);
    const Result<Secret> secret = Secret::from(text);
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, Error::Kind::Malformed);
}

void MaskingTest::newlineAtTheEndIsDropped()
{
    QCOMPARE(Secret::from("abc\n")->reveal(), QByteArray("abc"));
    QCOMPARE(Secret::from("abc\r\n")->reveal(), QByteArray("abc"));
    QCOMPARE(Secret::from(" abc ")->reveal(), QByteArray(" abc "));
    QCOMPARE(Secret::from(QByteArray(Secret::maximumSize, 'a') + '\n')->reveal().size(), Secret::maximumSize);
}

void MaskingTest::debugShowsStars()
{
    QString text;
    QDebug(&text).nospace() << "key " << *Secret::from("abc") << '.';
    QCOMPARE(text, u"key ***."_s);
}

QTEST_GUILESS_MAIN(MaskingTest)
#include "maskingtest.moc"
