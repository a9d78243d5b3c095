// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandfunctions.h"
#include "commandline.h"
#include "csvexport.h"
#include "eventcatalog.h"
#include "outbox.h"
#include "output.h"
#include "post.h"
#include "store.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QJsonObject toJson(const Event &event)
{
    return {
        { u"event"_s, event.name },
        { u"number"_s, event.id },
        { u"organisation"_s, event.organisation },
        { u"backend"_s, toWord(event.backend) },
        { u"starts"_s, toJson(event.startsAt) },
        { u"ends"_s, toJson(event.endsAt) },
        { u"location"_s, event.location },
        { u"time_zone"_s, event.timeZone },
        { u"open"_s, event.isOpen },
    };
}

static QString shown(const std::optional<QDateTime> &time)
{
    return time ? time->toUTC().toString(Qt::ISODateWithMs) : u"-"_s;
}

static QString lineFor(const Event &event)
{
    return u"%1  %2  %3  %4 to %5  %6"_s.arg(
        QString::number(event.id).rightJustified(3), event.name.leftJustified(24),
        event.isOpen ? u"open  "_s : u"closed"_s, shown(event.startsAt), shown(event.endsAt), event.timeZone);
}

static Outcome<> applyTimes(const CommandLine &line, Event &event)
{
    if (line.has(u"time-zone"_s))
        event.timeZone = line.value(u"time-zone"_s);
    if (!QTimeZone(event.timeZone.toUtf8()).isValid())
        return wrongUsage(u"there is no time zone '%1': write it like Europe/Berlin"_s.arg(event.timeZone));
    const auto starts = timeFrom(line.value(u"starts"_s), event.timeZone);
    const auto ends = timeFrom(line.value(u"ends"_s), event.timeZone);
    if (!starts || !ends)
        return same(starts ? ends : starts);
    if (line.has(u"starts"_s))
        event.startsAt = *starts;
    if (line.has(u"ends"_s))
        event.endsAt = *ends;
    if (event.startsAt && event.endsAt && *event.endsAt <= *event.startsAt)
        return wrongUsage(u"the event ends before it starts: turn --starts and --ends round"_s);
    return {};
}

static Outcome<Event> newEvent(const CommandLine &line)
{
    const auto backend = backendFromWord(line.has(u"backend"_s) ? line.value(u"backend"_s) : u"local"_s);
    if (!backend)
        return wrongUsage(
            u"there is no backend '%1': local, tickera or fastcheck"_s.arg(line.value(u"backend"_s)));
    if (*backend != BackendKind::Local)
        return couldNot(u"only local events are supported in this version: use --backend local"_s);
    for (const QString &option : { u"url"_s, u"remote-id"_s, u"key-stdin"_s }) {
        if (line.has(option))
            return wrongUsage(u"--%1 is not for a local event: leave it out"_s.arg(option));
    }
    if (!line.has(u"name"_s))
        return wrongUsage(u"fastcheck event add needs --name N"_s);
    const Outcome<QString> name = nameFrom(line.value(u"name"_s));
    if (!name)
        return same(name);
    Event event { .name = *name,
                  .organisation = line.value(u"organisation"_s).trimmed(),
                  .location = line.value(u"location"_s),
                  .timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId()) };
    if (const Outcome<> times = applyTimes(line, event); !times)
        return same(times);
    return event;
}

Outcome<> addEvent(const CommandLine &line, Output &out)
{
    Outcome<Event> event = newEvent(line);
    if (!event)
        return same(event);
    const auto store = Store::open(line.folder);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Result<QList<Event>> others = catalog.events();
    if (!others)
        return couldNot(others);
    if (!line.has(u"organisation"_s) && !others->isEmpty())
        event->organisation = others->first().organisation;
    const Result<Event> added = catalog.add(*event);
    if (!added)
        return couldNot(added);
    out.print(toJson(*added),
              u"Added event %1, '%2', with the entrance 'Main'."_s.arg(added->id).arg(added->name));
    return {};
}

