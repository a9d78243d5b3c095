// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "post.h"

#include "commandline.h"
#include "eventcatalog.h"
#include "output.h"
#include "timezones.h"
#include "words/decisiontext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Outcome<QString> nameFrom(const QString &text)
{
    const QString name = text.trimmed();
    const bool hasControls
        = std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.isEmpty())
        return wrongUsage(u"the name is empty: give one"_s);
    if (hasControls)
        return wrongUsage(u"the name '%1' holds control characters: leave them out"_s.arg(name));
    if (name.size() > 200)
        return wrongUsage(u"the name is too long: at most 200 characters"_s);
    return name;
}

Outcome<std::optional<QDateTime>> timeFrom(const QString &text, TimeEdge edge, const QString &timeZone)
{
    if (text.isEmpty())
        return std::optional<QDateTime>();
    if (const QDateTime time = timeFrom(text, edge, timeZoneOf(timeZone)); time.isValid())
        return std::optional(time);
    if (timeFrom(text, edge, QTimeZone::utc()).isValid()) // only the zone is missing
        return wrongUsage(noSuchTimeZone(timeZone));
    return wrongUsage(u"'%1' is no time: write it like 2026-11-21T19:00 or 2026-11-21T18:00:00Z"_s.arg(text));
}

Outcome<std::optional<bool>> openFrom(const CommandLine &line)
{
    if (line.has(u"open"_s) && line.has(u"closed"_s))
        return wrongUsage(u"--open and --closed exclude each other: give one"_s);
    if (!line.has(u"open"_s) && !line.has(u"closed"_s))
        return std::optional<bool>();
    return std::optional(line.has(u"open"_s));
}

static Outcome<Event> onlyEvent(EventCatalog &catalog, const CommandLine &line)
{
    const Result<QList<Event>> all = catalog.events();
    if (!all)
        return couldNot(all);
    if (all->isEmpty())
        return couldNot(u"there is no event yet: add one with fastcheck event add"_s);
    if (all->size() == 1)
        return all->first();
    QStringList names;
    for (const Event &event : *all)
        names.append(u"'%1'"_s.arg(event.name));
    return couldNot(u"there are %1 events, %3: say which%2"_s.arg(
        QString::number(all->size()), line.isEventArgument ? QString() : u" with --event"_s,
        names.join(u", "_s)));
}

Outcome<Event> eventOf(EventCatalog &catalog, const CommandLine &line)
{
    const QStringList named = line.isEventArgument ? line.arguments : line.values(u"event"_s);
    if (named.isEmpty())
        return onlyEvent(catalog, line);
    const Result<Event> found = catalog.find(named.first());
    if (!found)
        return couldNot(found);
    return *found;
}

Outcome<> checkPostWords(const CommandLine &line)
{
    if (line.has(u"direction"_s) && !directionFromWord(line.value(u"direction"_s)))
        return wrongUsage(u"--direction '%1' is not known: in or out"_s.arg(line.value(u"direction"_s)));
    if (line.has(u"override"_s) && line.value(u"override"_s).trimmed().isEmpty())
        return wrongUsage(u"--override needs a reason"_s);
    if (line.has(u"gate"_s) && line.value(u"gate"_s).isEmpty())
        return wrongUsage(u"--gate needs the name of an entrance"_s);
    return {};
}

static Direction ownDirection(const Gate &gate)
{
    return gate.direction == GateDirection::Out ? Direction::Out : Direction::In;
}

static bool serves(const Gate &gate, Direction direction)
{
    return gate.direction == GateDirection::Both || direction == ownDirection(gate);
}

Outcome<DeskPost> postFrom(EventCatalog &catalog, const CommandLine &line)
{
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    const Result<Gate> gate = catalog.findGate(*event, line.value(u"gate"_s));
    if (!gate)
        return couldNot(gate);
    const Direction direction = directionFromWord(line.value(u"direction"_s)).value_or(ownDirection(*gate));
    if (!serves(*gate, direction))
        return couldNot(u"entrance '%1' serves only the direction %2: choose another entrance"_s.arg(
            gate->name, toWord(gate->direction)));
    return DeskPost { .eventId = event->id,
                      .gateId = gate->id,
                      .direction = direction,
                      .operatorName = line.value(u"operator"_s),
                      .overrideReason = line.value(u"override"_s).trimmed(),
                      .sameShowing = event->sameShowing,
                      .backend = event->backend };
}

static QJsonValue previousJson(const std::optional<PreviousAdmission> &previous)
{
    if (!previous)
        return {};
    return QJsonObject { { u"at"_s, toJson(std::optional(previous->at)) },
                         { u"gate"_s, previous->gate },
                         { u"device"_s, previous->device } };
}

QJsonObject toJson(const AdmissionDecision &decision)
{
    return {
        { u"code"_s, toJson(decision.code) },
        { u"verdict"_s, toWord(decision.verdict) },
        { u"reason"_s, decision.reason },
        { u"message"_s, sentenceFor(decision) },
        { u"name"_s, toJson(decision.name) },
        { u"ticket_type"_s, toJson(decision.ticketType) },
        { u"remaining"_s, toJson(decision.remaining) },
        { u"checked_in_at"_s, toJson(decision.checkedInAt) },
        { u"previous"_s, previousJson(decision.previous) },
        { u"check_in_id"_s, toJson(decision.checkInId) },
        { u"event"_s, decision.event },
        { u"gate"_s, decision.gate },
        { u"direction"_s, toWord(decision.direction) },
        { u"repeat"_s, decision.isRepeat },
        { u"elapsed_us"_s, qint64(decision.elapsed.count()) },
    };
}

QString lineFor(const AdmissionDecision &decision)
{
    QString line = toWord(decision.verdict).leftJustified(16) + decision.code.value_or(u"-"_s);
    if (decision.name)
        line += u"  "_s + *decision.name;
    line += u"  "_s + sentenceFor(decision);
    if (decision.isRepeat)
        line += u" (shown again)"_s;
    return line;
}

} // namespace Kiosk
