// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>

namespace Kiosk {

/// How a scanner ends what it reads, as far as was seen: by a key or a line end, or by falling silent. One
/// whose end is still to come is never ended by a short silence, for a part of a code is no code.
class EndHabit
{
public:
    /// The longest silence inside a scan whose end is still to come.
    static constexpr std::chrono::milliseconds longest { 400 };
    /// How much later than that the rest of a scan that fell silent may still come.
    static constexpr std::chrono::milliseconds rest { 1000 };

    /// Silence that ends a scan. @p pause is enough once this scanner was seen to end by it.
    [[nodiscard]] std::chrono::milliseconds patience(std::chrono::milliseconds pause) const
    {
        return m_seen == Seen::Silence ? pause : std::max(pause, longest);
    }

    void endedByKey() { m_seen = Seen::Key; }

    /// False when the scan was probably cut off: this scanner ends by a key. It is believed the next time.
    [[nodiscard]] bool endedBySilence(std::chrono::microseconds last)
    {
        if (m_seen != Seen::Key) {
            m_seen = Seen::Silence;
            return true;
        }
        m_seen = Seen::Nothing;
        m_cutOff = last;
        m_isCutOff = true;
        return false;
    }

    /// Whether a scan that begins @p at is probably the rest of one that was cut off. True once.
    [[nodiscard]] bool isRest(std::chrono::microseconds at)
    {
        const bool isCutOff = m_isCutOff;
        m_isCutOff = false;
        return isCutOff && at >= m_cutOff && at - m_cutOff <= longest + rest;
    }

private:
    enum class Seen { Nothing, Key, Silence };

    Seen m_seen = Seen::Nothing;
    bool m_isCutOff = false;
    std::chrono::microseconds m_cutOff {};
};

/// What is told of a scan that did not come whole: no rule takes it for a code, so it is refused, and whoever
/// scanned is asked to do so again.
[[nodiscard]] inline QString notWhole(const QString &text)
{
    return text + QChar(QChar::ReplacementCharacter);
}
[[nodiscard]] inline bool isNotWhole(const QString &text)
{
    return text.endsWith(QChar(QChar::ReplacementCharacter));
}

} // namespace Kiosk
