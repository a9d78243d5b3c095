// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "framelook.h"

#include <chrono>
#include <optional>

namespace Kiosk {

/// What guest and camera can do about a code that is in view but does not read: a hint that stays long enough
/// to be understood, and exposures to try one after the other. Knows no clock and no camera.
class ScanHelp
{
public:
    using Time = std::chrono::microseconds;

    /// A frame taken @p at was read.
    void read(Time at);
    /// A frame was not; @p look says what it shows.
    void unread(const FrameLook &look, Time at);

    [[nodiscard]] ScanHint hint() const { return m_hint; }
    /// Exposure compensation to ask the camera for, in EV.
    [[nodiscard]] float exposure() const;

private:
    void follow(ScanHint hint, Time at);

    ScanHint m_hint = ScanHint::None;
    ScanHint m_candidate = ScanHint::None;
    Time m_candidateSince {};
    Time m_hintedAt {};
    std::optional<Time> m_trouble; ///< Since when this exposure does not read what is in view.
    Time m_codeSeenAt {};
    std::size_t m_step = 0;
};

} // namespace Kiosk
