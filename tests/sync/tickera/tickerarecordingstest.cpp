// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "fakereplay.h"
#include "tickeraparser.h"

#include <QTest>

#include <array>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

using Kind = DeliveryAnswer::Kind;

/// Replays every recorded answer through the parser. What must come out is read off the bytes by hand here,
/// without a JSON parser, so that both readings can only agree by being right.
class TickeraRecordingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void all_data();
    void all();
    void functionsAreAllThere();

private:
    QList<FakeRecording> m_recordings;
};

enum class Function { KeyCheck, Essentials, List, Records, CheckIn, Other };

static Function functionOf(const FakeRecording &recording)
{
    struct Word {
        const char *text;
        Function function;
    };
    static constexpr std::array words {
        Word { "check_credentials", Function::KeyCheck }, Word { "event_essentials", Function::Essentials },
        Word { "tickets_info", Function::List },          Word { "ticket_checkins", Function::Records },
        Word { "tickera_checkins", Function::Records },   Word { "/check_in/", Function::CheckIn },
        Word { "tickera_scan", Function::CheckIn },
    };
    for (const Word &word : words) {
        if (recording.target.contains(word.text) || recording.requestBody.contains(word.text))
            return word.function;
    }
    return Function::Other;
}

static HttpAnswer answerOf(const FakeRecording &recording)
{
    HttpAnswer answer { .status = recording.answer.status,
                        .contentType = recording.answer.contentType,
                        .body = recording.answer.body,
                        .asked = QUrl(u"http://127.0.0.1:8090/?tickera=x&api_key=KEY"_s),
                        .redirect = QUrl::fromEncoded(recording.header("Location")),
                        .isFromWordPress = !recording.header("X-Redirect-By").isEmpty() };
    if (const QByteArray retry = recording.header("Retry-After"); !retry.isEmpty())
        answer.retryAfter = std::chrono::seconds(retry.toInt());
    return answer;
}

static bool isPage(const HttpAnswer &answer) { return answer.body.contains("<html"); }
static bool isEmptyAnswer(const HttpAnswer &answer) { return answer.status == 200 && answer.body.isEmpty(); }
static bool isRefusedText(const HttpAnswer &answer)
{
    return answer.body.startsWith('"') || answer.body.startsWith("Ticket")
        || answer.body.startsWith("Insuff");
}

static Kind kindExpected(const HttpAnswer &answer)
{
    if (answer.status == 503)
        return Kind::NotSent;
    if (answer.status != 200 || answer.body.isEmpty() || isPage(answer))
        return Kind::Unknown;
    if (isRefusedText(answer))
        return Kind::Rejected;
    const bool isAccepted
        = answer.body.contains(R"("status":"1")") || answer.body.contains("\"status\":true");
    return isAccepted ? Kind::Accepted : Kind::Refused;
}

static void checkDelivery(const HttpAnswer &answer)
{
    const ParsedDelivery parsed = deliveryAnswerFrom(answer);
    QCOMPARE(parsed.value.kind, kindExpected(answer));
    QCOMPARE(parsed.value.detail.isEmpty(), parsed.value.kind == Kind::Accepted);
    QCOMPARE(parsed.traits.isKeyInDoubt, isEmptyAnswer(answer));
    const bool isDecision = parsed.value.kind == Kind::Accepted || parsed.value.kind == Kind::Refused;
    if (isDecision)
        QCOMPARE(*parsed.traits.isOldServer, answer.body.contains("\"pass\":true"));
    if (answer.status == 503)
        QCOMPARE(parsed.value.retryAfter, std::chrono::seconds(600));
}

static void checkKey(const HttpAnswer &answer)
{
    const Parsed<void> parsed = keyCheckFrom(answer);
    const bool isGood = answer.body.contains(R"("pass":"1")") || answer.body.contains("\"pass\":true");
    QCOMPARE(parsed.value.has_value(), isGood);
    if (!isGood) {
        QCOMPARE(parsed.value.error().kind == Error::Kind::Auth, answer.body.contains("\"pass\":"));
        QVERIFY(!parsed.value.error().detail.contains("KEY"_L1));
    }
}

static qint64 numberAfter(const QByteArray &body, const QByteArray &name)
{
    QByteArray digits = body.sliced(body.indexOf("\"" + name + "\":") + name.size() + 3);
    if (digits.startsWith('"'))
        digits.remove(0, 1);
    qsizetype end = 0;
    while (end < digits.size() && digits[end] >= '0' && digits[end] <= '9')
        ++end;
    return digits.left(end).toLongLong();
}

