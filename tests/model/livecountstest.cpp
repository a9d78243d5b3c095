// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "livecounts.h"

#include "ledger.h"
#include "testdesk.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class LiveCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addingIsCounting();
    void anExitAndAnotherEntryAreNoNewGuests();
    void aNewListIsTakenOver();
    void everyAttemptOfATicket();
    void everySpellingOfATicket_data();
    void everySpellingOfATicket();

private:
    [[nodiscard]] LiveCounts counted() const
    {
        return need(liveCountsOf(m_desk->store.database(), m_desk->event.id, m_desk->clock.now()));
    }
    void add(const QString &code, const QString &type, int entries = 1) const
    {
        m_desk->store.add(
            m_desk->event,
            { .code = code, .ticketType = type, .allowedCheckIns = entries, .serverRemaining = entries });
    }

    std::unique_ptr<TestDesk> m_desk;
};

void LiveCountsTest::init()
{
    m_desk = std::make_unique<TestDesk>();
    for (const QString &code : { u"A-1"_s, u"A-2"_s, u"A-3"_s })
        add(code, u"Adult"_s);
    add(u"V-1"_s, u"VIP"_s, 3);
}

// What is added up decision by decision is what a count of everything gives.
void LiveCountsTest::addingIsCounting()
{
    LiveCounts counts = counted();
    QCOMPARE(counts.sold, 11);
    QCOMPARE(counts.checkedIn, 0);
    QCOMPARE(counts.byType,
             (QList<LiveCounts::OfType> { { u""_s, 0, 6 }, { u"Adult"_s, 0, 4 }, { u"VIP"_s, 0, 1 } }));
    const Gate side = m_desk->addGate({ .name = u"A side door"_s });
    for (const QString &code : { u"a-1"_s, u"A-1"_s, u"V-1"_s, u"V-1"_s, u"nobody"_s, u""_s, u"A-2"_s }) {
        advance(counts, m_desk->submitLater(code));
        advance(counts, m_desk->submit(code)); // the same showing
        QCOMPARE(counts, counted());
    }
    m_desk->post.gateId = side.id;
    m_desk->post.overrideReason = u"lost band"_s;
    advance(counts, m_desk->submitLater(u"A-1"_s));
    QCOMPARE(counts, counted());
    QCOMPARE(counts.checkedIn, 3);
    QCOMPARE(counts.inside, 3);
    QCOMPARE(counts.byGate, (QList<QPair<QString, qint64>> { { u"A side door"_s, 1 }, { u"Main"_s, 4 } }));
    QCOMPARE(counts.byType.at(1), (LiveCounts::OfType { u"Adult"_s, 2, 4 }));
}

void LiveCountsTest::anExitAndAnotherEntryAreNoNewGuests()
{
    LiveCounts counts = counted();
    for (const Direction direction : { Direction::In, Direction::Out, Direction::Out, Direction::In }) {
        m_desk->post.direction = direction;
        advance(counts, m_desk->submitLater(u"V-1"_s));
        QCOMPARE(counts, counted());
    }
    QCOMPARE(counts.checkedIn, 1);
    QCOMPARE(counts.inside, 1);
}

void LiveCountsTest::aNewListIsTakenOver()
{
    LiveCounts counts = counted();
    advance(counts, m_desk->submitLater(u"A-1"_s));
    add(u"S-1"_s, u"Staff"_s);
    need(recount(m_desk->store.database(), m_desk->event.id, counts));
    QCOMPARE(counts.sold, 12);
    QCOMPARE(counts.byType.size(), 4);
    QCOMPARE(counts, counted());
}

void LiveCountsTest::everyAttemptOfATicket()
{
    m_desk->submitLater(u"x-7"_s); // before the list knew it
    add(u"X-7"_s, u"Adult"_s);
    m_desk->post.operatorName = u"Naledi M."_s;
    m_desk->submitLater(u"x-7"_s);
    m_desk->submitLater(u"A-1"_s);
    m_desk->submitLater(u"X-7"_s);
    Ledger ledger(m_desk->store.database());
    const QList<CheckIn> rows = need(ledger.ofCode(m_desk->event.id, u"X-7"_s, 50));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).verdict, Verdict::AlreadyUsed);
    QCOMPARE(rows.at(1).verdict, Verdict::Admitted);
    QCOMPARE(rows.at(1).operatorName, u"Naledi M."_s);
    QCOMPARE(rows.at(2).verdict, Verdict::Unknown);
    QCOMPARE(need(ledger.ofCode(m_desk->event.id, u"X-7"_s, 2)).size(), 2);
    QVERIFY(need(ledger.ofCode(m_desk->event.id + 1, u"X-7"_s, 50)).isEmpty());
}

void LiveCountsTest::everySpellingOfATicket_data()
{
    QTest::addColumn<QString>("payload");
    for (const QString &payload : { u"Tür-x7"_s, u"TÜR-X7"_s, u"tür-x7"_s, u" tÜR-X7\r\n"_s, u"TüR-x7"_s })
        QTest::newRow(qPrintable(payload.trimmed())) << payload;
}

// Written as it was read: no list knew the code yet.
void LiveCountsTest::everySpellingOfATicket()
{
    QFETCH(QString, payload);
    m_desk->submitLater(payload);
    m_desk->submitLater(u"TÜR-X78"_s);
    add(u"Tür-X7"_s, u"Adult"_s);
    QCOMPARE(m_desk->submitLater(payload).verdict, Verdict::Admitted);
    Ledger ledger(m_desk->store.database());
    QCOMPARE(need(ledger.ofCode(m_desk->event.id, u"Tür-X7"_s, 50)).size(), 2);
}

QTEST_GUILESS_MAIN(LiveCountsTest)
#include "livecountstest.moc"
