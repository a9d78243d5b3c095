// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandfunctions.h"
#include "commandline.h"
#include "eventcatalog.h"
#include "eventlines.h"
#include "output.h"
#include "post.h"
#include "serverevent.h"
#include "store.h"
#include "symbology.h"
#include "timezones.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static Outcome<> applyTimes(const CommandLine &line, Event &event)
{
    if (line.has(u"time-zone"_s))
        event.timeZone = line.value(u"time-zone"_s);
    if (line.has(u"time-zone"_s) && (event.timeZone.isEmpty() || !timeZoneOf(event.timeZone).isValid()))
        return wrongUsage(noSuchTimeZone(event.timeZone));
    const auto starts = timeFrom(line.value(u"starts"_s), TimeEdge::Start, event.timeZone);
    const auto ends = timeFrom(line.value(u"ends"_s), TimeEdge::End, event.timeZone);
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

static Outcome<BackendKind> backendOf(const CommandLine &line)
{
    const QString word = line.has(u"backend"_s) ? line.value(u"backend"_s) : u"local"_s;
    const auto backend = backendFromWord(word);
    if (!backend)
        return wrongUsage(u"there is no backend '%1': local, tickera or fastcheck"_s.arg(word));
    return *backend;
}

static Outcome<> fitsBackend(const CommandLine &line, BackendKind backend)
{
    if (backend == BackendKind::Local) {
        for (const QString &option : { u"url"_s, u"remote-id"_s, u"key-stdin"_s }) {
            if (line.has(option))
                return wrongUsage(u"--%1 is not for a local event: leave it out"_s.arg(option));
        }
        if (!line.has(u"name"_s))
            return wrongUsage(u"fastcheck event add needs --name N"_s);
        return {};
    }
    if (line.value(u"url"_s).trimmed().isEmpty())
        return wrongUsage(u"an event on a server needs its address: --url U"_s);
    if (!line.has(u"key-stdin"_s))
        return wrongUsage(u"an event on a server needs its key, on standard input: --key-stdin"_s);
    return {};
}

static Outcome<Event> newEvent(const CommandLine &line)
{
    const Outcome<BackendKind> backend = backendOf(line);
    if (!backend)
        return same(backend);
    if (const Outcome<> fits = fitsBackend(line, *backend); !fits)
        return same(fits);
    const Outcome<QString> name
        = line.has(u"name"_s) ? nameFrom(line.value(u"name"_s)) : Outcome<QString>(QString());
    if (!name)
        return same(name);
    Event event { .name = *name,
                  .organisation = line.value(u"organisation"_s).trimmed(),
                  .backend = *backend,
                  .site = line.value(u"url"_s).trimmed(),
                  .remoteId = line.value(u"remote-id"_s).trimmed(),
                  .location = line.value(u"location"_s),
                  .timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId()) };
    if (const Outcome<> times = applyTimes(line, event); !times)
        return same(times);
    if (*backend == BackendKind::FastCheck)
        return couldNot(u"this version does not speak to FastCheck servers yet: use local or tickera"_s);
    return event;
}

static Outcome<Event> addLocal(Store &store, const Event &event)
{
    const Result<Event> added = EventCatalog(store.database()).add(event);
    if (!added)
        return couldNot(added);
    return *added;
}

Outcome<> addEvent(const CommandLine &line, Output &out)
{
    Outcome<Event> event = newEvent(line);
    if (!event)
        return same(event);
    const bool isLocal = event->backend == BackendKind::Local;
    const Outcome<Secret> key = isLocal ? couldNot(QString()) : keyFromInput();
    if (!isLocal && !key)
        return same(key);
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    const Result<QList<Event>> others = EventCatalog((*store)->database()).events();
    if (!others)
        return couldNot(others);
    if (!line.has(u"organisation"_s) && !others->isEmpty())
        event->organisation = others->first().organisation;
    const Outcome<Event> added = isLocal ? addLocal(**store, *event) : enrol(**store, *event, *key);
    if (!added)
        return same(added);
    warnIfUnencrypted(*added);
    return printEvent((*store)->database(), *added,
                      u"Added event %1, '%2', with the entrance 'Main'."_s.arg(added->id).arg(added->name),
                      out);
}

