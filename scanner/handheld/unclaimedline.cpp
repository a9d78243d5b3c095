// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "unclaimedline.h"

#include "endhabit.h"
#include "scanmarks.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Kiosk {

using std::chrono::microseconds;

// A person who types and then takes a scanner needs longer.
constexpr microseconds rightBehind = 80ms;
// No scanner takes longer from key to key.
constexpr microseconds longestStep = 300ms;

constexpr microseconds shortestPatience = 600ms;
constexpr microseconds longestPatience = 2s;
constexpr int stepsOfPatience = 8;

std::chrono::milliseconds UnclaimedLine::patience() const
{
    const microseconds byPace
        = std::clamp(stepsOfPatience * m_longestStep, shortestPatience, longestPatience);
    return std::chrono::round<std::chrono::milliseconds>(mayBeCode() ? byPace : longestPatience);
}

bool UnclaimedLine::mayBeCode() const
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return m_text.size() >= m_fewestCharacters && (!m_isChoice || std::ranges::any_of(m_text, isDigit));
}

void UnclaimedLine::add(const QString &characters, std::chrono::microseconds at, Taken taken)
{
    if (isEmpty()) {
        m_first = at;
        m_longestStep = {};
        m_isChoice = false;
        m_isTorn = at - m_elsewhereAt <= longestStep && m_elsewhereAt - at <= longestStep;
    } else {
        m_longestStep = std::max(m_longestStep, at - m_last);
    }
    m_isChoice = m_isChoice || taken == Taken::AsChoice;
    m_last = at;
    if (m_text.size() <= longestScan)
        m_text += characters;
}

bool UnclaimedLine::isContinuedAt(microseconds at) const
{
    if (isEmpty())
        return false;
    const microseconds pace = took() / std::max<qsizetype>(1, m_text.size() - 1);
    return at - m_last <= std::max(rightBehind, 3 * pace);
}

std::optional<QString> UnclaimedLine::finish()
{
    const bool isCode = mayBeCode();
    const QString line = std::exchange(m_text, {});
    if (!isCode)
        return std::nullopt;
    return m_isTorn || line.size() > longestScan ? notWhole(line) : line;
}

} // namespace Kiosk
