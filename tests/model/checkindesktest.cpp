// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "outbox.h"
#include "testdesk.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class CheckInDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void cleanup() { m_desk.reset(); }
    void verdicts_data();
    void verdicts();
    void saysWhoWhereAndWhen();
    void carriesTheFieldsForNotes();
    void garbageHasNoCode();
    void wrongPlaceSaysWhereToGo();
    void sameShowingIsOneShowing();
    void everyShowingRestartsTheTime();
    void otherGateOrDirectionIsNoRepeat();
    void otherScannerIsNoRepeat();
    void sameShowingMayLastLonger();
    void wallClockSetBack();
    void goesInAndOut();
    void admitsExactlyAsManyAsAllowed();
    void overrideIsTwoRows();
    void restartKeepsUsedTicketsUsed();
    void previewWritesNothing();
    void failedWriteAdmitsNobody();
    void serverHearsOfEntriesOnly();

private:
    std::unique_ptr<TestDesk> m_desk;
};

void CheckInDeskTest::verdicts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Gate>("gate");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<bool>("usedBefore");
    QTest::addColumn<Verdict>("verdict");
    const Gate any { .name = u"Side"_s };
    const Gate reentry { .name = u"Side"_s, .tracksReentry = true };
    const Gate vip { .name = u"Side"_s, .acceptedTicketTypes = { u"VIP"_s } };
    const Gate closed { .name = u"Side"_s, .isOpen = false };
    using enum Verdict;
    using enum Direction;
    QTest::newRow("admitted") << u"ab-1\r\n"_s << any << In << false << Admitted;
    QTest::newRow("exit recorded") << u"AB-1"_s << any << Out << true << ExitRecorded;
    QTest::newRow("already used") << u"AB-1"_s << any << In << true << AlreadyUsed;
    QTest::newRow("already inside") << u"FIVE"_s << reentry << In << true << AlreadyInside;
    QTest::newRow("not inside") << u"AB-1"_s << any << Out << false << NotInside;
    QTest::newRow("not yet valid") << u"EARLY"_s << any << In << false << NotYetValid;
    QTest::newRow("expired") << u"LATE"_s << any << In << false << Expired;
    QTest::newRow("wrong gate") << u"AB-1"_s << vip << In << false << WrongGate;
    QTest::newRow("wrong event") << u"OTHER"_s << any << In << false << WrongEvent;
    QTest::newRow("unpaid") << u"UNPAID"_s << any << In << false << Unpaid;
    QTest::newRow("revoked") << u"REVOKED"_s << any << In << false << Revoked;
    QTest::newRow("unknown") << u"NO-SUCH"_s << any << In << false << Unknown;
    QTest::newRow("invalid payload") << u"---"_s << any << In << false << InvalidPayload;
    QTest::newRow("a web address") << u"https://example.com/t"_s << any << In << false << InvalidPayload;
    QTest::newRow("gate closed") << u"AB-1"_s << closed << In << false << GateClosed;
}

void CheckInDeskTest::verdicts()
{
    QFETCH(const QString, code);
    QFETCH(const Gate, gate);
    QFETCH(const Direction, direction);
    QFETCH(const bool, usedBefore);
    QFETCH(const Verdict, verdict);
    if (usedBefore)
        QCOMPARE(m_desk->submit(code).verdict, Verdict::Admitted);
    m_desk->post.gateId = m_desk->addGate(gate).id;
    m_desk->post.direction = direction;
    const qint64 before = m_desk->rows();
    const AdmissionDecision preview = m_desk->desk->preview(code, m_desk->post);
    const AdmissionDecision decision = m_desk->submit(code);
    QCOMPARE(toWord(decision.verdict), toWord(verdict));
    QCOMPARE(preview.verdict, verdict);
    QVERIFY(!decision.reason.isEmpty() && decision.checkInId && !decision.isRepeat);
    QCOMPARE(decision.gate, u"Side"_s);
    QCOMPARE(decision.event, u"Gala"_s);
    QCOMPARE(decision.direction, direction);
    QCOMPARE(m_desk->rows(), before + 1);
    const CheckIn row = need(Ledger(m_desk->store.database()).newest(m_desk->event.id, 1)).constFirst();
    QCOMPARE(row.id, *decision.checkInId);
    QCOMPARE(row.verdict, verdict);
    QCOMPARE(row.operatorName, u"Ada"_s);
    QCOMPARE(row.device, (*m_desk->store).device());
}

