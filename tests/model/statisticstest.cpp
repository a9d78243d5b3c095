// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "statistics.h"

#include "eventcatalog.h"
#include "ledger.h"
#include "replica.h"
#include "store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class StatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts();
    void anotherEventIsEmpty();

private:
    void add(const QString &code, const QString &ticketType);
    void record(const QString &code, const QString &gate, Verdict verdict);

    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    Event m_event;
    int m_number = 0;
};

void StatisticsTest::initTestCase()
{
    Result<std::unique_ptr<Store>> store = Store::open(m_dir.filePath(u"data"_s));
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    m_store = *std::move(store);
    Event event;
    event.name = u"Gala"_s;
    event.timeZone = u"UTC"_s;
    const Result<Event> added = EventCatalog(m_store->database()).add(event);
    QVERIFY(added);
    m_event = *added;
}

void StatisticsTest::add(const QString &code, const QString &ticketType)
{
    Attendee attendee;
    attendee.eventId = m_event.id;
    attendee.code = code;
    attendee.ticketType = ticketType;
    QVERIFY(Replica(m_store->database()).upsert(attendee));
}

void StatisticsTest::record(const QString &code, const QString &gate, Verdict verdict)
{
    CheckIn checkIn;
    checkIn.id = QString::number(++m_number);
    checkIn.at = 1795287723120 + m_number;
    checkIn.eventId = m_event.id;
    checkIn.event = m_event.name;
    checkIn.gate = gate;
    checkIn.code = code;
    checkIn.verdict = verdict;
    QVERIFY(Ledger(m_store->database()).append(checkIn));
    const auto attendee = Replica(m_store->database()).find(m_event.id, code);
    QVERIFY(attendee);
    if (*attendee && isGranted(verdict))
        QVERIFY(Replica(m_store->database()).apply(**attendee, checkIn));
}

void StatisticsTest::counts()
{
    using enum Verdict;
    for (const QString &code : { u"É-1"_s, u"A-2"_s, u"A-3"_s })
        add(code, code == u"A-3"_s ? u"VIP"_s : u"Adult"_s);
    record(u"é-1"_s, u"Main"_s, Admitted);
    record(u"é-1"_s, u"Main"_s, AlreadyUsed);
    record(u"é-1"_s, u"Side"_s, Admitted); // overridden
    record(u"A-3"_s, u"Main"_s, Admitted);
    record(u"A-3"_s, u"Main"_s, ExitRecorded);
    record(u"Z-9"_s, u"Main"_s, Unknown);

    const Result<Statistics> statistics = statisticsOf(m_store->database(), m_event.id);
    QVERIFY2(statistics, statistics ? "" : qPrintable(statistics.error().detail));
    QCOMPARE(statistics->attendees, 3);
    QCOMPARE(statistics->checkedIn, 2);
    QCOMPARE(statistics->inside, 1);
    QCOMPARE(statistics->admissions, 3);
    QCOMPARE(statistics->refusals, 2);
    QCOMPARE(statistics->waiting, 0);
    QCOMPARE(statistics->conflicts, 0);
    const QList<QPair<QString, qint64>> byGate { { u"Main"_s, 2 }, { u"Side"_s, 1 } };
    const QList<QPair<QString, qint64>> byType { { u"Adult"_s, 2 }, { u"VIP"_s, 1 } };
    QCOMPARE(statistics->byGate, byGate);
    QCOMPARE(statistics->byTicketType, byType);
}

void StatisticsTest::anotherEventIsEmpty()
{
    const Result<Statistics> statistics = statisticsOf(m_store->database(), m_event.id + 1);
    QVERIFY(statistics);
    QVERIFY(*statistics == Statistics());
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statisticstest.moc"