/// `none`, `all-multi` or ticket types; nothing empty among them.
static Outcome<QString> checkoutTypesFrom(const QString &text)
{
    QStringList types;
    for (const QString &type : text.split(u',')) {
        const Outcome<QString> name = nameFrom(type);
        if (!name)
            return wrongUsage(u"--checkout-types needs ticket types with commas between, or none, or "
                              "all-multi"_s);
        types.append(*name);
    }
    const bool hasWord = types.contains(u"none"_s) || types.contains(u"all-multi"_s);
    if (hasWord && types.size() > 1)
        return wrongUsage(u"--checkout-types takes none or all-multi alone, or else ticket types"_s);
    return types.join(u',');
}

static Outcome<> applyServerOptions(const CommandLine &line, Event &event)
{
    for (const QString &option : { u"checkout-types"_s, u"key-stdin"_s }) {
        if (line.has(option) && event.backend == BackendKind::Local)
            return couldNot(
                u"'%1' is a local event, without a server: leave --%2 out"_s.arg(event.name, option));
    }
    if (!line.has(u"checkout-types"_s))
        return {};
    const Outcome<QString> types = checkoutTypesFrom(line.value(u"checkout-types"_s));
    if (!types)
        return same(types);
    event.checkoutTypes = *types;
    return {};
}

static Outcome<> applyScanOptions(const CommandLine &line, Event &event)
{
    if (line.has(u"formats"_s)) {
        const Result<QList<Symbology>> formats = symbologiesFromWords(line.value(u"formats"_s));
        if (!formats)
            return wrongUsage(u"--formats: %1"_s.arg(formats.error().detail));
        event.scanFormats = symbologyWords(*formats + QList { Symbology::Qr });
    }
    if (!line.has(u"same-showing"_s))
        return {};
    bool isNumber = false;
    const double seconds = line.value(u"same-showing"_s).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 1 && seconds <= 60))
        return wrongUsage(u"--same-showing takes 1 to 60 seconds"_s);
    event.sameShowing = std::chrono::milliseconds(qRound(seconds * 1000));
    return {};
}

static Outcome<> renewKey(const CommandLine &line, Store &store, const Event &event)
{
    if (!line.has(u"key-stdin"_s))
        return {};
    const Outcome<Secret> key = keyFromInput();
    if (!key)
        return same(key);
    warnIfUnencrypted(event);
    return replaceKey(store, event, *key);
}

Outcome<> setEvent(const CommandLine &line, Output &out)
{
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    const Outcome<QString> name = nameFrom(line.has(u"name"_s) ? line.value(u"name"_s) : event->name);
    const Outcome<std::optional<bool>> isOpen = openFrom(line);
    const Outcome<> times = applyTimes(line, *event);
    if (!name || !isOpen || !times)
        return tl::make_unexpected(!name ? name.error() : !isOpen ? isOpen.error() : times.error());
    event->name = *name;
    event->isOpen = isOpen->value_or(event->isOpen);
    if (line.has(u"location"_s))
        event->location = line.value(u"location"_s);
    if (Outcome<> applied = applyServerOptions(line, *event); !applied)
        return applied;
    if (Outcome<> applied = applyScanOptions(line, *event); !applied)
        return applied;
    if (Outcome<> renewed = renewKey(line, **store, *event); !renewed)
        return renewed;
    if (const Result<> changed = catalog.change(*event); !changed)
        return couldNot(changed);
    return printEvent((*store)->database(), *event, lineFor(*event), out);
}

Outcome<> listEvents(const CommandLine &line, Output &out)
{
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    const Result<QList<Event>> events = EventCatalog((*store)->database()).events();
    if (!events)
        return couldNot(events);
    for (const Event &event : *events) {
        if (Outcome<> printed = printEvent((*store)->database(), event, lineFor(event), out); !printed)
            return printed;
    }
    return {};
}

Outcome<> showEvent(const CommandLine &line, Output &out)
{
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    return printEvent((*store)->database(), *event, lineFor(*event), out);
}

} // namespace Kiosk
