// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backendworker.h"

#include "localevent.h"
#include "store/eventcatalog.h"
#include "store/keptplace.h"
#include "store/settings.h"

#include <QLoggingCategory>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(backendLog, "kiosk.backend")

namespace Kiosk {

// A guest is still there when it is over: what was begun is written by then, or told why not.
constexpr std::chrono::milliseconds writePatience { 500 };

constexpr auto closeLimit = 3s; // a delivery that is cut off stays in doubt

BackendWorker::BackendWorker(const Clock &clock, std::chrono::milliseconds lookBudget)
    : m_clock(clock)
    , m_lookBudget(lookBudget)
    , m_looks(m_clock)
    , m_settle(new QTimer(this))
{
    m_settle->setSingleShot(true);
    m_settle->setInterval(300ms);
    connect(m_settle, &QTimer::timeout, this, &BackendWorker::afterDecisions);
}

BackendWorker::~BackendWorker() = default;

void BackendWorker::open(const QString &folder, const QString &event, const QString &gate)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_isClosing) {
        connect(
            this, &BackendWorker::closed, this, [this, folder, event, gate] { open(folder, event, gate); },
            Qt::SingleShotConnection);
        return;
    }
    auto store = Store::open(folder);
    if (!store)
        return lose(store.error());
    m_store = std::move(*store);
    static_cast<void>(isGood(m_store->database().setPatience(writePatience)));
    m_desk = std::make_unique<CheckInDesk>(*m_store, m_clock);
    startSyncs();
    // Nobody knows without them at which entrance a scanner stands, nor the PIN.
    if (const Result<> known = loadSettings(); !known)
        return lose(known.error());
    loadShift();
    takeFirst(event, gate);
    loadProblems();
}

Result<> BackendWorker::loadSettings()
{
    const auto settings = Settings(m_store->database()).all();
    if (!settings)
        return failure(settings);
    Q_EMIT settingsLoaded(*settings);
    return {};
}

void BackendWorker::keepSetting(const QString &name, const QString &value)
{
    if (m_store)
        static_cast<void>(isGood(Settings(m_store->database()).set(name, value)));
}

void BackendWorker::checkStore()
{
    if (m_store)
        Q_EMIT storeChecked(Settings(m_store->database())
                                .set(u"store_checked"_s, QString::number(m_clock.now().toMSecsSinceEpoch()))
                                .has_value());
}

void BackendWorker::startSyncs()
{
    m_syncs = std::make_unique<EventSyncs>(*m_store, m_clock);
    connect(m_syncs.get(), &EventSyncs::changed, this, &BackendWorker::tellSync);
    connect(m_syncs.get(), &EventSyncs::conflictFound, this, &BackendWorker::conflictFound);
    connect(m_syncs.get(), &EventSyncs::conflictFound, this, &BackendWorker::loadProblems);
    connect(m_syncs.get(), &EventSyncs::connectFailed, this, &BackendWorker::connectFailed);
    connect(m_syncs.get(), &EventSyncs::connected, this, [this](const Event &event) {
        serve(event);
        Q_EMIT connected(event);
    });
    m_syncs->startAll();
}

void BackendWorker::takeFirst(const QString &event, const QString &gate)
{
    if (!event.isEmpty()) {
        const Result<Event> named = EventCatalog(m_store->database()).find(event);
        return named ? take(*named, gate) : askForEvent(named.error());
    }
    // The steward's screen offers the others.
    const Result<std::optional<Event>> kept = KeptPlace(m_store->database()).event();
    if (!kept)
        return lose(kept.error());
    *kept ? take(**kept, gate) : askForEvent({});
}

void BackendWorker::askForEvent(const std::optional<Error> &why)
{
    const Result<QList<Event>> events = EventCatalog(m_store->database()).events();
    if (!events)
        return lose(events.error());
    setReadiness(GateReadiness::State::NoEvent, why);
    Q_EMIT eventNeeded(*events);
    Q_EMIT setupNeeded(why);
}

void BackendWorker::close()
{
    if (m_isClosing)
        return;
    if (!m_store) {
        Q_EMIT closed();
        return;
    }
    m_isClosing = true;
    setReadiness(GateReadiness::State::Opening);
    // Queued: the engine that tells must not go before it has told.
    connect(m_syncs.get(), &EventSyncs::finished, this, &BackendWorker::endClose, Qt::QueuedConnection);
    m_syncs->finish(closeLimit);
}

void BackendWorker::endClose()
{
    afterDecisions();
    forgetEvent();
    m_place = { .number = m_place.number };
    m_syncs.reset();
    m_desk.reset();
    m_store.reset();
    m_isClosing = false;
    Q_EMIT closed();
}

