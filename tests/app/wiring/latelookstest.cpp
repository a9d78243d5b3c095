// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backend/latelooks.h"

#include "event.h"
#include "fakeclock.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class LateLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnce();
    void theSameShowingIsDecided();
    void everyLaneAsksForItself();
    void aLostAnswerShutsNobodyOut();
    void anotherEventKnowsNothing();

private:
    [[nodiscard]] Showing now(const QString &lane = {}) const
    {
        return { .ticket = TicketKey::of(BackendKind::Tickera, u"new-1"_s),
                 .gateId = 1,
                 .lane = lane,
                 .at = m_clock.steady(),
                 .lasts = 3s };
    }

    FakeClock m_clock;
    std::optional<LateLooks> m_looks;
};

void LateLooksTest::init() { m_looks.emplace(m_clock); }

void LateLooksTest::asksOnce()
{
    QCOMPARE(m_looks->shown(now()), LateLooks::Step::Look);
    m_clock.advance(9s); // however long: nobody asks twice
    QCOMPARE(m_looks->shown(now()), LateLooks::Step::Wait);
}

void LateLooksTest::theSameShowingIsDecided()
{
    static_cast<void>(m_looks->shown(now()));
    m_clock.advance(1s);
    m_looks->answered(now());
    for (int i = 0; i < 3; ++i) {
        m_clock.advance(2s); // every showing restarts the time
        QCOMPARE(m_looks->shown(now()), LateLooks::Step::Decide);
    }
    m_clock.advance(3s);
    QCOMPARE(m_looks->shown(now()), LateLooks::Step::Look);
}

void LateLooksTest::everyLaneAsksForItself()
{
    QCOMPARE(m_looks->shown(now(u"left"_s)), LateLooks::Step::Look);
    QCOMPARE(m_looks->shown(now(u"right"_s)), LateLooks::Step::Look);
    m_looks->answered(now(u"left"_s));
    QCOMPARE(m_looks->shown(now(u"left"_s)), LateLooks::Step::Decide);
    QCOMPARE(m_looks->shown(now(u"right"_s)), LateLooks::Step::Wait);
}

void LateLooksTest::aLostAnswerShutsNobodyOut()
{
    static_cast<void>(m_looks->shown(now()));
    m_clock.advance(10s);
    QCOMPARE(m_looks->shown(now()), LateLooks::Step::Look);
}

void LateLooksTest::anotherEventKnowsNothing()
{
    QCOMPARE(m_looks->shown(now()), LateLooks::Step::Look);
    m_looks->answered(now());
    QCOMPARE(m_looks->shown(now()), LateLooks::Step::Decide);
    m_looks->clear();
    QCOMPARE(m_looks->shown(now()), LateLooks::Step::Look);
}

QTEST_GUILESS_MAIN(LateLooksTest)
#include "latelookstest.moc"
