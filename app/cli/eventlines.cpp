// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "eventlines.h"

#include "output.h"
#include "syncstate.h"

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

static void addServer(QJsonObject &json, const Event &event, const SyncState &state)
{
    json.insert(u"site"_s, event.site);
    json.insert(u"remote_id"_s, event.remoteId.isEmpty() ? QJsonValue() : QJsonValue(event.remoteId));
    json.insert(u"checkout_types"_s, event.checkoutTypes);
    json.insert(u"sold"_s, state.sold);
    json.insert(u"checked_in_at_server"_s, state.checkedIn);
    json.insert(u"list_at"_s, toJson(state.consistentAt));
}

static QString shown(const std::optional<QDateTime> &time)
{
    return time ? time->toUTC().toString(Qt::ISODateWithMs) : u"-"_s;
}

QString lineFor(const Event &event)
{
    QString line = u"%1  %2  %3  %4 to %5  %6"_s.arg(
        QString::number(event.id).rightJustified(3), event.name.leftJustified(24),
        event.isOpen ? u"open  "_s : u"closed"_s, shown(event.startsAt), shown(event.endsAt), event.timeZone);
    if (event.backend != BackendKind::Local)
        line += u"  %1 %2"_s.arg(toWord(event.backend), event.site);
    return line;
}

Outcome<> printEvent(Database &db, const Event &event, const QString &text, Output &out)
{
    QJsonObject json = toJson(event);
    if (event.backend != BackendKind::Local) {
        const Result<SyncState> state = loadSyncState(db, event.id);
        if (!state)
            return couldNot(state);
        addServer(json, event, *state);
    }
    out.print(json, text);
    return out.state();
}

} // namespace Kiosk