Outcome<> setEvent(const CommandLine &line, Output &out)
{
    const auto store = Store::open(line.folder);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    Result<Event> event = catalog.find(line.arguments.first());
    if (!event)
        return couldNot(event);
    const Outcome<QString> name = nameFrom(line.has(u"name"_s) ? line.value(u"name"_s) : event->name);
    const Outcome<bool> isOpen = openFrom(line, event->isOpen);
    const Outcome<> times = applyTimes(line, *event);
    if (!name || !isOpen || !times)
        return tl::make_unexpected(!name ? name.error() : !isOpen ? isOpen.error() : times.error());
    event->name = *name;
    event->isOpen = *isOpen;
    if (line.has(u"location"_s))
        event->location = line.value(u"location"_s);
    if (const Result<> changed = catalog.change(*event); !changed)
        return couldNot(changed);
    out.print(toJson(*event), lineFor(*event));
    return {};
}

Outcome<> listEvents(const CommandLine &line, Output &out)
{
    const auto store = Store::openToRead(line.folder);
    if (!store)
        return couldNot(store);
    const Result<QList<Event>> events = EventCatalog((*store)->database()).events();
    if (!events)
        return couldNot(events);
    for (const Event &event : *events)
        out.print(toJson(event), lineFor(event));
    return {};
}

Outcome<> showEvent(const CommandLine &line, Output &out)
{
    const auto store = Store::openToRead(line.folder);
    if (!store)
        return couldNot(store);
    const Result<Event> event = EventCatalog((*store)->database()).find(line.arguments.first());
    if (!event)
        return couldNot(event);
    out.print(toJson(*event), lineFor(*event));
    return {};
}

static Result<QString> saveLedger(Store &store, const Event &event)
{
    const QString name = u"check-ins-event-%1-%2.csv"_s.arg(event.id).arg(
        QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    const QString path = QDir(store.folder()).absoluteFilePath(name);
    const Result<> saved = writeWholeFile(path, [&](QIODevice &file) {
        return exportCheckIns(store.database(), event, ExportFormat::Csv, file);
    });
    if (!saved)
        return failure(saved);
    return path;
}

static Outcome<> mayBeRemoved(Database &db, const Event &event, qint64 rows, bool withLedger)
{
    const Result<qint64> waiting = Outbox(db).waiting(event.id);
    if (!waiting)
        return couldNot(waiting);
    if (*waiting > 0)
        return couldNot(
            u"%1 check-ins of '%2' still wait for the server: deliver them first"_s.arg(*waiting).arg(
                event.name));
    if (rows > 0 && !withLedger)
        return couldNot(
            u"'%2' has %1 rows in the ledger: --with-ledger exports them and removes it all the same"_s
                .arg(rows)
                .arg(event.name));
    return {};
}

Outcome<> removeEvent(const CommandLine &line, Output &out)
{
    const auto store = Store::open(line.folder);
    if (!store)
        return couldNot(store);
    Database &db = (*store)->database();
    const Result<Event> event = EventCatalog(db).find(line.arguments.first());
    if (!event)
        return couldNot(event);
    const Result<qint64> rows = Ledger(db).count(event->id);
    if (!rows)
        return couldNot(rows);
    if (const Outcome<> may = mayBeRemoved(db, *event, *rows, line.has(u"with-ledger"_s)); !may)
        return may;
    Result<QString> path = QString();
    if (*rows > 0)
        path = saveLedger(**store, *event);
    if (!path)
        return couldNot(path);
    if (const Result<> removed = EventCatalog(db).remove(event->id); !removed)
        return couldNot(removed);
    const QJsonValue file = path->isEmpty() ? QJsonValue() : QJsonValue(*path);
    out.print({ { u"event"_s, event->name },
                { u"number"_s, event->id },
                { u"removed"_s, true },
                { u"file"_s, file } },
              path->isEmpty() ? u"Removed '%1'."_s.arg(event->name)
                              : u"Removed '%1'; its check-ins are in:\n%2"_s.arg(event->name, *path));
    return {};
}

} // namespace Kiosk
