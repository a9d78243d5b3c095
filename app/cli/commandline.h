// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "outcome.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace Kiosk {

/// What a command does with the store of the data folder.
enum class StoreUse {
    None, ///< Works without one.
    Reads, ///< Changes nothing, and makes nothing where there is none.
    Writes, ///< Changes one that is there.
    Makes, ///< Makes one where there is none.
};

/// What stood on the command line, checked against the table of commands.
struct CommandLine {
    QStringList arguments = {};
    QHash<QString, QStringList> options = {};
    QString folder = {};
    StoreUse store = StoreUse::None;
    bool isEventArgument = false; ///< The argument is the name of an event.
    bool isJson = false;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return options.value(option); }
};

class Output;
class Store;

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
    StoreUse store;
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

/// The store of the data folder, as the command uses it. Errors: as Store's; there is none, and it makes
/// none.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const CommandLine &line);

/// Errors: wrong usage.
[[nodiscard]] Outcome<Request> parseCommandLine(const QStringList &arguments);

/// Runs the program; the answer is its exit status.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace Kiosk
