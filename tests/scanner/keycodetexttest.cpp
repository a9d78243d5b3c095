// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keycodetext.h"

#include "keyevents.h"
#include "scanmarks.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

using Events = QList<input_event>;

class KeyCodeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void endKeys_data();
    void endKeys();
    void lostEventsDropTheScan();
    void tooLongIsDroppedWhole();
    void clearForgetsHeldKeys();
};

static Events with(int modifier, const Events &keys)
{
    return keyMoved(modifier, 1) + keys + keyMoved(modifier, 0);
}

static Events strokes(int first, int last)
{
    Events events;
    for (int code = first; code <= last; ++code)
        events += keyStroke(code);
    return events;
}

static void feed(KeyCodeText &text, const Events &events)
{
    for (const input_event &event : events)
        QCOMPARE(text.add(event), KeyCodeText::Step::Goes);
}

void KeyCodeTextTest::keys_data()
{
    QTest::addColumn<Events>("events");
    QTest::addColumn<QString>("text");
    const Events caps = keyStroke(KEY_CAPSLOCK);
    QTest::newRow("digit row") << strokes(KEY_1, KEY_EQUAL) << u"1234567890-="_s;
    QTest::newRow("digit row, Shift") << with(KEY_LEFTSHIFT, strokes(KEY_1, KEY_EQUAL)) << u"!@#$%^&*()_+"_s;
    QTest::newRow("upper row") << strokes(KEY_Q, KEY_RIGHTBRACE) << u"qwertyuiop[]"_s;
    QTest::newRow("middle row") << strokes(KEY_A, KEY_GRAVE) << u"asdfghjkl;'`"_s;
    QTest::newRow("middle row, Shift")
        << with(KEY_RIGHTSHIFT, strokes(KEY_A, KEY_GRAVE)) << u"ASDFGHJKL:\"~"_s;
    QTest::newRow("lower row") << strokes(KEY_BACKSLASH, KEY_SLASH) << u"\\zxcvbnm,./"_s;
    QTest::newRow("lower row, Shift")
        << with(KEY_LEFTSHIFT, strokes(KEY_BACKSLASH, KEY_SLASH)) << u"|ZXCVBNM<>?"_s;
    QTest::newRow("blank") << keyStroke(KEY_A) + keyStroke(KEY_SPACE) + keyStroke(KEY_A) << u"a a"_s;
    QTest::newRow("keypad") << strokes(KEY_KP7, KEY_KPDOT) + keyStroke(KEY_KPASTERISK)
            + keyStroke(KEY_KPSLASH)
                            << u"789-456+1230.*/"_s;
    QTest::newRow("a code") << keysOf(u"GALA-0001_b"_s) << u"GALA-0001_b"_s;
    QTest::newRow("Caps Lock turns letters alone") << caps + keysOf(u"aB-1"_s) << u"Ab-1"_s;
    QTest::newRow("Caps Lock twice") << caps + caps + keysOf(u"aB-1"_s) << u"aB-1"_s;
    QTest::newRow("both Shifts") << with(KEY_LEFTSHIFT,
                                         with(KEY_RIGHTSHIFT, keyStroke(KEY_A)) + keyStroke(KEY_B))
            + keyStroke(KEY_C) << u"ABc"_s;
    QTest::newRow("Shift that repeats") << keyMoved(KEY_LEFTSHIFT, 1) + keyMoved(KEY_LEFTSHIFT, 2)
            + keyMoved(KEY_LEFTSHIFT, 0)
            + keysOf(u"a"_s) << u"a"_s;
    QTest::newRow("a key that repeats")
        << keyMoved(KEY_A, 1) + keyMoved(KEY_A, 2) + keyMoved(KEY_A, 0) << u"a"_s;
    QTest::newRow("release without a press") << keyMoved(KEY_LEFTSHIFT, 0) + keysOf(u"a"_s) << u"a"_s;
    QTest::newRow("group separator") << keysOf(u"a"_s) + with(KEY_LEFTCTRL, keyStroke(KEY_RIGHTBRACE))
                                     << u"a\u001d"_s;
    QTest::newRow("Ctrl and a digit") << with(KEY_LEFTCTRL, keyStroke(KEY_1)) << QString();
    QTest::newRow("Alt types nothing") << with(KEY_RIGHTALT, keysOf(u"q"_s)) + keysOf(u"a"_s) << u"a"_s;
    QTest::newRow("function keys") << keyStroke(KEY_F1) + keyStroke(KEY_F12) + keyStroke(KEY_F13)
                                   << QString(functionKey(1)) + functionKey(12) + functionKey(13);
    QTest::newRow("keys that type nothing")
        << keyStroke(KEY_ESC) + keyStroke(KEY_LEFT) + keyStroke(KEY_MAX) << QString();
}

void KeyCodeTextTest::keys()
{
    QFETCH(const Events, events);
    KeyCodeText text;
    feed(text, events);
    QTEST(text.finish(), "text");
    QVERIFY(text.isEmpty());
}

void KeyCodeTextTest::endKeys_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("Enter") << KEY_ENTER;
    QTest::newRow("keypad Enter") << KEY_KPENTER;
    QTest::newRow("Tab") << KEY_TAB;
}

void KeyCodeTextTest::endKeys()
{
    QFETCH(const int, code);
    KeyCodeText text;
    feed(text, keysOf(u"a1"_s));
    QCOMPARE(text.add(inputEvent(EV_KEY, code, 1)), KeyCodeText::Step::Ended);
    QCOMPARE(text.finish(), u"a1"_s);
    QCOMPARE(text.add(inputEvent(EV_KEY, code, 0)), KeyCodeText::Step::Goes);
    feed(text, keysOf(u"b2"_s));
    QCOMPARE(text.finish(), u"b2"_s);
}

void KeyCodeTextTest::lostEventsDropTheScan()
{
    KeyCodeText text;
    feed(text, keyMoved(KEY_LEFTSHIFT, 1) + keysOf(u"gala"_s));
    feed(text, { inputEvent(EV_SYN, SYN_DROPPED, 0), inputEvent(EV_KEY, KEY_ENTER, 1) }); // stale
    feed(text, { inputEvent(EV_SYN, SYN_REPORT, 0) });
    feed(text, keysOf(u"-0001"_s));
    QVERIFY(!text.isEmpty());
    QCOMPARE(text.add(inputEvent(EV_KEY, KEY_ENTER, 1)), KeyCodeText::Step::Ended);
    QCOMPARE(text.finish(), QString());
    feed(text, keysOf(u"gala-2"_s)); // and Shift is not held
    QCOMPARE(text.finish(), u"gala-2"_s);
}

void KeyCodeTextTest::tooLongIsDroppedWhole()
{
    KeyCodeText text;
    feed(text, keysOf(QString(longestScan, u'a')));
    QCOMPARE(text.finish(), QString(longestScan, u'a'));
    feed(text, keysOf(QString(3 * longestScan, u'a')));
    QVERIFY(!text.isEmpty());
    QCOMPARE(text.finish(), QString());
    feed(text, keysOf(u"b"_s));
    QCOMPARE(text.finish(), u"b"_s);
}

void KeyCodeTextTest::clearForgetsHeldKeys()
{
    KeyCodeText text;
    feed(text, keyStroke(KEY_CAPSLOCK) + keyMoved(KEY_LEFTSHIFT, 1) + keyStroke(KEY_1));
    text.clear();
    feed(text, keysOf(u"a1"_s));
    QCOMPARE(text.finish(), u"a1"_s);
}

QTEST_GUILESS_MAIN(KeyCodeTextTest)
#include "keycodetexttest.moc"
