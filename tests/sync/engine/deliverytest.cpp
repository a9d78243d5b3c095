// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "delivery.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

using Answer = DeliveryAnswer::Kind;
using Step = NextStep::Kind;
using Records = QList<CheckInRecord>;

class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void answers_data();
    void answers();
    void readBacks_data();
    void readBacks();
    void refusedRepeats_data();
    void refusedRepeats();
    void refusalsOfOtherGatesBetween();
    void scanTimes_data();
    void scanTimes();
    void saysWhy();
};

static const CheckInRecord passAtEight { true, u"November 21, 2026 - 8:00 pm"_s };
static const CheckInRecord passAtNine { true, u"November 21, 2026 - 9:00 pm"_s };
static const CheckInRecord failAtEight { false, u"November 21, 2026 - 8:00 pm"_s };
static const CheckInRecord failAtNine { false, u"November 21, 2026 - 9:00 pm"_s };

void DeliveryTest::kinds_data()
{
    QTest::addColumn<QString>("checkoutTypes");
    QTest::addColumn<std::optional<int>>("allowed");
    QTest::addColumn<bool>("several");
    QTest::addColumn<TicketKind>("expected");
    using Allowed = std::optional<int>;
    QTest::newRow("single") << u"all-multi"_s << Allowed(1) << false << TicketKind::SingleUse;
    QTest::newRow("single of a type with more")
        << u"all-multi"_s << Allowed(1) << true << TicketKind::WithCheckOut;
    QTest::newRow("unlimited") << u"all-multi"_s << Allowed() << true << TicketKind::WithCheckOut;
    QTest::newRow("never said") << u""_s << Allowed(3) << true << TicketKind::WithCheckOut;
    QTest::newRow("no check-out: multi") << u"none"_s << Allowed(3) << true << TicketKind::MultiUse;
    QTest::newRow("no check-out: unlimited") << u"none"_s << Allowed() << true << TicketKind::MultiUse;
    QTest::newRow("no check-out: one left of more")
        << u"none"_s << Allowed(1) << true << TicketKind::MultiUse;
    QTest::newRow("no check-out: single") << u"none"_s << Allowed(1) << false << TicketKind::SingleUse;
    QTest::newRow("named") << u"Crew, vip "_s << Allowed(3) << true << TicketKind::WithCheckOut;
    QTest::newRow("named, seen once") << u"Crew,VIP"_s << Allowed(1) << false << TicketKind::WithCheckOut;
    QTest::newRow("not named") << u"Crew"_s << Allowed(3) << true << TicketKind::MultiUse;
}

void DeliveryTest::kinds()
{
    QFETCH(const QString, checkoutTypes);
    QFETCH(const std::optional<int>, allowed);
    QFETCH(const bool, several);
    const Event event { .checkoutTypes = checkoutTypes };
    const Attendee attendee { .ticketType = u"VIP"_s, .allowedCheckIns = allowed };
    QTEST(ticketKindOf(event, attendee, several), "expected");
}

void DeliveryTest::answers_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<TicketKind>("ticket");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("wasUnknown");
    QTest::addColumn<Step>("expected");
    using enum TicketKind;
    QTest::newRow("accepted") << Answer::Accepted << SingleUse << 1 << false << Step::Confirm;
    QTest::newRow("accepted at last") << Answer::Accepted << SingleUse << 3 << true << Step::Confirm;
    QTest::newRow("refused") << Answer::Refused << SingleUse << 1 << false << Step::Conflict;
    QTest::newRow("refused repeat") << Answer::Refused << SingleUse << 2 << true << Step::CompareRecords;
    QTest::newRow("refused repeat, multi")
        << Answer::Refused << MultiUse << 2 << true << Step::CompareRecords;
    QTest::newRow("refused, check-out") << Answer::Refused << WithCheckOut << 1 << false << Step::Conflict;
    QTest::newRow("refused repeat, check-out")
        << Answer::Refused << WithCheckOut << 2 << true << Step::AskPerson;
    QTest::newRow("not taken") << Answer::Rejected << SingleUse << 1 << false << Step::Conflict;
    QTest::newRow("key refused") << Answer::KeyRefused << SingleUse << 1 << false << Step::Stop;
    QTest::newRow("not sent") << Answer::NotSent << WithCheckOut << 1 << false << Step::SendAgain;
    QTest::newRow("silence") << Answer::Unknown << SingleUse << 1 << false << Step::ReadBack;
    QTest::newRow("silence, multi") << Answer::Unknown << MultiUse << 1 << false << Step::ReadBack;
    QTest::newRow("silence, check-out") << Answer::Unknown << WithCheckOut << 1 << false << Step::AskPerson;
    QTest::newRow("silence again and again") << Answer::Unknown << SingleUse << 6 << true << Step::Quarantine;
}

