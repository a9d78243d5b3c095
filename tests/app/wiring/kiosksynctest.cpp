// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backend/backendworker.h"
#include "computerclock.h"
#include "faketickera.h"
#include "store/outbox.h"
#include "words/statuswords.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Function = FakeCall::Function;
using Kind = SyncStatus::Kind;

/// The kiosk's backend with its sync against a server; both live on the event loop of this test.
class KioskSyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void setUpPullsTheList();
    void aBadKeyIsSaid();
    void anAdmissionIsDelivered();
    void whatWaitsGoesOutThoughAnotherEventIsShown();
    void offlineIsSaid();
    void aConflictIsShownUntilItWasSeen();
    void aLateSaleIsFound();
    void otherCodesGoOnMeanwhile();
    void anUnknownCodeIsLookedUpOnce();
    void theBudgetEndsTheWait();
    void offlineAnUnknownCodeIsUnknownAtOnce();
    void aMissingKeyIsEnteredAgain();
    void aKeyThatComesLateIsTaken();
    void aShrinkIsHeldUntilAPersonAgrees();
    void closingWaitsForTheDeliveryThatIsOut();
    void closingWaitsNoLongerThanItsLimit();

private:
    void open();
    void connectEvent();
    [[nodiscard]] Kind kind() const { return m_view.status.kind; }
    [[nodiscard]] bool isUpToDate() const { return kind() == Kind::UpToDate && m_view.status.listAt; }
    [[nodiscard]] FakeShop &shop() { return m_fake->shop(); }
    [[nodiscard]] AdmissionDecision last() const { return m_decisions.last(); }
    [[nodiscard]] int ledgerRows() const;
    [[nodiscard]] QList<OutboxEntry> outbox() const;
    void closeDuringADelivery(const FakeFault &fault);
    static Secret keyOf(const QByteArray &text) { return Secret::from(text).value(); }

    std::unique_ptr<FakeTickera> m_fake;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BackendWorker> m_worker;
    SyncView m_view;
    Place m_place;
    QList<AdmissionDecision> m_decisions;
    QList<OpenProblem> m_problems;
    QStringList m_lookups;
    QStringList m_failures;
};