void CheckInDeskTest::saysWhoWhereAndWhen()
{
    const AdmissionDecision decision = m_desk->submit(u"ab-1"_s);
    QCOMPARE(decision.code, u"AB-1"_s);
    QCOMPARE(decision.name, u"Zoë Müller"_s);
    QCOMPARE(decision.ticketType, u"Adult"_s);
    QCOMPARE(decision.remaining, 0);
    QCOMPARE(decision.checkedInAt, m_desk->clock.now());
    QVERIFY(!decision.previous);
    const QDateTime then = m_desk->clock.now();
    QCOMPARE(decision.at, then);
    m_desk->post.gateId = m_desk->addGate({ .name = u"Side"_s }).id;
    const AdmissionDecision used = m_desk->submitLater(u"AB-1"_s);
    QCOMPARE(used.verdict, Verdict::AlreadyUsed);
    QVERIFY(used.previous == (PreviousAdmission { then, u"Main"_s, (*m_desk->store).device() }));
    QCOMPARE(used.checkedInAt, then);
    QCOMPARE(used.remaining, 0);
    QVERIFY(used.isOverridable);
}

void CheckInDeskTest::carriesTheFieldsForNotes()
{
    const QList<QPair<QString, QString>> fields { { u"Wristband"_s, u"Blue"_s } };
    m_desk->store.add(m_desk->event, { .code = u"NOTED"_s, .customFields = fields });
    QCOMPARE(m_desk->submit(u"NOTED"_s).customFields, fields);
}

void CheckInDeskTest::garbageHasNoCode()
{
    const AdmissionDecision decision = m_desk->submit(u" \r\n"_s);
    QCOMPARE(decision.verdict, Verdict::InvalidPayload);
    QVERIFY(!decision.code && !decision.remaining && !decision.name && decision.checkInId);
    QCOMPARE(m_desk->submit(u"NO-SUCH-2"_s).code, u"NO-SUCH-2"_s);
    const AdmissionDecision wifi = m_desk->submit(u"WIFI:T:WPA;S:hall;P:secret;;"_s);
    QCOMPARE(wifi.reason, u"wifi_login"_s);
    QVERIFY(!wifi.code); // nor does the ledger hear the password
}

void CheckInDeskTest::wrongPlaceSaysWhereToGo()
{
    m_desk->addGate({ .name = u"Adults"_s, .acceptedTicketTypes = { u"ADULT"_s } });
    m_desk->addGate({ .name = u"Way out"_s, .direction = GateDirection::Out });
    m_desk->addGate({ .name = u"Shut"_s, .isOpen = false });
    m_desk->post.gateId = m_desk->addGate({ .name = u"VIP"_s, .acceptedTicketTypes = { u"VIP"_s } }).id;
    QCOMPARE(m_desk->submit(u"AB-1"_s).detail, u"Main, Adults"_s);
    QCOMPARE(m_desk->submit(u"OTHER"_s).detail, u"Matinee"_s);
}

void CheckInDeskTest::sameShowingIsOneShowing()
{
    const AdmissionDecision first = m_desk->submit(u"AB-1"_s);
    m_desk->clock.advance(2999ms);
    const AdmissionDecision repeat = m_desk->submit(u" ab-1\r\n"_s);
    QVERIFY(repeat.isRepeat);
    QCOMPARE(repeat.verdict, Verdict::Admitted);
    QCOMPARE(repeat.checkInId, first.checkInId);
    QCOMPARE(m_desk->rows(), 1);
    m_desk->clock.advance(3s);
    QCOMPARE(m_desk->submit(u"AB-1"_s).verdict, Verdict::AlreadyUsed);
    QCOMPARE(m_desk->rows(), 2);
    m_desk->submit(u"<x>"_s);
    QVERIFY(m_desk->submit(u"<x>"_s).isRepeat);
    QVERIFY(!m_desk->submit(u"<y>"_s).isRepeat);
}

void CheckInDeskTest::everyShowingRestartsTheTime()
{
    m_desk->submit(u"FIVE"_s);
    for (int i = 0; i < 10; ++i) {
        m_desk->clock.advance(2s);
        QVERIFY(m_desk->submit(u"FIVE"_s).isRepeat);
    }
    m_desk->clock.advance(3s);
    QCOMPARE(m_desk->submit(u"FIVE"_s).remaining, 3);
}

void CheckInDeskTest::otherGateOrDirectionIsNoRepeat()
{
    m_desk->submit(u"FIVE"_s);
    m_desk->post.direction = Direction::Out;
    QCOMPARE(m_desk->submit(u"FIVE"_s).verdict, Verdict::ExitRecorded);
    m_desk->post.direction = Direction::In;
    m_desk->post.gateId = m_desk->addGate({ .name = u"Side"_s }).id;
    const AdmissionDecision decision = m_desk->submit(u"FIVE"_s);
    QVERIFY(!decision.isRepeat);
    QCOMPARE(decision.remaining, 3);
}

