// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
// A fake Tickera server as a program, for tests that kill or soak its clients.
#include "faketickera.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

static std::array<int, 2> signalPipe {};

static void noteSignal(int)
{
    const char byte = 1;
    if (write(signalPipe[1], &byte, 1) < 0)
        _exit(1);
}

static bool quitOnSignals()
{
    if (pipe(signalPipe.data()) != 0)
        return false;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return std::signal(SIGTERM, noteSignal) != SIG_ERR && std::signal(SIGINT, noteSignal) != SIG_ERR;
}

static FakeKind kindNamed(const QString &name)
{
    const QStringList names { u"single"_s, u"multi"_s, u"unlimited"_s, u"checkout"_s, u"mixed"_s };
    return static_cast<FakeKind>(std::max<qsizetype>(0, names.indexOf(name)));
}

// SEED:PERCENT or SEED:PERCENT:NAME,NAME; without names, all that are not hostile.
static FakeFaultChooser faultsNamed(const QString &words)
{
    QList<FakeFault::Kind> kinds;
    const QStringList names = words.section(u':', 2, 2).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names)
        kinds.append(faultNamed(name));
    for (const FakeFaultTraits &traits : allFaults()) {
        if (names.isEmpty() && traits.kind != FakeFault::Kind::None && !traits.isHostile)
            kinds.append(traits.kind);
    }
    return randomFaults(words.section(u':', 0, 0).toUInt(), words.section(u':', 1, 1).toInt(), kinds);
}

static void writeState(const QString &file, const FakeShop &shop)
{
    QFile out(file);
    if (!file.isEmpty() && (!out.open(QIODevice::WriteOnly) || out.write(shop.stateLines()) < 0))
        qFatal("cannot write %s", qPrintable(file));
}

static void setUpOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A fake Tickera server. Private paths: /__state, /__shutdown."_s);
    parser.addHelpOption();
    parser.addOptions({
        { u"port"_s, u"Port on 127.0.0.1; 0 chooses one."_s, u"number"_s, u"0"_s },
        { u"tickets"_s, u"How many tickets: FAKE000001-1 and so on."_s, u"number"_s, u"100"_s },
        { u"kind"_s, u"single, multi, unlimited, checkout or mixed."_s, u"kind"_s, u"single"_s },
        { u"key"_s, u"The API key."_s, u"key"_s, u"0A1B2C3D"_s },
        { u"faults"_s, u"Random faults; names as in allFaults()."_s, u"seed:percent[:name,name]"_s },
        { u"folder"_s, u"The site's folder, as in /shop."_s, u"path"_s },
        { u"year2015"_s, u"Play by the rules of 2015."_s },
        { u"state"_s, u"Where the state goes at the end, as JSON lines."_s, u"file"_s },
    });
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    setUpOptions(parser);
    parser.process(app);
    FakeTickera fake(parser.value(u"port"_s).toUShort());
    fake.setFolder(parser.value(u"folder"_s));
    fake.shop().setKey(parser.value(u"key"_s));
    if (parser.isSet(u"year2015"_s))
        fake.shop().rules = FakeRules::Year2015;
    if (parser.isSet(u"faults"_s))
        fake.setFaults(faultsNamed(parser.value(u"faults"_s)));
    const QList<FakeTicket> tickets
        = sampleTickets(kindNamed(parser.value(u"kind"_s)), parser.value(u"tickets"_s).toInt());
    for (const FakeTicket &ticket : tickets)
        fake.shop().addTicket(ticket);
    const QString stateFile = parser.value(u"state"_s);
    QObject::connect(&fake, &FakeTickera::stateAsked, &app, [&] { writeState(stateFile, fake.shop()); });
    QObject::connect(&fake, &FakeTickera::shutdownAsked, &app, &QCoreApplication::quit);
    if (!quitOnSignals())
        return 1;
    std::printf("listening %s\n", fake.url().toEncoded().constData());
    std::fflush(stdout);
    const int status = QCoreApplication::exec();
    writeState(stateFile, fake.shop());
    return status;
}
