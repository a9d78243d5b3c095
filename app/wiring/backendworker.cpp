// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backendworker.h"

#include "store/csvimport.h"
#include "store/eventcatalog.h"
#include "store/replica.h"
#include "store/search.h"
#include "ticketcode.h"

#include <QLoggingCategory>
#include <QThread>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(backendLog, "kiosk.backend")

namespace Kiosk {

BackendWorker::BackendWorker()
    : m_settle(new QTimer(this))
{
    m_settle->setSingleShot(true);
    m_settle->setInterval(300ms);
    connect(m_settle, &QTimer::timeout, this, &BackendWorker::afterDecisions);
}

BackendWorker::~BackendWorker() = default;

void BackendWorker::open(const QString &folder, const QString &event, const QString &gate)
{
    Q_ASSERT(QThread::currentThread() == thread());
    auto store = Store::open(folder);
    if (!store) {
        Q_EMIT failed(store.error().detail);
        return;
    }
    m_store = std::move(*store);
    m_desk = std::make_unique<CheckInDesk>(*m_store, m_clock);
    EventCatalog catalog(m_store->database());
    const Result<QList<Event>> events = catalog.events();
    if (!events) {
        Q_EMIT failed(events.error().detail);
    } else if (!event.isEmpty()) {
        const Result<Event> named = catalog.find(event);
        if (named)
            take(*named, gate);
        else
            Q_EMIT setupNeeded(named.error().detail);
    } else if (events->size() == 1) {
        take(events->first(), gate);
    } else if (events->isEmpty()) {
        Q_EMIT setupNeeded({});
    } else {
        // The newest is the likeliest; the steward's screen offers the others.
        take(events->last(), gate);
    }
}

void BackendWorker::close()
{
    if (m_store)
        afterDecisions();
    m_desk.reset();
    m_store.reset();
}

void BackendWorker::take(const Event &event, const QString &gateName)
{
    EventCatalog catalog(m_store->database());
    const Result<QList<Event>> events = catalog.events();
    const Result<QList<Gate>> gates = catalog.gates(event.id);
    const Result<Gate> gate = catalog.findGate(event, gateName);
    if (!gate) {
        Q_EMIT setupNeeded(gate.error().detail);
        return;
    }
    if (!events || !gates) {
        Q_EMIT failed((events ? gates.error() : events.error()).detail);
        return;
    }
    m_place = { event, *gate, *events, *gates };
    m_direction = gate->direction == GateDirection::Out ? Direction::Out : Direction::In;
    Q_EMIT placeTaken(m_place);
    loadHistory();
    afterDecisions();
}

// Enough of a decision for a line of the list.
static AdmissionDecision decisionOf(const CheckIn &row, const std::optional<Attendee> &attendee)
{
    AdmissionDecision decision { .verdict = row.verdict,
                                 .reason = row.reason,
                                 .checkInId = row.id,
                                 .at = QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC),
                                 .event = row.event,
                                 .gate = row.gate,
                                 .direction = row.direction };
    if (!row.code.isNull())
        decision.code = row.code;
    if (attendee && !attendee->fullName().isEmpty())
        decision.name = attendee->fullName();
    if (attendee && !attendee->ticketType.isEmpty())
        decision.ticketType = attendee->ticketType;
    return decision;
}

void BackendWorker::loadHistory()
{
    const Result<QList<CheckIn>> rows = Ledger(m_store->database()).newest(m_place.event.id, 50);
    if (!rows) {
        Q_EMIT problemFound(rows.error().detail);
        return;
    }
    Replica replica(m_store->database());
    QList<AdmissionDecision> history;
    for (const CheckIn &row : *rows) {
        const auto attendee = row.code.isNull() ? Result<std::optional<Attendee>>(std::nullopt)
                                                : replica.find(m_place.event.id, row.code);
        history.prepend(decisionOf(row, attendee.value_or(std::nullopt)));
    }
    Q_EMIT historyLoaded(history);
}

void BackendWorker::chooseEvent(qint64 eventId)
{
    if (!m_store || eventId == m_place.event.id)
        return;
    const Result<Event> event = EventCatalog(m_store->database()).event(eventId);
    if (event)
        take(*event, {});
    else
        Q_EMIT problemFound(event.error().detail);
}

void BackendWorker::chooseGate(qint64 gateId)
{
    if (!m_store || gateId == m_place.gate.id)
        return;
    const Result<Gate> gate = EventCatalog(m_store->database()).gate(gateId);
    if (gate)
        take(m_place.event, gate->name);
    else
        Q_EMIT problemFound(gate.error().detail);
}

void BackendWorker::setDirection(Direction direction)
{
    const GateDirection served = m_place.gate.direction;
    const bool isServed
        = served == GateDirection::Both || (served == GateDirection::In) == (direction == Direction::In);
    if (isServed)
        m_direction = direction;
    else
        Q_EMIT problemFound(u"the entrance '%1' does not serve this direction"_s.arg(m_place.gate.name));
}

void BackendWorker::submit(const QString &payload) { decide(payload, {}); }

void BackendWorker::submitTyped(const QString &text)
{
    if (!m_store)
        return;
    const Result<QList<Attendee>> found = searchAttendees(m_store->database(), m_place.event.id, text, 1);
    const bool isSomebody = found && !found->isEmpty();
    if (!isSomebody || codeKey(found->first().code) == codeKey(text.trimmed()))
        decide(text, {});
    else
        search(text);
}

void BackendWorker::submitOverride(const QString &code, const QString &reason) { decide(code, reason); }

void BackendWorker::decide(const QString &payload, const QString &overrideReason)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (!m_desk || m_place.event.id == 0)
        return;
    Q_EMIT decided(m_desk->submit(payload,
                                  { .eventId = m_place.event.id,
                                    .gateId = m_place.gate.id,
                                    .direction = m_direction,
                                    .overrideReason = overrideReason }));
    m_settle->start();
}

void BackendWorker::afterDecisions()
{
    if (m_place.event.id == 0)
        return;
    if (const Result<> followed = m_store->ledgerHead().write(); !followed)
        qCWarning(backendLog).noquote() << followed.error().detail;
    const Result<Statistics> statistics = presenceOf(m_store->database(), m_place.event.id);
    if (statistics)
        Q_EMIT counted(*statistics);
    else
        Q_EMIT problemFound(statistics.error().detail);
}

void BackendWorker::search(const QString &text)
{
    if (!m_store)
        return;
    const Result<QList<Attendee>> found = searchAttendees(m_store->database(), m_place.event.id, text);
    if (found)
        Q_EMIT matched(text, *found);
    else
        Q_EMIT problemFound(found.error().detail);
}

void BackendWorker::addLocalEvent(const QString &name, const QString &csvFile)
{
    if (!m_store)
        return;
    EventCatalog catalog(m_store->database());
    const Result<Event> event
        = catalog.add({ .name = name, .timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId()) });
    if (!event) {
        Q_EMIT problemFound(event.error().detail);
        return;
    }
    if (const auto imported = importAttendees(m_store->database(), *event, csvFile); !imported) {
        static_cast<void>(catalog.remove(event->id)); // an event without its list is no use to anybody
        Q_EMIT problemFound(imported.error().detail);
        return;
    }
    take(*event, {});
}

} // namespace Kiosk
