// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benches.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using namespace Kiosk;

constexpr int million = 1'000'000;

static void benchMillion(Table &table, double rowsPerSecond, bool isWanted)
{
    constexpr double mostSeconds = 60;
    if (!isWanted && million / rowsPerSecond > mostSeconds)
        return table.skipped(u"1,000,000 attendees: growth, resident"_s,
                             u"over a minute to import: say --full"_s);
    const BenchFolder thousand(1000);
    const BenchFolder large(million);
    compareSizes(table, thousand, large);
    benchDeskMemory(table, large, 70);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool isFull = QCoreApplication::arguments().contains(u"--full"_s);
    Table table;
    if (QCoreApplication::arguments().contains(u"--sync"_s)) {
        benchSync(table);
        return table.isReached() ? 0 : 1;
    }
    if (QCoreApplication::arguments().contains(u"--decoder"_s)) {
        benchDecoding(table);
        benchCorpus(table);
        return table.isReached() ? 0 : 1;
    }
    if (QCoreApplication::arguments().contains(u"--screens"_s)) {
        benchScreens(table, BenchFolder(100'000));
        return table.isReached() ? 0 : 1;
    }
    const BenchFolder folder(100'000);
    table.least(u"CSV import with search index"_s, folder.rowsPerSecond(), 40'000, u"rows/s"_s);
    benchSearch(table, folder);
    compareWithFloor(table, measureDecisions(folder));
    benchDecoding(table);
    benchCorpus(table);
    benchStart(table, folder);
    benchDeskMemory(table, folder, 60);
    benchKioskMemory(table);
    benchScreens(table, folder);
    benchSync(table);
    if (isFull)
        benchLongDay(table);
    else
        table.skipped(u"memory over 24 h of scanning"_s, u"takes minutes: say --full"_s);
    benchMillion(table, folder.rowsPerSecond(), isFull);
    return table.isReached() ? 0 : 1;
}
