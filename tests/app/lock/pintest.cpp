// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "lock/pin.h"

#include "lock/pinfailures.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

static QDateTime noon() { return { QDate(2026, 5, 1), QTime(12, 0), Qt::UTC }; }

class PinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFourToTwelveDigits_data();
    void isFourToTwelveDigits();
    void fitsItsHashOnly();
    void delaysGrow_data();
    void delaysGrow();
    void waits_data();
    void waits();
    void survivesARestart();
    void aClockSetBackIsAnchored();
};

void PinTest::isFourToTwelveDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("digits"); // 0: no PIN
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("too short") << u"123"_s << 0;
    QTest::newRow("shortest") << u"1234"_s << 4;
    QTest::newRow("longest") << u"123456789012"_s << 12;
    QTest::newRow("too long") << u"1234567890123"_s << 0;
    QTest::newRow("letters") << u"12a4"_s << 0;
    QTest::newRow("digits of another script") << u"١٢٣٤"_s << 4;
    QTest::newRow("superscripts are none") << u"¹²³⁴"_s << 0;
}

void PinTest::isFourToTwelveDigits()
{
    QFETCH(const QString, text);
    QFETCH(const int, digits);
    const std::optional<Pin> pin = Pin::from(text);
    QCOMPARE(pin ? pin->size() : 0, digits);
    if (digits == 4)
        QCOMPARE(QByteArray(pin->data(), 4), QByteArray("1234"));
}

void PinTest::fitsItsHashOnly()
{
    Pin pin = Pin::from(u"123456789012"_s).value();
    const Result<QString> hash = hashPin(pin);
    QVERIFY(hash);
    QVERIFY(hash->startsWith(u"$argon2id$"_s));
    QVERIFY(!hash->contains(u"123456789012"_s));
    QVERIFY(pinFits(*hash, pin));
    QVERIFY(*hashPin(pin) != *hash); // salted
    pin.chop();
    QVERIFY(!pinFits(*hash, pin));
    QVERIFY(!pinFits({}, pin));
    QVERIFY(!pinFits(u"1234"_s, pin));
    QVERIFY(!pinFits(QString(5000, u'$'), pin));
    pin.clear();
    QCOMPARE(pin.size(), 0);
    QVERIFY(!hashPin(pin));
}

void PinTest::delaysGrow_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    const QList<int> delays { 0, 0, 0, 0, 5, 15, 60, 300, 300 };
    for (int i = 0; i < delays.size(); ++i)
        QTest::addRow("%d", i) << i << delays.at(i);
    QTest::newRow("many") << 100000 << 300;
}

void PinTest::delaysGrow()
{
    QFETCH(const int, failures);
    QFETCH(const int, seconds);
    QCOMPARE(pinDelay(failures), std::chrono::milliseconds(seconds * 1s));
}

void PinTest::waits_data()
{
    QTest::addColumn<int>("passed");
    QTest::addColumn<int>("left");
    QTest::newRow("at once") << 0 << 15;
    QTest::newRow("some time later") << 10 << 5;
    QTest::newRow("just over") << 15 << 0;
    QTest::newRow("long over") << 100 << 0;
    QTest::newRow("clock set back") << -3600 << 15;
}

void PinTest::waits()
{
    QFETCH(const int, passed);
    QFETCH(const int, left);
    QCOMPARE(pinWait({ 5, noon() }, noon().addSecs(passed)), std::chrono::milliseconds(left * 1s));
    QCOMPARE(pinWait({ 3, noon() }, noon().addSecs(passed)), 0ms);
}

void PinTest::survivesARestart()
{
    const PinFailures failures { 7, noon() };
    QCOMPARE(pinFailuresFrom(toText(failures)), failures);
    QCOMPARE(pinFailuresFrom(toText({})), PinFailures());
    for (const QString &text : { QString(), u"7"_s, u"x y"_s, u"-1 5"_s, u"7 0"_s, u"1 2 3"_s })
        QCOMPARE(pinFailuresFrom(text), PinFailures());
}

void PinTest::aClockSetBackIsAnchored()
{
    const PinFailures failures { 5, noon() };
    QCOMPARE(notLaterThan(noon().addSecs(9), failures), failures);
    const PinFailures anchored = notLaterThan(noon().addDays(-1), failures);
    QCOMPARE(anchored, (PinFailures { 5, noon().addDays(-1) }));
    QCOMPARE(pinWait(anchored, noon().addDays(-1).addSecs(15)), 0ms);
}

QTEST_APPLESS_MAIN(PinTest)
#include "pintest.moc"
