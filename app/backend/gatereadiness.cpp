// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "gatereadiness.h"

namespace Kiosk {

HeldScan::Why whyNot(GateReadiness::State state)
{
    switch (state) {
    case GateReadiness::State::Opening:
        return HeldScan::Why::Opening;
    case GateReadiness::State::Ready:
        return HeldScan::Why::TooLate;
    case GateReadiness::State::NoEvent:
        return HeldScan::Why::NoEvent;
    case GateReadiness::State::NoEntrance:
        return HeldScan::Why::NoEntrance;
    case GateReadiness::State::StoreLost:
        return HeldScan::Why::StoreLost;
    }
    Q_UNREACHABLE();
}

ScanStep stepOf(SeenScreen seen, GateReadiness::State state, std::chrono::microseconds age)
{
    using enum ScanStep::Kind;
    if (seen == SeenScreen::Trial)
        return { Try };
    if (seen == SeenScreen::Setup)
        return { Tell, HeldScan::Why::SetupOpen };
    if (age >= scanPatience)
        return { Tell, whyNot(state) };
    if (state == GateReadiness::State::Ready)
        return { Decide };
    // What only a person can put right is not worth waiting for.
    return state == GateReadiness::State::Opening ? ScanStep { Wait } : ScanStep { Tell, whyNot(state) };
}

} // namespace Kiosk
