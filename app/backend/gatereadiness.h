// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "heldscan.h"

#include <chrono>

namespace Kiosk {

/// Whether the backend can decide about a ticket.
struct GateReadiness {
    enum class State {
        Opening, ///< Not yet: it opens, closes, or changes its place.
        Ready,
        NoEvent,
        NoEntrance,
        StoreLost,
    };
    State state = State::Opening;
    std::optional<Error> why = {}; ///< What a person has to put right, where something failed.

    bool operator==(const GateReadiness &) const = default;
};

/// What has the kiosk's screen.
enum class SeenScreen {
    Gate, ///< The guests' screen or the desk: there scans are answered.
    Setup,
    Trial, ///< The set-up's page that shows what a scanner reads.
};

/// So long a scan may wait to be decided. Later its guest may have left.
inline constexpr std::chrono::milliseconds scanPatience { 2000 };

/// What becomes of a scan now.
struct ScanStep {
    enum class Kind {
        Decide,
        Wait,
        Tell, ///< Say why not, and forget it.
        Try, ///< Show what was read; nothing is decided.
    };
    Kind kind = Kind::Wait;
    HeldScan::Why why = HeldScan::Why::Opening; ///< Of Tell.

    bool operator==(const ScanStep &) const = default;
};

/// @p age: how long ago it was shown.
[[nodiscard]] ScanStep stepOf(SeenScreen seen, GateReadiness::State state, std::chrono::microseconds age);

/// What to say to a scan that this keeps from being decided.
[[nodiscard]] HeldScan::Why whyNot(GateReadiness::State state);

} // namespace Kiosk

Q_DECLARE_METATYPE(Kiosk::GateReadiness)
