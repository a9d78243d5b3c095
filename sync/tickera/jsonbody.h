// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Kiosk {

/// The JSON of an answer, dug out of what a badly configured site prints around it.
struct JsonBody {
    enum class State {
        Whole, ///< `value` is it.
        Broken, ///< Begins like JSON and does not end like it, or is nested beyond reason.
        None, ///< Something else: a page, a text.
    };
    State state = State::None;
    QJsonValue value = {}; ///< Array, object or string.
    bool isNoisy = false; ///< Warnings or comments stood before or after the JSON.
};

/// Numbers arrive in `value` as they were written, not as the doubles that JSON parsers make of them: read
/// them by the lenient functions below.
[[nodiscard]] JsonBody jsonBodyFrom(const QByteArray &body);

/// @p body without the blanks, byte order marks and invisible characters around it.
[[nodiscard]] QByteArray withoutMarks(const QByteArray &body);

/// Is this the beginning of a whole HTML page (and not of a fragment such as a PHP warning)?
[[nodiscard]] bool isHtmlPage(const QByteArray &body);

/// Today's plugin writes every scalar as a string, that of 2015 as what it is; nothing when it is neither.
[[nodiscard]] std::optional<bool> lenientBool(const QJsonValue &value);
/// Whole numbers of digits alone, within 64 bits.
[[nodiscard]] std::optional<qint64> lenientNumber(const QJsonValue &value);
/// Strings, and numbers as they were written; everything else is empty.
[[nodiscard]] QString lenientText(const QJsonValue &value);
/// Was it written between quotes?
[[nodiscard]] bool isQuoted(const QJsonValue &value);
/// A number with a point or an exponent: whoever wrote it may have rounded it, so it names and counts
/// nothing.
[[nodiscard]] bool isRoundedNumber(const QJsonValue &value);

} // namespace Kiosk
