// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandfunctions.h"
#include "commandline.h"
#include "csvexport.h"
#include "eventcatalog.h"
#include "output.h"
#include "post.h"
#include "privatefolder.h"
#include "statistics.h"
#include "store.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using Exporter = Result<qint64> (*)(Database &, const Event &, ExportFormat, QIODevice &);

static Outcome<ExportFormat> formatFrom(const CommandLine &line)
{
    // With --json standard output holds JSON only; a file may still be CSV.
    const bool isJsonOnly = line.isJson && !line.has(u"out"_s);
    const QString word = line.has(u"format"_s) ? line.value(u"format"_s) : isJsonOnly ? u"json"_s : u"csv"_s;
    if (word == "json"_L1)
        return ExportFormat::Json;
    if (word == "csv"_L1 && isJsonOnly)
        return wrongUsage(u"--json and --format csv exclude each other: leave one out"_s);
    if (word == "csv"_L1)
        return ExportFormat::Csv;
    return wrongUsage(u"--format '%1' is not known: csv or json"_s.arg(word));
}

static Outcome<> writeExport(const CommandLine &line, Output &out, Exporter exporter)
{
    const Outcome<ExportFormat> format = formatFrom(line);
    if (!format)
        return same(format);
    const QString path = line.value(u"out"_s);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return couldNot(u"%1 is no file: name another with --out"_s.arg(path));
    if (isFileOfTheStore(line.folder, path))
        return couldNot(u"%1 belongs to the store: name another with --out"_s.arg(path));
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    const auto write = [&](QIODevice &device, ExportFormat as) {
        return exporter((*store)->database(), *event, as, device).map([](qint64 /*rows*/) {});
    };
    if (line.has(u"out"_s)) {
        if (const Result<> written
            = writeWholeFile(path, [&](QIODevice &file) { return write(file, *format); });
            !written)
            return couldNot(written);
        out.print({ { u"file"_s, path } }, u"written: "_s + path);
        return out.state();
    }
    const bool isShown = *format == ExportFormat::Csv && ::isatty(STDOUT_FILENO) == 1;
    QFile standardOutput;
    if (!standardOutput.open(stdout, QIODevice::WriteOnly))
        return couldNot(u"standard output is closed"_s);
    if (const Result<> written = write(standardOutput, isShown ? ExportFormat::CsvShown : *format); !written)
        return couldNot(written);
    if (!standardOutput.flush())
        return couldNot(u"standard output does not take any more: check where it goes to"_s);
    return {};
}

Outcome<> exportLedger(const CommandLine &line, Output &out)
{
    return writeExport(line, out, exportCheckIns);
}

Outcome<> exportList(const CommandLine &line, Output &out) { return writeExport(line, out, exportAttendees); }

static QJsonObject toJson(const QList<QPair<QString, qint64>> &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(name, count);
    return object;
}

Outcome<> showStatistics(const CommandLine &line, Output &out)
{
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    const Result<Statistics> counts = statisticsOf((*store)->database(), event->id);
    if (!counts)
        return couldNot(counts);
    QStringList lines { event->name
                            + u": %1 attendees, %2 checked in, %3 inside now"_s.arg(counts->attendees)
                                  .arg(counts->checkedIn)
                                  .arg(counts->inside),
                        u"%1 admissions, %2 refusals, %3 waiting, %4 conflicts"_s.arg(counts->admissions)
                            .arg(counts->refusals)
                            .arg(counts->waiting)
                            .arg(counts->conflicts) };
    for (const auto &[name, count] : counts->byGate)
        lines += u"  at %1: %2"_s.arg(name, QString::number(count));
    for (const auto &[name, count] : counts->byTicketType)
        lines += u"  %1: %2"_s.arg(name, QString::number(count));
    out.print({ { u"attendees"_s, counts->attendees },
                { u"checked_in"_s, counts->checkedIn },
                { u"inside"_s, counts->inside },
                { u"admissions"_s, counts->admissions },
                { u"refusals"_s, counts->refusals },
                { u"waiting"_s, counts->waiting },
                { u"conflicts"_s, counts->conflicts },
                { u"by_gate"_s, toJson(counts->byGate) },
                { u"by_ticket_type"_s, toJson(counts->byTicketType) } },
              lines);
    return out.state();
}

} // namespace Kiosk
