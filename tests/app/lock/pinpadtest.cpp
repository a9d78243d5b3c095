// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guest/pinpad.h"

#include "guest/cornerhold.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class PinPadTest : public QObject
{
    Q_OBJECT

private:
    static void press(PinPad &pad, const QString &name)
    {
        for (QAbstractButton *button : pad.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name)
                return button->click();
        }
        QFAIL(qPrintable(name));
    }

private Q_SLOTS:
    void fingersAndKeysTypeAPin()
    {
        PinPad pad(dayTheme);
        QSignalSpy entered(&pad, &PinPad::entered);
        pad.open(0ms);
        for (const QString &key : { u"1"_s, u"2"_s, u"9"_s, u"Erase the last digit"_s, u"Unlock"_s })
            press(pad, key);
        QCOMPARE(entered.size(), 0); // too short
        QTest::keyClicks(&pad, u"34"_s);
        QCOMPARE(pad.digits(), 4);
        QTest::keyClick(&pad, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        const Pin pin = entered.first().first().value<Pin>();
        QCOMPARE(QByteArray(pin.data(), pin.size()), QByteArray("1234"));
    }

    void whatHasLettersIsNoPin()
    {
        PinPad pad(dayTheme);
        const QSignalSpy entered(&pad, &PinPad::entered);
        pad.open(0ms);
        QTest::keyClicks(&pad, u"12"_s);
        QTest::keyClicks(&pad, u"A-0001"_s);
        QTest::keyClick(&pad, Qt::Key_Return);
        QCOMPARE(pad.digits(), 0);
        QCOMPARE(pad.words(), u"A PIN has digits only"_s);
        QVERIFY(entered.isEmpty());
        pad.open(0ms);
        QTest::keyClicks(&pad, u"1234"_s);
        QTest::keyClick(&pad, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
    }

    void aRefusalWipesAndSaysHowLong()
    {
        PinPad pad(dayTheme);
        pad.open(0ms);
        QTest::keyClicks(&pad, u"1234"_s);
        QTest::keyClick(&pad, Qt::Key_Return);
        pad.showRefused(0ms);
        QCOMPARE(pad.digits(), 0);
        QVERIFY(pad.words().startsWith(u"Wrong PIN"_s));
        pad.showRefused(60s);
        QVERIFY(pad.words().contains(u"60"_s));
        QTest::keyClicks(&pad, u"1234"_s);
        QCOMPARE(pad.digits(), 0); // nothing is taken while it waits
        pad.open(5min);
        QVERIFY(pad.words().contains(u"5 min"_s));
    }

    void leavingForgetsTheDigits()
    {
        PinPad pad(dayTheme);
        QSignalSpy left(&pad, &PinPad::left);
        pad.open(0ms);
        QTest::keyClicks(&pad, u"1234"_s);
        press(pad, u"Back to the gate"_s);
        QCOMPARE(left.size(), 1);
        QCOMPARE(pad.digits(), 0);
        QVERIFY(!pad.isOpen());
    }

    void keysAreLargeAndInTheirOrder_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("isMirrored");
        for (const QSize size : { QSize(1920, 1080), QSize(800, 480), QSize(1080, 1920) }) {
            QTest::addRow("%d", size.width()) << size << false;
            QTest::addRow("%d mirrored", size.width()) << size << true;
        }
    }

    void keysAreLargeAndInTheirOrder()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, isMirrored);
        PinPad pad(dayTheme);
        pad.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        pad.resize(size);
        const double oneU = u(1, size);
        pad.setUnit(oneU);
        pad.show();
        QMap<QString, QRect> keys;
        for (QAbstractButton *button : pad.findChildren<QAbstractButton *>()) {
            QVERIFY(pad.rect().contains(button->geometry()));
            if (button->text().size() == 1)
                keys.insert(button->text(), button->geometry());
        }
        QCOMPARE(keys.size(), 10);
        for (const QRect &key : std::as_const(keys)) {
            QVERIFY(key.width() >= GuestSize::pinKey * oneU);
            QVERIFY(key.height() >= GuestSize::pinKey * oneU);
        }
        QVERIFY(keys.value(u"1"_s).x() < keys.value(u"2"_s).x());
        QVERIFY(keys.value(u"1"_s).y() < keys.value(u"4"_s).y());
    }

    void onlyALongHoldLeadsAway()
    {
        CornerHold corner;
        corner.resize(50, 50);
        corner.setTime(1ms);
        QSignalSpy held(&corner, &CornerHold::held);
        QTest::mousePress(&corner, Qt::LeftButton);
        QVERIFY(held.wait());
        corner.setTime(1h);
        QTest::mousePress(&corner, Qt::LeftButton);
        QTest::mouseRelease(&corner, Qt::LeftButton);
        corner.setTime(1ms);
        QTest::mousePress(&corner, Qt::LeftButton);
        QVERIFY(held.wait());
        QCOMPARE(held.size(), 2);
    }
};

QTEST_MAIN(PinPadTest)
#include "pinpadtest.moc"
