// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wiring/deskwiring.h"

#include "computerclock.h"
#include "desk/historylist.h"
#include "desk/numbersview.h"
#include "desk/searchline.h"
#include "fakeclock.h"
#include "store/eventcatalog.h"
#include "store/ledger.h"
#include "store/replica.h"

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

// The desk on a real backend and a real store, all on the thread of this test.
class DeskWiringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whoIsAtTheDeskGoesIntoEveryCheckIn();
    void aRestartKeepsTheShift();
    void theCardTellsEveryAttempt();
    void theNumbersFollowEveryScan();
    void aDeskMadeAnewShowsAllAgain();
    void nobodyIsBookedLate();

private:
    void start();
    void makeDesk();
    void type(const QString &code);
    void signIn(const QString &name);
    [[nodiscard]] CheckIn newest() const;
    [[nodiscard]] QString numberOn(const QString &caption) const;
    [[nodiscard]] QPushButton *buttonWith(const QString &words) const;

    FakeClock m_clock; ///< The desk's; the backend has the computer's.
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BackendWorker> m_worker;
    std::unique_ptr<GateScans> m_scans;
    std::unique_ptr<DeskWiring> m_desk;
    Place m_place;
};

void DeskWiringTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    {
        const auto store = Store::open(m_folder->path());
        QVERIFY(store);
        Database &db = (*store)->database();
        const Result<Event> event = EventCatalog(db).add({ .name = u"Gala"_s, .timeZone = u"UTC"_s });
        QVERIFY(event);
        for (const QString &code : { u"GALA-1"_s, u"GALA-2"_s, u"GALA-3"_s })
            QVERIFY(Replica(db).upsert({ .eventId = event->id,
                                         .code = code,
                                         .firstName = u"Anna"_s,
                                         .lastName = code,
                                         .ticketType = u"VIP"_s }));
    }
    start();
}

void DeskWiringTest::cleanup()
{
    m_desk.reset();
    m_scans.reset();
    m_worker.reset();
    m_folder.reset();
}

void DeskWiringTest::start()
{
    m_desk.reset();
    m_scans.reset();
    m_worker = std::make_unique<BackendWorker>(computerClock);
    m_scans = std::make_unique<GateScans>(*m_worker);
    makeDesk();
    connect(m_worker.get(), &BackendWorker::placeTaken, this, [this](const Place &place) {
        m_place = place;
        m_desk->takePlace(place);
    });
    connect(m_worker.get(), &BackendWorker::decided, this,
            [this](const AdmissionDecision &decision) { m_desk->show(decision); });
    m_worker->open(m_folder->path(), {}, {});
}

void DeskWiringTest::makeDesk()
{
    m_desk = std::make_unique<DeskWiring>(*m_worker, *m_scans, dayTheme, m_clock);
    m_desk->screen().resize(1366, 768);
    m_desk->screen().QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->screen()));
}

void DeskWiringTest::type(const QString &code)
{
    auto *line = m_desk->screen().findChild<SearchLine *>();
    line->clear();
    QTest::keyClicks(line, code);
    QTest::keyClick(line, Qt::Key_Return);
}

void DeskWiringTest::signIn(const QString &name)
{
    m_desk->screen().command(DeskCommand::Shift);
    auto *line = m_desk->screen().findChild<QLineEdit *>(u"operator"_s);
    for (const QChar key : name) {
        QTest::keyClick(line, key.toLatin1());
        m_clock.advance(std::chrono::milliseconds(120)); // as a person types
    }
    QTest::keyClick(line, Qt::Key_Return);
}

CheckIn DeskWiringTest::newest() const
{
    const auto store = Store::openToRead(m_folder->path());
    return Ledger((*store)->database()).newest(m_place.event.id, 1).value().value(0);
}

QString DeskWiringTest::numberOn(const QString &caption) const
{
    for (const QLabel *label : m_desk->screen().findChild<NumbersView *>()->findChildren<QLabel *>()) {
        if (label->accessibleName().contains(caption))
            return label->text();
    }
    return {};
}

QPushButton *DeskWiringTest::buttonWith(const QString &words) const
{
    for (QPushButton *button : m_desk->screen().findChildren<QPushButton *>()) {
        if (button->text().contains(words))
            return button;
    }
    return nullptr;
}

void DeskWiringTest::whoIsAtTheDeskGoesIntoEveryCheckIn()
{
    type(u"GALA-1"_s);
    QCOMPARE(newest().verdict, Verdict::Admitted);
    QCOMPARE(newest().operatorName, QString());
    signIn(u"Naledi M."_s);
    QVERIFY(buttonWith(u"Naledi M."_s));
    type(u"GALA-2"_s);
    QCOMPARE(newest().operatorName, u"Naledi M."_s);
    m_worker->submitFrom(u"GALA-3"_s, u"Lane 1"_s, {});
    QCOMPARE(newest().operatorName, u"Naledi M."_s);
    m_desk->screen().command(DeskCommand::Shift);
    buttonWith(u"Sign out"_s)->click();
    m_worker->submitFrom(u"GALA-3"_s, u"Lane 2"_s, {});
    m_worker->submitOverride(newest().id, u"lost band"_s);
    QCOMPARE(newest().overrideReason, u"lost band"_s);
    QCOMPARE(newest().operatorName, QString());
}