void CheckInDeskTest::otherScannerIsNoRepeat()
{
    m_desk->post.lane = u"left"_s;
    QCOMPARE(m_desk->submit(u"AB-1"_s).verdict, Verdict::Admitted);
    m_desk->post.lane = u"right"_s; // a copy, held to the scanner beside it
    const AdmissionDecision copy = m_desk->submit(u"AB-1"_s);
    QCOMPARE(copy.verdict, Verdict::AlreadyUsed);
    QVERIFY(!copy.isRepeat);
    m_desk->post.lane = u"left"_s;
    const AdmissionDecision again = m_desk->submit(u"AB-1"_s);
    QCOMPARE(again.verdict, Verdict::Admitted);
    QVERIFY(again.isRepeat);
    QCOMPARE(m_desk->rows(), 2);
}

void CheckInDeskTest::sameShowingMayLastLonger()
{
    m_desk->post.sameShowing = 10s;
    QVERIFY(!m_desk->submit(u"FIVE"_s).isRepeat);
    m_desk->clock.advance(9999ms);
    QVERIFY(m_desk->submit(u"FIVE"_s).isRepeat);
    m_desk->clock.advance(10s);
    QVERIFY(!m_desk->submit(u"FIVE"_s).isRepeat);
}

void CheckInDeskTest::wallClockSetBack()
{
    m_desk->submit(u"AB-1"_s);
    m_desk->clock.setNow(m_desk->clock.now().addSecs(-5LL * 3600));
    QVERIFY(m_desk->submit(u"AB-1"_s).isRepeat);
    m_desk->clock.setNow(m_desk->clock.now().addSecs(10LL * 3600));
    QVERIFY(m_desk->submit(u"AB-1"_s).isRepeat);
    m_desk->clock.setNow(m_desk->clock.now().addSecs(-20LL * 3600));
    QCOMPARE(m_desk->submitLater(u"AB-1"_s).verdict, Verdict::AlreadyUsed);
    need(Ledger(m_desk->store.database()).verify({}));
}

void CheckInDeskTest::goesInAndOut()
{
    m_desk->main.tracksReentry = true;
    need(m_desk->store.catalog().changeGate(m_desk->main));
    using enum Direction;
    const auto goes = [&](Direction direction) {
        m_desk->post.direction = direction;
        const AdmissionDecision decision = m_desk->submitLater(u"AB-1"_s);
        return toWord(decision.verdict) + u' ' + decision.reason;
    };
    QCOMPARE(goes(In), u"admitted ok"_s);
    QCOMPARE(goes(In), u"already_inside inside"_s);
    QCOMPARE(goes(Out), u"exit_recorded ok"_s);
    QCOMPARE(goes(Out), u"not_inside not_inside"_s);
    QCOMPARE(goes(In), u"admitted reentry"_s);
    QCOMPARE(goes(In), u"already_inside inside"_s);
    QCOMPARE(m_desk->store.attendee(m_desk->event, u"AB-1"_s).uncontainedAdmissions, 1);
}

void CheckInDeskTest::admitsExactlyAsManyAsAllowed()
{
    for (int left = 4; left >= 0; --left) {
        const AdmissionDecision decision = m_desk->submitLater(u"FIVE"_s);
        QCOMPARE(decision.verdict, Verdict::Admitted);
        QCOMPARE(decision.remaining, left);
    }
    QCOMPARE(m_desk->submitLater(u"FIVE"_s).verdict, Verdict::AlreadyUsed);
    for (int i = 0; i < 3; ++i) {
        const AdmissionDecision decision = m_desk->submitLater(u"FREE"_s);
        QVERIFY(decision.verdict == Verdict::Admitted && decision.isUnlimited && !decision.remaining);
    }
}

