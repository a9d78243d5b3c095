// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "parts/touchkeys.h"

#include "guest/countdown.h"
#include "guest/hintpicture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Kiosk::TouchKeys::Layout)

class TouchKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typesANameIntoALine();
    void keysAreDistinctAndLargeEnough_data();
    void keysAreDistinctAndLargeEnough();
    void theBarDrains();
    void theHintComesIn();
};

static QAbstractButton *find(TouchKeys &keys, const QString &name)
{
    for (QAbstractButton *button : keys.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

void TouchKeysTest::typesANameIntoALine()
{
    QWidget window;
    QLineEdit line(&window);
    TouchKeys keys(dayTheme, TouchKeys::Layout::Name, &window);
    keys.typeInto(line);
    window.show();
    line.setFocus();
    QSignalSpy entered(&line, &QLineEdit::returnPressed);
    for (const QString &name :
         { u"a"_s, u"n"_s, u"x"_s, u"Erase the last letter"_s, u" "_s, u"o"_s, u"'"_s, u"h"_s, u"Done"_s }) {
        QAbstractButton *key = find(keys, name == u" "_s ? u"Blank"_s : name);
        QVERIFY2(key, qPrintable(name));
        QCOMPARE(key->focusPolicy(), Qt::NoFocus);
        key->click();
    }
    QCOMPARE(line.text(), u"an o'h"_s);
    QCOMPARE(entered.size(), 1);
}

void TouchKeysTest::keysAreDistinctAndLargeEnough_data()
{
    QTest::addColumn<TouchKeys::Layout>("layout");
    QTest::addColumn<QSize>("size");
    QTest::newRow("code, small") << TouchKeys::Layout::Code << QSize(742, 220);
    QTest::newRow("name, small") << TouchKeys::Layout::Name << QSize(742, 220);
    QTest::newRow("name, large") << TouchKeys::Layout::Name << QSize(1790, 500);
}

void TouchKeysTest::keysAreDistinctAndLargeEnough()
{
    QFETCH(const TouchKeys::Layout, layout);
    QFETCH(const QSize, size);
    TouchKeys keys(dayTheme, layout);
    keys.resize(size);
    keys.setUnit(4.8);
    keys.show();
    const auto buttons = keys.findChildren<QAbstractButton *>();
    for (const QAbstractButton *one : buttons) {
        QVERIFY(keys.rect().contains(one->geometry()));
        QVERIFY2(one->width() >= 48 && one->height() >= 48, qPrintable(one->accessibleName()));
        for (const QAbstractButton *other : buttons)
            QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
    }
}

void TouchKeysTest::theBarDrains()
{
    const Countdown bar { .area = { 0, 90, 1000, 10 } };
    QCOMPARE(bar.left(0ms, 2s), QRect(0, 90, 1000, 10));
    QCOMPARE(bar.left(500ms, 2s), QRect(0, 90, 750, 10));
    QCOMPARE(bar.left(3s, 2s).width(), 0);
    const Countdown mirrored { .area = bar.area, .isMirrored = true };
    QCOMPARE(mirrored.left(500ms, 2s), QRect(250, 90, 750, 10));
    const Countdown stepped { .area = bar.area, .isStepped = true };
    QCOMPARE(stepped.left(0ms, 2s).width(), 1000);
    QCOMPARE(stepped.left(399ms, 2s).width(), 1000);
    QCOMPARE(stepped.left(401ms, 2s).width(), 800);
    QVERIFY(stepped.piece(500ms).isEmpty());
    QCOMPARE(bar.piece(0ms), QRect(0, 90, 220, 10));
    QCOMPARE(bar.piece(Duration::lookupPass), QRect(780, 90, 220, 10));
}

void TouchKeysTest::theHintComesIn()
{
    QCOMPARE(hintProgress(0ms), 0.0);
    QCOMPARE(hintProgress(Duration::hintSlide / 2), 0.5);
    QCOMPARE(hintProgress(Duration::hintSlide + 1ms), 1.0);
    QCOMPARE(hintProgress(Duration::hintSlide + Duration::hintPause), 0.0);
}

QTEST_MAIN(TouchKeysTest)
#include "touchkeystest.moc"
