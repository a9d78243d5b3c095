// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "showing.h"

#include <QList>

namespace Kiosk {

/// Keeps the look-ups of unknown tickets apart: one at a time for each showing, and none while the ticket
/// that was just answered is still being held up.
///
/// Thread: the backend thread.
class LateLooks
{
public:
    enum class Step {
        Look, ///< Ask the server; answered() ends it.
        Wait, ///< It is being looked up already: say nothing.
        Decide, ///< It was looked up a moment ago: the same showing.
    };

    explicit LateLooks(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// An unknown code was shown.
    [[nodiscard]] Step shown(const Showing &showing);
    void answered(Showing showing);
    /// Whoever asked has another event before them.
    void clear() { m_looks.clear(); }

private:
    struct Look {
        Showing showing;
        bool isUnderWay = false;
    };

    const Clock &m_clock;
    QList<Look> m_looks; ///< Of the last seconds.
};

} // namespace Kiosk
