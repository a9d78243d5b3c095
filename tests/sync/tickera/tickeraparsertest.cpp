// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tickeraparser.h"

#include <QFile>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

using Kind = DeliveryAnswer::Kind;

static HttpAnswer json(const QByteArray &body)
{
    return { .status = 200,
             .contentType = "application/json; charset=UTF-8",
             .body = body,
             .asked = QUrl(u"https://example.test/?tickera=x&api_key=0A1B2C3D"_s) };
}

static HttpAnswer html(int status, const QByteArray &body)
{
    HttpAnswer answer = json(body);
    answer.status = status;
    answer.contentType = "text/html; charset=UTF-8";
    return answer;
}

static QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/data/tickera/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TickeraParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listOfToday();
    void listOf2015();
    void rows_data();
    void rows();
    void twoRowsWithOneCode();
    void badLists_data();
    void badLists();
    void essentials();
    void badEssentials_data();
    void badEssentials();
    void records();
    void badRecords_data();
    void badRecords();
    void deliveries_data();
    void deliveries();
    void problems_data();
    void problems();
};

void TickeraParserTest::listOfToday()
{
    const Parsed<AttendeePage> parsed = attendeePageFrom(json(data(u"list-today.json"_s)));
    QVERIFY(parsed.value);
    QCOMPARE(parsed.traits.isOldServer, std::optional(false));
    QCOMPARE(parsed.value->listed, 3);

    const Attendee vip = parsed.value->attendees.at(0);
    QCOMPARE(vip.code, u"NEW0000001-1"_s);
    QCOMPARE(vip.lastName, u"Käufer & Söhne"_s);
    QCOMPARE(vip.ticketType, u"Three VIP & Friends"_s);
    QCOMPARE(vip.email, u"guest@example.test"_s);
    QCOMPARE(vip.serverRemaining, std::optional(3));
    QCOMPARE(vip.paymentStatus, u"completed"_s);
    const QList<QPair<QString, QString>> fields { { u"Event"_s, u"Rock & Roll"_s },
                                                  { u"Buyer Name"_s, u"Bea Buyer"_s },
                                                  { u"Buyer E-mail"_s, u"buyer@example.test"_s },
                                                  { u"Diet"_s, u"Végétarien"_s } };
    QCOMPARE(vip.customFields, fields);

    const Attendee crew = parsed.value->attendees.at(1);
    QCOMPARE(crew.allowedCheckIns, std::nullopt);
    QCOMPARE(crew.email, u"ada@example.test"_s);
    const QList<QPair<QString, QString>> rest { { u"Veranstaltung"_s, u"Rock"_s },
                                                { u"T-Shirt"_s, u"XL"_s } };
    QCOMPARE(crew.customFields, rest);
    QCOMPARE(parsed.value->attendees.at(2).serverRemaining, std::optional(0));
}

void TickeraParserTest::listOf2015()
{
    const Parsed<AttendeePage> parsed = attendeePageFrom(json(data(u"list-2015.json"_s)));
    QVERIFY(parsed.value);
    QCOMPARE(parsed.traits.isOldServer, std::optional(true));
    const Attendee fresh = parsed.value->attendees.at(0);
    QCOMPARE(fresh.serverRemaining, std::optional(1));
    QCOMPARE(fresh.email, u"buyer@example.test"_s);
    QCOMPARE(fresh.customFields.size(), 2); // the buyer's name, the partner
    const Attendee used = parsed.value->attendees.at(1);
    QCOMPARE(used.serverRemaining, std::optional(0));
    QVERIFY(used.customFields.isEmpty());
}

static QByteArray listOf(const QByteArray &rows, int count)
{
    return "[" + rows + (rows.isEmpty() ? "" : ",") + R"({"additional":{"results_count":")"
        + QByteArray::number(count) + "\"}}]";
}

