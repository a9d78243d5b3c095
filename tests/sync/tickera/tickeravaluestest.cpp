// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "httpheaders.h"
#include "jsonbody.h"
#include "plaintext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// A value as it arrives from a server that wrote @p json.
static QJsonValue written(const QByteArray &json)
{
    const QJsonArray array = jsonBodyFrom('[' + json + ']').value.toArray();
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : array.first();
}

class TickeraValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void bools_data();
    void bools();
    void numbers_data();
    void numbers();
    void numbersKeepTheirDigits_data();
    void numbersKeepTheirDigits();
    void bodies_data();
    void bodies();
    void headers();
};

void TickeraValuesTest::texts_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");

    QTest::newRow("plain") << u"Ada Lovelace"_s << u"Ada Lovelace"_s;
    QTest::newRow("ampersand") << u"Rock &amp; Roll"_s << u"Rock & Roll"_s;
    QTest::newRow("decoded once") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
    QTest::newRow("tags go") << u"Three <b>VIP</b> &amp; <i class=\"x\">Friends</i>"_s
                             << u"Three VIP & Friends"_s;
    QTest::newRow("encoded tag stays as text") << u"&lt;script&gt;"_s << u"<script>"_s;
    QTest::newRow("comment goes") << u"a<!-- b -->c"_s << u"ac"_s;
    QTest::newRow("comparison stays") << u"5 < 6 & 7 > 3"_s << u"5 < 6 & 7 > 3"_s;
    QTest::newRow("tag without an end stays") << u"x <b"_s << u"x <b"_s;
    QTest::newRow("decimal") << u"Don&#8217;t &#039;go&#039;"_s << u"Don’t 'go'"_s;
    QTest::newRow("hexadecimal") << u"&#x1F600;&#X41;"_s << u"😀A"_s;
    QTest::newRow("named") << u"&Uuml;ber &euro;5 &ndash; now&hellip;"_s << u"Über €5 – now…"_s;
    QTest::newRow("no entity") << u"AT&T; &; &#; &#xZZ; &unknown; &"_s
                               << u"AT&T; &; &#; &#xZZ; &unknown; &"_s;
    QTest::newRow("surrogate by number") << u"&#xD800;"_s << u"&#xD800;"_s;
    QTest::newRow("beyond Unicode") << u"&#99999999;"_s << u"&#99999999;"_s;
    QTest::newRow("control characters") << u"a\u0000b\u0007c&#8;d\u007f"_s << u"abcd"_s;
    QTest::newRow("line ends are blanks") << u"a\r\n\tb"_s << u"a b"_s;
    QTest::newRow("direction override") << u"\u202egnp.exe\u202c"_s << u"gnp.exe"_s;
    QTest::newRow("joined emoji stay") << u"👩‍🚀"_s << u"👩‍🚀"_s;
    QTest::newRow("too long") << QString(30, u'x') << QString(20, u'x');
    QTest::newRow("not cut in a character") << QString(19, u'x') + u"😀"_s << QString(19, u'x');
    QTest::newRow("megabytes") << QString(5'000'000, u'<') << QString(20, u'<');
}

void TickeraValuesTest::texts()
{
    QFETCH(QString, html);
    QFETCH(QString, plain);
    const qsizetype longest = plain.size() >= 19 && html.size() > plain.size() && html[0] != u'T' ? 20 : 100;
    QCOMPARE(plainTextFrom(html, longest), plain);
}

void TickeraValuesTest::bools_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<std::optional<bool>>("expected");
    using Bool = std::optional<bool>;

    QTest::newRow("true") << QJsonValue(true) << Bool(true);
    QTest::newRow("1") << written("1") << Bool(true);
    QTest::newRow("\"1\"") << QJsonValue(u"1"_s) << Bool(true);
    QTest::newRow("\"true\"") << QJsonValue(u"true"_s) << Bool(true);
    QTest::newRow("false") << QJsonValue(false) << Bool(false);
    QTest::newRow("0") << written("0") << Bool(false);
    QTest::newRow("\"0\"") << QJsonValue(u"0"_s) << Bool(false);
    QTest::newRow("empty") << QJsonValue(QString()) << Bool(false);
    QTest::newRow("null") << QJsonValue() << Bool(false);
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << Bool(false);
    QTest::newRow("2") << written("2") << Bool();
    QTest::newRow("word") << QJsonValue(u"maybe"_s) << Bool();
    QTest::newRow("array") << QJsonValue(QJsonArray { true }) << Bool();
    QTest::newRow("object") << QJsonValue(QJsonObject {}) << Bool();
}

