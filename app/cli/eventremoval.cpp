// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clock.h"
#include "commandfunctions.h"
#include "commandline.h"
#include "csvexport.h"
#include "eventcatalog.h"
#include "outbox.h"
#include "output.h"
#include "post.h"
#include "serverevent.h"
#include "store.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static Result<QString> saveLedger(Store &store, const Event &event, const QDateTime &now)
{
    const QString name
        = u"check-ins-event-%1-%2.csv"_s.arg(event.id).arg(now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    const QString path = QDir(store.folder()).absoluteFilePath(name);
    const Result<> saved = writeWholeFile(path, [&](QIODevice &file) {
        return exportCheckIns(store.database(), event, ExportFormat::Csv, file).map([](qint64 /*rows*/) {});
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
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    Database &db = (*store)->database();
    EventCatalog catalog(db);
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    const Result<qint64> rows = Ledger(db).count(event->id);
    if (!rows)
        return couldNot(rows);
    if (const Outcome<> may = mayBeRemoved(db, *event, *rows, line.has(u"with-ledger"_s)); !may)
        return may;
    Result<QString> path = QString();
    if (*rows > 0)
        path = saveLedger(**store, *event, SystemClock().now());
    if (!path)
        return couldNot(path);
    if (const Result<> removed = catalog.remove(event->id); !removed)
        return couldNot(removed);
    forgetKey(**store, *event);
    const QJsonValue file = path->isEmpty() ? QJsonValue() : QJsonValue(*path);
    out.print({ { u"event"_s, event->name },
                { u"number"_s, event->id },
                { u"removed"_s, true },
                { u"file"_s, file } },
              path->isEmpty()
                  ? QStringList { u"Removed '%1'."_s.arg(event->name) }
                  : QStringList { u"Removed '%1'; its check-ins are in:"_s.arg(event->name), *path });
    return {};
}

} // namespace Kiosk
