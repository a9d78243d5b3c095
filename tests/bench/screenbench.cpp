// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benches.h"
#include "nullsink.h"
#include "serverprogram.h"

#include <QDir>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int aMinute = 60'000; // ms

/// The figures that a program with screens prints; what fails ends the program.
static QList<double> figuresOf(const QString &program, const QStringList &arguments = {},
                               int patience = aMinute)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_MEDIA_BACKEND"_s, u"ffmpeg"_s);
    QProcess screens;
    screens.setProcessEnvironment(environment);
    screens.start(QDir(QStringLiteral(SCREEN_PROGRAMS)).filePath(program), arguments);
    screens.waitForFinished(patience);
    QList<double> figures;
    for (const QByteArray &word : screens.readAllStandardOutput().simplified().split(' '))
        figures.append(word.toDouble());
    if (figures.constFirst() <= 0)
        qFatal("%s: %s", qPrintable(program), screens.readAllStandardError().constData());
    return figures;
}

static void benchAnswer(Table &table, const BenchFolder &folder)
{
    QStringList arguments { folder.path(), u"rest"_s };
    for (int i = 0; i < 300; ++i)
        arguments << benchCode(folder.attendees() / 300 * i + 2);
    table.most(u"text to answer painted, 100,000 attendees, p99"_s,
               figuresOf(u"answerpace"_s, arguments).constFirst(), 50, u"ms"_s);
}

// Everything on the list is new; the newest tickets come first, so they are known at once.
static void benchAnswerWhilePulling(Table &table)
{
    constexpr int tickets = 100'000;
    const ServerProgram server(tickets);
    const QTemporaryDir folder(QDir::current().filePath(u"bench-XXXXXX"_s));
    server.addEventTo(folder.path());
    QStringList arguments { folder.path(), u"pull"_s };
    for (int i = 0; i < 2000; ++i)
        arguments << ServerProgram::code(tickets - i);
    const QList<double> figures = figuresOf(u"answerpace"_s, arguments);
    table.most(u"the same while they are pulled, p99 of %1"_s.arg(figures.last()), figures.first(), 50,
               u"ms"_s);
}

static void benchTone(Table &table)
{
    const QString what = u"answer to first sound, worst of ten"_s;
    if (const QString missing = NullSink::missing(); !missing.isEmpty())
        return table.skipped(what, missing);
    table.most(what, figuresOf(u"tonepace"_s).constFirst(), 100, u"ms"_s);
}

void benchScreens(Table &table, const BenchFolder &folder)
{
    benchAnswer(table, folder);
    benchAnswerWhilePulling(table);
    benchTone(table);
    table.most(u"search key to list painted, 100,000 attendees, p99"_s,
               figuresOf(u"searchpace"_s, { folder.path() }).constFirst(), 50, u"ms"_s);
    table.most(u"kiosk at 720p, 15 frames/s, nobody there"_s, figuresOf(u"idlekiosk"_s).constFirst(), 20,
               u"% of a core"_s);
}

void benchLongDay(Table &table)
{
    const QList<double> megabytes = figuresOf(u"longday"_s, {}, 15 * aMinute);
    table.most(u"memory, end of 24 h of scanning to its tenth part"_s, megabytes.last() / megabytes.first(),
               1.05, u"×"_s);
}

} // namespace Kiosk