void BackendWorker::take(const Event &event, const QString &gateName)
{
    if (m_isClosing)
        return;
    EventCatalog catalog(m_store->database());
    const Result<QList<Event>> events = catalog.events();
    const Result<QList<Gate>> gates = catalog.gates(event.id);
    if (!events || !gates)
        return lose(events ? gates.error() : events.error());
    const Result<Gate> gate
        = gateName.isEmpty() ? KeptPlace(m_store->database()).gate(event) : catalog.findGate(event, gateName);
    if (!gate && gate.error().kind == Error::Kind::Storage)
        return lose(gate.error());
    if (event.id != m_place.event.id)
        forgetEvent();
    m_place = { event, gate.value_or(Gate()), *events, *gates, m_place.number + 1 };
    if (!gate) {
        // Another one would let in who belongs elsewhere.
        setReadiness(GateReadiness::State::NoEntrance, gate.error());
        Q_EMIT entranceNeeded(m_place);
        Q_EMIT setupNeeded(gate.error());
        return;
    }
    m_direction = gate->direction == GateDirection::Out ? Direction::Out : Direction::In;
    Q_EMIT placeTaken(m_place);
    Q_EMIT directionChanged(m_direction);
    setReadiness(GateReadiness::State::Ready);
    tellSync(m_place.event.id);
    loadHistory();
    loadCounts();
    afterDecisions();
}

void BackendWorker::chooseEvent(qint64 eventId)
{
    if (!m_store)
        return;
    const Result<Event> event = EventCatalog(m_store->database()).event(eventId);
    if (!isGood(event))
        return;
    if (isReady() && eventId == m_place.event.id)
        static_cast<void>(isGood(KeptPlace(m_store->database()).keepEvent(*event)));
    else
        serve(*event);
}

void BackendWorker::chooseGate(qint64 gateId)
{
    if (!m_store)
        return;
    const Result<Gate> gate = EventCatalog(m_store->database()).gate(gateId);
    if (isGood(gate))
        serve(*gate);
}

void BackendWorker::addGate(const QString &name, GateDirection direction)
{
    if (!m_store || m_place.event.id == 0)
        return;
    const Result<Gate> gate
        = EventCatalog(m_store->database())
              .addGate({ .eventId = m_place.event.id, .name = name, .direction = direction });
    if (!gate)
        Q_EMIT gateRefused(gate.error());
    else
        serve(*gate);
}

void BackendWorker::addLocalEvent(const QString &name, const QString &csvFile)
{
    if (!m_store)
        return;
    const Result<Event> event = Kiosk::addLocalEvent(*m_store, name, {}, csvFile);
    if (!isGood(event))
        return;
    serve(*event);
}

void BackendWorker::connectTo(const QString &site, const QString &name, const Secret &key)
{
    if (m_syncs)
        m_syncs->connectTo(site, name, key);
}

void BackendWorker::changeScanning(const QString &formats, std::chrono::milliseconds sameShowing)
{
    if (!m_store || m_place.event.id == 0)
        return;
    EventCatalog catalog(m_store->database());
    Result<Event> event = catalog.event(m_place.event.id);
    if (!isGood(event))
        return;
    event->scanFormats = formats;
    event->sameShowing = sameShowing;
    if (!isGood(catalog.change(*event)))
        return;
    m_place.event = *event;
    Q_EMIT eventChanged(*event);
}

void BackendWorker::loadProblems()
{
    if (!m_store)
        return;
    const Result<QList<OpenProblem>> problems = openProblems(*m_store);
    if (isGood(problems))
        Q_EMIT problemsLoaded(*problems);
}

void BackendWorker::settleProblem(qint64 outboxId, Resolution resolution, const QString &reason)
{
    if (!m_store)
        return;
    const Result<> settled
        = Kiosk::settleProblem(*m_store, m_clock, outboxId, { resolution, reason, m_shift.operatorName });
    static_cast<void>(isGood(settled)); // either way the list tells what is left
    m_syncs->wakeAll();
    m_settle->start();
    loadProblems();
}

void BackendWorker::agreeToShrink(qint64 held, const QString &reason)
{
    if (!m_store)
        return;
    if (m_syncs->view(m_place.event).status.held != held) // nobody agrees to what they have not read
        return sayOutdated(u"the server's list has changed meanwhile: look at it again"_s);
    const Result<qint64> revoked = m_syncs->acceptShrink(m_place.event.id);
    if (isGood(revoked))
        qCInfo(backendLog) << *revoked << "vanished tickets of" << m_place.event.name
                           << "revoked by a person:" << reason;
}

void BackendWorker::tellAgain()
{
    if (!m_store)
        return;
    if (const Result<> known = loadSettings(); !known)
        return lose(known.error());
    Q_EMIT shiftChanged(m_shift);
    loadProblems();
    if (!isReady())
        return;
    Q_EMIT eventChanged(m_place.event);
    Q_EMIT directionChanged(m_direction);
    Q_EMIT syncChanged(m_syncs->view(m_place.event));
    loadHistory();
    tellCounts();
}

} // namespace Kiosk
