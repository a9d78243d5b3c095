// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "lockedkiosk.h"

#include <QSignalSpy>
#include <QThreadPool>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using Screen = KioskOptions::Screen;

/// What is closed behind the PIN, in a whole kiosk: every way there is to the staff's screens.
class KioskLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensWithoutThePin_data();
    void nothingOpensWithoutThePin();
    void ticketsAreAnsweredMeanwhile();
    void aPinIsNoTicket();
    void aSlowScannerEntersNoPin();
    void wrongPinsMakeEveryWayWait();
    void whoLeftThePadIsNotLetIn();
    void aStoreThatCannotBeReadKeepsEverythingLocked_data();
    void aStoreThatCannotBeReadKeepsEverythingLocked();
    void settingsThatCannotBeReadCloseTheGate();
    void unreadableSettingsMayHoldAPin();
    void withoutAPinNothingIsAsked();
    void anotherLanguageOpensNothing();
    void theDemonstrationIsReachedByTheGuestsScreen();
    void keysOfHiddenScreensDoNothing();
};

void KioskLockTest::nothingOpensWithoutThePin_data()
{
    QTest::addColumn<KioskOptions>("options");
    QTest::addColumn<Screen>("wanted");
    const auto row = [](const char *name, const KioskOptions &options, Screen wanted) {
        QTest::newRow(name) << options << wanted;
    };
    row("as usual", {}, Screen::Steward);
    row("for a steward", { .screen = Screen::Steward }, Screen::Steward);
    row("for the set-up", { .screen = Screen::Setup }, Screen::Setup);
    row("the event was renamed", { .event = u"Ball"_s }, Screen::Setup);
    row("the entrance is gone", { .gate = u"VIP"_s }, Screen::Setup);
    row("renamed, for a steward", { .event = u"Ball"_s, .screen = Screen::Steward }, Screen::Setup);
    row("gone, for the set-up", { .gate = u"VIP"_s, .screen = Screen::Setup }, Screen::Setup);
}

void KioskLockTest::nothingOpensWithoutThePin()
{
    QFETCH(const KioskOptions, options);
    QFETCH(const Screen, wanted);
    LockedKiosk kiosk;
    kiosk.start(options);
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    QVERIFY(!kiosk.hasShownStaff());
    if (!kiosk.pad().isVisible())
        kiosk.pressStaffKey();
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.pad().isVisible(), patience);
    QSignalSpy refused(&kiosk.wiring().lock(), &GuestLock::refused);
    kiosk.enterPin(u"1111"_s);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    QVERIFY(!kiosk.hasShownStaff());
    kiosk.enterPin();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), wanted, patience); // where they wanted to go
    kiosk.window().close();
}

void KioskLockTest::ticketsAreAnsweredMeanwhile()
{
    LockedKiosk kiosk;
    kiosk.start({ .screen = Screen::Steward });
    const QSignalSpy decided(&kiosk.wiring(), &KioskWiring::decided);
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.pad().isVisible(), patience);
    // A ticket comes first, and its digits are no PIN.
    scanByKeys(kiosk.window(), u"GALA-0001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(decided.size(), 1, patience);
    QCOMPARE(decided.first().first().value<AdmissionDecision>().verdict, Verdict::Admitted);
    scanByKeys(kiosk.window(), u"2580-2580"_s);
    QTRY_COMPARE_WITH_TIMEOUT(decided.size(), 2, patience);
    QVERIFY(!kiosk.pad().isVisible());
    QCOMPARE(kiosk.pad().digits(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.pad().isVisible(), patience);
    kiosk.enterPin();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Steward, patience);
    kiosk.pressStaffKey();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Guest, patience);
    kiosk.pressStaffKey();
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.pad().isVisible(), patience);
}

// Whoever types it goes on while an answer stands before the pad.
void KioskLockTest::aPinIsNoTicket()
{
    LockedKiosk kiosk;
    kiosk.start({ .screen = Screen::Steward });
    const QSignalSpy decided(&kiosk.wiring(), &KioskWiring::decided);
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.pad().isVisible(), patience);
    scanByKeys(kiosk.window(), u"GALA-0001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(decided.size(), 1, patience);
    QVERIFY(!kiosk.pad().isVisible());
    kiosk.enterPin();
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.pad().isVisible(), patience);
    kiosk.enterPin();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Steward, patience);
    QCOMPARE(decided.size(), 1);
}

