// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QProcess>
#include <QUrl>

#include <optional>

namespace Kiosk {

/// A soakgate on a data folder of its own, and what it said through all its lives.
///
/// Thread: lives on an event loop, and nothing here waits: the server may live there too.
class GateProcess
{
public:
    GateProcess(const QString &folder, const QUrl &site, const QByteArray &key);
    GateProcess(const GateProcess &) = delete;
    GateProcess &operator=(const GateProcess &) = delete;
    ~GateProcess();

    void start();
    /// What pulling the plug does; the gate starts again by itself on the same folder.
    void kill();
    /// No more codes: it delivers what waits and ends.
    void endInput() { m_process.closeWriteChannel(); }
    void feed(const QString &code) { m_process.write(code.toUtf8() + '\n'); }

    [[nodiscard]] QString folder() const { return m_folder; }
    /// It has a whole list. Not so from a kill to the new start.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// How it ended, other than by kill(); -1: crashed, or never started.
    [[nodiscard]] std::optional<int> exitCode() const { return m_exitCode; }
    [[nodiscard]] int kills() const { return m_kills; }
    /// How often it said that a code was admitted.
    [[nodiscard]] const QHash<QString, int> &admitted() const { return m_admitted; }
    [[nodiscard]] int answers() const { return m_answers; }

private:
    void readLines();
    void ended(int code, QProcess::ExitStatus status);

    QProcess m_process;
    QString m_folder;
    bool m_isReady = false;
    bool m_isKilled = false;
    int m_kills = 0;
    int m_answers = 0;
    std::optional<int> m_exitCode;
    QHash<QString, int> m_admitted;
};

} // namespace Kiosk
