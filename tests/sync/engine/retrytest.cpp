// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "retry.h"

#include <QTest>

using namespace Kiosk;
using namespace std::chrono_literals;

class RetryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data();
    void waits();
    void opensAndCloses();
    void believesTheServersWish();
    void survivesAClockSetBack();
};

static QDateTime evening() { return { QDate(2026, 11, 21), QTime(20, 0), Qt::UTC }; }

void RetryTest::waits_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("first, shortest") << 1 << 0.0 << qint64(500);
    QTest::newRow("first, longest") << 1 << 1.0 << qint64(1000);
    QTest::newRow("second") << 2 << 1.0 << qint64(2000);
    QTest::newRow("fifth") << 5 << 0.5 << qint64(12'000);
    QTest::newRow("ninth") << 9 << 1.0 << qint64(256'000);
    QTest::newRow("never longer than five minutes") << 1000 << 1.0 << qint64(300'000);
}

void RetryTest::waits()
{
    QFETCH(const int, failures);
    QFETCH(const double, jitter);
    QTEST(qint64(backOff(failures, jitter).count()), "expected");
}

void RetryTest::opensAndCloses()
{
    ServerHealth health;
    QVERIFY(mayTry(health, evening()));
    health = afterFailure(health, evening(), 1.0);
    QCOMPARE(health.failures, 1);
    QVERIFY(!mayTry(health, evening().addMSecs(999)));
    QVERIFY(mayTry(health, evening().addMSecs(1000)));
    health = afterFailure(health, evening().addSecs(5), 1.0);
    QCOMPARE(health.failingSince, evening());
    QVERIFY(!mayTry(health, evening().addSecs(6)));
}

void RetryTest::believesTheServersWish()
{
    QCOMPARE(afterFailure({}, evening(), 0.0, 600s).retryAt, evening().addSecs(600));
    QCOMPARE(afterFailure({}, evening(), 1.0, 0s).retryAt, evening().addSecs(1)); // never sooner than ours
    QCOMPARE(afterFailure({}, evening(), 0.0, 1'000'000s).retryAt, evening().addSecs(3600));
}

void RetryTest::survivesAClockSetBack()
{
    const ServerHealth health = afterFailure({}, evening(), 1.0, 600s);
    QVERIFY(mayTry(health, evening().addDays(-400)));
}

QTEST_GUILESS_MAIN(RetryTest)
#include "retrytest.moc"
