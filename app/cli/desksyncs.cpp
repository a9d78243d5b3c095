// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "desksyncs.h"

#include "output.h"
#include "store.h"
#include "store/eventcatalog.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

constexpr auto longestEnd = 3s; // a delivery that is cut off stays in doubt

namespace {

/// What keeps an event from being synced.
struct Trouble {
    QString word = {}; ///< As `sync` says it; empty when all is well.
    QString sentence = {};
};

} // namespace

// The desk holds the folder: what changes it has to wait until the desk has ended.
static Trouble keyTrouble(const Event &event, const QString &why)
{
    return { u"key"_s,
             u"%1; end the desk, then fastcheck event set %2 --key-stdin"_s.arg(
                 why.isEmpty() ? u"the server refuses the key"_s : why, QString::number(event.id)) };
}

static Trouble troubleOf(const Event &event, const SyncView &view)
{
    using Kind = SyncStatus::Kind;
    if (view.isKeyMissing)
        return keyTrouble(event, view.status.detail);
    switch (view.status.kind) {
    case Kind::KeyRefused:
        return keyTrouble(event, view.status.detail);
    case Kind::Offline:
    case Kind::Foreign:
        return { u"offline"_s, view.status.detail };
    case Kind::StoreFailed:
        return { u"store"_s, view.status.detail };
    case Kind::Held:
        return { u"held"_s,
                 u"%1 tickets vanished at once: look at the site; end the desk, then fastcheck sync "
                 "accept-shrink --event %2"_s.arg(QString::number(view.status.held),
                                                  QString::number(event.id)) };
    case Kind::UpToDate:
    case Kind::Pulling:
    case Kind::Waiting:
        return {};
    }
    Q_UNREACHABLE();
}

DeskSyncs::DeskSyncs(Store &store, const Clock &clock)
    : m_store(store)
    , m_syncs(store, clock)
{
    connect(&m_syncs, &EventSyncs::changed, this, &DeskSyncs::tell);
    connect(&m_syncs, &EventSyncs::conflictFound, this, &DeskSyncs::tellConflict);
    connect(&m_syncs, &EventSyncs::finished, this, &DeskSyncs::finished, Qt::QueuedConnection);
}

Outcome<> DeskSyncs::start()
{
    const Result<QList<Event>> events = EventCatalog(m_store.database()).events();
    if (!events)
        return couldNot(events);
    for (const Event &event : *events)
        m_events.insert(event.id, event);
    m_syncs.startAll();
    return {};
}

void DeskSyncs::finish() { m_syncs.finish(longestEnd); }

void DeskSyncs::tell(qint64 eventId)
{
    const Event event = m_events.value(eventId);
    const Trouble trouble = troubleOf(event, m_syncs.view(event));
    QString &told = m_told[eventId];
    if (trouble.word == told)
        return;
    told = trouble.word;
    complain(told.isEmpty() ? u"'%1': the sync goes on"_s.arg(event.name)
                            : u"warning: '%1': %2: %3"_s.arg(event.name, told, trouble.sentence));
}

void DeskSyncs::tellConflict(const OutboxEntry &entry)
{
    complain(u"warning: '%1': conflict: %2 was admitted here, but the server refuses it (%3): see fastcheck "
             "outbox list"_s.arg(m_events.value(entry.eventId).name, entry.code, entry.reason));
}

} // namespace Kiosk
