// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wedgedesk.h"

#include <QEventLoop>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Strokes = QList<Stroke>;

static const QString code = u"C000001-1"_s;

/// Nobody acts on a part of a scan, and a person's keys arrive as they were pressed.
class WedgeDoubtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personsKeysArriveInOrder();
    void restOfTheKeysComesBeforeADialogs();
    void shortcutsWorkBesideAScan();
    void repeatInAScanIsRefused();
    void twoScannersAtOnceAdmitNobodyElse_data();
    void twoScannersAtOnceAdmitNobodyElse();
    void focusThatGoesTearsTheScan();
    void focusThatComesMidwayIsDoubted();
    void windowThatClosesTakesNothingAlong();
    void stoppingTearsTheScan();
};

// Somebody types fast, with a shortcut and Enter in between: each key has its effect, in order.
void WedgeDoubtTest::personsKeysArriveInOrder()
{
    WedgeDesk desk;
    QVERIFY(desk.open());
    QObject::connect(desk.line, &QLineEdit::textChanged, &desk.window,
                     [&desk](const QString &text) { desk.did.append(text); });
    desk.gap = 30;
    desk.press(strokesOf(u"ab"_s) + Strokes { controlStroke('O') } + strokesOf(u"c"_s));
    desk.press(Strokes { enterStroke, { Qt::Key_F8 } });
    desk.gap = 150;
    desk.press(strokesOf(u"de"_s));
    const QStringList expected { u"a"_s,     u"ab"_s, u"Ctrl+O"_s, u"abc"_s,
                                 u"Enter"_s, u"F8"_s, u"abcd"_s,   u"abcde"_s };
    QTRY_COMPARE(desk.did, expected);
    QVERIFY(desk.scans.isEmpty());
}

// The first of the keys that go back opens a dialog with an event loop of its own, and somebody types on
// there.
void WedgeDoubtTest::restOfTheKeysComesBeforeADialogs()
{
    WedgeDesk desk;
    QVERIFY(desk.open());
    QObject::connect(desk.line, &QLineEdit::textChanged, &desk.window, [&desk](const QString &text) {
        desk.did.append(text);
        if (text != u"a"_s)
            return;
        QEventLoop loop;
        QObject::connect(desk.line, &QLineEdit::textChanged, &loop, &QEventLoop::quit);
        desk.at += 2000;
        desk.press(strokesOf(u"z"_s));
        loop.exec();
    });
    desk.press(strokesOf(u"abc"_s));
    QTRY_COMPARE(desk.line->text(), u"abcz"_s);
}

void WedgeDoubtTest::shortcutsWorkBesideAScan()
{
    WedgeDesk desk;
    QVERIFY(desk.open());
    desk.press(Stroke { Qt::Key_F8 });
    desk.at += 100;
    desk.press(strokesOf(code) + Strokes { enterStroke });
    desk.at += 100;
    desk.press(controlStroke('O'));
    desk.at += 100;
    desk.press(Stroke { Qt::Key_Escape, u"\x1b"_s });
    QTRY_COMPARE(desk.did, (QStringList { u"F8"_s, u"Ctrl+O"_s, u"Esc"_s }));
    QCOMPARE(desk.texts(), QStringList { code });
}

// The computer was too slow to hear that a key went up.
void WedgeDoubtTest::repeatInAScanIsRefused()
{
    WedgeDesk desk;
    QVERIFY(desk.open());
    desk.press(strokesOf(code.left(5)));
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_0, {}, u"0"_s, true);
    repeat.setTimestamp(desk.at);
    QTRY_VERIFY(QGuiApplication::focusWindow());
    QCoreApplication::processEvents();
    QCoreApplication::sendEvent(desk.window.windowHandle(), &repeat);
    desk.press(strokesOf(code.mid(5)) + Strokes { enterStroke });
    QTRY_COMPARE(desk.scans.size(), 1);
    QVERIFY(isRefused(desk.texts().first()));
    QVERIFY(desk.line->text().isEmpty());
}

