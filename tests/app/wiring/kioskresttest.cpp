// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "lockedkiosk.h"
#include "setup/doorspage.h"
#include "setup/pinpage.h"

#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Screen = KioskOptions::Screen;

/// Minutes without anybody at the staff's screens, in a whole kiosk; and a PIN that comes or goes meanwhile.
class KioskRestTest : public QObject
{
    Q_OBJECT

private:
    /// Nobody is there for a while.
    static void rest(const LockedKiosk &kiosk)
    {
        kiosk.wiring().lock().setRelock(1ms);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Guest, patience);
        QVERIFY(kiosk.wiring().lock().isLocked());
    }

    static void choosePin(const LockedKiosk &kiosk)
    {
        Q_EMIT kiosk.setup().pin().pinChosen(Secret::from("2580").value());
        QTRY_VERIFY_WITH_TIMEOUT(kiosk.wiring().lock().hasPin(), patience);
    }

private Q_SLOTS:
    void everyPageGoesBack_data();
    void everyPageGoesBack();
    void stewardsAreAskedAgain();
    void whoSetAPinStaysUntilRest();
    void aPinSetTooLateLocks();
    void withoutThePinNothingRests();
};

void KioskRestTest::everyPageGoesBack_data()
{
    using Opener = std::function<QWidget *(LockedKiosk &)>;
    QTest::addColumn<Opener>("open");
    const auto row = [](const char *name, const Opener &open) { QTest::newRow(name) << open; };
    row("the desk", [](LockedKiosk &) { return nullptr; });
    row("a page of the desk", [](LockedKiosk &kiosk) {
        kiosk.press(Qt::Key_F5);
        return nullptr;
    });
    row("the set-up", [](LockedKiosk &kiosk) {
        kiosk.press(Qt::Key_F8);
        return nullptr;
    });
    row("before doors", [](LockedKiosk &kiosk) {
        kiosk.press(Qt::Key_F6);
        return nullptr;
    });
    row("a file dialog", [](LockedKiosk &kiosk) -> QWidget * {
        kiosk.press(Qt::Key_F8);
        auto *dialog = new QFileDialog(&kiosk.setup());
        dialog->open();
        return dialog;
    });
    row("a dialog of the desk", [](LockedKiosk &kiosk) -> QWidget * {
        auto *dialog = new QDialog(&kiosk.desk());
        dialog->open();
        return dialog;
    });
    row("a menu in a menu", [](LockedKiosk &kiosk) -> QWidget * {
        auto *menu = new QMenu(&kiosk.desk());
        menu->addAction(u"Paste"_s);
        menu->popup({ 10, 10 });
        auto *inner = new QMenu(&kiosk.desk());
        inner->addAction(u"Unicode"_s);
        inner->popup({ 20, 20 });
        return menu;
    });
}

void KioskRestTest::everyPageGoesBack()
{
    using Opener = std::function<QWidget *(LockedKiosk &)>;
    QFETCH(const Opener, open);
    LockedKiosk kiosk;
    kiosk.start();
    kiosk.enter();
    const QPointer<QWidget> above(open(kiosk));
    rest(kiosk);
    QVERIFY(!above || !above->isVisible());
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    kiosk.wiring().lock().setRelock(Duration::relock);
    kiosk.enter(); // and the PIN leads in again
}

void KioskRestTest::stewardsAreAskedAgain()
{
    LockedKiosk kiosk;
    kiosk.start({ .screen = Screen::Steward });
    kiosk.enter();
    rest(kiosk);
    QVERIFY(kiosk.pad().isVisible());
    kiosk.wiring().lock().setRelock(Duration::relock);
    kiosk.enterPin();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Steward, patience);
}

void KioskRestTest::whoSetAPinStaysUntilRest()
{
    LockedKiosk kiosk;
    kiosk.removePin();
    kiosk.start({ .screen = Screen::Setup });
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Setup, patience);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    choosePin(kiosk);
    QCOMPARE(kiosk.seen(), Screen::Setup);
    QVERIFY(!kiosk.wiring().lock().isLocked());
    rest(kiosk);
    kiosk.wiring().lock().setRelock(Duration::relock);
    kiosk.enter();
    Q_EMIT kiosk.setup().pin().pinRemoved();
    kiosk.pressStaffKey();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Guest, patience);
    kiosk.pressStaffKey();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Steward, patience);
}

void KioskRestTest::aPinSetTooLateLocks()
{
    LockedKiosk kiosk;
    kiosk.removePin();
    kiosk.start({ .screen = Screen::Setup });
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Setup, patience);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    Q_EMIT kiosk.setup().pin().pinChosen(Secret::from("2580").value());
    Q_EMIT kiosk.setup().left(); // the guests have the screen before it is known
    QCOMPARE(kiosk.seen(), Screen::Guest);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.wiring().lock().hasPin(), patience);
    QVERIFY(kiosk.wiring().lock().isLocked());
    kiosk.enter();
}

void KioskRestTest::withoutThePinNothingRests()
{
    LockedKiosk kiosk;
    kiosk.removePin();
    kiosk.start({ .screen = Screen::Steward });
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Steward, patience);
    const QSignalSpy relocked(&kiosk.wiring().lock(), &GuestLock::relocked);
    kiosk.wiring().lock().setRelock(1ms);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    QVERIFY(relocked.isEmpty());
    QCOMPARE(kiosk.seen(), Screen::Steward);
}

QTEST_MAIN(KioskRestTest)
#include "kioskresttest.moc"
