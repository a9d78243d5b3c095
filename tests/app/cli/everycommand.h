// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "clirunner.h"

#include <QStringList>

namespace Kiosk {

/// A use of a command, after which the next in the list can follow.
struct CommandUse {
    QString command = {}; ///< As the program's own help names it.
    QStringList words = {};
    QByteArray input = {};
};

/// The commands that `fastcheck --help` lists.
inline QStringList commandsOfHelp()
{
    QStringList names;
    const Ran ran = CliRunner::bare({ QStringLiteral("--help") });
    for (const QByteArray &line : ran.out.split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (!text.startsWith(QLatin1StringView("  ")) || text.startsWith(QLatin1StringView("  --")))
            continue;
        QStringList words;
        for (const QString &word : text.mid(2, 28).split(u' ', Qt::SkipEmptyParts)) {
            if (word.front().isLower())
                words.append(word);
            else
                break;
        }
        names.append(words.join(u' '));
    }
    return names;
}

/// Uses every command on an event @p event, which they make first and remove last. The list is @p csv, a
/// file; @p out is made. @p text stands wherever a person may write something.
inline QList<CommandUse> everyCommand(const QString &event, const QString &csv, const QString &picture,
                                      const QString &out, const QString &text)
{
    const QStringList of { QStringLiteral("--event"), event };
    return {
        { "event add", { "--backend", "local", "--name", event, "--time-zone", "UTC", "--location", text } },
        { "event set", { event, "--location", text } },
        { "event list", {} },
        { "event show", { event } },
        { "gate add", QStringList { "VIP", "--accepts", text } + of },
        { "gate set", QStringList { "VIP", "--accepts", text, "--closed" } + of },
        { "gate list", of },
        { "attendees import", QStringList { csv } + of },
        { "attendees search", QStringList { "eve" } + of },
        { "check", QStringList { "AB-1" } + of },
        { "admit", QStringList { "AB-1", "--operator", text } + of },
        { "admit", QStringList { "AB-1", "--operator", text, "--override", text } + of },
        { "admit", QStringList { "AB-1", "--gate", "VIP" } + of },
        { "admit", of + QStringList { "--", text } },
        { "desk", of, "AB-1\n" + text.toUtf8().replace('\n', ' ') + "\n" },
        { "scan", QStringList { picture, "--admit" } + of },
        { "stats", of },
        { "export check-ins", of + QStringList { "--format", "json" } },
        { "export check-ins", of + QStringList { "--out", out } },
        { "export attendees", of + QStringList { "--format", "json" } },
        { "export attendees", of + QStringList { "--out", out } },
        { "sync", {} },
        { "sync accept-shrink", of },
        { "outbox list", {} },
        { "outbox retry", {} },
        { "outbox resolve", { "7", "--as", "delivered", "--reason", text } },
        { "audit verify", {} },
        { "doctor", { "--offline" } },
        { "event remove", { event, "--with-ledger" } },
    };
}

} // namespace Kiosk
