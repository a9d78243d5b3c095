// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "lock/guestlock.h"

#include "fakeclock.h"

#include <QHash>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

static Pin pinOf(const QString &text) { return Pin::from(text).value(); }

// Slow by intention, so each is made once.
static QString hashOf(const QString &text)
{
    static QHash<QString, QString> hashes;
    if (!hashes.contains(text))
        hashes.insert(text, hashPin(pinOf(text)).value());
    return hashes.value(text);
}

constexpr int patience = 30'000; // ms: on a busy computer a check takes a while

class GuestLockTest : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock;

    static void fail(GuestLock &lock, int times)
    {
        for (int i = 0; i < times; ++i) {
            QSignalSpy refused(&lock, &GuestLock::refused);
            lock.tryPin(pinOf(u"0000"_s));
            QVERIFY(refused.wait(patience));
        }
    }

private Q_SLOTS:
    void isLockedUntilItIsKnown()
    {
        GuestLock lock(m_clock);
        QVERIFY(lock.isLocked());
        lock.use({});
        QVERIFY(!lock.isLocked());
        lock.use(hashOf(u"1234"_s));
        QVERIFY(lock.isLocked());
    }

    void theRightPinUnlocks()
    {
        GuestLock lock(m_clock);
        lock.use(hashOf(u"1234"_s));
        QSignalSpy unlocked(&lock, &GuestLock::unlocked);
        QSignalSpy failures(&lock, &GuestLock::failuresChanged);
        fail(lock, 1);
        lock.tryPin(pinOf(u"1234"_s));
        QVERIFY(lock.isLocked()); // not before it has been checked
        QVERIFY(unlocked.wait(patience));
        QVERIFY(!lock.isLocked());
        QCOMPARE(pinFailuresFrom(failures.last().first().toString()), PinFailures());
        lock.lock();
        QVERIFY(lock.isLocked());
    }

    void wrongPinsMakeItWait()
    {
        GuestLock lock(m_clock);
        lock.use(hashOf(u"1234"_s));
        fail(lock, 3);
        QCOMPARE(lock.wait(), 0ms);
        fail(lock, 1);
        QCOMPARE(lock.wait(), 5000ms);
        QSignalSpy unlocked(&lock, &GuestLock::unlocked);
        QSignalSpy failures(&lock, &GuestLock::failuresChanged);
        lock.tryPin(pinOf(u"1234"_s)); // not even the right one
        QCOMPARE(failures.size(), 0);
        m_clock.advance(5s);
        lock.tryPin(pinOf(u"1234"_s));
        QVERIFY(unlocked.wait(patience));
        QCOMPARE(unlocked.size(), 1);
    }

    void theWaitSurvivesARestart()
    {
        QString kept;
        {
            GuestLock lock(m_clock);
            lock.use(hashOf(u"1234"_s));
            connect(&lock, &GuestLock::failuresChanged, this, [&kept](const QString &text) { kept = text; });
            fail(lock, 4);
        }
        m_clock.advance(2s);
        GuestLock lock(m_clock);
        lock.use(hashOf(u"1234"_s));
        lock.takeFailures(kept);
        QCOMPARE(lock.wait(), 3000ms);
    }

    void anAttemptCountsBeforeItIsChecked()
    {
        GuestLock lock(m_clock);
        lock.use(hashOf(u"1234"_s));
        QSignalSpy failures(&lock, &GuestLock::failuresChanged);
        lock.tryPin(pinOf(u"1234"_s));
        QCOMPARE(pinFailuresFrom(failures.first().first().toString()).count, 1);
    }

    void lettingGoOfThePinLetsNobodyIn()
    {
        GuestLock lock(m_clock);
        lock.use(hashOf(u"1234"_s));
        const QSignalSpy unlocked(&lock, &GuestLock::unlocked);
        lock.tryPin(pinOf(u"1234"_s));
        lock.lock(); // while it is being checked
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(unlocked.isEmpty());
        QVERIFY(lock.isLocked());
    }

    void anotherPinLocks()
    {
        GuestLock lock(m_clock);
        lock.use({});
        lock.letIn();
        lock.use({});
        QVERIFY(lock.state().isUnlocked); // as before
        lock.use(hashOf(u"1234"_s));
        QVERIFY(lock.isLocked());
        lock.letIn(); // whoever set it
        QVERIFY(!lock.isLocked());
        lock.forget();
        QVERIFY(lock.isLocked());
        QVERIFY(!lock.hasPin());
        lock.use({});
        QVERIFY(!lock.isLocked());
    }

    void withoutAPinNoneIsTried()
    {
        GuestLock lock(m_clock);
        const QSignalSpy failures(&lock, &GuestLock::failuresChanged);
        lock.tryPin(pinOf(u"1234"_s)); // nothing is known yet
        lock.use({});
        lock.tryPin(pinOf(u"1234"_s));
        QVERIFY(failures.isEmpty());
    }

    void aReadingGivesNoFreshTries()
    {
        GuestLock lock(m_clock);
        lock.use(hashOf(u"1234"_s));
        fail(lock, 4);
        lock.takeFailures({}); // it could not be saved
        QCOMPARE(lock.wait(), 5000ms);
    }

    void locksItselfWhenNobodyIsThere()
    {
        GuestLock lock(m_clock);
        lock.use(hashOf(u"1234"_s));
        lock.setRelock(1ms);
        QSignalSpy relocked(&lock, &GuestLock::relocked);
        lock.tryPin(pinOf(u"1234"_s));
        QVERIFY(relocked.wait(patience));
        QVERIFY(lock.isLocked());
    }
};

QTEST_MAIN(GuestLockTest)
#include "guestlocktest.moc"
