// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "keyburst.h"

#include <QString>

#include <chrono>

namespace Kiosk {

/// Keys that follow each other as fast as a slow scanner types, and as no person does for long, whoever takes
/// them. With a control key among them, or if a part of them went elsewhere, they are a pull that was cut: no
/// part of it may be taken for a code.
/// Knows nothing of events, timers or clocks: all times are those of the keys.
class PacedKeys
{
public:
    /// Longer from key to key is a person.
    static constexpr std::chrono::milliseconds longestStep { 75 };

    /// @p fewestCharacters: what is shorter is no code.
    explicit PacedKeys(int fewestCharacters = 4)
        : m_fewestCharacters(fewestCharacters)
    {
    }

    /// Every key as it goes down, but for bare modifiers. @p characters: what it types, if it does.
    void add(KeyBurst::Key key, const QString &characters, std::chrono::microseconds at);
    /// A part of it went to somebody else.
    void cut() { m_isCut = true; }
    /// A control key @p at is in the middle of a pull, and no shortcut.
    [[nodiscard]] bool holdsControl(std::chrono::microseconds at) const;
    /// An end key @p at ends, or has just ended, a pull that was cut.
    [[nodiscard]] bool isCutAt(std::chrono::microseconds at) const;
    [[nodiscard]] QString text() const { return m_text; }
    void forget();

private:
    [[nodiscard]] bool goesOnAt(std::chrono::microseconds at) const;

    int m_fewestCharacters;
    QString m_text;
    bool m_isCut = false;
    bool m_hasEnded = false;
    std::chrono::microseconds m_last = std::chrono::microseconds::min() / 2;
};

} // namespace Kiosk
