// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QString>

#include <optional>

namespace Kiosk {

/// More than any code holds: 7,089 digits. What is longer is no scan.
constexpr qsizetype longestScan = 8192;

/// What a scanner was told to put around every code, so that its scans are known from anybody else's keys.
struct ScanMarks {
    QString prefix = {};
    QString suffix = {};

    /// The code alone. Nothing when the prefix is missing; a suffix may be, for it is often an end key too.
    [[nodiscard]] std::optional<QString> strip(const QString &text) const;

    /// True when a key that types no visible character belongs to a mark.
    [[nodiscard]] bool contains(QChar key) const { return prefix.contains(key) || suffix.contains(key); }

    bool operator==(const ScanMarks &) const = default;
};

/// How a function key stands in a mark: a character that no scanner types. @p number is 1 to 35.
[[nodiscard]] constexpr QChar functionKey(int number) { return QChar(0xe000 + number); }

/// Reads a mark as people write it: text with "{F12}", "{Tab}", "{x1D}" (hexadecimal) and "{{" for a brace.
[[nodiscard]] Result<QString> markFrom(const QString &written);
[[nodiscard]] QString writtenMark(const QString &mark);

} // namespace Kiosk
