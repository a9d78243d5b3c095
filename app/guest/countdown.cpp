// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "countdown.h"

#include "theme/theme.h"

#include <QEasingCurve>

#include <algorithm>
#include <cmath>

namespace Kiosk {

QRect Countdown::left(std::chrono::milliseconds shown, std::chrono::milliseconds whole) const
{
    static constexpr int steps = 5;
    double share = 1 - std::min(1.0, double(shown.count()) / double(whole.count()));
    if (isStepped)
        share = std::ceil(share * steps) / steps;
    const int length = qRound(area.width() * share);
    return { isMirrored ? area.right() + 1 - length : area.left(), area.top(), length, area.height() };
}

QRect Countdown::piece(std::chrono::milliseconds shown) const
{
    static constexpr double wide = 0.22;
    if (isStepped)
        return {};
    const auto pass = double(Duration::lookupPass.count());
    const double share = std::fmod(double(shown.count()), 2 * pass) / pass;
    const double there
        = QEasingCurve(QEasingCurve::InOutSine).valueForProgress(share > 1 ? 2 - share : share);
    const int length = qRound(area.width() * wide);
    const int start = qRound((area.width() - length) * there);
    return { isMirrored ? area.right() + 1 - start - length : area.left() + start, area.top(), length,
             area.height() };
}

} // namespace Kiosk
