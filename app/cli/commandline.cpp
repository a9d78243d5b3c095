// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "output.h"
#include "process/datafolder.h"
#include "process/environment.h"
#include "process/log.h"
#include "store.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options {
        { u"data"_s, u"DIR"_s, u"the data folder; default: the kiosk's own"_s },
        { u"json"_s, {}, u"JSON Lines on standard output"_s },
        { u"help"_s, {}, u"this text"_s },
        { u"version"_s, {}, u"the version"_s },
    };
    return options;
}

static QString spelt(const OptionSpec &option)
{
    return option.valueName.isEmpty() ? u"--"_s + option.name
                                      : u"--%1 %2"_s.arg(option.name, option.valueName);
}

static QString described(const QList<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        text += u"  "_s + spelt(option).leftJustified(28) + u' ' + option.help;
        text += option.isRepeatable ? u" (may be repeated)\n"_s : u"\n"_s;
    }
    return text;
}

static QString helpOf(const CommandSpec &command)
{
    QString usage = u"usage: fastcheck "_s + command.path;
    if (!command.argument.isEmpty())
        usage += u' ' + command.argument;
    for (const OptionSpec &option : command.options)
        usage += option.isRequired ? u' ' + spelt(option) : u" ["_s + spelt(option) + u']';
    return usage + u"\n\n"_s + command.help + u"\n\n"_s + described(command.options)
        + described(globalOptions()).trimmed().prepend(u"  "_s);
}

static bool isWithin(const CommandSpec &command, const QString &prefix)
{
    return prefix.isEmpty() || command.path == prefix || command.path.startsWith(prefix + u' ');
}

static QString helpBelow(const QString &prefix)
{
    QString text = u"usage: fastcheck %1COMMAND …\n\n"_s.arg(prefix.isEmpty() ? QString() : prefix + u' ');
    for (const CommandSpec &command : commands()) {
        if (isWithin(command, prefix))
            text += u"  "_s + (command.path + u' ' + command.argument).leftJustified(28) + u' ' + command.help
                + u'\n';
    }
    return text + u'\n' + described(globalOptions()) + u"\n`fastcheck COMMAND --help` says more."_s;
}

namespace {

/// Reads the words one by one.
class Parser
{
public:
    explicit Parser(QStringList words)
        : m_words(std::move(words))
    {
    }
    [[nodiscard]] Outcome<Request> parse();

private:
    [[nodiscard]] Outcome<> takeOption(const QString &word);
    [[nodiscard]] Outcome<> takeWord(const QString &word);
    [[nodiscard]] Outcome<> isComplete() const;
    [[nodiscard]] const OptionSpec *optionNamed(const QString &name) const;

    QStringList m_words;
    qsizetype m_next = 0;
    QString m_path;
    Request m_request;
};

} // namespace

const OptionSpec *Parser::optionNamed(const QString &name) const
{
    for (const OptionSpec &option : globalOptions()) {
        if (option.name == name)
            return &option;
    }
    if (!m_request.command)
        return nullptr;
    const auto found = std::ranges::find(m_request.command->options, name, &OptionSpec::name);
    return found == m_request.command->options.end() ? nullptr : &*found;
}

Outcome<> Parser::takeOption(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const OptionSpec *option = word.startsWith("--"_L1) ? optionNamed(name) : nullptr;
    if (!option)
        return wrongUsage(
            u"unknown option '%1': see fastcheck %2 --help; `--` ends the options"_s.arg(word, m_path));
    QString value;
    if (option->valueName.isEmpty() && equals >= 0)
        return wrongUsage(u"--%1 takes no value"_s.arg(name));
    if (!option->valueName.isEmpty()) {
        const bool hasNext = m_next < m_words.size() && !m_words.at(m_next).startsWith("--"_L1);
        if (equals < 0 && !hasNext)
            return wrongUsage(u"--%1 needs a value: --%1=%2"_s.arg(name, option->valueName));
        value = equals >= 0 ? word.mid(equals + 1) : m_words.at(m_next++);
        if (m_request.line.has(name) && !option->isRepeatable)
            return wrongUsage(u"--%1 is given twice: give it once"_s.arg(name));
    }
    m_request.line.options[name] += value;
    return {};
}

