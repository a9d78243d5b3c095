// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>

namespace Kiosk {

/// The fake server of Tickera as a program of its own, with so many tickets.
class ServerProgram
{
public:
    explicit ServerProgram(int tickets);
    ~ServerProgram();
    ServerProgram(const ServerProgram &) = delete;
    ServerProgram &operator=(const ServerProgram &) = delete;
    ServerProgram(ServerProgram &&) = delete;
    ServerProgram &operator=(ServerProgram &&) = delete;

    [[nodiscard]] QString url() const { return m_url; }
    /// Makes an event of it in @p folder, not yet pulled.
    void addEventTo(const QString &folder) const;

    /// Tickets count from 1.
    [[nodiscard]] static QString code(int number);

private:
    QProcess m_process;
    QString m_url;
};

} // namespace Kiosk
