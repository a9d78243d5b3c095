// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "remaining.h"

#include "deliveryresolution.h"
#include "outbox.h"
#include "pulledlist.h"
#include "spellings.h"
#include "testdesk.h"

#include <QList>

#include <algorithm>
#include <random>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

using MaybeInt = std::optional<int>;

/// One ticket at a device and its server. Deliveries and pulls each have a beginning, a moment at which the
/// server acts, and an end; anything may happen between them.
class Ticket
{
public:
    using Delivery = OwnAdmission::Delivery;

    explicit Ticket(int allowed)
        : m_allowed(allowed)
        , m_count { allowed, 0 }
    {
    }

    void admit()
    {
        if (remaining() == 0)
            return;
        m_own.append(OwnAdmission {});
        ++m_count.uncontained;
    }
    void deliveryIsSent()
    {
        if (m_sent < m_own.size() && m_sent == m_answered)
            m_own[m_sent++].delivery = Delivery::OnTheWay;
    }
    void serverTakesDelivery()
    {
        if (m_taken < m_sent)
            ++m_taken;
    }
    void acknowledgementArrives()
    {
        if (m_answered < m_taken)
            m_own[m_answered++] = { Delivery::Taken, ++m_counter };
    }
    void pullIsSent()
    {
        if (!m_pullSentAt)
            m_pullSentAt = m_counter + 1;
    }
    void serverAnswersPull()
    {
        if (m_pullSentAt && !m_answer)
            m_answer = m_allowed - static_cast<int>(m_taken);
    }
    void pullArrives()
    {
        if (!m_answer)
            return;
        m_count = afterList(m_count, *m_answer, m_own, *m_pullSentAt);
        m_pullSentAt.reset();
        m_answer.reset();
    }

    [[nodiscard]] int remaining() const
    {
        return *remainingCheckIns(m_count.serverRemaining, m_count.uncontained);
    }
    [[nodiscard]] int unused() const { return m_allowed - static_cast<int>(m_own.size()); }

private:
    int m_allowed;
    EntryCount m_count;
    QList<OwnAdmission> m_own;
    // Deliveries go out one after another: the first m_answered were answered, the first m_taken executed.
    qsizetype m_sent = 0;
    qsizetype m_taken = 0;
    qsizetype m_answered = 0;
    qint64 m_counter = 0;
    std::optional<qint64> m_pullSentAt;
    std::optional<int> m_answer;
};

class RemainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void left_data();
    void left();
    void lists_data();
    void lists();
    void neitherGivenBackNorTakenTwice();
    void ownEntriesAreFoundByCode_data() { addSpellings(); }
    void ownEntriesAreFoundByCode();
    void foundEntriesCount_data();
    void foundEntriesCount();
    void aPersonsWordGivesNothingBack_data();
    void aPersonsWordGivesNothingBack();
};

void RemainingTest::left_data()
{
    QTest::addColumn<MaybeInt>("server");
    QTest::addColumn<int>("own");
    QTest::addColumn<MaybeInt>("expected");

    QTest::newRow("never used") << MaybeInt(1) << 0 << MaybeInt(1);
    QTest::newRow("used here") << MaybeInt(1) << 1 << MaybeInt(0);
    QTest::newRow("used elsewhere") << MaybeInt(0) << 0 << MaybeInt(0);
    QTest::newRow("used here and elsewhere") << MaybeInt(0) << 1 << MaybeInt(0);
    QTest::newRow("two of five") << MaybeInt(5) << 2 << MaybeInt(3);
    QTest::newRow("more than there were") << MaybeInt(2) << 9 << MaybeInt(0);
    QTest::newRow("server below zero") << MaybeInt(-3) << 0 << MaybeInt(0);
    QTest::newRow("unlimited") << MaybeInt() << 0 << MaybeInt();
    QTest::newRow("unlimited, used") << MaybeInt() << 7 << MaybeInt();
}

void RemainingTest::left()
{
    QFETCH(const MaybeInt, server);
    QFETCH(const int, own);
    QFETCH(const MaybeInt, expected);
    QVERIFY(remainingCheckIns(server, own) == expected);
}

