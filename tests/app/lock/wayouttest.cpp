// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "lock/quietcursor.h"
#include "lock/wayoutguard.h"

#include <QGuiApplication>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;

class WayOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheWaysOut_data();
    void knowsTheWaysOut();
    void theWindowStaysWhileLocked();
    void shortcutsSleepWhileLocked();
    void theArrowGoesWhenFingersCome();
};

void WayOutTest::knowsTheWaysOut_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("isOut");
    const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, bool isOut) {
        QTest::newRow(name) << key << modifiers << isOut;
    };
    row("Alt+F4", Qt::Key_F4, Qt::AltModifier, true);
    row("Escape", Qt::Key_Escape, {}, true);
    row("Ctrl+Q", Qt::Key_Q, Qt::ControlModifier, true);
    row("Ctrl+W", Qt::Key_W, Qt::ControlModifier, true);
    row("Ctrl+Shift+S asks for the PIN", Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier, false);
    row("Ctrl+S", Qt::Key_S, Qt::ControlModifier, true);
    row("Super+Ctrl+Shift+S", Qt::Key_S, Qt::MetaModifier | Qt::ControlModifier | Qt::ShiftModifier, true);
    row("F8", Qt::Key_F8, {}, true);
    row("Alt+Space", Qt::Key_Space, Qt::AltModifier, true);
    row("Super+D", Qt::Key_D, Qt::MetaModifier, true);
    row("menu key", Qt::Key_Menu, {}, true);
    row("Ctrl+Alt+F1", Qt::Key_F1, Qt::ControlModifier | Qt::AltModifier, true);
    row("a letter", Qt::Key_Q, {}, false);
    row("a capital", Qt::Key_Q, Qt::ShiftModifier, false);
    row("AltGr+Q", Qt::Key_At, Qt::ControlModifier | Qt::AltModifier, false);
    row("digit of the keypad", Qt::Key_4, Qt::KeypadModifier, false);
    row("return", Qt::Key_Return, {}, false);
}

void WayOutTest::knowsTheWaysOut()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const bool, isOut);
    QCOMPARE(isWayOut(key, modifiers), isOut);
}

void WayOutTest::theWindowStaysWhileLocked()
{
    QWidget window;
    bool isLocked = true;
    const WayOutGuard guard(window, [&isLocked] { return isLocked; });
    window.show();
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    isLocked = false;
    QVERIFY(window.close());
}

void WayOutTest::shortcutsSleepWhileLocked()
{
    QWidget window;
    bool isLocked = true;
    const WayOutGuard guard(window, [&isLocked] { return isLocked; });
    QShortcut shortcut(QKeySequence(Qt::CTRL | Qt::Key_W), &window);
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(window.windowHandle(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(activated.size(), 0);
    isLocked = false;
    QTest::keyClick(window.windowHandle(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(activated.size(), 1);
}

void WayOutTest::theArrowGoesWhenFingersCome()
{
    QWidget screen;
    screen.show();
    QVERIFY(QTest::qWaitForWindowExposed(&screen));
    QuietCursor cursor(screen);
    QVERIFY(cursor.isHidden());
    QVERIFY(QGuiApplication::overrideCursor());
    QTest::mouseMove(screen.windowHandle(), QPoint(3, 3));
    QVERIFY(!cursor.isHidden());
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    auto *device = finger.get();
    QTest::touchEvent(screen.windowHandle(), device).press(1, QPoint(4, 4));
    QVERIFY(cursor.isHidden());
    screen.hide();
    QVERIFY(!QGuiApplication::overrideCursor());
}

QTEST_MAIN(WayOutTest)
#include "wayouttest.moc"
