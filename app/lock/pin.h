// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QString>

#include <array>
#include <optional>

namespace Kiosk {

/// The digits of a PIN, as far as they are typed. Every copy wipes itself at its end; never log one.
class Pin
{
public:
    static constexpr int shortest = 4;
    static constexpr int longest = 12;

    Pin() = default;
    Pin(const Pin &) = default;
    Pin &operator=(const Pin &) = default;
    ~Pin();

    /// Nothing when @p text is no PIN: something else than 4 to 12 digits.
    [[nodiscard]] static std::optional<Pin> from(const QString &text);

    /// Takes digits of any script; what is no digit, or one too many, is left out.
    void append(QChar character);
    void chop();
    void clear();
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isWhole() const { return m_size >= shortest; }
    /// Not ended by a zero.
    [[nodiscard]] const char *data() const { return m_digits.data(); }

private:
    std::array<char, longest> m_digits = {};
    int m_size = 0;
};

/// Argon2id through libsodium, with the limits of an interactive log-in: about 64 MB and 0.1 s, so not on the
/// GUI's thread. Errors: Storage, when there is not that much memory; Malformed, when the PIN is too short.
[[nodiscard]] Result<QString> hashPin(const Pin &pin);

/// As slow as hashPin(). What is no hash fits nothing.
[[nodiscard]] bool pinFits(const QString &hash, const Pin &pin);

} // namespace Kiosk
