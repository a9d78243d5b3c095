// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "remaining.h"

#include <QList>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Kiosk;

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

QTEST_GUILESS_MAIN(RemainingTest)
#include "remainingtest.moc"
