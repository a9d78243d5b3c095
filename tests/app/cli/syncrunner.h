// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clirunner.h"
#include "faketickera.h"

#include <QDirIterator>
#include <QJsonArray>

namespace Kiosk {

/// Runs fastcheck against a fake Tickera server in this process, whose event loop never stands still.
class SyncRunner
{
public:
    static constexpr const char *key = "S3CRETKEY";

    explicit SyncRunner(FakeKind kind = FakeKind::Single, int tickets = 20)
    {
        server.shop().setKey(key);
        for (const FakeTicket &ticket : sampleTickets(kind, tickets))
            server.shop().addTicket(ticket);
    }

    [[nodiscard]] Ran end(QProcess &process)
    {
        const bool hasEnded
            = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
        const bool isFine = hasEnded && process.exitStatus() == QProcess::NormalExit;
        Ran ran { isFine ? process.exitCode() : -1, process.readAllStandardOutput(),
                  process.readAllStandardError() };
        said += ran.out + ran.err;
        return ran;
    }
    [[nodiscard]] Ran text(const QStringList &arguments, const QByteArray &input = {})
    {
        const std::unique_ptr<QProcess> process = cli.start(arguments);
        process->write(input);
        process->closeWriteChannel();
        return end(*process);
    }
    [[nodiscard]] Ran json(const QStringList &arguments, const QByteArray &input = {})
    {
        return text(QStringList { QStringLiteral("--json") } + arguments, input);
    }
    /// `event add` for the fake, with what else is said.
    [[nodiscard]] Ran addEvent(const QStringList &more = {}, const QByteArray &input = QByteArray(key) + '\n')
    {
        return json(QStringList { "event", "add", "--backend", "tickera", "--key-stdin", "--url",
                                  server.url().toString() }
                        + more,
                    input);
    }
    /// The event `Gala` with its whole list. Whether that worked.
    [[nodiscard]] bool makeGala()
    {
        const Ran added = addEvent({ "--name", "Gala" });
        const Ran synced = json({ "sync" });
        if (added.status != 0 || synced.status != 0)
            qWarning() << added.shown() << synced.shown();
        return added.status == 0 && synced.status == 0;
    }
    [[nodiscard]] bool admit(const QString &code)
    {
        return json({ "admit", code, "--event", "Gala" }).word(QStringLiteral("verdict"))
            == QLatin1StringView("admitted");
    }
    [[nodiscard]] QList<QJsonObject> outbox() { return json({ "outbox", "list" }).objects(); }

    /// Whether the key stands in no output and in no file but the one for it.
    [[nodiscard]] bool isKeySafe() const
    {
        QDirIterator files(cli.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const bool isHome = file.fileName().contains(QLatin1StringView("/secrets/"));
            if (!isHome && file.open(QIODevice::ReadOnly) && file.readAll().contains(key))
                return false;
        }
        return !said.contains(key);
    }

    FakeTickera server;
    CliRunner cli;
    QByteArray said; ///< All output so far.
};

/// The states of a sync report, joined with commas.
inline QString statesOf(const Ran &ran)
{
    QStringList states;
    const QJsonArray list = ran.object().value(QStringLiteral("states")).toArray();
    for (const QJsonValueConstRef state : list)
        states.append(state.toString());
    return states.join(u',');
}

} // namespace Kiosk
