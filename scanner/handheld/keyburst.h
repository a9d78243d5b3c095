// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace Kiosk {

/// Tells a handheld scanner from a person by the rhythm of the keys alone. Holds the characters that may
/// still turn out to be a burst; knows nothing of events, timers or clocks.
class KeyBurst
{
public:
    struct Settings {
        std::chrono::milliseconds gap { 35 }; ///< Scanners are faster on average, people slower.
        std::chrono::milliseconds pause { 80 }; ///< Silence that ends a burst without an end key.
        int fewestCharacters = 4;

        bool operator==(const Settings &) const = default;
    };

    enum class Verdict {
        Nothing, ///< Nothing was held.
        Typing, ///< What was held is a person's and has to be given back.
        Burst, ///< What was held is a scanner's: text() has it.
    };

    KeyBurst() = default;
    explicit KeyBurst(Settings settings);

    /// True when a key pressed @p at cannot belong to what is held, so that finish() is due first: the
    /// pause was too long, or the text is longer than any code.
    [[nodiscard]] bool isOver(std::chrono::microseconds at) const;

    /// Holds one more character. False when the rhythm has become a person's: finish() is due.
    [[nodiscard]] bool add(const QString &character, std::chrono::microseconds at);

    /// Judges what is held. A Burst's text stays readable until the next call of anything else.
    [[nodiscard]] Verdict finish();

    /// How long to wait for the next key before finish().
    [[nodiscard]] std::chrono::milliseconds patience() const;

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] QString text() const { return m_text; }
    /// From the first character to the last.
    [[nodiscard]] std::chrono::microseconds took() const { return m_last - m_first; }

private:
    [[nodiscard]] bool isEstablished() const;
    [[nodiscard]] bool isFast() const;

    Settings m_settings;
    QString m_text;
    int m_count = 0;
    std::chrono::microseconds m_first {};
    std::chrono::microseconds m_last {};
};

} // namespace Kiosk