void TickeraParserTest::rows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("usable");
    QTest::addColumn<std::optional<int>>("remaining");
    using Left = std::optional<int>;
    const auto row = [](const QByteArray &code, const QByteArray &allowed) {
        return R"({"data":{"checksum":)" + code + ",\"allowed_checkins\":" + allowed + "}}";
    };

    QTest::newRow("string") << row("\"A-1\"", "\"2\"") << 1 << Left(2);
    QTest::newRow("number") << row("\"A-1\"", "2") << 1 << Left(2);
    QTest::newRow("code of digits as a number") << row("12345", "1") << 1 << Left(1);
    QTest::newRow("just limited") << row("\"A-1\"", "\"89999\"") << 1 << Left(89999);
    QTest::newRow("just unlimited") << row("\"A-1\"", "\"90000\"") << 1 << Left();
    QTest::newRow("beyond an int") << row("\"A-1\"", "\"999999999999\"") << 1 << Left();
    QTest::newRow("negative is none") << row("\"A-1\"", "\"-5\"") << 1 << Left(0);
    QTest::newRow("nonsense is a guess") << row("\"A-1\"", "\"many\"") << 1 << Left(1);
    QTest::newRow("array is a guess") << row("\"A-1\"", "[]") << 1 << Left(1);
    QTest::newRow("no code") << QByteArray(R"({"data":{"allowed_checkins":"1"}})") << 0 << Left();
    QTest::newRow("empty code") << row("\"\"", "1") << 0 << Left();
    QTest::newRow("blank code") << row("\" \"", "1") << 0 << Left();
    QTest::newRow("tag for a code") << row("\"<x>\"", "1") << 1 << Left(1);
    QTest::newRow("percent escape in a code") << row("\"A%201\"", "1") << 1 << Left(1);
    QTest::newRow("blanks around a code") << row("\" A-1 \"", "1") << 1 << Left(1);
    QTest::newRow("code with a control character") << row(R"("A\u00001")", "1") << 1 << Left(1);
    QTest::newRow("code of 10 kB") << row("\"" + QByteArray(10'000, 'A') + "\"", "1") << 1 << Left(1);
    QTest::newRow("code that no desk takes")
        << row("\"" + QByteArray(70'000, 'A') + "\"", "1") << 0 << Left();
    QTest::newRow("half a character") << row("\"A\\ud800-1\"", "1") << 0 << Left();
    QTest::newRow("its other half") << row("\"A-1\\udc00\"", "1") << 0 << Left();
    QTest::newRow("a whole one") << row("\"A\\ud83c\\udfab-1\"", "1") << 1 << Left(1);
    QTest::newRow("rounded code") << row("1e3", "1") << 0 << Left();
    QTest::newRow("code with a fraction") << row("12345.0", "1") << 0 << Left();
    QTest::newRow("rounded entries") << row("\"A-1\"", "1e3") << 1 << Left(1000);
    QTest::newRow("entries with a point") << row("\"A-1\"", "1.0") << 1 << Left(1);
    QTest::newRow("entries with a fraction") << row("\"A-1\"", "1.5") << 0 << Left();
    QTest::newRow("entries beyond 64 bits") << row("\"A-1\"", "99999999999999999999") << 0 << Left();
    QTest::newRow("code is an object") << row("{}", "1") << 0 << Left();
    QTest::newRow("row is a string") << QByteArray(R"({"data":"x"})") << 0 << Left();
    QTest::newRow("row is null") << QByteArray("{\"data\":null}") << 0 << Left();
    QTest::newRow("fields of wrong types") << QByteArray(
        "{\"data\":{\"checksum\":\"A-1\",\"buyer_first\":[1],\"buyer_last\":{},\"custom_fields\":"
        "{\"0\":1},\"allowed_checkins\":\"1\"}}")
                                           << 1 << Left(1);
    QTest::newRow("pairs of wrong types")
        << QByteArray("{\"data\":{\"checksum\":\"A-1\",\"custom_fields\":[1,[],[\"a\"],[{},[]],null],"
                      "\"allowed_checkins\":\"1\"}}")
        << 1 << Left(1);
}

void TickeraParserTest::rows()
{
    QFETCH(QByteArray, row);
    QFETCH(int, usable);
    QFETCH(std::optional<int>, remaining);
    const Parsed<AttendeePage> parsed = attendeePageFrom(json(listOf(row, 1)));
    QVERIFY(parsed.value);
    QCOMPARE(parsed.value->listed, 1);
    QCOMPARE(parsed.value->attendees.size(), usable);
    QCOMPARE(parsed.value->unusable, 1 - usable);
    if (usable == 1)
        QCOMPARE(parsed.value->attendees[0].serverRemaining, remaining);
}

void TickeraParserTest::twoRowsWithOneCode()
{
    const QByteArray rows
        = "{\"data\":{\"checksum\":\"A-1\",\"buyer_first\":\"New\",\"allowed_checkins\":\"1\"}},"
          "{\"data\":{\"checksum\":\"a-1\",\"buyer_first\":\"Old\",\"allowed_checkins\":\"5\"}}";
    const Parsed<AttendeePage> parsed = attendeePageFrom(json(listOf(rows, 2)));
    QVERIFY(parsed.value);
    QCOMPARE(parsed.value->listed, 2);
    QCOMPARE(parsed.value->unusable, 0);
    QCOMPARE(parsed.value->attendees.size(), 1);
    QCOMPARE(parsed.value->attendees[0].firstName, u"New"_s);
}

void TickeraParserTest::badLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("empty array") << QByteArray("[]") << Error::Kind::Malformed;
    QTest::newRow("no closing entry")
        << QByteArray(R"([{"data":{"checksum":"A"}}])") << Error::Kind::Malformed;
    QTest::newRow("object") << QByteArray("{\"a\":1}") << Error::Kind::Malformed;
    QTest::newRow("other site's JSON") << QByteArray(R"([{"id":1,"title":"x"}])") << Error::Kind::Malformed;
    QTest::newRow("records") << data(u"records.json"_s) << Error::Kind::Malformed;
    QTest::newRow("fewer rows than said") << listOf({}, 3) << Error::Kind::Network;
    QTest::newRow("cut off") << data(u"list-today.json"_s).left(500) << Error::Kind::Network;
    QTest::newRow("deep") << QByteArray(100'000, '[') << Error::Kind::Network;
    QTest::newRow("nothing") << QByteArray() << Error::Kind::Network;
    QTest::newRow("string") << QByteArray("\"no\"") << Error::Kind::Malformed;
}

void TickeraParserTest::badLists()
{
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    const Parsed<AttendeePage> parsed = attendeePageFrom(json(body));
    QVERIFY(!parsed.value);
    QCOMPARE(parsed.value.error().kind, kind);
    QVERIFY(!parsed.value.error().detail.contains(u'\n'));
}

void TickeraParserTest::essentials()
{
    const Parsed<ServerEvent> parsed = serverEventFrom(json(data(u"essentials-today.json"_s)));
    QVERIFY(parsed.value);
    QCOMPARE(parsed.value->name, u"Rock & Roll Night"_s);
    QCOMPARE(parsed.value->location, u"Hallenstadion, Zürich"_s);
    QCOMPARE(parsed.value->startsAtText, u"November 21, 2026 8:21 am"_s);
    QCOMPARE(parsed.value->sold, 246);
    const Parsed<ServerEvent> several = serverEventFrom(
        json("{\"sold_tickets\":5,\"checked_tickets\":0,\"pass\":true,\"event_name\":\"Mehrere\","
             "\"event_date_time\":\"N\\/A\",\"event_location\":\"N\\/A\"}"));
    QVERIFY(several.value);
    QVERIFY(several.value->name.isEmpty());
    QCOMPARE(several.traits.isOldServer, std::optional(true));
}

void TickeraParserTest::badEssentials_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("negative") << QByteArray(R"({"sold_tickets":"-1","checked_tickets":"0"})");
    QTest::newRow("words") << QByteArray(R"({"sold_tickets":"x","checked_tickets":"0"})");
    QTest::newRow("missing") << QByteArray(R"({"pass":"1"})");
    QTest::newRow("array") << QByteArray("[1]");
}

void TickeraParserTest::badEssentials()
{
    QFETCH(QByteArray, body);
    const Parsed<ServerEvent> parsed = serverEventFrom(json(body));
    QVERIFY(!parsed.value);
    QCOMPARE(parsed.value.error().kind, Error::Kind::Malformed);
}

void TickeraParserTest::records()
{
    const Parsed<QList<CheckInRecord>> parsed = checkInRecordsFrom(json(data(u"records.json"_s)));
    QVERIFY(parsed.value);
    const QList<CheckInRecord> expected { { .isPass = true, .at = u"November 18, 2026 - 8:21 am"_s },
                                          { .isPass = false, .at = u"November 18, 2026 - 8:21 am"_s } };
    QCOMPARE(*parsed.value, expected);
    QVERIFY(checkInRecordsFrom(json("[]")).value->isEmpty());
}

void TickeraParserTest::badRecords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("list") << listOf({}, 0);
    QTest::newRow("one without status") << QByteArray(R"([{"data":{"status":"Pass"}},{"data":{}}])");
    QTest::newRow("numbers") << QByteArray("[1,2]");
    QTest::newRow("status is a number") << QByteArray(R"([{"data":{"status":1}}])");
    QTest::newRow("cut off") << data(u"records.json"_s).left(60);
}

void TickeraParserTest::badRecords()
{
    QFETCH(QByteArray, body);
    QVERIFY(!checkInRecordsFrom(json(body)).value);
}

void TickeraParserTest::deliveries_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Kind>("kind");

    const QByteArray notice
        = "<br />\n<b>Notice</b>: Undefined index: x in <b>/a.php</b> on line <b>3</b><br />\n";
    QTest::newRow("accepted") << json(data(u"accepted-today.json"_s)) << Kind::Accepted;
    QTest::newRow("refused in 2015") << json(data(u"refused-2015.json"_s)) << Kind::Refused;
    QTest::newRow("refused") << json(R"({"status":"","pass":"1"})") << Kind::Refused;
    QTest::newRow("notice, then accepted")
        << html(200, notice + data(u"accepted-today.json"_s)) << Kind::Accepted;
    QTest::newRow("string") << json("\"Ticket existiert nicht\"") << Kind::Rejected;
    QTest::newRow("bare text") << json("Ticket does not exist") << Kind::Rejected;
    QTest::newRow("bare text in another language") << json("Билет не существует") << Kind::Rejected;
    QTest::newRow("bare text, not labelled JSON") << html(200, "Ticket does not exist") << Kind::Unknown;
    QTest::newRow("PHP dies in words")
        << json("PHP Fatal error: Uncaught Error: x in /a.php on line 3") << Kind::Unknown;
    QTest::newRow("bare number") << json("-1") << Kind::Unknown;
    QTest::newRow("bare null") << json("null") << Kind::Unknown;
    QTest::newRow("empty string") << json("\"\"") << Kind::Unknown;
    QTest::newRow("string cut off") << json("\"Ticket does") << Kind::Unknown;
    QTest::newRow("long text") << json(QByteArray(400, 'x')) << Kind::Unknown;
    QTest::newRow("nothing") << json({}) << Kind::Unknown;
    QTest::newRow("object cut off") << json(data(u"accepted-today.json"_s).left(40)) << Kind::Unknown;
    QTest::newRow("no status") << json(R"({"pass":"1"})") << Kind::Unknown;
    QTest::newRow("no pass") << json(R"({"status":"1"})") << Kind::Unknown;
    QTest::newRow("status of another type") << json(R"({"status":[],"pass":"1"})") << Kind::Unknown;
    QTest::newRow("other site's status") << json(R"({"status":"ok","pass":"1"})") << Kind::Unknown;
    QTest::newRow("pass denied") << json(R"({"status":"1","pass":""})") << Kind::Unknown;
    QTest::newRow("array") << json("[]") << Kind::Unknown;
    QTest::newRow("home page with JSON in it") << html(200, data(u"home.html"_s)) << Kind::Unknown;
    QTest::newRow("home page labelled JSON") << json(data(u"home.html"_s)) << Kind::Unknown;
    QTest::newRow("accepted, but 500") << html(500, data(u"accepted-today.json"_s)) << Kind::Unknown;
    HttpAnswer maintenance = html(503, data(u"maintenance.html"_s));
    QTest::newRow("503 without a time") << maintenance << Kind::Unknown;
    maintenance.retryAfter = std::chrono::seconds(600);
    QTest::newRow("maintenance") << maintenance << Kind::NotSent;
    HttpAnswer proxy = html(503, "<html><title>Backend fetch failed</title></html>");
    proxy.retryAfter = std::chrono::seconds(5);
    QTest::newRow("503 of a proxy") << proxy << Kind::Unknown;
    QTest::newRow("redirect") << html(302, {}) << Kind::Unknown;
    QTest::newRow("deep") << json(QByteArray(100'000, '{')) << Kind::Unknown;
}

void TickeraParserTest::deliveries()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(Kind, kind);
    const DeliveryAnswer parsed = deliveryAnswerFrom(answer).value;
    QCOMPARE(parsed.kind, kind);
    QCOMPARE(parsed.detail.isEmpty(), kind == Kind::Accepted);
    QVERIFY(!parsed.detail.contains(u'\n'));
}

void TickeraParserTest::problems_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    const auto redirect = [](const QString &target) {
        HttpAnswer answer = html(302, {});
        answer.redirect = QUrl(target);
        return answer;
    };
    using enum Error::Kind;

    QTest::newRow("key refused") << json(R"({"pass":"","execution_time":"0.0006"})") << Auth << u"key"_s;
    QTest::newRow("plugin off") << html(200, data(u"home.html"_s)) << Malformed << u"plugin on"_s;
    QTest::newRow("other site") << html(200, "<html><title>Nice  &amp; warm</title>") << Malformed
                                << u"\"Nice & warm\""_s;
    QTest::newRow("portal") << redirect(u"http://portal.hotel/login?mac=1"_s) << Network << u"Wi-Fi"_s;
    QTest::newRow("moved") << redirect(u"https://www.example.test/?tickera=x&api_key=0A1B2C3D"_s) << Malformed
                           << u"https://www.example.test/"_s;
    HttpAnswer canonical = redirect(u"https://example.test/?tickera=x&api_key=0A1B2C3D"_s);
    canonical.isFromWordPress = true;
    QTest::newRow("plugin off, address corrected") << canonical << Malformed << u"plugin on"_s;
    HttpAnswer maintenance = html(503, data(u"maintenance.html"_s));
    maintenance.retryAfter = std::chrono::seconds(600);
    QTest::newRow("maintenance") << maintenance << Network << u"maintenance"_s;
    QTest::newRow("database down") << html(500, "<html><title>Database Error</title>") << Network
                                   << u"database"_s;
    QTest::newRow("gateway") << html(504, "<html>") << Network << u"proxy"_s;
    QTest::newRow("not found") << html(404, "<html>") << Malformed << u"folder"_s;
    QTest::newRow("forbidden") << html(403, "<html>") << Network << u"firewall"_s;
    QTest::newRow("network login") << html(511, "<html>") << Network << u"login"_s;
    QTest::newRow("nothing") << json({}) << Network << u"PHP"_s;
    QTest::newRow("broken") << json("{\"pass\":") << Network << u"cut off"_s;
    QTest::newRow("other JSON") << json("{\"hello\":1}") << Malformed << u"JSON"_s;
    QTest::newRow("JSON labelled as text")
        << html(200, R"({"pass":"1"})") << Malformed << u"none of Tickera's"_s;
}

void TickeraParserTest::problems()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, words);
    const Parsed<void> parsed = keyCheckFrom(answer);
    QVERIFY(!parsed.value);
    QCOMPARE(parsed.value.error().kind, kind);
    QVERIFY2(parsed.value.error().detail.contains(words), qPrintable(parsed.value.error().detail));
    QVERIFY(!parsed.value.error().detail.contains("0A1B2C3D"_L1));
}

QTEST_GUILESS_MAIN(TickeraParserTest)
#include "tickeraparsertest.moc"
