// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tickeraparser.h"

#include <QFile>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

using Kind = DeliveryAnswer::Kind;

/// Answers of add-ons and careless scripts: numbers where texts belong, marks in front, rows without a code.
class OddAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oddRowsAreCounted();
    void digests();
    void numbersAreTakenDigitByDigit();
    void noiseInFront_data();
    void noiseInFront();
};

static HttpAnswer json(const QByteArray &body)
{
    return { .status = 200, .contentType = "application/json; charset=UTF-8", .body = body };
}

static QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(KIOSK_SOURCE_DIR "/tests/data/tickera/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QByteArray listOf(const QByteArray &rows, int count)
{
    return "[" + rows + R"(,{"additional":{"results_count":")" + QByteArray::number(count) + "\"}}]";
}

void OddAnswersTest::oddRowsAreCounted()
{
    const QByteArray rows = R"({"data":{"checksum":"A-1","allowed_checkins":"1"}},)"
                            R"({"data":{"checksum":"<x>","allowed_checkins":"1"}},)"
                            R"({"data":{"checksum":"<X>","allowed_checkins":"1"}},)"
                            R"({"data":{"checksum":null,"allowed_checkins":"1"}})";
    const Parsed<AttendeePage> parsed = attendeePageFrom(json(listOf(rows, 4)));
    QVERIFY(parsed.value);
    QCOMPARE(parsed.value->attendees.size(), 2);
    QCOMPARE(parsed.value->listed, 4);
    QCOMPARE(parsed.value->unsendable, 2);
    QCOMPARE(parsed.value->unusable, 1);
}

void OddAnswersTest::digests()
{
    const auto digestOf = [](const QByteArray &rows, int count) {
        return attendeePageFrom(json(listOf(rows, count))).value->digest;
    };
    const QByteArray one = R"({"data":{"checksum":"A","allowed_checkins":"1","date_checked":""}})";
    const QByteArray oneUsed = R"({"data":{"checksum":"A","allowed_checkins":"0","date_checked":"today"}})";
    const QByteArray other = R"({"data":{"checksum":"B","allowed_checkins":"1","date_checked":""}})";
    const QByteArray none = R"({"data":{"checksum":null,"buyer_first":"Ada"}})";
    const QByteArray noneEither = R"({"data":{"checksum":null,"buyer_first":"Bea"}})";
    QCOMPARE(digestOf(one + ',' + other, 2), digestOf(oneUsed + ',' + other, 2));
    QVERIFY(digestOf(one + ',' + other, 2) != digestOf(other + ',' + one, 2));
    QVERIFY(digestOf(one, 1) != digestOf(one + ',' + one, 2));
    QVERIFY(digestOf(none, 1) != digestOf(noneEither, 1));
}

void OddAnswersTest::numbersAreTakenDigitByDigit()
{
    const QByteArray rows = R"({"data":{"checksum":9007199254740993,"allowed_checkins":"1",)"
                            R"("custom_fields":[["Ticket Type",7],["Price",12.50],["Note","a 1e3 \"2.0"]]}})";
    const Parsed<AttendeePage> parsed = attendeePageFrom(json(listOf(rows, 1)));
    QVERIFY(parsed.value);
    const Attendee &attendee = parsed.value->attendees.constFirst();
    QCOMPARE(attendee.code, u"9007199254740993"_s);
    QCOMPARE(attendee.ticketType, u"7"_s);
    QVERIFY(attendee.customFields.contains({ u"Note"_s, u"a 1e3 \"2.0"_s }));
    for (const QByteArray sold : { "9007199254740993", "\"9007199254740993\"" }) {
        const auto event = serverEventFrom(json("{\"sold_tickets\":" + sold + ",\"checked_tickets\":0}"));
        QCOMPARE(event.value->sold, 9007199254740993);
    }
}

void OddAnswersTest::noiseInFront_data()
{
    QTest::addColumn<QByteArray>("noise");
    const QByteArray mark = "\xef\xbb\xbf";
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a byte order mark") << mark;
    QTest::newRow("two") << mark + mark;
    QTest::newRow("five with line ends") << (mark + "\r\n").repeated(5);
    QTest::newRow("blanks and invisible ones") << QByteArray(" \t\xc2\xa0\xe2\x80\x8b") + mark + '\0';
}

// Each file of a plugin that an editor saved so puts one in front of every answer, of empty ones, too.
void OddAnswersTest::noiseInFront()
{
    QFETCH(const QByteArray, noise);
    QVERIFY(keyCheckFrom(json(noise + R"({"pass":"1"})")).value);
    QCOMPARE(keyCheckFrom(json(noise + R"({"pass":""})")).value.error().kind, Error::Kind::Auth);
    QVERIFY(serverEventFrom(json(noise + data(u"essentials-today.json"_s))).value);
    QVERIFY(attendeePageFrom(json(noise + data(u"list-today.json"_s))).value);
    QVERIFY(checkInRecordsFrom(json(noise + data(u"records.json"_s))).value);
    QVERIFY(attendeePageFrom(json(noise)).traits.isKeyInDoubt);
    QVERIFY(deliveryAnswerFrom(json(noise)).traits.isKeyInDoubt);
    QCOMPARE(deliveryAnswerFrom(json(noise + data(u"accepted-today.json"_s))).value.kind, Kind::Accepted);
    QCOMPARE(deliveryAnswerFrom(json(noise + "\"Ticket does not exist\"")).value.kind, Kind::Rejected);
    QCOMPARE(deliveryAnswerFrom(json(noise + "Ticket does not exist")).value.kind, Kind::Rejected);
    const QByteArray notice = "<br />\n<b>Notice</b>: x in <b>/a.php</b> on line <b>3</b><br />\n";
    QVERIFY(attendeePageFrom(json(noise + notice + noise + data(u"list-today.json"_s))).value);
}

QTEST_GUILESS_MAIN(OddAnswersTest)
#include "oddanswerstest.moc"
