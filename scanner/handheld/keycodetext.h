// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

struct input_event;

namespace Kiosk {

/// Makes text of an input device's key codes, as a US keyboard types it. Linux only.
///
/// A scan that lost events, or is longer than any code, is dropped whole: a part of a code is no code.
class KeyCodeText
{
public:
    enum class Step {
        Goes, ///< On with the next event.
        Ended, ///< By an end key: finish() is due.
    };

    [[nodiscard]] Step add(const input_event &event);

    /// The text so far; the next event begins another. Empty when it was dropped, or nothing was typed.
    [[nodiscard]] QString finish();

    /// True between two scans.
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty() && !m_isBroken; }

    /// Forgets everything, held keys too: another device, or the same one plugged in anew.
    void clear() { *this = {}; }

private:
    void press(int code);
    [[nodiscard]] std::optional<QChar> signOf(int code) const;
    void hold(int code, bool isHeld);
    void drop();

    QString m_text;
    int m_shifts = 0; ///< How many of the two are held.
    int m_controls = 0;
    int m_alts = 0;
    bool m_isCapsLock = false;
    bool m_isBroken = false; ///< Until the scan's end.
    bool m_isBehind = false; ///< The kernel dropped events: nothing counts until its next report.
};

} // namespace Kiosk
