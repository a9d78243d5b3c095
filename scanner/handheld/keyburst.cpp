// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyburst.h"

#include "scanmarks.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Kiosk {

using std::chrono::microseconds;
using std::chrono::milliseconds;

// A control key in front of a scan comes at the scanner's pace. It may be a person's shortcut as well.
constexpr milliseconds longestLead = 16ms;
// After an end key the rest of the same pull comes at its pace, the next pull much later.
constexpr milliseconds shortestTail = 10ms;
// Somebody who has pressed a key within this time is typing.
constexpr milliseconds typingTime = 1s;

KeyBurst::KeyBurst(Settings settings)
    : m_settings(settings)
{
}

void KeyBurst::doubt(microseconds from, microseconds until)
{
    m_doubtFrom = from;
    m_doubtUntil = until;
}

// One hesitation is forgiven to what began as fast as no person types.
bool KeyBurst::isFast() const
{
    const bool isForgiving = m_paced > m_settings.fewestCharacters;
    const microseconds took = m_lastPaced - m_firstCharacter - (isForgiving ? m_longestGap : 0us);
    return took <= m_settings.gap * std::max(m_paced - (isForgiving ? 2 : 1), 0);
}

microseconds KeyBurst::pace() const
{
    return m_paced < 3 ? 0us : (m_lastPaced - m_firstCharacter - m_longestGap) / (m_paced - 2);
}

milliseconds KeyBurst::patience() const
{
    if (m_characters == 0)
        return longestLead;
    if (!isEstablished()) // a person's single letters are given back sooner than a hesitation is believed
        return m_settings.gap;
    if (!m_hasEnded)
        return m_habit.patience(m_settings.pause);
    const auto tail = std::chrono::ceil<milliseconds>(pace() * 3 / 2);
    return std::clamp(tail, std::min(shortestTail, m_settings.gap), m_settings.gap);
}

bool KeyBurst::isOver(microseconds at) const { return m_keys > 0 && at - m_last > patience(); }

bool KeyBurst::isEndless() const { return m_keys > longestScan; }

bool KeyBurst::isTail(microseconds at) const { return at >= m_ended && at <= m_ended + m_settings.pause; }

void KeyBurst::begin(microseconds at)
{
    m_text.clear();
    m_between.clear();
    m_paced = 0;
    m_longestGap = 0us;
    m_hasEnded = false;
    m_isTail = isTail(at);
    m_isTorn = false;
    m_isRest = (at >= m_doubtFrom && at <= m_doubtUntil) || m_habit.isRest(at);
    m_first = m_firstCharacter = m_lastCharacter = m_lastPaced = at;
}

bool KeyBurst::add(const QString &characters, Key key, microseconds at)
{
    if (m_keys == 0)
        begin(at);
    ++m_keys;
    m_last = at;
    if (isEndless()) { // more than any code has: nothing of it is one
        m_isTorn = true;
        return true;
    }
    m_between += characters;
    if (key == Key::Character) {
        if (m_characters++ == 0) {
            m_between = characters;
            m_firstCharacter = m_lastPaced = at;
        }
        m_text += std::exchange(m_between, {});
        m_lastCharacter = at;
    }
    m_hasEnded = key == Key::End || (m_hasEnded && key == Key::Control);
    if (m_characters > 0 && key != Key::End) {
        ++m_paced;
        m_longestGap = std::max(m_longestGap, at - m_lastPaced);
        m_lastPaced = at;
    }
    return isFast();
}

bool KeyBurst::mayLackItsBeginning() const
{
    const microseconds step = std::min<microseconds>(m_settings.gap, pace() * 3 / 2);
    return m_first - m_focusedAt <= step && m_focusedAt - m_first <= step;
}

KeyBurst::Verdict KeyBurst::judge()
{
    if (!isEstablished() || !isFast()) // a few keys right behind a scan and with an end are no person's
        return m_isTail && m_hasEnded ? Verdict::Torn : Verdict::Typing;
    const bool isWhole = m_hasEnded || m_habit.endedBySilence(m_last);
    if (m_hasEnded)
        m_habit.endedByKey();
    return isWhole && !m_isTorn && !m_isRest && !mayLackItsBeginning() ? Verdict::Burst : Verdict::Torn;
}

// The rest of a scan whose first keys were taken for a person's follows them soon.
void KeyBurst::noteTyping()
{
    if (m_characters == 0)
        return;
    const bool isPerson = !isFast() || (m_typed <= m_first && m_first <= m_typed + typingTime);
    doubt(m_last, m_last + (isPerson ? m_settings.pause : m_habit.patience(m_settings.pause)));
    m_typed = m_last;
}

KeyBurst::Verdict KeyBurst::finish()
{
    if (m_keys == 0)
        return Verdict::Nothing;
    const milliseconds waited = patience();
    const Verdict verdict = judge();
    if (verdict == Verdict::Typing)
        noteTyping();
    else if (m_hasEnded)
        m_ended = m_last;
    else // a key that belongs to this by its time, and comes after all, is the rest
        doubt(m_last, m_last + waited);
    m_keys = m_characters = 0;
    return verdict;
}

} // namespace Kiosk
