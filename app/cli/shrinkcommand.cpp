// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "clock.h"
#include "commandfunctions.h"
#include "commandline.h"
#include "eventsync.h"
#include "output.h"
#include "post.h"
#include "pulledlist.h"
#include "store.h"
#include "store/eventcatalog.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr int codesShown = 20;

static void printShrink(const Event &event, qint64 count, const QStringList &codes, Output &out)
{
    QStringList lines { u"%1: %2 tickets are gone from the server's list and revoked here:"_s.arg(
        event.name, QString::number(count)) };
    for (const QString &code : codes)
        lines += u"  "_s + code;
    if (count > codes.size())
        lines += u"  and %1 more"_s.arg(count - codes.size());
    out.print({ { u"event"_s, event.name },
                { u"revoked"_s, count },
                { u"codes"_s, QJsonArray::fromStringList(codes) } },
              lines);
}

Outcome<> acceptShrink(const CommandLine &line, Output &out)
{
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    Database &db = (*store)->database();
    EventCatalog catalog(db);
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    const Result<SyncState> state = loadSyncState(db, event->id);
    if (!state)
        return couldNot(state);
    const SystemClock clock;
    EventSync sync { .db = db, .clock = clock, .event = *event, .state = *state };
    if (state->heldSince == 0)
        return couldNot(u"nothing of '%1' is held back: there is nothing to agree to"_s.arg(event->name));
    PulledList list(db, event->id);
    const Result<qint64> count = list.missingSince(state->heldSince);
    const Result<QStringList> codes = list.codesMissingSince(state->heldSince, codesShown);
    if (!count || !codes)
        return couldNot(count ? codes.error().detail : count.error().detail);
    printShrink(*event, *count, *codes, out);
    if (Outcome<> printed = out.state(); !printed)
        return printed; // nobody agrees to what could not be read
    if (const Result<qint64> revoked = acceptShrink(sync); !revoked)
        return couldNot(revoked);
    return {};
}

} // namespace Kiosk
