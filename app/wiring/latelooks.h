// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <QHash>
#include <QString>

#include <chrono>

namespace Kiosk {

/// Keeps the look-ups of unknown codes apart: one at a time for each code, and none while the ticket that
/// was just answered is still being held up.
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
    [[nodiscard]] Step shown(const QString &key);
    void answered(const QString &key);

private:
    struct Look {
        std::chrono::microseconds at = {};
        bool isUnderWay = false;
    };

    const Clock &m_clock;
    QHash<QString, Look> m_looks; ///< Of the last seconds.
};

} // namespace Kiosk
