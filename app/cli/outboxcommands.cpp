// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clock.h"
#include "commandfunctions.h"
#include "commandline.h"
#include "deliveryresolution.h"
#include "eventcatalog.h"
#include "outbox.h"
#include "output.h"
#include "store.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static std::optional<QDateTime> timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

static QJsonObject toJson(const OutboxEntry &entry, const QString &event)
{
    return { { u"id"_s, entry.id },
             { u"check_in_id"_s, entry.checkInId },
             { u"code"_s, entry.code },
             { u"state"_s, toWord(entry.state) },
             { u"attempts"_s, entry.attempts },
             { u"next_attempt_at"_s, toJson(entry.nextAttemptAt) },
             { u"reason"_s, entry.reason.isEmpty() ? QJsonValue() : QJsonValue(entry.reason) },
             { u"event"_s, event },
             { u"gate"_s, entry.gate },
             { u"operator"_s, entry.operatorName },
             { u"at"_s, toJson(timeOf(entry.scannedAt)) } };
}

static QString lineFor(const OutboxEntry &entry, const QString &event)
{
    // A line feed in a text from outside must not make another line.
    return u"%1  %2  %3  %4  %5, %6  %7"_s.arg(
        QString::number(entry.id).rightJustified(5), toWord(entry.state).leftJustified(11),
        entry.code.leftJustified(20), timeOf(entry.scannedAt)->toString(Qt::ISODateWithMs), event, entry.gate,
        entry.reason);
}

static Outcome<QHash<qint64, QString>> eventNames(Database &db)
{
    const Result<QList<Event>> events = EventCatalog(db).events();
    if (!events)
        return couldNot(events);
    QHash<qint64, QString> names;
    for (const Event &event : *events)
        names.insert(event.id, event.name);
    return names;
}

static Outcome<qint64> chosenEvent(Database &db, const CommandLine &line)
{
    if (!line.has(u"event"_s))
        return 0;
    const Result<Event> event = EventCatalog(db).find(line.value(u"event"_s));
    if (!event)
        return couldNot(event);
    return event->id;
}

Outcome<> listOutbox(const CommandLine &line, Output &out)
{
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    Database &db = (*store)->database();
    const Outcome<qint64> event = chosenEvent(db, line);
    const Outcome<QHash<qint64, QString>> names = eventNames(db);
    if (!event || !names)
        return tl::make_unexpected(event ? names.error() : event.error());
    const Result<QList<OutboxEntry>> entries
        = Outbox(db).entries(*event, line.has(u"all"_s) ? Outbox::Which::All : Outbox::Which::Unconfirmed);
    if (!entries)
        return couldNot(entries);
    for (const OutboxEntry &entry : *entries) {
        const QString name = names->value(entry.eventId);
        out.print(toJson(entry, name), lineFor(entry, name));
    }
    return out.state();
}

static Outcome<qint64> idFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return wrongUsage(u"'%1' is no number of a delivery: fastcheck outbox list shows them"_s.arg(text));
    return id;
}

Outcome<> retryOutbox(const CommandLine &line, Output &out)
{
    const Outcome<qint64> id = line.arguments.isEmpty() ? Outcome<qint64>(0) : idFrom(line.arguments.first());
    if (!id)
        return same(id);
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    const Result<int> retried = retryDeliveries(**store, *id);
    if (!retried)
        return couldNot(retried);
    out.print({ { u"retried"_s, *retried } }, u"%1 to be tried by the next sync."_s.arg(*retried));
    return out.state();
}

static Outcome<Settlement> settlementFrom(const CommandLine &line)
{
    const auto resolution = resolutionFromWord(line.value(u"as"_s));
    if (!resolution)
        return wrongUsage(
            u"--as '%1' is not known: delivered, not-delivered or acknowledged"_s.arg(line.value(u"as"_s)));
    const QString reason = line.value(u"reason"_s).trimmed();
    if (reason.isEmpty())
        return wrongUsage(u"--reason needs a text: it goes into the ledger"_s);
    return Settlement { *resolution, reason, line.value(u"operator"_s) };
}

Outcome<> resolveOutbox(const CommandLine &line, Output &out)
{
    const Outcome<qint64> id = idFrom(line.arguments.first());
    if (!id)
        return same(id);
    const Outcome<Settlement> settlement = settlementFrom(line);
    if (!settlement)
        return same(settlement);
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    const SystemClock clock;
    const Result<> resolved = resolveDelivery(**store, clock, *id, *settlement);
    if (!resolved)
        return couldNot(resolved);
    if (const Result<> written = (*store)->ledgerHead().write(); !written)
        complain(u"warning: "_s + written.error().detail);
    Database &db = (*store)->database();
    const Result<std::optional<OutboxEntry>> entry = Outbox(db).entry(*id);
    const Outcome<QHash<qint64, QString>> names = eventNames(db);
    if (!entry)
        return couldNot(entry);
    if (!names)
        return same(names);
    const OutboxEntry settled = entry->value_or(OutboxEntry { .id = *id });
    const QString name = names->value(settled.eventId);
    out.print(toJson(settled, name), lineFor(settled, name));
    return out.state();
}

} // namespace Kiosk
