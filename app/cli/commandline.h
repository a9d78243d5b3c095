// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "outcome.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace Kiosk {

/// What stood on the command line, checked against the table of commands.
struct CommandLine {
    QStringList arguments = {};
    QHash<QString, QStringList> options = {};
    QString folder = {};
    bool isJson = false;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
};

class Output;

/// One option of a command. Without a value name it is a flag.
struct OptionSpec {
    QString name;
    QString valueName = {};
    QString help = {};
    bool isRepeatable = false;
    bool isRequired = false;
};

/// One command: how it is spelt and what runs it.
struct CommandSpec {
    QString path; ///< For example `event add`.
    QString argument; ///< Name of its argument; empty: it takes none; ending in `…`: one or more; `[…]`: may
                      ///< be left out.
    QString help;
    QList<OptionSpec> options;
    Outcome<> (*run)(const CommandLine &line, Output &out);
};

/// Every command, in the order of the help.
[[nodiscard]] const QList<CommandSpec> &commands();

/// What to do: run a command, or print a text and end.
struct Request {
    const CommandSpec *command = nullptr;
    CommandLine line = {};
    QString text = {};
};

/// Errors: wrong usage.
[[nodiscard]] Outcome<Request> parseCommandLine(const QStringList &arguments);

/// Runs the program; the answer is its exit status.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace Kiosk