void KioskSyncTest::init()
{
    m_fake = std::make_unique<FakeTickera>();
    for (const FakeTicket &ticket : sampleTickets(FakeKind::Single, 5))
        shop().addTicket(ticket);
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void KioskSyncTest::cleanup()
{
    m_worker.reset();
    m_fake.reset();
    m_folder.reset();
}

void KioskSyncTest::open()
{
    m_view = {};
    m_place = {};
    m_decisions.clear();
    m_problems.clear();
    m_lookups.clear();
    m_failures.clear();
    m_worker = std::make_unique<BackendWorker>(computerClock);
    BackendWorker *worker = m_worker.get();
    connect(worker, &BackendWorker::syncChanged, this, [this](const SyncView &view) { m_view = view; });
    connect(worker, &BackendWorker::placeTaken, this, [this](const Place &place) { m_place = place; });
    connect(worker, &BackendWorker::decided, this,
            [this](const AdmissionDecision &decision) { m_decisions.append(decision); });
    connect(worker, &BackendWorker::problemsLoaded, this,
            [this](const QList<OpenProblem> &problems) { m_problems = problems; });
    connect(worker, &BackendWorker::lookingUp, this, [this](const QString &code) { m_lookups.append(code); });
    connect(worker, &BackendWorker::connectFailed, this,
            [this](const Error &why) { m_failures.append(why.detail); });
    worker->open(m_folder->path(), {}, {});
}

void KioskSyncTest::connectEvent()
{
    m_worker->connectTo(m_fake->url().toString(), {}, keyOf("0A1B2C3D"));
    QTRY_VERIFY(isUpToDate());
}

int KioskSyncTest::ledgerRows() const
{
    const auto store = Store::openToRead(m_folder->path());
    return static_cast<int>(Ledger((*store)->database()).newest(m_place.event.id, 100)->size());
}

QList<OutboxEntry> KioskSyncTest::outbox() const
{
    const auto store = Store::openToRead(m_folder->path());
    return Outbox((*store)->database()).entries(0, Outbox::Which::All).value();
}

void KioskSyncTest::setUpPullsTheList()
{
    QSignalSpy connected(m_worker.get(), &BackendWorker::connected);
    QSignalSpy matched(m_worker.get(), &BackendWorker::matched);
    connectEvent();
    QCOMPARE(connected.size(), 1);
    QCOMPARE(m_place.event.name, u"Rock & Roll Night"_s);
    m_worker->search(u"guest"_s);
    QCOMPARE(matched.last().at(1).value<QList<Attendee>>().size(), 5);
    QCOMPARE(statusWords(m_view, m_view.status.listAt.value()).full(), u"Up to date · Not encrypted"_s);
}

void KioskSyncTest::aBadKeyIsSaid()
{
    m_worker->connectTo(m_fake->url().toString(), {}, keyOf("WRONG000"));
    QTRY_COMPARE(m_failures.size(), 1);
    QVERIFY2(m_failures.first().contains(u"key"_s), qPrintable(m_failures.first()));
    QVERIFY(!m_failures.first().contains(u"WRONG000"_s));
    QCOMPARE(m_place.event.id, 0);
    connectEvent(); // the next try
}

void KioskSyncTest::anAdmissionIsDelivered()
{
    connectEvent();
    m_worker->submit(u"FAKE000001-1"_s);
    QCOMPARE(last().verdict, Verdict::Admitted); // without a turn of the event loop
    QTRY_COMPARE(shop().passes(u"FAKE000001-1"_s), 1);
    QTRY_VERIFY(isUpToDate());
    QCOMPARE(m_view.status.waiting, 0);
}

void KioskSyncTest::whatWaitsGoesOutThoughAnotherEventIsShown()
{
    connectEvent();
    m_worker->submit(u"FAKE000001-1"_s);
    QFile list(m_folder->filePath(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("code\nL-1\n") > 0);
    list.close();
    m_worker->addLocalEvent(u"Local"_s, list.fileName());
    QCOMPARE(m_place.event.name, u"Local"_s);
    QVERIFY(!m_view.hasServer);
    QTRY_COMPARE(shop().passes(u"FAKE000001-1"_s), 1);
    QVERIFY(!m_view.hasServer); // the other event's news does not show here
}

void KioskSyncTest::offlineIsSaid()
{
    connectEvent();
    m_fake->goOffline();
    m_worker->submit(u"FAKE000001-1"_s);
    QCOMPARE(last().verdict, Verdict::Admitted);
    QTRY_COMPARE(kind(), Kind::Offline);
    QCOMPARE(m_view.status.waiting, 1);
    const StatusWords words = statusWords(m_view, m_view.status.since.value());
    QCOMPARE(words.text, u"Offline since %1 · 1 waiting"_s.arg(m_view.status.since->toString(u"HH:mm"_s)));
    m_fake->goOnline();
    QTRY_COMPARE_WITH_TIMEOUT(shop().passes(u"FAKE000001-1"_s), 1, 20'000);
}

void KioskSyncTest::aConflictIsShownUntilItWasSeen()
{
    connectEvent();
    shop().finish(shop().begin(u"FAKE000001-1"_s, std::nullopt)); // at another entrance
    QSignalSpy conflicts(m_worker.get(), &BackendWorker::conflictFound);
    m_worker->submit(u"FAKE000001-1"_s);
    QCOMPARE(last().verdict, Verdict::Admitted);
    QTRY_COMPARE(conflicts.size(), 1);
    QTRY_COMPARE(m_problems.size(), 1);
    const OpenProblem problem = m_problems.first();
    QCOMPARE(problem.delivery.state, DeliveryState::Conflict);
    QCOMPARE(problem.name, u"Ada Guest 1"_s);
    QCOMPARE(problem.delivery.gate, u"Main"_s);
    m_worker->settleProblem(problem.delivery.id, Resolution::Acknowledged, u"spoke to her"_s);
    QVERIFY(m_problems.isEmpty());
    const auto store = Store::openToRead(m_folder->path());
    const CheckIn row = Ledger((*store)->database()).newest(m_place.event.id, 1)->first();
    QCOMPARE(row.verdict, Verdict::Resolved);
    QCOMPARE(row.overrideReason, u"spoke to her"_s);
}

void KioskSyncTest::aLateSaleIsFound()
{
    connectEvent();
    shop().sell({ .code = u"LATE-1"_s, .first = u"Grace"_s });
    m_worker->submit(u"LATE-1"_s);
    QCOMPARE(m_lookups, QStringList { u"LATE-1"_s });
    QVERIFY(m_decisions.isEmpty());
    QCOMPARE(ledgerRows(), 0);
    QTRY_COMPARE(m_decisions.size(), 1);
    QCOMPARE(last().verdict, Verdict::Admitted);
    QCOMPARE(last().firstName, u"Grace"_s);
    QCOMPARE(ledgerRows(), 1);
    QTRY_COMPARE(shop().passes(u"LATE-1"_s), 1);
}

void KioskSyncTest::otherCodesGoOnMeanwhile()
{
    connectEvent();
    shop().sell({ .code = u"LATE-1"_s });
    m_worker->submit(u"LATE-1"_s);
    m_worker->submit(u"FAKE000002-1"_s);
    QCOMPARE(m_decisions.size(), 1);
    QCOMPARE(last().code, u"FAKE000002-1"_s);
    QCOMPARE(last().verdict, Verdict::Admitted);
    m_worker->submit(u"late-1"_s); // the same once more
    m_worker->submit(u"NOBODY-1"_s);
    QCOMPARE(m_lookups, (QStringList { u"LATE-1"_s, u"NOBODY-1"_s }));
    QTRY_COMPARE(m_decisions.size(), 3);
    QCOMPARE(m_decisions.at(1).code, u"LATE-1"_s);
    QCOMPARE(m_decisions.at(1).verdict, Verdict::Admitted);
    QCOMPARE(m_decisions.at(2).code, u"NOBODY-1"_s);
    QCOMPARE(m_decisions.at(2).verdict, Verdict::Unknown);
    QCOMPARE(ledgerRows(), 3);
}

void KioskSyncTest::anUnknownCodeIsLookedUpOnce()
{
    connectEvent();
    m_worker->submit(u"NOBODY-1"_s);
    QTRY_COMPARE(m_decisions.size(), 1);
    QCOMPARE(last().verdict, Verdict::Unknown);
    m_worker->submit(u"NOBODY-1"_s); // still held up
    QCOMPARE(m_decisions.size(), 2);
    QVERIFY(last().isRepeat);
    QCOMPARE(m_lookups.size(), 1);
    QCOMPARE(ledgerRows(), 1);
}

void KioskSyncTest::theBudgetEndsTheWait()
{
    connectEvent();
    m_fake->failNext(Function::List, FakeFault::Kind::Hang);
    m_worker->submit(u"NOBODY-1"_s);
    QCOMPARE(m_lookups.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_decisions.size(), 1, 4000); // 1.5 s are its budget
    QCOMPARE(last().verdict, Verdict::Unknown);
}

void KioskSyncTest::offlineAnUnknownCodeIsUnknownAtOnce()
{
    connectEvent();
    m_fake->goOffline();
    m_worker->submit(u"FAKE000001-1"_s);
    QTRY_COMPARE(kind(), Kind::Offline);
    m_worker->submit(u"NOBODY-1"_s);
    QCOMPARE(last().verdict, Verdict::Unknown);
    QVERIFY(m_lookups.isEmpty());
}

void KioskSyncTest::aMissingKeyIsEnteredAgain()
{
    connectEvent();
    m_worker.reset();
    QVERIFY(QDir(m_folder->filePath(u"secrets"_s)).removeRecursively());
    open();
    QTRY_VERIFY(m_view.isKeyMissing);
    m_worker->submit(u"FAKE000001-1"_s);
    QCOMPARE(last().verdict, Verdict::Admitted);
    m_worker->connectTo(m_fake->url().toString(), m_place.event.name, keyOf("WRONG000"));
    QTRY_COMPARE(m_failures.size(), 1);
    QVERIFY(m_view.isKeyMissing);
    m_worker->connectTo(m_fake->url().toString(), m_place.event.name, keyOf("0A1B2C3D"));
    QTRY_VERIFY(isUpToDate());
    QCOMPARE(m_place.events.size(), 1);
    QTRY_COMPARE(shop().passes(u"FAKE000001-1"_s), 1);
}

// As a keychain that is opened after the kiosk has started.
void KioskSyncTest::aKeyThatComesLateIsTaken()
{
    connectEvent();
    m_worker.reset();
    const QString file = m_folder->filePath(u"secrets/event-1"_s);
    QVERIFY(QFile::rename(file, file + u"-away"_s));
    open();
    QTRY_VERIFY(m_view.isKeyMissing);
    QVERIFY(QFile::rename(file + u"-away"_s, file));
    QTRY_VERIFY_WITH_TIMEOUT(isUpToDate(), 30'000); // by itself
    QVERIFY(!m_view.isKeyMissing);
    m_worker->submit(u"FAKE000001-1"_s);
    QTRY_COMPARE(shop().passes(u"FAKE000001-1"_s), 1);
}

void KioskSyncTest::aShrinkIsHeldUntilAPersonAgrees()
{
    connectEvent();
    shop().trash(u"FAKE000001-1"_s); // one in five
    m_worker.reset();
    open(); // which reads the whole list
    QTRY_COMPARE_WITH_TIMEOUT(kind(), Kind::Held, 10'000);
    QCOMPARE(m_view.status.held, 1);
    QSignalSpy problems(m_worker.get(), &BackendWorker::problemFound);
    m_worker->agreeToShrink(2, u"read something else"_s);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(kind(), Kind::Held);
    m_worker->agreeToShrink(1, u"refunded"_s);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(m_view.status.held, 0);
    QCOMPARE(kind(), Kind::UpToDate);
    m_worker->submit(u"FAKE000001-1"_s);
    QCOMPARE(last().verdict, Verdict::Revoked);
}

void KioskSyncTest::closeDuringADelivery(const FakeFault &fault)
{
    connectEvent();
    QSignalSpy closed(m_worker.get(), &BackendWorker::closed);
    m_fake->failNext(Function::CheckIn, fault);
    m_worker->submit(u"FAKE000001-1"_s);
    QTRY_COMPARE(m_fake->calls(Function::CheckIn), 1);
    m_worker->close();
    QVERIFY(closed.isEmpty());
    m_worker->submit(u"FAKE000002-1"_s); // too late
    QVERIFY(closed.wait(5000));
    QCOMPARE(m_decisions.size(), 1);
    QCOMPARE(outbox().size(), 1);
}

void KioskSyncTest::closingWaitsForTheDeliveryThatIsOut()
{
    closeDuringADelivery({ .kind = FakeFault::Kind::Slow, .delay = 200ms });
    QCOMPARE(outbox().constFirst().state, DeliveryState::Confirmed);
}

void KioskSyncTest::closingWaitsNoLongerThanItsLimit()
{
    closeDuringADelivery({ .kind = FakeFault::Kind::Hang });
    QCOMPARE(outbox().constFirst().state, DeliveryState::Sent);
}

QTEST_GUILESS_MAIN(KioskSyncTest)
#include "kiosksynctest.moc"
