// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "eventlines.h"

#include "output.h"
#include "syncreport.h"

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
        { u"formats"_s, event.scanFormats },
        { u"same_showing"_s, double(event.sameShowing.count()) / 1000 },
    };
}

static void addServer(QJsonObject &json, const Event &event, const SyncState &state)
{
    json.insert(u"site"_s, event.site);
    json.insert(u"remote_id"_s, event.remoteId.isEmpty() ? QJsonValue() : QJsonValue(event.remoteId));
    json.insert(u"checkout_types"_s, event.checkoutTypes);
    json.insert(u"starts_at_server"_s,
                state.startsAtText.isEmpty() ? QJsonValue() : QJsonValue(state.startsAtText));
    json.insert(u"sold"_s, state.sold);
    json.insert(u"checked_in_at_server"_s, state.checkedIn);
    json.insert(u"unsendable"_s, state.odd.unsendable);
    json.insert(u"without_code"_s, state.odd.unusable);
    json.insert(u"doubled"_s, state.odd.doubled);
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

/// "The server says: Hall 5; November 21, 2026 - 8:00 pm; 120 sold, 3 checked in."
static QString serverLine(const Event &event, const SyncState &state)
{
    QStringList parts { event.location, state.startsAtText,
                        u"%1 sold, %2 checked in"_s.arg(state.sold).arg(state.checkedIn)
                            + inWords(state.odd) };
    parts.removeAll(QString());
    return u"The server says: %1."_s.arg(parts.join(u"; "_s));
}

Outcome<> printEvent(Database &db, const Event &event, const QString &text, Output &out)
{
    QJsonObject json = toJson(event);
    QStringList lines { text };
    if (event.backend != BackendKind::Local) {
        const Result<SyncState> state = loadSyncState(db, event.id);
        if (!state)
            return couldNot(state);
        addServer(json, event, *state);
        lines += u"     "_s + serverLine(event, *state);
    }
    out.print(json, lines);
    return out.state();
}

} // namespace Kiosk