Outcome<> Parser::takeWord(const QString &word)
{
    const QString path = m_path.isEmpty() ? word : m_path + u' ' + word;
    const bool isKnown
        = std::ranges::any_of(commands(), [&](const CommandSpec &spec) { return isWithin(spec, path); });
    // A command without an argument may be the beginning of another one: `sync`, `sync accept-shrink`.
    const bool takesArguments = m_request.command && !(m_request.command->argument.isEmpty() && isKnown);
    if (takesArguments) {
        m_request.line.arguments += word;
        return {};
    }
    if (!isKnown || word.isEmpty())
        return wrongUsage(u"there is no command '%1': see fastcheck --help"_s.arg(path));
    m_path = path;
    const auto found = std::ranges::find(commands(), path, &CommandSpec::path);
    m_request.command = found == commands().end() ? nullptr : &*found;
    return {};
}

Outcome<> Parser::isComplete() const
{
    if (!m_request.command)
        return wrongUsage(u"which command? See fastcheck %1 --help"_s.arg(m_path));
    const CommandSpec &command = *m_request.command;
    const qsizetype count = m_request.line.arguments.size();
    if (!command.argument.isEmpty() && !command.argument.startsWith(u'[') && count == 0)
        return wrongUsage(
            u"fastcheck %1 needs %2: see fastcheck %1 --help"_s.arg(command.path, command.argument));
    const qsizetype most = command.argument.isEmpty() ? 0 : 1;
    if (!command.argument.endsWith(u'…') && count > most)
        return wrongUsage(u"'%2' is one argument too many: see fastcheck %1 --help"_s.arg(
            command.path, m_request.line.arguments.at(most)));
    for (const OptionSpec &option : command.options) {
        if (option.isRequired && !m_request.line.has(option.name))
            return wrongUsage(u"fastcheck %1 needs --%2"_s.arg(command.path, spelt(option).mid(2)));
    }
    if (m_request.line.has(u"data"_s) && m_request.line.value(u"data"_s).isEmpty())
        return wrongUsage(u"--data needs the name of a folder"_s);
    return {};
}

Outcome<Request> Parser::parse()
{
    bool areOptionsOver = false;
    while (m_next < m_words.size()) {
        const QString word = m_words.at(m_next++);
        if (!areOptionsOver && word == "--"_L1) {
            areOptionsOver = true;
            continue;
        }
        const bool isOption = !areOptionsOver && word.size() > 1 && word.startsWith(u'-');
        if (const Outcome<> taken = isOption ? takeOption(word) : takeWord(word); !taken)
            return same(taken);
    }
    CommandLine &line = m_request.line;
    if (line.has(u"help"_s)) {
        m_request.text = m_request.command ? helpOf(*m_request.command) : helpBelow(m_path);
        return m_request;
    }
    if (line.has(u"version"_s)) {
        m_request.text = u"fastcheck "_s + QLatin1StringView(KIOSK_VERSION);
        return m_request;
    }
    if (const Outcome<> complete = isComplete(); !complete)
        return same(complete);
    line.isJson = line.has(u"json"_s);
    line.store = m_request.command->store;
    line.isEventArgument = m_request.command->argument == "[E]"_L1;
    line.folder = line.has(u"data"_s) ? line.value(u"data"_s) : defaultDataFolder().path;
    return m_request;
}

Outcome<Request> parseCommandLine(const QStringList &arguments) { return Parser(arguments).parse(); }

Result<std::unique_ptr<Store>> openStore(const CommandLine &line)
{
    switch (line.store) {
    case StoreUse::Makes:
        return Store::open(line.folder);
    case StoreUse::Writes:
        return Store::openExisting(line.folder);
    case StoreUse::None:
    case StoreUse::Reads:
        return Store::openToRead(line.folder);
    }
    Q_UNREACHABLE();
}

// Whoever names a folder knows it.
static void tellOfFolder(const CommandLine &line)
{
    const QString note = line.has(u"data"_s) ? QString() : defaultDataFolder().note;
    if (!note.isEmpty())
        complain(u"fastcheck: "_s + note);
}

int runCommandLine(const QStringList &arguments)
{
    keepFilesPrivate();
    reportSafely();
    const Outcome<Request> request = parseCommandLine(arguments);
    if (!request) {
        complain(u"fastcheck: "_s + request.error().text);
        return request.error().status;
    }
    // What matters of these is in the answers and the one line of an error; QT_LOGGING_RULES shows them.
    QLoggingCategory::setFilterRules(u"kiosk.sync*.warning=false"_s);
    Output out(request->text.isNull() && request->line.isJson);
    Outcome<> done;
    if (request->text.isNull()) {
        tellOfFolder(request->line);
        done = request->command->run(request->line, out);
    } else {
        out.print({}, request->text.split(u'\n'));
    }
    if (done)
        done = out.state();
    if (!done)
        complain(u"fastcheck: "_s + done.error().text);
    return done ? 0 : done.error().status;
}

} // namespace Kiosk