void DeskWiringTest::aRestartKeepsTheShift()
{
    signIn(u"Naledi M."_s);
    start();
    type(u"GALA-2"_s);
    QCOMPARE(newest().operatorName, u"Naledi M."_s);
    QVERIFY(buttonWith(u"Naledi M."_s));
    m_desk->screen().command(DeskCommand::Shift);
    buttonWith(u"Sign out"_s)->click();
    start();
    type(u"GALA-3"_s);
    QCOMPARE(newest().operatorName, QString());
    QVERIFY(buttonWith(u"Sign in"_s));
}

void DeskWiringTest::theCardTellsEveryAttempt()
{
    signIn(u"Naledi M."_s);
    type(u"gala-2"_s);
    m_worker->submitFrom(u"GALA-2"_s, u"Lane 1"_s, {}); // another scanner: another showing
    auto *line = m_desk->screen().findChild<SearchLine *>();
    line->clear();
    QTest::keyClicks(line, u"gala-2"_s);
    const auto lines = m_desk->screen().findChildren<ScanLines *>();
    const ScanLines *attempts = nullptr;
    for (const ScanLines *list : lines) {
        if (!qobject_cast<const HistoryList *>(list))
            attempts = list;
    }
    QVERIFY(attempts);
    QCOMPARE(attempts->lines().size(), 2);
    QCOMPARE(attempts->lines().first().verdict, Verdict::AlreadyUsed);
    QCOMPARE(attempts->lines().last().verdict, Verdict::Admitted);
    QVERIFY(attempts->lines().last().second.contains(u"Naledi M."_s));
}

void DeskWiringTest::theNumbersFollowEveryScan()
{
    QCOMPARE(numberOn(u"sold"_s), u"0"_s);
    type(u"GALA-1"_s);
    QTRY_COMPARE(numberOn(u"sold"_s), u"1"_s);
    type(u"GALA-1"_s);
    type(u"GALA-2"_s);
    QTRY_COMPARE(numberOn(u"sold"_s), u"2"_s);
    QCOMPARE(numberOn(u"inside"_s), u"2"_s);
    QTest::keyClick(m_desk->screen().findChild<SearchLine *>(), Qt::Key_D, Qt::ControlModifier);
    type(u"GALA-1"_s);
    QTRY_COMPARE(numberOn(u"inside"_s), u"1"_s);
    QCOMPARE(numberOn(u"sold"_s), u"2"_s);
}

void DeskWiringTest::aDeskMadeAnewShowsAllAgain()
{
    signIn(u"Naledi M."_s);
    type(u"GALA-1"_s);
    m_desk.reset();
    makeDesk();
    m_desk->use({ .textScale = 150 });
    m_desk->takePlace(m_place);
    m_worker->tellAgain();
    QVERIFY(buttonWith(u"Naledi M."_s));
    QCOMPARE(m_desk->screen().history().decisions().size(), 1);
    QCOMPARE(m_desk->screen().history().decisions().first().operatorName, u"Naledi M."_s);
    QCOMPARE(numberOn(u"sold"_s), u"1"_s);
    type(u"GALA-2"_s);
    QCOMPARE(newest().operatorName, u"Naledi M."_s);
}

// Another program writes for long: the guest is told so, and not booked in once they have left.
void DeskWiringTest::nobodyIsBookedLate()
{
    QSemaphore isWriting;
    QSemaphore isAnswered;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        Database db;
        if (db.open(Store::fileIn(m_folder->path()), Database::Access::ReadWrite)) {
            const Result<Transaction> transaction = Transaction::begin(db);
            isWriting.release();
            isAnswered.tryAcquire(1, 3000);
        }
    }));
    other->start();
    QVERIFY(isWriting.tryAcquire(1, 10'000));
    QSignalSpy decided(m_worker.get(), &BackendWorker::decided);
    type(u"GALA-1"_s);
    QTRY_COMPARE(decided.size(), 1);
    isAnswered.release();
    QVERIFY(other->wait());
    const auto decision = decided.first().first().value<AdmissionDecision>();
    QCOMPARE(decision.verdict, Verdict::Error);
    QVERIFY(decision.failure && decision.failure->cause == Error::Cause::StoreBusy);
    type(u"GALA-1"_s);
    QTRY_COMPARE(decided.size(), 2);
    QCOMPARE(newest().verdict, Verdict::Admitted);
}

QTEST_MAIN(DeskWiringTest)
#include "deskwiringtest.moc"
