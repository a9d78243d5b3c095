// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Kiosk {

inline constexpr int patience = 30000; ///< Milliseconds that any one answer may take.

/// The objects of JSON Lines; a line that is no object becomes an empty one.
inline QList<QJsonObject> jsonLines(const QByteArray &text)
{
    QList<QJsonObject> objects;
    QList<QByteArray> lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (const QByteArray &line : std::as_const(lines))
        objects += QJsonDocument::fromJson(line).object();
    return objects;
}

/// What a run of the program left behind.
struct Ran {
    int status = -1; ///< -1: it crashed, or did not end in time.
    QByteArray out = {};
    QByteArray err = {};

    [[nodiscard]] QList<QJsonObject> objects() const { return jsonLines(out); }
    [[nodiscard]] QJsonObject object() const { return objects().value(0); }
    [[nodiscard]] QString word(const QString &key) const { return object().value(key).toString(); }
    /// Whether it failed as it should: nothing but one line on standard error.
    [[nodiscard]] bool isOneComplaint() const
    {
        return out.isEmpty() && err.count('\n') == 1 && err.endsWith('\n');
    }
    [[nodiscard]] QByteArray shown() const
    {
        return "status " + QByteArray::number(status) + "\nout: " + out.left(2000)
            + "\nerr: " + err.left(2000);
    }
};

/// Runs fastcheck on a data folder of its own.
class CliRunner
{
public:
    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString storeFile() const { return folder() + QStringLiteral("/kiosk.sqlite"); }

    /// Starts the program with --data; the process lives as long as the answer.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(FASTCHECK_BINARY),
                       QStringList { QStringLiteral("--data"), folder() } + arguments);
        process->waitForStarted(patience);
        return process;
    }
    [[nodiscard]] static Ran end(QProcess &process)
    {
        const bool hasEnded = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
        const bool isFine = hasEnded && process.exitStatus() == QProcess::NormalExit;
        return { isFine ? process.exitCode() : -1, process.readAllStandardOutput(),
                 process.readAllStandardError() };
    }
    [[nodiscard]] Ran text(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const std::unique_ptr<QProcess> process = start(arguments);
        process->write(input);
        process->closeWriteChannel();
        return end(*process);
    }
    [[nodiscard]] Ran json(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return text(QStringList { QStringLiteral("--json") } + arguments, input);
    }
    /// The program without --data and whatever else is not said.
    [[nodiscard]] static Ran bare(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(FASTCHECK_BINARY), arguments);
        process.closeWriteChannel();
        return end(process);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    /// An event `Gala` with the attendees of @p csv. Whether both worked.
    [[nodiscard]] bool makeGala(const QByteArray &csv) const
    {
        const Ran added
            = json({ "event", "add", "--backend", "local", "--name", "Gala", "--time-zone", "UTC" });
        const Ran imported
            = json({ "attendees", "import", write(QStringLiteral("gala.csv"), csv), "--event", "Gala" });
        if (added.status != 0 || imported.status != 0)
            qWarning() << added.shown() << imported.shown();
        return added.status == 0 && imported.status == 0;
    }

private:
    QTemporaryDir m_dir;
};

/// The next line of @p process, with its line feed; empty when none comes in time.
inline QByteArray nextLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            return {};
    }
    return process.readLine();
}

/// Tells `desk --json` a line and reads the decision.
inline QJsonObject ask(QProcess &desk, const QByteArray &line)
{
    desk.write(line + '\n');
    return QJsonDocument::fromJson(nextLine(desk)).object();
}

} // namespace Kiosk