void WedgeDoubtTest::twoScannersAtOnceAdmitNobodyElse_data()
{
    QTest::addColumn<int>("later"); // keys that the second comes behind the first
    for (const int later : { 1, 4, 5, 7, 8, 9 })
        QTest::addRow("%d keys later", later) << later;
}

// Their keys are mixed: neither is read as any code, and nothing is left over for the window.
void WedgeDoubtTest::twoScannersAtOnceAdmitNobodyElse()
{
    QFETCH(const int, later);
    WedgeDesk desk;
    QVERIFY(desk.open());
    const Strokes first = strokesOf(u"AAAA-AAAA"_s) + Strokes { enterStroke };
    const Strokes second = strokesOf(u"BBBB-BBBB"_s) + Strokes { enterStroke };
    for (int i = 0; i < first.size() + later; ++i) {
        if (i < first.size())
            desk.press(first.at(i));
        if (i >= later)
            desk.press(second.at(i - later));
    }
    QTRY_VERIFY(!desk.scans.isEmpty());
    desk.at += 2000;
    desk.press(strokesOf(u"x"_s));
    QTRY_VERIFY(desk.line->text().contains(u'x'));
    for (const QString &text : desk.texts())
        QVERIFY2((text.contains(u'A') && text.contains(u'B')) || isRefused(text), qPrintable(text));
    QCOMPARE(desk.line->text(), u"x"_s);
    QVERIFY(desk.did.isEmpty());
}

void WedgeDoubtTest::focusThatGoesTearsTheScan()
{
    WedgeDesk desk;
    QVERIFY(desk.open());
    desk.press(strokesOf(code.left(6)));
    QCoreApplication::processEvents();
    Q_EMIT qGuiApp->focusWindowChanged(nullptr); // the rest goes to another program
    QTRY_COMPARE(desk.scans.size(), 1);
    QVERIFY(isRefused(desk.texts().first()));
    desk.clear();
    desk.press(strokesOf(code) + Strokes { enterStroke });
    QTRY_COMPARE(desk.texts(), QStringList { code });
}

void WedgeDoubtTest::focusThatComesMidwayIsDoubted()
{
    for (const int since : { 0, 5, 100 }) { // the scanner's own pace tells how much may be missing
        WedgeDesk desk;
        QVERIFY(desk.open());
        desk.at = quint64(desk.clock.steady().count() / 1000); // the keys' times are the clock's here
        Q_EMIT qGuiApp->focusWindowChanged(nullptr);
        Q_EMIT qGuiApp->focusWindowChanged(desk.window.windowHandle());
        desk.at += quint64(since);
        desk.press(strokesOf(code.mid(3)) + Strokes { enterStroke });
        QTRY_COMPARE(desk.scans.size(), 1);
        QCOMPARE(isRefused(desk.texts().first()), since < 100);
    }
}

void WedgeDoubtTest::windowThatClosesTakesNothingAlong()
{
    WedgeDesk desk;
    QVERIFY(desk.open());
    QWidget other;
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    for (int position = 1; position < code.size(); ++position) {
        desk.clear();
        auto going = std::make_unique<QWidget>();
        going->show();
        QVERIFY(QTest::qWaitForWindowExposed(going.get()));
        for (const Stroke &stroke : strokesOf(code.left(position)))
            queueStroke(going->windowHandle(), stroke, desk.at += desk.gap);
        QCoreApplication::processEvents();
        going.reset();
        desk.at += desk.gap;
        desk.press(strokesOf(code.mid(position)) + Strokes { enterStroke });
        QTRY_COMPARE(desk.scans.size(), 1);
        const QString got = desk.texts().first();
        QVERIFY2(got == code || isRefused(got), qPrintable(got));
    }
}

void WedgeDoubtTest::stoppingTearsTheScan()
{
    WedgeDesk desk;
    QVERIFY(desk.open());
    desk.press(strokesOf(code.left(6)));
    QCoreApplication::processEvents();
    desk.wedge.stop();
    QCOMPARE(desk.scans.size(), 1);
    QVERIFY(isRefused(desk.texts().first()));
}

QTEST_MAIN(WedgeDoubtTest)
#include "wedgedoubttest.moc"