static void checkEssentials(const HttpAnswer &answer)
{
    const Parsed<ServerEvent> parsed = serverEventFrom(answer);
    QCOMPARE(parsed.value.has_value(), answer.body.contains("sold_tickets"));
    if (!parsed.value) {
        QVERIFY(parsed.traits.isKeyInDoubt);
        return;
    }
    QCOMPARE(parsed.value->sold, numberAfter(answer.body, "sold_tickets"));
    QCOMPARE(parsed.value->checkedIn, numberAfter(answer.body, "checked_tickets"));
    const bool isSeveral = answer.body.contains(R"("N\/A")") || answer.body.contains(R"("event_name":"")");
    QCOMPARE(parsed.value->name.isEmpty(), isSeveral);
    QCOMPARE(parsed.value->startsAtText.isEmpty(), isSeveral);
    if (answer.body.contains("Rock &amp; Roll"))
        QCOMPARE(parsed.value->name, u"Rock & Roll Night – Zürich “Live”"_s);
}

static void checkList(const HttpAnswer &answer)
{
    const Parsed<AttendeePage> parsed = attendeePageFrom(answer);
    QCOMPARE(parsed.value.has_value(), answer.status == 200 && answer.body.contains("results_count"));
    QCOMPARE(parsed.traits.isKeyInDoubt, isEmptyAnswer(answer));
    if (!parsed.value)
        return;
    const qint64 count = numberAfter(answer.body, "results_count");
    QCOMPARE(parsed.value->listed, count);
    QCOMPARE(parsed.value->attendees.size(), count - parsed.value->unusable);
    QCOMPARE(parsed.traits.isNoisy, answer.body.contains("wpdberror"));
    for (const Attendee &listed : parsed.value->attendees) {
        // a ticket type that was deleted for good
        QVERIFY(!listed.ticketType.isEmpty() || answer.body.contains("[\"Ticket Type\",\"\"]"));
        QVERIFY(!listed.ticketType.contains(u'<'));
        QVERIFY(listed.email.endsWith(".test"_L1));
        QCOMPARE(listed.allowedCheckIns, listed.serverRemaining);
    }
    const bool hasUnlimited = answer.body.contains(R"("allowed_checkins":"9999)");
    const bool readsUnlimited = std::any_of(parsed.value->attendees.begin(), parsed.value->attendees.end(),
                                            [](const auto &one) { return !one.serverRemaining; });
    QCOMPARE(readsUnlimited, hasUnlimited);
}

static void checkRecords(const HttpAnswer &answer)
{
    const Parsed<QList<CheckInRecord>> parsed = checkInRecordsFrom(answer);
    QCOMPARE(parsed.value.has_value(), answer.status == 200 && !answer.body.isEmpty());
    QCOMPARE(parsed.traits.isKeyInDoubt, isEmptyAnswer(answer));
    if (!parsed.value)
        return;
    QCOMPARE(parsed.value->size(), answer.body.count("\"status\":"));
    const auto passes = std::count_if(parsed.value->begin(), parsed.value->end(),
                                      [](const CheckInRecord &record) { return record.isPass; });
    QCOMPARE(passes, answer.body.count("\"Pass\""));
    for (const CheckInRecord &record : *parsed.value)
        QVERIFY(!record.at.isEmpty());
}

void TickeraRecordingsTest::initTestCase()
{
    m_recordings = allRecordings();
    if (m_recordings.isEmpty())
        QSKIP("NOT TESTED: the recordings of Tickera are not beside the source tree");
    QVERIFY(m_recordings.size() >= 278);
}

void TickeraRecordingsTest::all_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_recordings.size(); ++i)
        QTest::newRow(qPrintable(m_recordings[i].name)) << i;
}

void TickeraRecordingsTest::all()
{
    QFETCH(qsizetype, index);
    const FakeRecording &recording = m_recordings[index];
    const HttpAnswer answer = answerOf(recording);
    switch (functionOf(recording)) {
    case Function::KeyCheck:
        return checkKey(answer);
    case Function::Essentials:
        return checkEssentials(answer);
    case Function::List:
        return checkList(answer);
    case Function::Records:
        return checkRecords(answer);
    case Function::CheckIn:
        return checkDelivery(answer);
    case Function::Other: // texts for apps, pages: for us no answer at all
        QVERIFY(!serverEventFrom(answer).value);
        QVERIFY(!attendeePageFrom(answer).value);
        QCOMPARE(deliveryAnswerFrom(answer).value.kind, Kind::Unknown);
    }
}

// A list that silently lost a function would test nothing.
void TickeraRecordingsTest::functionsAreAllThere()
{
    QHash<int, int> counts;
    for (const FakeRecording &recording : m_recordings)
        ++counts[static_cast<int>(functionOf(recording))];
    QVERIFY(counts[static_cast<int>(Function::KeyCheck)] >= 20);
    QVERIFY(counts[static_cast<int>(Function::Essentials)] >= 10);
    QVERIFY(counts[static_cast<int>(Function::List)] >= 40);
    QVERIFY(counts[static_cast<int>(Function::Records)] >= 30);
    QVERIFY(counts[static_cast<int>(Function::CheckIn)] >= 120);
}

QTEST_GUILESS_MAIN(TickeraRecordingsTest)
#include "tickerarecordingstest.moc"
