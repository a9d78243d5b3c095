// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "outcome.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Kiosk {

/// @p text with everything a terminal might obey (control characters, direction overrides) made visible.
[[nodiscard]] QString forTerminal(const QString &text);

/// @p object on one line of ASCII-safe JSON: control characters, C1 and direction overrides are escaped.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

/// Standard output, as text for people or as JSON Lines. Remembers whether a write failed.
class Output
{
public:
    explicit Output(bool isJson)
        : m_isJson(isJson)
    {
    }

    /// One answer, flushed: @p object with --json, else @p text, where line feeds stay.
    void print(const QJsonObject &object, const QString &text);
    [[nodiscard]] bool isJson() const { return m_isJson; }
    [[nodiscard]] Outcome<> state() const;

private:
    bool m_isJson;
    bool m_hasFailed = false;
};

/// One line on standard error.
void complain(const QString &text);

/// ISO 8601, UTC, milliseconds; null for no time.
[[nodiscard]] QJsonValue toJson(const std::optional<QDateTime> &time);
[[nodiscard]] QJsonValue toJson(const std::optional<int> &number);
[[nodiscard]] QJsonValue toJson(const std::optional<QString> &text);

} // namespace Kiosk
