// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeesearch.h"
#include "deliveryresolution.h"
#include "ledger.h"
#include "outbox.h"
#include "pulledlist.h"
#include "remaining.h"
#include "spellings.h"
#include "statistics.h"
#include "testdesk.h"

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// A ticket is one ticket, however its code is spelled and wherever it is looked for.
class TicketIdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onTheList_data() { addSpellings(); }
    void onTheList();
    void inTheLedger_data() { addSpellings(); }
    void inTheLedger();
    void amongDeliveries_data() { addSpellings(); }
    void amongDeliveries();
    void throughPulls_data() { addSpellings(); }
    void throughPulls();
    void inNumbers_data() { addSpellings(); }
    void inNumbers();
    void asOneShowing_data() { addSpellings(); }
    void asOneShowing();
    void inAnotherEvent_data() { addSpellings(); }
    void inAnotherEvent();
    void neighboursStayApart();
    void ledgerAndOutboxAgree();

private:
    /// The server lists it so now.
    void pull(const QString &code, int remaining);
    [[nodiscard]] int remaining(const QString &code);

    std::unique_ptr<TestDesk> m_desk;
    Event m_shop;
};

void TicketIdentityTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_shop = m_desk->store.addEvent({ .name = u"Shop"_s, .backend = BackendKind::Tickera });
    m_desk->post = { .eventId = m_shop.id, .gateId = m_desk->store.mainGate(m_shop).id };
}

void TicketIdentityTest::pull(const QString &code, int remaining)
{
    const qint64 order = need(Outbox(m_desk->store.database()).requestOrder());
    PulledList list(m_desk->store.database(), m_shop.id);
    const Attendee listed {
        .code = code, .ticketType = u"Adult"_s, .allowedCheckIns = remaining, .serverRemaining = remaining
    };
    QCOMPARE(need(list.take({ listed }, { .requestedAt = order })).size(), 1);
}

int TicketIdentityTest::remaining(const QString &code)
{
    const Attendee found = m_desk->store.attendee(m_shop, code);
    return remainingCheckIns(found.serverRemaining, found.uncontainedAdmissions).value_or(-1);
}

void TicketIdentityTest::onTheList()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    pull(one, 1);
    pull(other, 1);
    Database &db = m_desk->store.database();
    QCOMPARE(need(Replica(db).count(m_shop.id)), 1);
    QCOMPARE(need(Replica(db).find(m_shop.id, one)).value().code, other); // as the server spells it now
    QCOMPARE(need(searchAttendees(db, m_shop.id, one)).size(), 1);
}

// Written as it was read: no list knew the code yet.
void TicketIdentityTest::inTheLedger()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(m_desk->submitLater(one).verdict, Verdict::Unknown);
    QCOMPARE(m_desk->submitLater(u"SOMEBODY-ELSE"_s).verdict, Verdict::Unknown);
    QCOMPARE(m_desk->submitLater(other).verdict, Verdict::Unknown);
    Ledger ledger(m_desk->store.database());
    QCOMPARE(need(ledger.ofCode(m_shop.id, one, 9)).size(), 2);
    QCOMPARE(need(ledger.ofCode(m_shop.id, other, 9)).size(), 2);
    QVERIFY(need(ledger.ofCode(m_desk->event.id, one, 9)).isEmpty());
}

// The server respells the code between two entries: the second waits for the first.
void TicketIdentityTest::amongDeliveries()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    pull(one, 2);
    QCOMPARE(m_desk->submitLater(one).verdict, Verdict::Admitted);
    pull(other, 2);
    QCOMPARE(m_desk->submitLater(one).verdict, Verdict::Admitted);
    pull(u"NEXT-1"_s, 1);
    QCOMPARE(m_desk->submitLater(u"next-1"_s).verdict, Verdict::Admitted);
    Outbox outbox(m_desk->store.database());
    const OutboxEntry first = need(outbox.nextDue(m_shop.id, m_desk->clock.now())).value();
    QCOMPARE(first.checkInNumber, 1);
    need(outbox.markSent(first));
    const OutboxEntry next = need(outbox.nextDue(m_shop.id, m_desk->clock.now())).value();
    QCOMPARE(next.code, u"NEXT-1"_s);
    need(outbox.confirm(first.id, m_desk->clock.now()));
    QCOMPARE(need(outbox.nextDue(m_shop.id, m_desk->clock.now())).value().checkInNumber, 2);
    QCOMPARE(need(outbox.ownAdmissions(m_shop.id, one)).size(), 2);
    QCOMPARE(need(outbox.ownAdmissions(m_shop.id, other)).size(), 2);
}