void DeliveryTest::answers()
{
    QFETCH(const Answer, answer);
    QFETCH(const TicketKind, ticket);
    QFETCH(const int, attempts);
    QFETCH(const bool, wasUnknown);
    const DeliveryHistory history { .ticket = ticket, .attempts = attempts, .wasUnknown = wasUnknown };
    QTEST(afterAnswer({ .kind = answer }, history).kind, "expected");
}

void DeliveryTest::readBacks_data()
{
    QTest::addColumn<Records>("records");
    QTest::addColumn<TicketKind>("ticket");
    QTest::addColumn<std::optional<int>>("before");
    QTest::addColumn<bool>("keepsScanTime");
    QTest::addColumn<Step>("expected");
    using enum TicketKind;
    using Before = std::optional<int>;
    QTest::newRow("single, nothing there") << Records {} << SingleUse << Before() << true << Step::SendAgain;
    QTest::newRow("single, refusals only")
        << Records { failAtEight } << SingleUse << Before() << true << Step::SendAgain;
    QTest::newRow("single, an entry: whose?")
        << Records { passAtEight } << SingleUse << Before() << true << Step::SendAgain;
    QTest::newRow("old server, an entry")
        << Records { passAtEight } << SingleUse << Before() << false << Step::AskPerson;
    QTest::newRow("old server, nothing") << Records {} << SingleUse << Before() << false << Step::SendAgain;
    QTest::newRow("old server, new entry")
        << Records { passAtEight } << SingleUse << Before(0) << false << Step::Confirm;
    QTest::newRow("multi, new entry")
        << Records { passAtEight, passAtNine } << MultiUse << Before(1) << true << Step::Confirm;
    QTest::newRow("multi, nothing new")
        << Records { passAtEight } << MultiUse << Before(1) << true << Step::SendAgain;
    QTest::newRow("multi, refused") << Records { passAtEight, failAtNine } << MultiUse << Before(1) << true
                                    << Step::Conflict;
    QTest::newRow("multi, records vanished")
        << Records {} << MultiUse << Before(1) << true << Step::AskPerson;
    QTest::newRow("multi, never counted")
        << Records { passAtEight } << MultiUse << Before() << true << Step::AskPerson;
    QTest::newRow("check-out, nothing there")
        << Records {} << WithCheckOut << Before() << true << Step::AskPerson;
    QTest::newRow("check-out, an entry")
        << Records { passAtEight } << WithCheckOut << Before(0) << true << Step::AskPerson;
}

void DeliveryTest::readBacks()
{
    QFETCH(const Records, records);
    QFETCH(const TicketKind, ticket);
    QFETCH(const std::optional<int>, before);
    QFETCH(const bool, keepsScanTime);
    const DeliveryHistory history { .ticket = ticket,
                                    .attempts = 1,
                                    .wasUnknown = true,
                                    .recordsBefore = before,
                                    .keepsScanTime = keepsScanTime };
    QTEST(afterReadBack(records, history).kind, "expected");
}

void DeliveryTest::refusedRepeats_data()
{
    QTest::addColumn<Records>("records");
    QTest::addColumn<std::optional<int>>("before");
    QTest::addColumn<bool>("keepsScanTime");
    QTest::addColumn<Step>("expected");
    using Before = std::optional<int>;
    QTest::newRow("same text: ours") << Records { passAtEight, failAtEight } << Before() << true
                                     << Step::Confirm;
    QTest::newRow("other text: another gate's")
        << Records { passAtNine, failAtEight } << Before() << true << Step::Conflict;
    QTest::newRow("later refusals do not confuse")
        << Records { passAtEight, failAtNine, failAtEight } << Before() << true << Step::Confirm;
    QTest::newRow("no entry: outside its times")
        << Records { failAtEight } << Before() << true << Step::Conflict;
    QTest::newRow("no records at all") << Records {} << Before() << true << Step::Conflict;
    QTest::newRow("old server: texts prove nothing")
        << Records { passAtEight, failAtEight } << Before() << false << Step::Conflict;
    QTest::newRow("counted: new entry")
        << Records { passAtEight, passAtNine, failAtNine } << Before(1) << true << Step::Confirm;
    QTest::newRow("counted: none") << Records { passAtEight, failAtNine } << Before(1) << true
                                   << Step::Conflict;
}

