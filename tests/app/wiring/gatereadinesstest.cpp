// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backend/gatereadiness.h"

#include <QTest>

using namespace Kiosk;
using namespace std::chrono_literals;

using State = GateReadiness::State;
using Kind = ScanStep::Kind;
using Why = HeldScan::Why;

class GateReadinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanIsDecidedWaitsOrIsTold_data();
    void aScanIsDecidedWaitsOrIsTold();
    void nothingIsDecidedUnlessTheGateIsReady();
};

void GateReadinessTest::aScanIsDecidedWaitsOrIsTold_data()
{
    QTest::addColumn<SeenScreen>("seen");
    QTest::addColumn<State>("state");
    QTest::addColumn<std::chrono::milliseconds>("age");
    QTest::addColumn<ScanStep>("step");
    const auto row = [](const char *name, SeenScreen seen, State state, std::chrono::milliseconds age,
                        const ScanStep &step) { QTest::newRow(name) << seen << state << age << step; };
    const auto gate = SeenScreen::Gate;
    row("ready", gate, State::Ready, 0ms, { Kind::Decide });
    row("ready, of a clock behind", gate, State::Ready, -5ms, { Kind::Decide });
    row("ready, just in time", gate, State::Ready, 1999ms, { Kind::Decide });
    row("ready, too late", gate, State::Ready, 2000ms, { Kind::Tell, Why::TooLate });
    row("ready, long after", gate, State::Ready, 1h, { Kind::Tell, Why::TooLate });
    row("opening", gate, State::Opening, 0ms, { Kind::Wait });
    row("opening, for long", gate, State::Opening, 1999ms, { Kind::Wait });
    row("opening, too long", gate, State::Opening, 2000ms, { Kind::Tell, Why::Opening });
    row("no event", gate, State::NoEvent, 0ms, { Kind::Tell, Why::NoEvent });
    row("no event, too late", gate, State::NoEvent, 3s, { Kind::Tell, Why::NoEvent });
    row("no entrance", gate, State::NoEntrance, 0ms, { Kind::Tell, Why::NoEntrance });
    row("store lost", gate, State::StoreLost, 0ms, { Kind::Tell, Why::StoreLost });
    row("set-up, ready", SeenScreen::Setup, State::Ready, 0ms, { Kind::Tell, Why::SetupOpen });
    row("set-up, opening", SeenScreen::Setup, State::Opening, 0ms, { Kind::Tell, Why::SetupOpen });
    row("set-up, store lost", SeenScreen::Setup, State::StoreLost, 0ms, { Kind::Tell, Why::SetupOpen });
    row("set-up, late", SeenScreen::Setup, State::Ready, 3s, { Kind::Tell, Why::SetupOpen });
    row("trial, ready", SeenScreen::Trial, State::Ready, 0ms, { Kind::Try });
    row("trial, no event", SeenScreen::Trial, State::NoEvent, 0ms, { Kind::Try });
    row("trial, late", SeenScreen::Trial, State::Ready, 3s, { Kind::Try });
}

void GateReadinessTest::aScanIsDecidedWaitsOrIsTold()
{
    QFETCH(const SeenScreen, seen);
    QFETCH(const State, state);
    QFETCH(const std::chrono::milliseconds, age);
    QFETCH(const ScanStep, step);
    QVERIFY(stepOf(seen, state, age) == step);
}

void GateReadinessTest::nothingIsDecidedUnlessTheGateIsReady()
{
    for (const SeenScreen seen : { SeenScreen::Gate, SeenScreen::Setup, SeenScreen::Trial }) {
        for (const State state :
             { State::Opening, State::Ready, State::NoEvent, State::NoEntrance, State::StoreLost }) {
            for (const std::chrono::milliseconds age : { 0ms, 1999ms, 2000ms, 60'000ms }) {
                const bool isFree = seen == SeenScreen::Gate && state == State::Ready && age < 2s;
                const Kind kind = stepOf(seen, state, age).kind;
                QCOMPARE(kind == Kind::Decide, isFree);
                // Nobody waits for longer than two seconds.
                QVERIFY(kind != Kind::Wait || age < 2s);
            }
        }
    }
}

QTEST_GUILESS_MAIN(GateReadinessTest)
#include "gatereadinesstest.moc"
