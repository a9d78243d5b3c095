// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Kiosk {

/// Lines of standard input, until its end or until SIGTERM or SIGINT.
///
/// The signals are let through only while nothing is being worked on, so that an answer is never cut short.
class LineReader
{
public:
    /// A line longer than this comes as longestLine + 1 bytes; the rest of it is dropped.
    static constexpr qsizetype longestLine = qsizetype(64) * 1024;

    LineReader();

    /// The next line without its LF and a CR before that; nothing at the end.
    [[nodiscard]] std::optional<QByteArray> next();

private:
    [[nodiscard]] static bool waitForInput(bool isBuffered);
    [[nodiscard]] std::optional<QByteArray> takeLine();
    void shorten();

    QByteArray m_buffer;
    bool m_isAtEnd = false;
};

} // namespace Kiosk
