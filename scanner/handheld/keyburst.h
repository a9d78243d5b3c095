// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "endhabit.h"

#include <QString>

#include <chrono>

namespace Kiosk {

/// Tells a handheld scanner from a person by the rhythm of the keys alone, and where one pull of its trigger
/// ends. Holds the characters that may still turn out to be a burst; knows nothing of events, timers or
/// clocks: all times are those of the keys.
class KeyBurst
{
public:
    struct Settings {
        std::chrono::milliseconds gap { 35 }; ///< Scanners are faster on average, people slower.
        std::chrono::milliseconds pause {
            80
        }; ///< Silence that ends a burst of a scanner without an end key.
        int fewestCharacters = 4;

        bool operator==(const Settings &) const = default;
    };

    enum class Key {
        Character, ///< Belongs to the text; empty for a dead key.
        Control, ///< Belongs to the text when characters stand on both sides.
        End, ///< As a control key, and ends a burst when nothing follows at once.
    };

    enum class Verdict {
        Nothing, ///< Nothing was held.
        Typing, ///< What was held is a person's and has to be given back.
        Burst, ///< What was held is a scanner's: text() has it.
        Torn, ///< A scanner's, but perhaps not all of it: nobody may act on a part.
    };

    KeyBurst() = default;
    explicit KeyBurst(Settings settings);

    /// True when a key pressed @p at cannot belong to what is held, so that finish() is due first.
    [[nodiscard]] bool isOver(std::chrono::microseconds at) const;

    /// Holds one more key. False when the rhythm has become a person's: finish() is due.
    [[nodiscard]] bool add(const QString &characters, Key key, std::chrono::microseconds at);

    /// Something of what is held went elsewhere, or did not come as it was sent.
    void tear() { m_isTorn = true; }

    /// Before this the keys went elsewhere: a scan that begins within one of its own steps of it may lack its
    /// beginning.
    void gainFocus(std::chrono::microseconds at) { m_focusedAt = at; }

    /// What begins in this time may be the end of something whose beginning went elsewhere.
    void doubt(std::chrono::microseconds from, std::chrono::microseconds until);

    /// Judges what is held. A Burst's text stays readable until the next call of anything else.
    [[nodiscard]] Verdict finish();

    /// How long to wait for the next key before finish().
    [[nodiscard]] std::chrono::milliseconds patience() const;

    [[nodiscard]] bool isEmpty() const { return m_keys == 0; }
    /// What is held is fast and long enough for a scanner.
    [[nodiscard]] bool isEstablished() const { return m_characters >= m_settings.fewestCharacters; }
    /// Longer than any code.
    [[nodiscard]] bool isEndless() const;
    /// True when a key pressed @p at comes so soon after a burst's end that it is a scanner's, too.
    [[nodiscard]] bool isTail(std::chrono::microseconds at) const;
    [[nodiscard]] QString text() const { return m_text; }
    /// When the first key of what was judged last went down.
    [[nodiscard]] std::chrono::microseconds begunAt() const { return m_first; }
    /// An end key ended it.
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /// See tear().
    [[nodiscard]] bool isTorn() const { return m_isTorn; }
    /// From the first character to the last.
    [[nodiscard]] std::chrono::microseconds took() const { return m_lastCharacter - m_firstCharacter; }

private:
    void begin(std::chrono::microseconds at);
    [[nodiscard]] bool isFast() const;
    [[nodiscard]] std::chrono::microseconds pace() const;
    [[nodiscard]] bool mayLackItsBeginning() const;
    [[nodiscard]] Verdict judge();
    void noteTyping();

    Settings m_settings;
    EndHabit m_habit;
    QString m_text;
    QString m_between; ///< Of control keys since the last character.
    int m_keys = 0;
    int m_characters = 0;
    int m_paced = 0; ///< Keys from the first character on, without end keys.
    bool m_hasEnded = false; ///< By an end key; nothing but control keys came since.
    bool m_isTorn = false;
    bool m_isRest = false; ///< Perhaps of something whose beginning was judged already.
    bool m_isTail = false;
    std::chrono::microseconds m_focusedAt = std::chrono::microseconds::min() / 2;
    std::chrono::microseconds m_first {};
    std::chrono::microseconds m_last {};
    std::chrono::microseconds m_firstCharacter {};
    std::chrono::microseconds m_lastCharacter {};
    std::chrono::microseconds m_lastPaced {};
    std::chrono::microseconds m_longestGap {}; ///< Between paced keys.
    std::chrono::microseconds m_typed = std::chrono::microseconds::min(); ///< The last character of a person.
    std::chrono::microseconds m_ended = std::chrono::microseconds::min(); ///< The last end key of a burst.
    std::chrono::microseconds m_doubtFrom = std::chrono::microseconds::min();
    std::chrono::microseconds m_doubtUntil = std::chrono::microseconds::min();
};

} // namespace Kiosk