void DeliveryTest::refusedRepeats()
{
    QFETCH(const Records, records);
    QFETCH(const std::optional<int>, before);
    QFETCH(const bool, keepsScanTime);
    const DeliveryHistory history {
        .attempts = 2, .wasUnknown = true, .recordsBefore = before, .keepsScanTime = keepsScanTime
    };
    QTEST(afterRefusedRepeat(records, history).kind, "expected");
}

void DeliveryTest::refusalsOfOtherGatesBetween()
{
    const DeliveryHistory history { .attempts = 2, .wasUnknown = true, .recordsRead = 1 };
    // Ours, and then another gate's guest is refused before the records are read.
    QCOMPARE(afterRefusedRepeat({ passAtEight, failAtEight, failAtNine }, history).kind, Step::AskPerson);
    QCOMPARE(afterRefusedRepeat({ passAtNine, failAtEight, failAtNine }, history).kind, Step::AskPerson);
    QCOMPARE(afterRefusedRepeat({ passAtEight, failAtEight, failAtEight }, history).kind, Step::Confirm);
    QCOMPARE(afterRefusedRepeat({ passAtNine, failAtEight }, history).kind, Step::Conflict);
    const DeliveryHistory later { .attempts = 3, .wasUnknown = true, .recordsRead = 2 };
    QCOMPARE(afterRefusedRepeat({ passAtEight, failAtNine, failAtEight }, later).kind, Step::Confirm);
}

void DeliveryTest::scanTimes_data()
{
    QTest::addColumn<std::optional<qint64>>("atTheScan");
    QTest::addColumn<std::optional<ClockMark>>("clock");
    QTest::addColumn<qint64>("expected");
    using Skew = std::optional<qint64>;
    using Mark = std::optional<ClockMark>;
    // Scanned at 1000 s. The newest skew is 20 s, by a clock that stands at 500 s before this boot.
    QTest::newRow("known at the scan")
        << Skew(180'000) << Mark(ClockMark { u"b1"_s, 500'000 }) << qint64(1180);
    QTest::newRow("known at the scan, clock set since")
        << Skew(180'000) << Mark(ClockMark { u"b1"_s, 340'000 }) << qint64(1180);
    QTest::newRow("known to be none") << Skew(0) << Mark(ClockMark { u"b1"_s, 500'000 }) << qint64(1000);
    QTest::newRow("learnt later") << Skew() << Mark(ClockMark { u"b1"_s, 500'000 }) << qint64(1020);
    QTest::newRow("learnt later, set forward since")
        << Skew() << Mark(ClockMark { u"b1"_s, 340'000 }) << qint64(1180);
    QTest::newRow("learnt later, set back since")
        << Skew() << Mark(ClockMark { u"b1"_s, 510'000 }) << qint64(1010);
    QTest::newRow("learnt later, another boot")
        << Skew() << Mark(ClockMark { u"b0"_s, 340'000 }) << qint64(1020);
    QTest::newRow("of an older layout") << Skew() << Mark() << qint64(1020);
}

void DeliveryTest::scanTimes()
{
    QFETCH(const std::optional<qint64>, atTheScan);
    QFETCH(const std::optional<ClockMark>, clock);
    const OutboxEntry entry { .scannedAt = 1'000'000, .skew = atTheScan, .clock = clock };
    QTEST(scanTimeOf(entry, 20'000, { u"b1"_s, 500'000 }), "expected");
}

void DeliveryTest::saysWhy()
{
    const NextStep step = afterAnswer({ .kind = Answer::Rejected, .detail = u"Ticket does not exist"_s }, {});
    QVERIFY(step.reason.contains(u"Ticket does not exist"_s));
    QVERIFY(!afterAnswer({ .kind = Answer::Refused }, {}).reason.isEmpty());
    QVERIFY(afterAnswer({ .kind = Answer::Accepted }, {}).reason.isEmpty());
}

QTEST_GUILESS_MAIN(DeliveryTest)
#include "deliverytest.moc"
