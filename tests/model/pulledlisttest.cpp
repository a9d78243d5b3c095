// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pulledlist.h"

#include "testevent.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

using Reading = PulledList::Reading;

constexpr qint64 thisPull = 7;

/// Which of several rows with one code counts: the first that is met while a pull runs, as lists begin with
/// the newest.
class PulledListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<TestStore>(); }
    void theFirstMetCounts_data();
    void theFirstMetCounts();
    void anotherTypeIsAnotherTicket();
    void repeatsAreToldInTheirOrder();
    void marksSurviveARestart();

private:
    static Attendee named(const QString &name, const QString &type = u"Day"_s, int left = 1)
    {
        return { .code = u"SAME-1"_s,
                 .firstName = name,
                 .ticketType = type,
                 .allowedCheckIns = left,
                 .serverRemaining = left,
                 .paymentStatus = u"completed"_s };
    }
    [[nodiscard]] PulledList list() { return { m_store->database(), m_event.id }; }
    QList<qint64> take(const Attendee &attendee, const PulledList::Source &source)
    {
        return need(list().take({ attendee }, source));
    }
    void close(const QList<qint64> &page, qint64 pull)
    {
        Transaction transaction = need(Transaction::begin(m_store->database()));
        need(list().markSeen(page, pull));
        need(transaction.commit());
    }

    std::unique_ptr<TestStore> m_store;
    Event m_event { .id = 1 };
};

/// One row being met: by whom, and whether its page is done with.
struct Step {
    PulledList::Source source = {};
    const char *name = "";
};

void PulledListTest::theFirstMetCounts_data()
{
    QTest::addColumn<QList<Step>>("steps");
    QTest::addColumn<QString>("name");
    const PulledList::Source earlier { .pull = thisPull - 1 };
    const PulledList::Source page { .pull = thisPull };
    const PulledList::Source look { .pull = thisPull, .reading = Reading::Look };
    const PulledList::Source lookAlone { .reading = Reading::Look };
    using Steps = QList<Step>;
    QTest::newRow("alone") << Steps { { page, "new" } } << u"new"_s;
    QTest::newRow("newer than the pull before") << Steps { { earlier, "old" }, { page, "new" } } << u"new"_s;
    QTest::newRow("further down") << Steps { { page, "new" }, { page, "old" } } << u"new"_s;
    QTest::newRow("further down twice")
        << Steps { { earlier, "old" }, { page, "new" }, { page, "old" }, { page, "oldest" } } << u"new"_s;
    QTest::newRow("met by a look, then further down")
        << Steps { { earlier, "old" }, { look, "new" }, { page, "old" } } << u"new"_s;
    QTest::newRow("new to a look, then further down")
        << Steps { { look, "new" }, { page, "old" } } << u"new"_s;
    QTest::newRow("further down while no pull has seen the newer")
        << Steps { { page, "old" }, { earlier, "old" }, { { .pull = thisPull + 1 }, "new" } } << u"new"_s;
    QTest::newRow("an answer to a look that was long on its way")
        << Steps { { page, "new" }, { look, "old" } } << u"new"_s;
    QTest::newRow("looks between pulls, each newer")
        << Steps { { earlier, "oldest" }, { lookAlone, "old" }, { lookAlone, "new" } } << u"new"_s;
    QTest::newRow("the next pull corrects")
        << Steps { { look, "old" }, { page, "old" }, { { .pull = thisPull + 1 }, "new" } } << u"new"_s;
}

void PulledListTest::theFirstMetCounts()
{
    QFETCH(const QList<Step>, steps);
    m_event = m_store->addEvent({ .name = u"Gala"_s, .backend = BackendKind::Tickera });
    for (const Step &step : steps) {
        const QList<qint64> ids = take(named(QString::fromLatin1(step.name)), step.source);
        QCOMPARE(ids.size(), 1);
        if (step.source.reading == Reading::Whole)
            close(ids, step.source.pull);
    }
    QTEST(m_store->attendee(m_event, u"SAME-1"_s).firstName, "name");
}

void PulledListTest::anotherTypeIsAnotherTicket()
{
    m_event = m_store->addEvent({ .name = u"Gala"_s, .backend = BackendKind::Tickera });
    take(named(u"Ada"_s, u"Season"_s, 5), { .pull = 1 });
    take(named(u"Ada"_s, u"Season"_s, 3), { .pull = 2 });
    QCOMPARE(m_store->attendee(m_event, u"SAME-1"_s).allowedCheckIns, std::optional(5)); // two were used
    take(named(u"Bea"_s, u"Day"_s, 1), { .pull = 3 });
    QCOMPARE(m_store->attendee(m_event, u"SAME-1"_s).allowedCheckIns, std::optional(1));
}

void PulledListTest::repeatsAreToldInTheirOrder()
{
    m_event = m_store->addEvent({ .name = u"Gala"_s, .backend = BackendKind::Tickera });
    QList<Attendee> rows;
    for (const QString &code : { u"A"_s, u"B"_s, u"C"_s })
        rows.append({ .code = code });
    const QList<qint64> ids = need(list().take(rows, { .pull = thisPull }));
    close({ ids.at(0), ids.at(2) }, thisPull);
    QCOMPARE(need(list().seenIn(thisPull, { ids.at(2), ids.at(1), ids.at(0) })),
             (QList<qint64> { ids.at(2), ids.at(0) }));
    QVERIFY(need(list().seenIn(thisPull - 1, ids)).isEmpty());
}

void PulledListTest::marksSurviveARestart()
{
    m_event = m_store->addEvent({ .name = u"Gala"_s, .backend = BackendKind::Tickera });
    take(named(u"old"_s), { .pull = thisPull - 1 });
    take(named(u"new"_s), { .pull = thisPull, .reading = Reading::Look });
    m_store->reopen();
    take(named(u"old"_s), { .pull = thisPull });
    QCOMPARE(m_store->attendee(m_event, u"SAME-1"_s).firstName, u"new"_s);
}

QTEST_GUILESS_MAIN(PulledListTest)
#include "pulledlisttest.moc"
