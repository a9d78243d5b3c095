// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backend/backendworker.h"
#include "computerclock.h"
#include "faketickera.h"
#include "store/ledger.h"
#include "store/replica.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// What a server answers when the kiosk serves something else by then.
class LateAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAnswerOfAnotherEventIsForgotten();
    void anotherEntranceAsksForTheTicketAgain();

private:
    void close();
    [[nodiscard]] QList<CheckIn> ledger(qint64 eventId) const
    {
        const auto store = Store::openToRead(m_folder->path());
        return Ledger((*store)->database()).newest(eventId, 100).value();
    }

    std::unique_ptr<FakeTickera> m_fake;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BackendWorker> m_worker;
    Place m_place;
    QList<AdmissionDecision> m_decisions;
    LiveCounts m_counts;
    SyncView m_view;
};

/// The server is being asked about a ticket that was sold just now.
void LateAnswerTest::init()
{
    m_decisions.clear();
    m_fake = std::make_unique<FakeTickera>();
    for (const FakeTicket &ticket : sampleTickets(FakeKind::Single, 5))
        m_fake->shop().addTicket(ticket);
    m_folder = std::make_unique<QTemporaryDir>();
    m_worker = std::make_unique<BackendWorker>(computerClock);
    connect(m_worker.get(), &BackendWorker::placeTaken, this,
            [this](const Place &place) { m_place = place; });
    connect(m_worker.get(), &BackendWorker::decided, this,
            [this](const AdmissionDecision &decision) { m_decisions.append(decision); });
    connect(m_worker.get(), &BackendWorker::liveCounted, this,
            [this](const LiveCounts &counts) { m_counts = counts; });
    connect(m_worker.get(), &BackendWorker::syncChanged, this,
            [this](const SyncView &view) { m_view = view; });
    m_worker->open(m_folder->path(), {}, {});
    m_worker->connectTo(m_fake->url().toString(), {}, Secret::from("0A1B2C3D").value());
    QTRY_VERIFY(m_view.status.kind == SyncStatus::Kind::UpToDate && m_view.status.listAt);
    m_fake->shop().sell({ .code = u"LATE-1"_s, .first = u"Grace"_s });
    QSignalSpy asked(m_worker.get(), &BackendWorker::lookingUp);
    m_worker->submitFrom(u"LATE-1"_s, u"Lane 1"_s, {});
    QCOMPARE(asked.size(), 1);
}

void LateAnswerTest::cleanup()
{
    m_worker.reset();
    m_fake.reset();
    m_folder.reset();
}

/// Once it is closed, everything that was out is over.
void LateAnswerTest::close()
{
    QSignalSpy closed(m_worker.get(), &BackendWorker::closed);
    m_worker->close();
    QVERIFY(!closed.isEmpty() || closed.wait());
}

void LateAnswerTest::anAnswerOfAnotherEventIsForgotten()
{
    const qint64 asked = m_place.event.id;
    QFile list(m_folder->filePath(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("code\nL-1\n") > 0);
    list.close();
    m_worker->addLocalEvent(u"Local"_s, list.fileName());
    QVERIFY(m_place.event.id != asked);
    const auto isListed = [&] {
        const auto store = Store::openToRead(m_folder->path());
        return Replica((*store)->database()).find(asked, u"LATE-1"_s).value().has_value();
    };
    QTRY_VERIFY(isListed()); // the server has answered
    close();
    QVERIFY(m_decisions.isEmpty());
    QVERIFY(ledger(asked).isEmpty() && ledger(m_place.event.id).isEmpty());
    QCOMPARE(m_counts.checkedIn, 0);
}

void LateAnswerTest::anotherEntranceAsksForTheTicketAgain()
{
    QSignalSpy turnedAway(m_worker.get(), &BackendWorker::turnedAway);
    m_worker->addGate(u"Side"_s, GateDirection::Both);
    QCOMPARE(m_place.gate.name, u"Side"_s);
    QTRY_COMPARE(turnedAway.size(), 1); // never silence
    QCOMPARE(turnedAway.first().at(1).value<HeldScan>().why, HeldScan::Why::PlaceChanged);
    close();
    QVERIFY(m_decisions.isEmpty() && ledger(m_place.event.id).isEmpty());
}

QTEST_GUILESS_MAIN(LateAnswerTest)
#include "lateanswertest.moc"