void TicketIdentityTest::throughPulls()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    pull(one, 1);
    QCOMPARE(m_desk->submitLater(one).verdict, Verdict::Admitted);
    for (const QString &spelling : { other, other, one, other }) {
        pull(spelling, 1); // the server does not know of the entry yet
        QCOMPARE(remaining(spelling), 0);
        QCOMPARE(m_desk->submitLater(one).verdict, Verdict::AlreadyUsed);
        QCOMPARE(m_desk->submitLater(other).verdict, Verdict::AlreadyUsed);
    }
    QCOMPARE(need(Outbox(m_desk->store.database()).waiting(m_shop.id)), 1);
}

void TicketIdentityTest::inNumbers()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    pull(one, 2);
    QCOMPARE(m_desk->submitLater(other).verdict, Verdict::Admitted);
    pull(other, 2);
    QCOMPARE(m_desk->submitLater(one).verdict, Verdict::Admitted);
    const Statistics numbers = need(statisticsOf(m_desk->store.database(), m_shop.id));
    const QList<QPair<QString, qint64>> adults { { u"Adult"_s, 2 } };
    QCOMPARE(numbers.byTicketType, adults);
    QCOMPARE(numbers.checkedIn, 1);
    QCOMPARE(numbers.waiting, 2);
}

void TicketIdentityTest::asOneShowing()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    pull(one, 2);
    QVERIFY(!m_desk->submitLater(one).isRepeat);
    QVERIFY(m_desk->submit(other).isRepeat);
    QCOMPARE(remaining(one), 1);
}

void TicketIdentityTest::inAnotherEvent()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    m_desk->store.add(m_desk->event, { .code = one });
    QCOMPARE(m_desk->submitLater(other).verdict, Verdict::WrongEvent);
}

void TicketIdentityTest::neighboursStayApart()
{
    pull(u"T0005-1"_s, 1);
    pull(u"T0005-11"_s, 1);
    pull(u"TÜ-1"_s, 1);
    pull(u"TU-1"_s, 1);
    for (const QString &code : { u"t0005-1"_s, u"t0005-11"_s, u"tü-1"_s, u"tu-1"_s })
        QCOMPARE(m_desk->submitLater(code).verdict, Verdict::Admitted);
    QCOMPARE(need(Ledger(m_desk->store.database()).ofCode(m_shop.id, u"Tü-1"_s, 9)).size(), 1);
    QCOMPARE(need(Outbox(m_desk->store.database()).ownAdmissions(m_shop.id, u"TU-1"_s)).size(), 1);
}

// Every sort of row that is ever written: one with a code has its key, and a delivery has its row's.
void TicketIdentityTest::ledgerAndOutboxAgree()
{
    pull(u"TÜR-1"_s, 1);
    QCOMPARE(m_desk->submitLater(u"tÜr-1"_s).verdict, Verdict::Admitted);
    QCOMPARE(m_desk->submitLater(u"tür-1"_s).verdict, Verdict::AlreadyUsed);
    QCOMPARE(m_desk->submitLater(u"NOBODY"_s).verdict, Verdict::Unknown);
    QCOMPARE(m_desk->submitLater(u"---"_s).verdict, Verdict::InvalidPayload);
    QCOMPARE(m_desk->submitLater(u"https://example.com"_s).verdict, Verdict::InvalidPayload);
    m_desk->post.overrideReason = u"lost band"_s;
    QCOMPARE(m_desk->submitLater(u"tür-1"_s).verdict, Verdict::Admitted);
    need(Outbox(m_desk->store.database()).settle(1, DeliveryState::Quarantined, u"silence"_s));
    need(resolveDelivery(*m_desk->store, m_desk->clock, 1, { Resolution::Delivered, u"seen"_s, u"Ada"_s }));
    QCOMPARE(m_desk->rows(), 8);
    QCOMPARE(
        m_desk->store.number(u"SELECT count(*) FROM check_ins WHERE (code IS NULL) <> (code_key IS NULL)"_s),
        0);
    QCOMPARE(m_desk->store.number(u"SELECT count(*) FROM outbox JOIN check_ins ON number = check_in"
                                  " WHERE outbox.code_key = check_ins.code_key"_s),
             m_desk->store.number(u"SELECT count(*) FROM outbox"_s));
    QCOMPARE(need(Ledger(m_desk->store.database()).ofCode(m_shop.id, u"TüR-1"_s, 9)).size(), 5);
}

QTEST_GUILESS_MAIN(TicketIdentityTest)
#include "ticketidentitytest.moc"