void TickeraValuesTest::bools()
{
    QFETCH(QJsonValue, value);
    QFETCH(std::optional<bool>, expected);
    QVERIFY(lenientBool(value) == expected);
}

void TickeraValuesTest::numbers_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<std::optional<qint64>>("expected");
    using Number = std::optional<qint64>;

    QTest::newRow("string") << QJsonValue(u"246"_s) << Number(246);
    QTest::newRow("number") << written("246") << Number(246);
    QTest::newRow("negative") << QJsonValue(u"-1"_s) << Number(-1);
    QTest::newRow("negative number") << written("-1") << Number(-1);
    QTest::newRow("beyond what a double holds") << written("9007199254740993") << Number(9007199254740993);
    QTest::newRow("the largest") << written("9223372036854775807") << Number(9223372036854775807);
    QTest::newRow("one more") << written("9223372036854775808") << Number();
    QTest::newRow("exponent") << written("1e3") << Number(1000);
    QTest::newRow("exponent beyond reason") << written("1e999999") << Number();
    QTest::newRow("whole, with a point") << written("1.0") << Number(1);
    QTest::newRow("blanks") << QJsonValue(u" 5 "_s) << Number(5);
    QTest::newRow("fraction") << written("1.5") << Number();
    QTest::newRow("beyond 64 bits") << QJsonValue(u"99999999999999999999"_s) << Number();
    QTest::newRow("empty") << QJsonValue(QString()) << Number();
    QTest::newRow("words") << QJsonValue(u"five"_s) << Number();
    QTest::newRow("boolean") << QJsonValue(true) << Number();
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << Number();
}

void TickeraValuesTest::numbers()
{
    QFETCH(QJsonValue, value);
    QFETCH(std::optional<qint64>, expected);
    QVERIFY(lenientNumber(value) == expected);
}

void TickeraValuesTest::numbersKeepTheirDigits_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isRounded");
    QTest::newRow("short") << QByteArray("7") << false;
    QTest::newRow("zero") << QByteArray("0") << false;
    QTest::newRow("negative") << QByteArray("-12") << false;
    QTest::newRow("zeros in front") << QByteArray("007") << false;
    QTest::newRow("one beyond a double") << QByteArray("9007199254740993") << false;
    QTest::newRow("twenty digits") << QByteArray("14500000001987654321") << false;
    QTest::newRow("a thousand digits") << QByteArray(1000, '9') << false;
    QTest::newRow("point") << QByteArray("1.0") << true;
    QTest::newRow("point at the end") << QByteArray("1.") << true;
    QTest::newRow("exponent") << QByteArray("1e3") << true;
    QTest::newRow("large exponent") << QByteArray("-1.5E+300") << true;
    QTest::newRow("beyond a double") << QByteArray("1e999999999999") << true;
}

void TickeraValuesTest::numbersKeepTheirDigits()
{
    QFETCH(const QByteArray, json);
    for (const QByteArray &around : { json, ' ' + json + '\n' }) {
        const QJsonValue value = written(around);
        QCOMPARE(lenientText(value), QString::fromLatin1(json));
        QVERIFY(!isQuoted(value));
        QTEST(isRoundedNumber(value), "isRounded");
    }
    const QJsonValue quoted = written('"' + json + '"');
    QCOMPARE(lenientText(quoted), QString::fromLatin1(json));
    QVERIFY(isQuoted(quoted) && !isRoundedNumber(quoted));
    const QByteArray inText = R"(["a\"1","\\",2,{"3":4},"5\\\"6",true,null])";
    const QJsonArray array = jsonBodyFrom(inText).value.toArray();
    QCOMPARE(array.size(), 7);
    QCOMPARE(lenientText(array.at(0)), u"a\"1"_s);
    QCOMPARE(lenientText(array.at(2)), u"2"_s);
    QCOMPARE(lenientText(array.at(3).toObject().value(u"3")), u"4"_s);
    QCOMPARE(lenientText(array.at(4)), u"5\\\"6"_s);
}

