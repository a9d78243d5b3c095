// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "outcome.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Kiosk {

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

    /// One answer, flushed: @p object with --json, else @p line, which stays one whatever it holds. Null:
    /// nothing.
    void print(const QJsonObject &object, const QString &line);
    /// The same with several lines for people.
    void print(const QJsonObject &object, const QStringList &lines);
    [[nodiscard]] bool isJson() const { return m_isJson; }
    [[nodiscard]] Outcome<> state() const;

private:
    void write(const QByteArray &line);

    bool m_isJson;
    bool m_hasFailed = false;
};

/// One line on standard error, whatever @p text holds; in the log as well, where the command keeps one.
void complain(const QString &text);

/// ISO 8601, UTC, milliseconds; null for no time.
[[nodiscard]] QJsonValue toJson(const std::optional<QDateTime> &time);
[[nodiscard]] QJsonValue toJson(const std::optional<int> &number);
[[nodiscard]] QJsonValue toJson(const std::optional<QString> &text);

} // namespace Kiosk