void KioskLockTest::aSlowScannerEntersNoPin()
{
    LockedKiosk kiosk;
    kiosk.start({ .screen = Screen::Steward });
    const QSignalSpy decided(&kiosk.wiring(), &KioskWiring::decided);
    const QSignalSpy refused(&kiosk.wiring().lock(), &GuestLock::refused);
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.pad().isVisible(), patience);
    typeKeys(kiosk.window(), u"GALA-0001"_s, 60);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.pad().words(), u"A PIN has digits only"_s, patience);
    QCOMPARE(kiosk.pad().digits(), 0);
    scanByKeys(kiosk.window(), u"GALA-0001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(decided.size(), 1, patience); // none before it
    QCOMPARE(decided.first().first().value<AdmissionDecision>().verdict, Verdict::Admitted);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.pad().isVisible(), patience);
    kiosk.enterPin();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Steward, patience);
    QVERIFY(refused.isEmpty());
}

void KioskLockTest::wrongPinsMakeEveryWayWait()
{
    LockedKiosk kiosk;
    kiosk.start();
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    for (int i = 0; i < 4; ++i) {
        QSignalSpy refused(&kiosk.wiring().lock(), &GuestLock::refused);
        i % 2 == 0 ? kiosk.pressStaffKey() : kiosk.holdCorner();
        QVERIFY(kiosk.pad().isVisible());
        kiosk.enterPin(u"1111"_s);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
        kiosk.press(Qt::Key_Escape);
        QVERIFY(!kiosk.pad().isVisible());
    }
    QVERIFY(kiosk.wiring().lock().wait().count() > 0);
    kiosk.pressStaffKey();
    QVERIFY(kiosk.pad().words().startsWith(u"Wrong PIN. Try again in"_s));
    kiosk.press(Qt::Key_Escape);
    kiosk.holdCorner();
    QVERIFY(kiosk.pad().words().startsWith(u"Wrong PIN. Try again in"_s));
}

void KioskLockTest::whoLeftThePadIsNotLetIn()
{
    LockedKiosk kiosk;
    kiosk.start();
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    kiosk.pressStaffKey();
    kiosk.enterPin();
    kiosk.press(Qt::Key_Escape); // while it is being checked
    kiosk.pressStaffKey(); // and somebody else is next
    QVERIFY(kiosk.pad().isVisible());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(kiosk.seen(), Screen::Guest);
    QVERIFY(kiosk.wiring().lock().isLocked());
}

void KioskLockTest::aStoreThatCannotBeReadKeepsEverythingLocked_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::newRow("guest") << Screen::Guest;
    QTest::newRow("steward") << Screen::Steward;
    QTest::newRow("setup") << Screen::Setup;
}

void KioskLockTest::aStoreThatCannotBeReadKeepsEverythingLocked()
{
    QFETCH(const Screen, screen);
    LockedKiosk kiosk;
    auto other = kiosk.openStore();
    kiosk.start({ .screen = screen });
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.guests().face().state, GateState::OutOfOrder, patience);
    QVERIFY(kiosk.guests().answer().message().forStaff.contains(u"stay locked"_s));
    QSignalSpy failed(&kiosk.wiring(), &KioskWiring::failed);
    kiosk.pressStaffKey(); // tries again at once, and that is all
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
    const auto before = failed.size();
    kiosk.holdCorner();
    QTRY_VERIFY_WITH_TIMEOUT(failed.size() > before, patience);
    QVERIFY(!kiosk.hasShownStaff());
    QVERIFY(!kiosk.pad().isVisible()); // there is nothing to compare with
    other.reset();
    kiosk.holdCorner();
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.guests().facts().hasPlace, patience);
    QVERIFY(!kiosk.hasShownStaff());
    QVERIFY(!kiosk.guests().facts().isStoreLost);
    if (screen == Screen::Guest)
        kiosk.pressStaffKey();
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.pad().isVisible(), patience);
    kiosk.enterPin();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), screen == Screen::Setup ? Screen::Setup : Screen::Steward,
                              patience);
}

void KioskLockTest::settingsThatCannotBeReadCloseTheGate()
{
    LockedKiosk kiosk;
    need(kiosk.openStore()->database().run(u"DROP TABLE settings"_s));
    kiosk.start({ .screen = Screen::Steward });
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.guests().face().state, GateState::OutOfOrder, patience);
    QSignalSpy failed(&kiosk.wiring(), &KioskWiring::failed);
    kiosk.pressStaffKey();
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patience);
    QVERIFY(!kiosk.guests().facts().hasPlace && !kiosk.hasShownStaff() && !kiosk.pad().isVisible());
}

