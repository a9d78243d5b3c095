// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keycodetext.h"

#include "scanmarks.h"

#include <algorithm>
#include <array>
#include <linux/input.h>
#include <utility>

namespace Kiosk {

namespace {

/// What a key types alone and with Shift.
struct KeySigns {
    char16_t plain = 0;
    char16_t shifted = 0;
};

struct KeyRow {
    int first = 0;
    const char *plain = nullptr;
    const char *shifted = nullptr;
};

} // namespace

// Codes follow the rows of the keyboard.
constexpr std::array rows {
    KeyRow { KEY_1, "1234567890-=", "!@#$%^&*()_+" },
    KeyRow { KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}" },
    KeyRow { KEY_A, "asdfghjkl;'`", "ASDFGHJKL:\"~" },
    KeyRow { KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?" },
    KeyRow { KEY_KPASTERISK, "*", "*" },
    KeyRow { KEY_SPACE, " ", " " },
    KeyRow { KEY_KP7, "789-456+1230.", "789-456+1230." },
    KeyRow { KEY_KPSLASH, "/", "/" },
};

constexpr auto keySigns = [] {
    std::array<KeySigns, 128> signs {};
    for (const KeyRow &row : rows) {
        for (std::size_t i = 0; row.plain[i] != 0; ++i)
            signs[std::size_t(row.first) + i] = { char16_t(row.plain[i]), char16_t(row.shifted[i]) };
    }
    return signs;
}();

static bool isEndKey(int code) { return code == KEY_ENTER || code == KEY_KPENTER || code == KEY_TAB; }

// The number of a function key, else 0.
static int functionNumber(int code)
{
    if (code >= KEY_F1 && code <= KEY_F10)
        return code - KEY_F1 + 1;
    if (code == KEY_F11 || code == KEY_F12)
        return code - KEY_F11 + 11;
    if (code >= KEY_F13 && code <= KEY_F24)
        return code - KEY_F13 + 13;
    return 0;
}

static bool isLetter(char16_t sign) { return sign >= u'a' && sign <= u'z'; }

KeyCodeText::Step KeyCodeText::add(const input_event &event)
{
    if (event.type == EV_SYN) {
        if (event.code == SYN_DROPPED)
            drop();
        else if (event.code == SYN_REPORT)
            m_isBehind = false;
        return Step::Goes;
    }
    const bool isRepeat = event.value > 1; // a scanner lets go of its keys
    if (event.type != EV_KEY || isRepeat || m_isBehind)
        return Step::Goes;
    hold(event.code, event.value != 0);
    if (event.value == 0)
        return Step::Goes;
    if (isEndKey(event.code))
        return Step::Ended;
    press(event.code);
    return Step::Goes;
}

// Which keys are held is unknown now; the rest of this scan does not count, and the next begins with none.
void KeyCodeText::drop()
{
    const bool isCapsLock = m_isCapsLock;
    clear();
    m_isCapsLock = isCapsLock;
    m_isBroken = true;
    m_isBehind = true;
}

static void count(int &keys, bool isHeld) { keys = std::clamp(keys + (isHeld ? 1 : -1), 0, 2); }

void KeyCodeText::hold(int code, bool isHeld)
{
    switch (code) {
    case KEY_LEFTSHIFT:
    case KEY_RIGHTSHIFT:
        return count(m_shifts, isHeld);
    case KEY_LEFTCTRL:
    case KEY_RIGHTCTRL:
        return count(m_controls, isHeld);
    case KEY_LEFTALT:
    case KEY_RIGHTALT:
    case KEY_LEFTMETA:
    case KEY_RIGHTMETA:
        return count(m_alts, isHeld);
    }
}

std::optional<QChar> KeyCodeText::signOf(int code) const
{
    if (const int number = functionNumber(code))
        return functionKey(number);
    const KeySigns signs = std::size_t(code) < keySigns.size() ? keySigns[std::size_t(code)] : KeySigns {};
    if (signs.plain == 0 || m_alts > 0)
        return std::nullopt;
    if (m_controls > 0) // Ctrl+] is the group separator, Ctrl+1 is nothing
        return signs.shifted < u'@' ? std::nullopt : std::optional(QChar(signs.shifted & 0x1f));
    const bool isShifted = (m_shifts > 0) != (m_isCapsLock && isLetter(signs.plain));
    return isShifted ? signs.shifted : signs.plain;
}

void KeyCodeText::press(int code)
{
    if (code == KEY_CAPSLOCK)
        m_isCapsLock = !m_isCapsLock;
    const std::optional<QChar> sign = signOf(code);
    if (!sign)
        return;
    if (m_text.size() >= longestScan)
        m_isBroken = true;
    if (m_isBroken)
        m_text.clear();
    else
        m_text += *sign;
}

QString KeyCodeText::finish()
{
    const QString text = std::exchange(m_text, {});
    return std::exchange(m_isBroken, false) ? QString() : text;
}

} // namespace Kiosk
