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
    explicit Ticket(int allowed)
        : m_allowed(allowed)
        , m_serverRemaining(allowed)
    {
    }

    void admit()
    {
        if (remaining() > 0)
            m_own.append(OwnAdmission {});
    }
    void serverTakesDelivery()
    {
        if (m_taken < m_own.size())
            ++m_taken;
    }
    void acknowledgementArrives()
    {
        if (m_acknowledged < m_taken)
            m_own[m_acknowledged++].acknowledgedAt = ++m_counter;
    }
    void pullIsSent()
    {
        if (!m_pullSentAt)
            m_pullSentAt = ++m_counter;
    }
    void serverAnswersPull()
    {
        if (m_pullSentAt && !m_answer)
            m_answer = m_taken;
    }
    void pullArrives()
    {
        if (!m_answer)
            return;
        m_serverRemaining = m_allowed - static_cast<int>(*m_answer);
        m_contained = *m_answer;
        m_requestedAt = *m_pullSentAt;
        m_pullSentAt.reset();
        m_answer.reset();
    }
    void settle()
    {
        pullIsSent(), serverAnswersPull(), pullArrives();
        while (m_acknowledged < m_own.size())
            serverTakesDelivery(), acknowledgementArrives();
        pullIsSent(), serverAnswersPull(), pullArrives();
    }

    [[nodiscard]] int remaining() const
    {
        return *remainingCheckIns(m_serverRemaining, uncontainedAdmissions(m_own, m_requestedAt));
    }
    [[nodiscard]] int unused() const { return m_allowed - static_cast<int>(m_own.size()); }
    /// Entries that the last pull may or may not have held: the only ones that may be missing for a while.
    [[nodiscard]] int doubtful() const
    {
        const auto isDoubtful = [&](const OwnAdmission &own) {
            return !own.acknowledgedAt || *own.acknowledgedAt >= m_requestedAt;
        };
        return static_cast<int>(std::count_if(m_own.begin(), m_own.begin() + m_contained, isDoubtful));
    }

private:
    int m_allowed;
    int m_serverRemaining;
    QList<OwnAdmission> m_own;
    qsizetype m_taken = 0; // deliveries that the server has counted, in order
    qsizetype m_acknowledged = 0;
    qsizetype m_contained = 0; // deliveries in the pull that arrived last
    qint64 m_counter = 0;
    qint64 m_requestedAt = 0;
    std::optional<qint64> m_pullSentAt;
    std::optional<qsizetype> m_answer;
};

class RemainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void left_data();
    void left();
    void uncontained_data();
    void uncontained();
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

void RemainingTest::uncontained_data()
{
    QTest::addColumn<QList<OwnAdmission>>("own");
    QTest::addColumn<qint64>("requestedAt");
    QTest::addColumn<int>("expected");

    using Own = QList<OwnAdmission>;
    QTest::newRow("none") << Own {} << qint64(5) << 0;
    QTest::newRow("not acknowledged") << Own { {} } << qint64(5) << 1;
    QTest::newRow("acknowledged before the request") << Own { { 4 } } << qint64(5) << 0;
    QTest::newRow("acknowledged as the request went") << Own { { 5 } } << qint64(5) << 1;
    QTest::newRow("acknowledged while the server answered") << Own { { 6 } } << qint64(5) << 1;
    QTest::newRow("never pulled") << Own { { 1 }, {} } << qint64(0) << 2;
    QTest::newRow("some of each") << Own { { 2 }, { 7 }, {}, { 4 } } << qint64(5) << 2;
}

void RemainingTest::uncontained()
{
    QFETCH(const QList<OwnAdmission>, own);
    QFETCH(const qint64, requestedAt);
    QTEST(uncontainedAdmissions(own, requestedAt), "expected");
}

void RemainingTest::neitherGivenBackNorTakenTwice()
{
    static constexpr std::array steps {
        &Ticket::admit,      &Ticket::serverTakesDelivery, &Ticket::acknowledgementArrives,
        &Ticket::pullIsSent, &Ticket::serverAnswersPull,   &Ticket::pullArrives,
    };
    std::mt19937 random(20261121);
    std::uniform_int_distribution<size_t> anyStep(0, steps.size() - 1);
    std::uniform_int_distribution anyAllowance(0, 4);
    for (int run = 0; run < 20'000; ++run) {
        Ticket ticket(anyAllowance(random));
        for (int i = 0; i < 40; ++i) {
            (ticket.*steps[anyStep(random)])();
            if (ticket.remaining() > ticket.unused() || ticket.unused() < 0)
                QFAIL(qPrintable(QStringLiteral("given back in run %1, step %2").arg(run).arg(i)));
            if (ticket.remaining() < ticket.unused() - ticket.doubtful())
                QFAIL(qPrintable(QStringLiteral("taken twice in run %1, step %2").arg(run).arg(i)));
        }
        ticket.settle();
        if (ticket.remaining() != ticket.unused())
            QFAIL(qPrintable(QStringLiteral("run %1 does not settle").arg(run)));
    }
}

QTEST_GUILESS_MAIN(RemainingTest)
#include "remainingtest.moc"