void KioskLockTest::unreadableSettingsMayHoldAPin()
{
    LockedKiosk kiosk;
    LockedKiosk::keep(*kiosk.openStore(), u"{\"volume\":80,\"pin_ha"_s);
    kiosk.start({ .screen = Screen::Steward });
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.pad().isVisible(), patience);
    QSignalSpy refused(&kiosk.wiring().lock(), &GuestLock::refused);
    kiosk.enterPin();
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    QVERIFY(!kiosk.hasShownStaff());
}

void KioskLockTest::withoutAPinNothingIsAsked()
{
    LockedKiosk kiosk;
    kiosk.removePin();
    kiosk.start({ .screen = Screen::Steward });
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Steward, patience);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.hasBegun(), patience);
    QVERIFY(QTest::qWaitForWindowActive(&kiosk.window(), patience));
    kiosk.pressStaffKey();
    QCOMPARE(kiosk.seen(), Screen::Guest);
    kiosk.holdCorner();
    QCOMPARE(kiosk.seen(), Screen::Steward);
    kiosk.press(Qt::Key_F8);
    QCOMPARE(kiosk.seen(), Screen::Setup);
    kiosk.press(Qt::Key_Escape); // a button's key
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Steward, patience);
}

void KioskLockTest::anotherLanguageOpensNothing()
{
    LockedKiosk kiosk;
    kiosk.start();
    kiosk.enter();
    const QPointer<StewardScreen> before(&kiosk.desk());
    ScreenSettings settings { .language = u"de"_s, .isMotionReduced = true, .pinHash = kiosk.pinHash() };
    Q_EMIT kiosk.setup().settingsChanged(settings);
    kiosk.pressStaffKey(); // before the screens are made anew
    QTRY_VERIFY_WITH_TIMEOUT(!before, patience);
    QCOMPARE(kiosk.seen(), Screen::Guest);
    kiosk.enter();
    settings.language = u"nl"_s;
    const QPointer<StewardScreen> german(&kiosk.desk());
    Q_EMIT kiosk.setup().settingsChanged(settings);
    QTRY_VERIFY_WITH_TIMEOUT(!german, patience);
    QCOMPARE(kiosk.seen(), Screen::Steward); // whoever is in stays in
    QVERIFY(!kiosk.wiring().lock().isLocked());
}

void KioskLockTest::theDemonstrationIsReachedByTheGuestsScreen()
{
    LockedKiosk kiosk;
    kiosk.start();
    kiosk.enter();
    kiosk.press(Qt::Key_F8);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.seen(), Screen::Setup, patience);
    const QSignalSpy ready(&kiosk.wiring(), &KioskWiring::ready);
    Q_EMIT kiosk.setup().demoChosen();
    // What is set for that store is not known yet, and stays so until events are handled again.
    QCOMPARE(kiosk.seen(), Screen::Guest);
    Q_EMIT kiosk.window().findChild<CornerHold *>()->held();
    QCOMPARE(kiosk.seen(), Screen::Guest);
    QVERIFY(!kiosk.pad().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
    kiosk.pressStaffKey(); // it has no PIN
    QCOMPARE(kiosk.seen(), Screen::Steward);
}

void KioskLockTest::keysOfHiddenScreensDoNothing()
{
    LockedKiosk kiosk;
    kiosk.start();
    kiosk.enter();
    kiosk.press(Qt::Key_F5);
    kiosk.pressStaffKey();
    QCOMPARE(kiosk.seen(), Screen::Guest);
    StewardScreen &desk = kiosk.desk();
    const QSignalSpy turned(&desk, &StewardScreen::directionChosen);
    const QSignalSpy overridden(&desk, &StewardScreen::overrideRequested);
    const QSignalSpy entered(&desk, &StewardScreen::codeEntered);
    const QSignalSpy searched(&desk, &StewardScreen::searchEdited);
    const DeskCommand page = desk.page();
    for (const DeskKey &key : deskKeys()) {
        const QKeyCombination keys = key.keys[0];
        kiosk.press(keys.key(), keys.keyboardModifiers());
        QCOMPARE(kiosk.seen(), Screen::Guest);
    }
    QVERIFY(turned.isEmpty() && overridden.isEmpty() && entered.isEmpty() && searched.isEmpty());
    QCOMPARE(desk.page(), page);
    const QWidget *focused = kiosk.window().focusWidget();
    QVERIFY(focused == nullptr || focused == &kiosk.guests() || kiosk.guests().isAncestorOf(focused));
}

QTEST_MAIN(KioskLockTest)
#include "kiosklocktest.moc"