void RemainingTest::lists_data()
{
    QTest::addColumn<EntryCount>("known");
    QTest::addColumn<MaybeInt>("listed");
    QTest::addColumn<QList<OwnAdmission>>("own");
    QTest::addColumn<MaybeInt>("remaining");

    using Own = QList<OwnAdmission>;
    using enum OwnAdmission::Delivery;
    const EntryCount two { 2, 0 }; // of three, and one entry of ours not yet contained, unless said otherwise
    const EntryCount usedOnce { 3, 1 };
    QTest::newRow("no own entries") << two << MaybeInt(1) << Own {} << MaybeInt(1);
    QTest::newRow("sold again") << EntryCount { 0, 0 } << MaybeInt(1) << Own {} << MaybeInt(1);
    QTest::newRow("waiting") << usedOnce << MaybeInt(3) << Own { { Waiting } } << MaybeInt(2);
    QTest::newRow("waiting, used elsewhere") << usedOnce << MaybeInt(1) << Own { { Waiting } } << MaybeInt(0);
    QTest::newRow("taken before the request")
        << usedOnce << MaybeInt(2) << Own { { Taken, 4 } } << MaybeInt(2);
    QTest::newRow("taken as the request went")
        << usedOnce << MaybeInt(3) << Own { { Taken, 5 } } << MaybeInt(2);
    QTest::newRow("taken meanwhile, not in")
        << usedOnce << MaybeInt(3) << Own { { Taken, 6 } } << MaybeInt(2);
    QTest::newRow("taken meanwhile, in") << usedOnce << MaybeInt(2) << Own { { Taken, 6 } } << MaybeInt(2);
    QTest::newRow("on the way, in, used elsewhere")
        << usedOnce << MaybeInt(1) << Own { { OnTheWay } } << MaybeInt(1);
    QTest::newRow("refused: never in") << usedOnce << MaybeInt(3) << Own { { Refused } } << MaybeInt(2);
    QTest::newRow("used up, on the way")
        << EntryCount { 1, 1 } << MaybeInt(1) << Own { { OnTheWay } } << MaybeInt(0);
    QTest::newRow("unlimited") << EntryCount {} << MaybeInt() << Own { { OnTheWay } } << MaybeInt();
    QTest::newRow("unlimited no more") << EntryCount {} << MaybeInt(2) << Own { { OnTheWay } } << MaybeInt(2);
}

void RemainingTest::lists()
{
    QFETCH(const EntryCount, known);
    QFETCH(const MaybeInt, listed);
    QFETCH(const QList<OwnAdmission>, own);
    QFETCH(const MaybeInt, remaining);
    const EntryCount count = afterList(known, listed, own, 5);
    QVERIFY(remainingCheckIns(count.serverRemaining, count.uncontained) == remaining);
}

void RemainingTest::neitherGivenBackNorTakenTwice()
{
    static constexpr std::array steps {
        &Ticket::admit,
        &Ticket::deliveryIsSent,
        &Ticket::serverTakesDelivery,
        &Ticket::acknowledgementArrives,
        &Ticket::pullIsSent,
        &Ticket::serverAnswersPull,
        &Ticket::pullArrives,
    };
    std::mt19937 random(20261121);
    std::uniform_int_distribution<size_t> anyStep(0, steps.size() - 1);
    std::uniform_int_distribution anyAllowance(0, 4);
    for (int run = 0; run < 20'000; ++run) {
        Ticket ticket(anyAllowance(random));
        for (int i = 0; i < 60; ++i) {
            (ticket.*steps[anyStep(random)])();
            if (ticket.remaining() != ticket.unused())
                QFAIL(qPrintable(QStringLiteral("%1 remain of %2 in run %3, step %4")
                                     .arg(ticket.remaining())
                                     .arg(ticket.unused())
                                     .arg(run)
                                     .arg(i)));
        }
    }
}

/// An event with a server, and what stands in its outbox of a ticket good for five.
class Shop
{
public:
    Shop() { m_desk.post = { .eventId = m_event.id, .gateId = m_desk.store.mainGate(m_event).id }; }

    void pull(const QString &code, int remaining)
    {
        const qint64 order = need(outbox().requestOrder());
        PulledList list(m_desk.store.database(), m_event.id);
        need(list.take({ { .code = code, .allowedCheckIns = 5, .serverRemaining = remaining } },
                       { .requestedAt = order }));
    }
    [[nodiscard]] bool admit(const QString &code)
    {
        return m_desk.submitLater(code).verdict == Verdict::Admitted;
    }
    void settleAll(DeliveryState state)
    {
        for (const OutboxEntry &entry : need(outbox().entries(m_event.id, Outbox::Which::All))) {
            if (state != DeliveryState::Pending)
                need(outbox().markSent(entry));
            if (state == DeliveryState::Confirmed)
                need(outbox().confirm(entry.id, m_desk.clock.now()));
            else
                need(outbox().settle(entry.id, state, {}));
        }
    }
    void believeAll()
    {
        for (const OutboxEntry &entry : need(outbox().entries(m_event.id, Outbox::Which::All)))
            need(resolveDelivery(*m_desk.store, m_desk.clock, entry.id,
                                 { Resolution::Delivered, u"seen"_s, u"Ada"_s }));
    }
    [[nodiscard]] QList<OwnAdmission> own(const QString &code)
    {
        return need(outbox().ownAdmissions(m_event.id, code));
    }
    [[nodiscard]] int remaining(const QString &code)
    {
        const Attendee found = m_desk.store.attendee(m_event, code);
        return remainingCheckIns(found.serverRemaining, found.uncontainedAdmissions).value_or(-1);
    }
    [[nodiscard]] Outbox outbox() { return Outbox(m_desk.store.database()); }

private:
    TestDesk m_desk;
    Event m_event = m_desk.store.addEvent({ .name = u"Shop"_s, .backend = BackendKind::Tickera });
};

