// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QDebug>

namespace Kiosk {

/// A server's key: text of one line that shows itself as `***` to everything but reveal().
class Secret
{
public:
    static constexpr qsizetype maximumSize = 4096; ///< bytes

    /// Takes @p text as a person or a file gives it: one newline at its end is dropped.
    /// Errors: Malformed (empty, too long, not UTF-8, control characters); the text is not quoted.
    [[nodiscard]] static Result<Secret> from(QByteArray text);

    /// The key itself, UTF-8: for the one line that sends or keeps it.
    [[nodiscard]] QByteArray reveal() const { return m_text; }

    bool operator==(const Secret &) const = default;
    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << "***"; }

private:
    explicit Secret(QByteArray text)
        : m_text(std::move(text))
    {
    }
    QByteArray m_text;
};

} // namespace Kiosk
