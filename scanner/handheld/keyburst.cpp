// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keyburst.h"

#include "scanmarks.h"

#include <utility>

namespace Kiosk {

KeyBurst::KeyBurst(Settings settings)
    : m_settings(settings)
{
}

bool KeyBurst::isEstablished() const { return m_count >= m_settings.fewestCharacters; }

bool KeyBurst::isFast() const { return m_last - m_first <= m_settings.gap * std::max(m_count - 1, 0); }

bool KeyBurst::isOver(std::chrono::microseconds at) const
{
    return m_count > 0 && (at - m_last > patience() || m_count >= longestScan);
}

bool KeyBurst::add(const QString &character, std::chrono::microseconds at)
{
    if (m_count == 0) {
        m_text.clear();
        m_first = at;
    }
    m_text += character;
    m_last = at;
    ++m_count;
    return isFast();
}

KeyBurst::Verdict KeyBurst::finish()
{
    const bool burst = isEstablished() && isFast();
    if (std::exchange(m_count, 0) == 0)
        return Verdict::Nothing;
    if (burst)
        return Verdict::Burst;
    m_text.clear();
    return Verdict::Typing;
}

std::chrono::milliseconds KeyBurst::patience() const
{
    // A person's single letters are given back sooner than a scanner's hesitation is believed.
    return isEstablished() ? m_settings.pause : m_settings.gap;
}

} // namespace Kiosk