void RemainingTest::ownEntriesAreFoundByCode()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    Shop shop;
    shop.pull(one, 5);
    shop.pull(u"OTHER-1"_s, 5);
    QVERIFY(shop.own(one).isEmpty());
    QVERIFY(shop.admit(one) && shop.admit(u"OTHER-1"_s));
    shop.pull(other, 5); // respelled, and both entries are its own still
    QVERIFY(shop.admit(other));
    QCOMPARE(shop.own(one).size(), 2);
    QCOMPARE(shop.own(other).size(), 2);
    QCOMPARE(shop.own(u"other-1"_s).size(), 1);
    QVERIFY(shop.own(one + u'1').isEmpty());
    for (const QString &spelling : { other, one, other }) {
        shop.pull(spelling, 5);
        QCOMPARE(shop.remaining(one), 3);
    }
}

void RemainingTest::foundEntriesCount_data()
{
    using enum OwnAdmission::Delivery;
    QTest::addColumn<DeliveryState>("state");
    QTest::addColumn<OwnAdmission::Delivery>("delivery");
    QTest::addColumn<int>("remaining"); // once a list says 3
    QTest::newRow("to be sent") << DeliveryState::Pending << Waiting << 1;
    QTest::newRow("sent") << DeliveryState::Sent << OnTheWay << 3;
    QTest::newRow("in doubt") << DeliveryState::Unknown << OnTheWay << 3;
    QTest::newRow("put aside") << DeliveryState::Quarantined << OnTheWay << 3;
    QTest::newRow("refused") << DeliveryState::Conflict << Refused << 1;
    QTest::newRow("taken") << DeliveryState::Confirmed << Taken << 3;
}

void RemainingTest::foundEntriesCount()
{
    QFETCH(const DeliveryState, state);
    QFETCH(const OwnAdmission::Delivery, delivery);
    QFETCH(const int, remaining);
    Shop shop;
    shop.pull(u"ÄÖÜ-1"_s, 5);
    QVERIFY(shop.admit(u"ÄÖÜ-1"_s));
    shop.pull(u"äöÜ-1"_s, 5);
    QVERIFY(shop.admit(u"ÄÖÜ-1"_s));
    shop.settleAll(state);
    const QList<OwnAdmission> own = shop.own(u"äöü-1"_s);
    QCOMPARE(own.size(), 2);
    QVERIFY(std::ranges::all_of(own, [=](const OwnAdmission &each) { return each.delivery == delivery; }));
    shop.pull(u"äöü-1"_s, 3);
    QCOMPARE(shop.remaining(u"ÄÖÜ-1"_s), remaining);
}

void RemainingTest::aPersonsWordGivesNothingBack_data()
{
    QTest::addColumn<DeliveryState>("state");
    QTest::newRow("in doubt") << DeliveryState::Unknown;
    QTest::newRow("put aside") << DeliveryState::Quarantined;
    QTest::newRow("refused") << DeliveryState::Conflict;
}

// "The server has it", says somebody, and the server's list says otherwise.
void RemainingTest::aPersonsWordGivesNothingBack()
{
    QFETCH(const DeliveryState, state);
    Shop shop;
    shop.pull(u"AB-1"_s, 1);
    QVERIFY(shop.admit(u"AB-1"_s));
    shop.settleAll(state);
    shop.believeAll();
    for (int pull = 0; pull < 2; ++pull) {
        shop.pull(u"AB-1"_s, 1);
        QCOMPARE(shop.remaining(u"AB-1"_s), 0);
        QVERIFY(!shop.admit(u"AB-1"_s));
    }
}

QTEST_GUILESS_MAIN(RemainingTest)
#include "remainingtest.moc"