void TickeraValuesTest::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isNoisy");
    constexpr int whole = static_cast<int>(JsonBody::State::Whole);
    constexpr int broken = static_cast<int>(JsonBody::State::Broken);
    constexpr int none = static_cast<int>(JsonBody::State::None);

    QTest::newRow("object") << QByteArray("{\"a\":1}") << whole << false;
    QTest::newRow("array") << QByteArray(" [1]\n") << whole << false;
    QTest::newRow("string") << QByteArray("\"no\"") << whole << false;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << whole << false;
    QTest::newRow("three byte order marks")
        << QByteArray("\xef\xbb\xbf").repeated(3) + "{}" << whole << false;
    QTest::newRow("marks behind") << QByteArray("{}\xef\xbb\xbf\n") << whole << false;
    QTest::newRow("marks alone") << QByteArray("\xef\xbb\xbf").repeated(2) << none << false;
    QTest::newRow("half a number") << QByteArray("[1e]") << broken << false;
    QTest::newRow("two numbers in one") << QByteArray("[1-2]") << broken << false;
    QTest::newRow("minus alone") << QByteArray("[-]") << broken << false;
    QTest::newRow("string without an end and a number") << QByteArray("[\"1") << broken << false;
    QTest::newRow("string that ends in an escape") << QByteArray("[\"1\\") << broken << false;
    QTest::newRow("two strings") << QByteArray(R"("a","b")") << broken << false;
    QTest::newRow("string cut off") << QByteArray("\"Ticket does") << broken << false;
    QTest::newRow("array cut off") << QByteArray("[{\"data\":{") << broken << false;
    QTest::newRow("words") << QByteArray("Ticket does not exist") << none << false;
    QTest::newRow("number") << QByteArray("1") << none << false;
    QTest::newRow("nothing") << QByteArray("  \n") << none << false;
    QTest::newRow("notice in front") << QByteArray(
        "<br />\n<b>Notice</b>: x [1] in <b>/a.php</b><br />\n{\"a\":1}")
                                     << whole << true;
    QTest::newRow("plain warning in front")
        << QByteArray("\nWarning: x(\"y\") in /a.php on line 3\n[1]") << whole << true;
    QTest::newRow("cache comment behind") << QByteArray("{\"a\":1}\n<!-- cached -->") << whole << true;
    QTest::newRow("words behind") << QByteArray("{\"a\":1} and more") << broken << false;
    QTest::newRow("page with JSON in it")
        << QByteArray("<!DOCTYPE html><html><script>\n{\"status\":\"1\",\"pass\":\"1\"}\n</script></html>")
        << none << false;
    QTest::newRow("page inside JSON") << QByteArray(R"({"a":"<html>"})") << whole << false;
    QTest::newRow("deep") << QByteArray(100'000, '[') << broken << false;
    QTest::newRow("deep and whole") << QByteArray(100'000, '[') + QByteArray(100'000, ']') << broken << false;
    QTest::newRow("a thousand false starts") << QByteArray("\n[x").repeated(1000) << broken << false;
    QTest::newRow("binary") << QByteArray("\x1f\x8b\x08\x00\x00", 5) << none << false;
}

void TickeraValuesTest::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(int, state);
    QFETCH(bool, isNoisy);
    const JsonBody found = jsonBodyFrom(body);
    QCOMPARE(static_cast<int>(found.state), state);
    if (found.state == JsonBody::State::Whole)
        QCOMPARE(found.isNoisy, isNoisy);
}

void TickeraValuesTest::headers()
{
    const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    QCOMPARE(httpDateFrom("Sat, 21 Nov 2026 12:00:00 GMT"), noon);
    QVERIFY(!httpDateFrom("yesterday").isValid());
    QCOMPARE(retryAfterFrom("600", noon), std::chrono::seconds(600));
    QCOMPARE(retryAfterFrom("Sat, 21 Nov 2026 12:01:00 GMT", noon), std::chrono::seconds(60));
    QCOMPARE(retryAfterFrom("-5", noon), std::chrono::seconds(0));
    QCOMPARE(retryAfterFrom("999999999999", noon), std::chrono::hours(24));
    QVERIFY(!retryAfterFrom("", noon));
    QVERIFY(!retryAfterFrom("soon", noon));
}

QTEST_GUILESS_MAIN(TickeraValuesTest)
#include "tickeravaluestest.moc"
