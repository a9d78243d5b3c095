// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"
#include "clirunner.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QMap>

namespace Kiosk {

/// Every file and folder below @p folder with its bytes; also the folder itself, if it is there.
inline QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    if (QFileInfo::exists(folder))
        content.insert(QStringLiteral("."), {});
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        content.insert(QDir(folder).relativeFilePath(file.fileName()),
                       QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                  : QByteArray());
    }
    return content;
}

/// Makes @p to a copy of the data folder @p from.
inline bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = to + u'/' + QDir(from).relativeFilePath(files.next());
        if (!QDir().mkpath(QFileInfo(path).path()) || !QFile::copy(files.filePath(), path))
            return false;
    }
    return true;
}

/// What is typed for each command of the program, its event not named.
class CommandWords
{
public:
    explicit CommandWords(const CliRunner &cli)
        : m_list(cli.write(QStringLiteral("words.csv"), "ticket_code\nAB-7\n"))
    {
    }

    /// Empty for a command that is not in this table.
    [[nodiscard]] QStringList of(const CommandSpec &command) const
    {
        const QStringList more = m_more.value(command.path, { "?" });
        if (more == QStringList { "?" })
            return {};
        QStringList words = command.path.split(u' ') + more;
        words.replaceInStrings(QStringLiteral("LIST"), m_list);
        return words;
    }
    /// The same with the event named; empty for a command that has none to name.
    [[nodiscard]] QStringList of(const CommandSpec &command, const QString &event) const
    {
        if (command.argument == "[E]")
            return of(command) + QStringList { event };
        for (const OptionSpec &option : command.options) {
            if (option.name == "event")
                return of(command) + QStringList { "--event", event };
        }
        return {};
    }

private:
    QString m_list;
    QHash<QString, QStringList> m_more {
        { "event add", { "--backend", "local", "--name", "Ball", "--time-zone", "UTC" } },
        { "event set", { "--closed" } },
        { "event list", {} },
        { "event show", {} },
        { "event remove", {} },
        { "gate add", { "East" } },
        { "gate set", { "Main", "--closed" } },
        { "gate list", {} },
        { "attendees import", { "LIST" } },
        { "attendees search", { "Ada" } },
        { "sync", { "--now" } },
        { "sync accept-shrink", {} },
        { "outbox list", {} },
        { "outbox retry", {} },
        { "outbox resolve", { "1", "--as", "acknowledged", "--reason", "seen" } },
        { "check", { "AB-1" } },
        { "admit", { "AB-1" } },
        { "desk", {} },
        { "scan", { KIOSK_SOURCE_DIR "/docs/screenshot.png", "--admit" } },
        { "export check-ins", {} },
        { "export attendees", {} },
        { "stats", {} },
        { "audit verify", {} },
        { "doctor", { "--offline" } },
    };
};

} // namespace Kiosk
