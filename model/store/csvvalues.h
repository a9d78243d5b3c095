// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <algorithm>
#include <optional>

namespace Kiosk {

/// A cell's value, or in words for people why its row is not taken.
template<typename T> using Checked = tl::expected<T, QString>;

/// Foreign text in an answer: short, and without anything that could steer a terminal.
[[nodiscard]] inline QString shown(const QString &value)
{
    QString text = value.left(40);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, u'?');
    return text;
}

/// Nothing inside: unlimited.
[[nodiscard]] inline Checked<std::optional<int>> allowedFrom(const QString &text)
{
    using namespace Qt::Literals::StringLiterals;
    if (text.isEmpty())
        return 1;
    if (text.compare("unlimited"_L1, Qt::CaseInsensitive) == 0)
        return std::optional<int>();
    bool isNumber = false;
    const int allowed = text.toInt(&isNumber);
    if (!isNumber || allowed < 0)
        return tl::make_unexpected(
            u"allowed_checkins is \"%1\": write a number, unlimited or nothing"_s.arg(shown(text)));
    return allowed;
}

[[nodiscard]] inline Checked<bool> isRevokedFrom(const QString &text)
{
    using namespace Qt::Literals::StringLiterals;
    const QString status = text.toLower();
    if (status.isEmpty() || status == "active"_L1)
        return false;
    if (status == "revoked"_L1)
        return true;
    return tl::make_unexpected(u"status is \"%1\": write active or revoked"_s.arg(shown(text)));
}

[[nodiscard]] inline QString paymentStatusFrom(const QString &text)
{
    using namespace Qt::Literals::StringLiterals;
    QString status = text.toLower();
    if (status.startsWith("wc-"_L1))
        status.remove(0, 3);
    return status.isEmpty() ? u"completed"_s : status;
}

} // namespace Kiosk
