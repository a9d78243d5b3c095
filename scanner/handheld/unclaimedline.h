// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Kiosk {

/// What is typed where nothing takes text: a scanner that is as slow as a person, or a person who types a
/// code. A list of choices may have followed its letters; then it is a code only if it holds a digit. Knows
/// nothing of events, timers or clocks: all times are those of the keys.
class UnclaimedLine
{
public:
    enum class Taken { ByNobody, AsChoice };

    /// @p fewestCharacters: what is shorter is no code.
    explicit UnclaimedLine(int fewestCharacters = 4)
        : m_fewestCharacters(fewestCharacters)
    {
    }

    /// Silence that ends the line without an end key, and begins a new one: far longer than any step within
    /// it, and 2 s where a person may be looking for the next key.
    [[nodiscard]] std::chrono::milliseconds patience() const;
    /// What begins @p at is none of this line: finish() it first.
    [[nodiscard]] bool isOverAt(std::chrono::microseconds at) const
    {
        return !isEmpty() && at - m_last > patience();
    }
    void add(const QString &characters, std::chrono::microseconds at, Taken taken = Taken::ByNobody);
    /// Whether what begins @p at is the rest of this: it comes at the pace of the line, or right behind it.
    [[nodiscard]] bool isContinuedAt(std::chrono::microseconds at) const;
    /// Something of it went elsewhere.
    void tear() { m_isTorn = true; }
    /// Before this the keys went elsewhere, or were no characters: what begins about then may lack its
    /// beginning.
    void beginAfter(std::chrono::microseconds at) { m_elsewhereAt = at; }
    void forget() { m_text.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// Long enough for a code.
    [[nodiscard]] bool mayBeCode() const;
    /// The line, and none is left; what is torn, or longer than any scan, is told as a part. Nothing: too
    /// short for a code.
    [[nodiscard]] std::optional<QString> finish();
    /// From the first key to the last.
    [[nodiscard]] std::chrono::microseconds took() const { return m_last - m_first; }

private:
    int m_fewestCharacters;
    QString m_text;
    bool m_isTorn = false;
    bool m_isChoice = false;
    std::chrono::microseconds m_elsewhereAt = std::chrono::microseconds::min() / 2;
    std::chrono::microseconds m_first {};
    std::chrono::microseconds m_last {};
    std::chrono::microseconds m_longestStep {}; ///< From key to key.
};

} // namespace Kiosk