void CheckInDeskTest::overrideIsTwoRows()
{
    m_desk->submit(u"AB-1"_s);
    m_desk->post.overrideReason = u"lost her coat"_s;
    const AdmissionDecision decision
        = m_desk->submit(u"AB-1"_s); // within the 3 s: a steward's word is no repeat
    QCOMPARE(decision.verdict, Verdict::Admitted);
    QCOMPARE(decision.reason, u"override"_s);
    const QList<CheckIn> newest = need(Ledger(m_desk->store.database()).newest(m_desk->event.id, 2));
    QCOMPARE(newest.at(0).id, decision.checkInId);
    QCOMPARE(newest.at(0).overrideReason, u"lost her coat"_s);
    QCOMPARE(newest.at(1).verdict, Verdict::AlreadyUsed);
    QCOMPARE(newest.at(1).overrideReason, QString());
    QCOMPARE(m_desk->rows(), 3);
    QCOMPARE(m_desk->submitLater(u"NO-SUCH"_s).verdict, Verdict::Unknown);
    QCOMPARE(m_desk->submitLater(u"REVOKED"_s).verdict, Verdict::Revoked);
    QCOMPARE(m_desk->rows(), 5);
    QCOMPARE(m_desk->submitLater(u"AB-1"_s).remaining, 0);
    QCOMPARE(m_desk->store.attendee(m_desk->event, u"AB-1"_s).uncontainedAdmissions, 1);
}

void CheckInDeskTest::restartKeepsUsedTicketsUsed()
{
    m_desk->submit(u"AB-1"_s);
    m_desk->submit(u"FIVE"_s);
    m_desk->restart();
    QCOMPARE(m_desk->submit(u"AB-1"_s).verdict, Verdict::AlreadyUsed);
    QCOMPARE(m_desk->submit(u"FIVE"_s).remaining, 3);
    QCOMPARE(need(Ledger(m_desk->store.database()).verify({})).number, 4);
}

void CheckInDeskTest::previewWritesNothing()
{
    const AdmissionDecision decision = m_desk->desk->preview(u"AB-1"_s, m_desk->post);
    QCOMPARE(decision.verdict, Verdict::Admitted);
    QVERIFY(!decision.checkInId && !decision.isRepeat);
    QCOMPARE(m_desk->rows(), 0);
    QVERIFY(!m_desk->submit(u"AB-1"_s).isRepeat);
    QCOMPARE(m_desk->desk->preview(u"AB-1"_s, m_desk->post).verdict, Verdict::AlreadyUsed);
}

void CheckInDeskTest::failedWriteAdmitsNobody()
{
    const auto failing = [&](const QString &what) {
        need(m_desk->store.database().runScript(
            { u"CREATE TEMP TRIGGER broken %1 BEGIN SELECT RAISE(FAIL, 'broken'); END"_s.arg(what) }));
        const AdmissionDecision decision = m_desk->submit(u"AB-1"_s);
        need(m_desk->store.database().runScript({ u"DROP TRIGGER broken"_s }));
        return decision;
    };
    for (const QString &what : { u"BEFORE INSERT ON main.check_ins"_s, u"AFTER INSERT ON main.check_ins"_s,
                                 u"AFTER UPDATE ON main.attendees"_s }) {
        const AdmissionDecision decision = failing(what);
        QCOMPARE(decision.verdict, Verdict::Error);
        QCOMPARE(decision.reason, u"storage"_s);
        QVERIFY(!decision.checkInId && !decision.detail.isEmpty());
        QCOMPARE(m_desk->rows(), 0);
        QCOMPARE(m_desk->store.attendee(m_desk->event, u"AB-1"_s).uncontainedAdmissions, 0);
    }
    QCOMPARE(m_desk->submit(u"AB-1"_s).verdict, Verdict::Admitted);
    need(Ledger(m_desk->store.database()).verify({}));
}

void CheckInDeskTest::serverHearsOfEntriesOnly()
{
    Outbox outbox(m_desk->store.database());
    m_desk->submit(u"AB-1"_s);
    QCOMPARE(need(outbox.waiting(m_desk->event.id)), 0);
    const Event shop = m_desk->store.addEvent({ .name = u"Shop"_s, .backend = BackendKind::Tickera });
    m_desk->store.add(shop, { .code = u"FIVE"_s, .allowedCheckIns = 5, .serverRemaining = 5 });
    m_desk->store.add(shop, { .code = u"UNPAID"_s, .paymentStatus = u"pending"_s });
    m_desk->post = { .eventId = shop.id, .gateId = m_desk->store.mainGate(shop).id };
    m_desk->submit(u"FIVE"_s);
    m_desk->submit(u"UNPAID"_s);
    m_desk->submit(u"NO-SUCH"_s);
    m_desk->post.direction = Direction::Out;
    QCOMPARE(m_desk->submit(u"FIVE"_s).verdict, Verdict::ExitRecorded);
    QCOMPARE(need(outbox.waiting(shop.id)), 1);
    QCOMPARE(need(outbox.stateOf(2)), u"pending"_s);
    QCOMPARE(need(outbox.stateOf(1)), QString());
}

QTEST_GUILESS_MAIN(CheckInDeskTest)
#include "checkindesktest.moc"
