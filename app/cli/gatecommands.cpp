// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandfunctions.h"
#include "commandline.h"
#include "eventcatalog.h"
#include "output.h"
#include "post.h"
#include "store.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QJsonObject toJson(const Gate &gate, const Event &event)
{
    return {
        { u"gate"_s, gate.name },
        { u"event"_s, event.name },
        { u"direction"_s, toWord(gate.direction) },
        { u"accepts"_s, QJsonArray::fromStringList(gate.acceptedTicketTypes) },
        { u"reentry"_s, gate.tracksReentry },
        { u"opens"_s, toJson(gate.opensAt) },
        { u"closes"_s, toJson(gate.closesAt) },
        { u"open"_s, gate.isOpen },
    };
}

static QString lineFor(const Gate &gate)
{
    const QString types = gate.acceptedTicketTypes.isEmpty() ? u"every ticket type"_s
                                                             : gate.acceptedTicketTypes.join(u", "_s);
    return u"%1  %2  %3  %4%5"_s.arg(gate.name.leftJustified(20), toWord(gate.direction).leftJustified(4),
                                     gate.isOpen ? u"open  "_s : u"closed"_s, types,
                                     gate.tracksReentry ? u"  re-entry"_s : QString());
}

static Outcome<> applyWords(const CommandLine &line, Gate &gate)
{
    if (line.has(u"direction"_s)) {
        const auto direction = gateDirectionFromWord(line.value(u"direction"_s));
        if (!direction)
            return wrongUsage(
                u"--direction '%1' is not known: in, out or both"_s.arg(line.value(u"direction"_s)));
        gate.direction = *direction;
    }
    if (line.has(u"reentry"_s)) {
        const QString word = line.value(u"reentry"_s);
        if (word != "yes"_L1 && word != "no"_L1)
            return wrongUsage(u"--reentry '%1' is not known: yes or no"_s.arg(word));
        gate.tracksReentry = word == "yes"_L1;
    }
    if (line.has(u"accepts"_s)) {
        gate.acceptedTicketTypes = line.values(u"accepts"_s);
        gate.acceptedTicketTypes.removeAll(QString());
        gate.acceptedTicketTypes.removeDuplicates();
    }
    return {};
}

static Outcome<> applyTimes(const CommandLine &line, const Event &event, Gate &gate)
{
    const auto opens = timeFrom(line.value(u"opens"_s), TimeEdge::Start, event.timeZone);
    const auto closes = timeFrom(line.value(u"closes"_s), TimeEdge::End, event.timeZone);
    if (!opens || !closes)
        return same(opens ? closes : opens);
    if (line.has(u"opens"_s))
        gate.opensAt = *opens;
    if (line.has(u"closes"_s))
        gate.closesAt = *closes;
    if (gate.opensAt && gate.closesAt && *gate.closesAt <= *gate.opensAt)
        return wrongUsage(u"the entrance closes before it opens: turn --opens and --closes round"_s);
    return {};
}

static Outcome<> applyOptions(const CommandLine &line, const Event &event, Gate &gate)
{
    const Outcome<std::optional<bool>> isOpen = openFrom(line);
    if (!isOpen)
        return same(isOpen);
    gate.isOpen = isOpen->value_or(gate.isOpen);
    if (const Outcome<> words = applyWords(line, gate); !words)
        return words;
    return applyTimes(line, event, gate);
}

Outcome<> addGate(const CommandLine &line, Output &out)
{
    const Outcome<QString> name = nameFrom(line.arguments.first());
    if (!name)
        return same(name);
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    Gate gate;
    gate.eventId = event->id;
    gate.name = *name;
    if (const Outcome<> applied = applyOptions(line, *event, gate); !applied)
        return applied;
    const Result<Gate> added = catalog.addGate(gate);
    if (!added)
        return couldNot(added);
    out.print(toJson(*added, *event), u"Added the entrance '%1'."_s.arg(added->name));
    return {};
}

Outcome<> setGate(const CommandLine &line, Output &out)
{
    const Outcome<QString> name = nameFrom(line.arguments.first());
    if (!name)
        return same(name);
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    Result<Gate> gate = catalog.findGate(*event, *name);
    if (!gate)
        return couldNot(gate);
    if (const Outcome<> applied = applyOptions(line, *event, *gate); !applied)
        return applied;
    if (const Result<> changed = catalog.changeGate(*gate); !changed)
        return couldNot(changed);
    out.print(toJson(*gate, *event), lineFor(*gate));
    return {};
}

Outcome<> listGates(const CommandLine &line, Output &out)
{
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    const Result<QList<Gate>> gates = catalog.gates(event->id);
    if (!gates)
        return couldNot(gates);
    for (const Gate &gate : *gates)
        out.print(toJson(gate, *event), lineFor(gate));
    return {};
}

} // namespace Kiosk
