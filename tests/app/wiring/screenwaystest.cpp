// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wiring/screenways.h"

#include <QTest>

using namespace Kiosk;
using enum KioskOptions::Screen;
using Screen = KioskOptions::Screen;

/// Every way from every screen, in every state of the lock: nothing of the staff's is shown unless it is
/// known that there is no PIN, or somebody was let in.
class ScreenWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeSeen_data();
    void whatMayBeSeen();
    void whereItLeads_data();
    void whereItLeads();
    void noWayPassesTheLock_data();
    void noWayPassesTheLock();
};

constexpr std::array allScreens { Guest, Steward, Setup };
constexpr std::array everyWay { Way::Start, Way::Key,     Way::Corner, Way::Setup,
                                Way::Back,  Way::NoEvent, Way::Rest,   Way::Away };

void ScreenWaysTest::whatMayBeSeen_data()
{
    QTest::addColumn<LockState>("lock");
    QTest::addColumn<Lead>("staff");
    const auto row
        = [](const char *name, const LockState &lock, Lead staff) { QTest::newRow(name) << lock << staff; };
    row("nothing is known", {}, Lead::Stay);
    row("nothing is known any more", { .isUnlocked = true }, Lead::Stay);
    row("nothing is known of this store", { .hasPin = true }, Lead::Stay);
    row("nothing is known, and somebody is in", { .hasPin = true, .isUnlocked = true }, Lead::Stay);
    row("no PIN", { .isKnown = true }, Lead::Show);
    row("no PIN, and somebody is in", { .isKnown = true, .isUnlocked = true }, Lead::Show);
    row("a PIN", { .isKnown = true, .hasPin = true }, Lead::Ask);
    row("a PIN, and somebody is in", { .isKnown = true, .hasPin = true, .isUnlocked = true }, Lead::Show);
}

void ScreenWaysTest::whatMayBeSeen()
{
    QFETCH(const LockState, lock);
    QFETCH(const Lead, staff);
    QCOMPARE(leadTo(Guest, lock), Lead::Show);
    QCOMPARE(leadTo(Steward, lock), staff);
    QCOMPARE(leadTo(Setup, lock), staff);
}

void ScreenWaysTest::whereItLeads_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<Whereabouts>("at");
    QTest::addColumn<Screen>("goal");
    const auto row = [](const char *name, Way way, const Whereabouts &at, Screen goal) {
        QTest::newRow(name) << way << at << goal;
    };
    row("starts for guests", Way::Start, {}, Guest);
    row("starts for a steward", Way::Start, { .start = Steward }, Steward);
    row("starts for the set-up", Way::Start, { .start = Setup }, Setup);
    row("read again at the desk", Way::Start, { .shown = Steward, .start = Setup }, Steward);
    row("read again in the set-up", Way::Start, { .shown = Setup }, Setup);
    row("key to the desk", Way::Key, {}, Steward);
    row("key back", Way::Key, { .shown = Steward }, Guest);
    row("key back of a steward", Way::Key, { .shown = Steward, .start = Steward }, Guest);
    row("key from the set-up", Way::Key, { .shown = Setup }, Steward);
    row("key without an event", Way::Key, { .needsSetup = true }, Setup);
    row("key in the first set-up", Way::Key, { .shown = Setup, .needsSetup = true }, Setup);
    row("corner", Way::Corner, {}, Steward);
    row("corner without an event", Way::Corner, { .needsSetup = true }, Setup);
    row("key on the desk", Way::Setup, { .shown = Steward }, Setup);
    row("no event", Way::NoEvent, { .needsSetup = true }, Setup);
    row("no event any more", Way::NoEvent, { .shown = Steward, .needsSetup = true }, Setup);
    row("back to the guests", Way::Back, { .shown = Setup }, Guest);
    row("back to the desk", Way::Back, { .shown = Setup, .isSetupFromDesk = true }, Steward);
    row("back of a steward", Way::Back, { .shown = Setup, .start = Steward }, Steward);
    row("rest at the desk", Way::Rest, { .shown = Steward }, Guest);
    row("rest in the set-up", Way::Rest, { .shown = Setup, .start = Setup, .isSetupFromDesk = true }, Guest);
    row("rest of a steward", Way::Rest, { .shown = Steward, .start = Steward }, Steward);
    for (const Screen shown : allScreens) {
        for (const Screen start : allScreens)
            QTest::addRow("away from %d, %d", int(shown), int(start))
                << Way::Away << Whereabouts { .shown = shown, .start = start } << Guest;
    }
}

void ScreenWaysTest::whereItLeads()
{
    QFETCH(const Way, way);
    QFETCH(const Whereabouts, at);
    QTEST(goalOf(way, at), "goal");
}

void ScreenWaysTest::noWayPassesTheLock_data()
{
    QTest::addColumn<Way>("way");
    for (const Way way : everyWay)
        QTest::addRow("%d", int(way)) << way;
}

void ScreenWaysTest::noWayPassesTheLock()
{
    QFETCH(const Way, way);
    for (int bits = 0; bits < 32; ++bits) {
        const LockState lock { .isKnown = bool(bits & 1),
                               .hasPin = bool(bits & 2),
                               .isUnlocked = bool(bits & 4) };
        const bool isOpen = lock.isKnown && (!lock.hasPin || lock.isUnlocked);
        for (const Screen shown : allScreens) {
            for (const Screen start : allScreens) {
                const Screen goal = goalOf(way,
                                           { .shown = shown,
                                             .start = start,
                                             .needsSetup = bool(bits & 8),
                                             .isSetupFromDesk = bool(bits & 16) });
                QVERIFY(goal == Guest || isOpen == (leadTo(goal, lock) == Lead::Show));
                QVERIFY(goal != Guest || leadTo(goal, lock) == Lead::Show);
            }
        }
    }
}

QTEST_APPLESS_MAIN(ScreenWaysTest)
#include "screenwaystest.moc"
