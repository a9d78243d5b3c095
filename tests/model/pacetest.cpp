// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pace.h"

#include <QTest>

#include <numeric>

using namespace Kiosk;

static QDateTime now() { return { QDate(2026, 11, 21), QTime(19, 30, 20), Qt::UTC }; }

class PaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutesOfTheLastTwoHours();
    void aClockThatJumpsTakesNothingAway();
    void oldMinutesAreForgotten();
    void line_data();
    void line();
    void forecast_data();
    void forecast();
};

void PaceTest::minutesOfTheLastTwoHours()
{
    Pace pace;
    QCOMPARE(pace.perMinute(now()), QList<int>(120, 0));
    pace.add(now());
    pace.add(now().addSecs(-20)); // 19:30:00
    pace.add(now().addSecs(-21)); // 19:29:59
    pace.add(now().addSecs(-119 * 60), 4);
    pace.add(now().addSecs(-120 * 60), 8);
    const QList<int> counts = pace.perMinute(now());
    QCOMPARE(counts.size(), 120);
    QCOMPARE(counts.last(), 2);
    QCOMPARE(counts.at(118), 1);
    QCOMPARE(counts.first(), 4);
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), 7);
}

void PaceTest::aClockThatJumpsTakesNothingAway()
{
    Pace pace;
    pace.add(now(), 3);
    pace.add(now().addDays(1), 1); // somebody sets the clock
    QCOMPARE(pace.perMinute(now().addDays(1)).constLast(), 1);
    pace.add(now().addSecs(60), 5); // and back
    const QList<int> counts = pace.perMinute(now().addSecs(60));
    QCOMPARE(counts.last(), 5);
    QCOMPARE(counts.at(118), 3);
    QCOMPARE(pace.perMinute(now().addSecs(-3600)), QList<int>(120, 0)); // what is to come is not shown
    Pace early;
    early.add(QDateTime(QDate(1969, 12, 31), QTime(23, 59, 30), Qt::UTC)); // a dead battery
    QCOMPARE(early.perMinute(QDateTime(QDate(1970, 1, 1), QTime(0, 0, 10), Qt::UTC)).at(118), 1);
}

void PaceTest::oldMinutesAreForgotten()
{
    Pace pace;
    for (int minute = 0; minute < 5000; ++minute)
        pace.add(now().addSecs(60 * minute));
    QCOMPARE(pace.perMinute(now()), QList<int>(120, 0));
    QCOMPARE(pace.perMinute(now().addSecs(60 * 4999)), QList<int>(120, 1));
}

void PaceTest::line_data()
{
    QTest::addColumn<QList<int>>("perMinute");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("nothing") << QList<int>() << QList<double>();
    QTest::newRow("nobody") << QList<int> { 0, 0, 0 } << QList<double> { 0, 0, 0 };
    QTest::newRow("begins with the first minute that has somebody")
        << QList<int> { 0, 6, 6, 6 } << QList<double> { 0, 6, 6, 6 };
    QTest::newRow("the minute that runs does not count")
        << QList<int> { 11, 11, 99 } << QList<double> { 11, 11, 11 };
    QTest::newRow("follows by 2 in 11")
        << QList<int> { 11, 0, 22, 0 } << QList<double> { 11, 9, 11 + 4.0 / 11, 11 + 4.0 / 11 };
}

void PaceTest::line()
{
    QFETCH(QList<int>, perMinute);
    QFETCH(QList<double>, expected);
    const QList<double> line = paceLine(perMinute);
    QCOMPARE(line.size(), expected.size());
    for (qsizetype i = 0; i < line.size(); ++i)
        QCOMPARE(line.at(i), expected.at(i));
}

void PaceTest::forecast_data()
{
    using enum Forecast::Kind;
    QTest::addColumn<QList<int>>("perMinute");
    QTest::addColumn<qint64>("came");
    QTest::addColumn<qint64>("missing");
    QTest::addColumn<Forecast>("expected");
    const QList<int> steady(120, 10);
    QList<int> gone(120, 10);
    std::fill(gone.end() - 5, gone.end(), 0);
    QList<int> once(120, 0);
    once.last() = 12;
    QList<int> trickle(120, 0);
    trickle[117] = 1;
    QTest::newRow("empty") << QList<int>() << 0LL << 0LL << Forecast { Calculating };
    QTest::newRow("nine are too few") << steady << 9LL << 500LL << Forecast { Calculating };
    QTest::newRow("ten are enough") << steady << 10LL << 500LL << Forecast { At, now().addSecs(50 * 60) };
    QTest::newRow("everybody") << steady << 500LL << 0LL << Forecast { AllIn };
    QTest::newRow("more than were sold") << steady << 500LL << -1LL << Forecast { AllIn };
    QTest::newRow("nobody for five minutes") << gone << 500LL << 5LL << Forecast { Standstill };
    QTest::newRow("all in the minute that runs") << once << 12LL << 100LL << Forecast { Calculating };
    QTest::newRow("further ahead than tonight") << trickle << 20LL << 9000LL << Forecast { Calculating };
}

void PaceTest::forecast()
{
    QFETCH(QList<int>, perMinute);
    QFETCH(qint64, came);
    QFETCH(qint64, missing);
    QFETCH(Forecast, expected);
    const Forecast said = forecastOf(perMinute, came, missing, now());
    QCOMPARE(said.kind, expected.kind);
    QCOMPARE(said.at, expected.at);
}

QTEST_GUILESS_MAIN(PaceTest)
#include "pacetest.moc"
