// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "backendworker.h"

#include "history.h"
#include "localevent.h"
#include "settings/shift.h"
#include "store/eventcatalog.h"
#include "store/ledger.h"
#include "store/search.h"
#include "store/settings.h"
#include "ticketcode.h"

#include <QLoggingCategory>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(backendLog, "kiosk.backend")

namespace Kiosk {

constexpr int longestHistory = 50;
constexpr int mostAttempts = 50;
constexpr auto closeLimit = 3s; // a delivery that is cut off stays in doubt

BackendWorker::BackendWorker(std::chrono::milliseconds lookBudget)
    : m_lookBudget(lookBudget)
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
    if (!store) {
        Q_EMIT failed(store.error());
        return;
    }
    m_store = std::move(*store);
    m_desk = std::make_unique<CheckInDesk>(*m_store, m_clock);
    startSyncs();
    loadSettings();
    takeFirst(event, gate);
    loadProblems();
}

void BackendWorker::loadSettings()
{
    const auto settings = Settings(m_store->database()).all();
    if (!isGood(settings))
        return;
    m_operator = shiftFrom(settings->value(shiftSettingName.toString())).operatorName;
    Q_EMIT settingsLoaded(*settings);
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
        take(event, {});
        Q_EMIT connected(event);
    });
    m_syncs->startAll();
}

void BackendWorker::takeFirst(const QString &event, const QString &gate)
{
    EventCatalog catalog(m_store->database());
    const Result<QList<Event>> events = catalog.events();
    if (!events) {
        Q_EMIT failed(events.error());
    } else if (!event.isEmpty()) {
        const Result<Event> named = catalog.find(event);
        if (named)
            take(*named, gate);
        else
            Q_EMIT setupNeeded(named.error());
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
    if (m_isClosing)
        return;
    if (!m_store) {
        Q_EMIT closed();
        return;
    }
    m_isClosing = true;
    // Queued: the engine that tells must not go before it has told.
    connect(m_syncs.get(), &EventSyncs::finished, this, &BackendWorker::endClose, Qt::QueuedConnection);
    m_syncs->finish(closeLimit);
}

void BackendWorker::endClose()
{
    afterDecisions();
    m_place = {};
    m_syncs.reset();
    m_desk.reset();
    m_store.reset();
    m_isClosing = false;
    Q_EMIT closed();
}

void BackendWorker::take(const Event &event, const QString &gateName)
{
    EventCatalog catalog(m_store->database());
    const Result<QList<Event>> events = catalog.events();
    const Result<QList<Gate>> gates = catalog.gates(event.id);
    const Result<Gate> gate = catalog.findGate(event, gateName);
    if (!gate) {
        Q_EMIT setupNeeded(gate.error());
        return;
    }
    if (!events || !gates) {
        Q_EMIT failed(events ? gates.error() : events.error());
        return;
    }
    m_place = { event, *gate, *events, *gates };
    m_direction = gate->direction == GateDirection::Out ? Direction::Out : Direction::In;
    Q_EMIT placeTaken(m_place);
    tellSync(m_place.event.id);
    loadHistory();
    loadCounts();
    afterDecisions();
}

template<typename T> bool BackendWorker::isGood(const Result<T> &result)
{
    if (!result) {
        qCWarning(backendLog).noquote() << result.error().detail;
        Q_EMIT problemFound(result.error());
    }
    return result.has_value();
}

void BackendWorker::loadHistory()
{
    const auto history = historyOf(m_store->database(), m_place.event.id, longestHistory);
    if (isGood(history))
        Q_EMIT historyLoaded(*history);
}

void BackendWorker::loadCounts()
{
    const Result<LiveCounts> counts = liveCountsOf(m_store->database(), m_place.event.id, m_clock.now());
    m_counts = isGood(counts) ? *counts : LiveCounts();
    m_areCountsOld = false;
}

void BackendWorker::chooseEvent(qint64 eventId)
{
    if (!m_store || eventId == m_place.event.id)
        return;
    const Result<Event> event = EventCatalog(m_store->database()).event(eventId);
    if (isGood(event))
        take(*event, {});
}

void BackendWorker::chooseGate(qint64 gateId)
{
    if (!m_store || gateId == m_place.gate.id)
        return;
    const Result<Gate> gate = EventCatalog(m_store->database()).gate(gateId);
    if (isGood(gate))
        take(m_place.event, gate->name);
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
        take(m_place.event, gate->name);
}

void BackendWorker::setDirection(Direction direction)
{
    const GateDirection served = m_place.gate.direction;
    const bool isServed
        = served == GateDirection::Both || (served == GateDirection::In) == (direction == Direction::In);
    if (isServed)
        m_direction = direction;
    else
        Q_EMIT problemFound(
            { .kind = Error::Kind::Rejected,
              .detail = u"the entrance '%1' does not serve this direction"_s.arg(m_place.gate.name),
              .cause = Error::Cause::WrongDirection,
              .subject = m_place.gate.name });
}

DeskPost BackendWorker::post() const
{
    return { .eventId = m_place.event.id,
             .gateId = m_place.gate.id,
             .direction = m_direction,
             .operatorName = m_operator,
             .sameShowing = m_place.event.sameShowing };
}

void BackendWorker::submit(const QString &payload) { decide(payload, post()); }

void BackendWorker::submitFrom(const QString &payload, const QString &lane, const QString &gate)
{
    DeskPost from = post();
    from.lane = lane;
    const auto own = std::ranges::find(m_place.gates, gate, &Gate::name);
    if (own != m_place.gates.end()) {
        from.gateId = own->id;
        if (own->direction != GateDirection::Both)
            from.direction = own->direction == GateDirection::Out ? Direction::Out : Direction::In;
    }
    decide(payload, from);
}

void BackendWorker::submitTyped(const QString &text)
{
    if (!m_store)
        return;
    const Result<QList<Attendee>> found = searchAttendees(m_store->database(), m_place.event.id, text, 1);
    const bool isSomebody = found && !found->isEmpty();
    if (!isSomebody || codeKey(found->first().code) == codeKey(text.trimmed()))
        decide(text, post());
    else
        search(text);
}

void BackendWorker::submitOverride(const QString &code, const QString &reason)
{
    DeskPost from = post();
    from.overrideReason = reason;
    decide(code, from);
}

void BackendWorker::decide(const QString &payload, const DeskPost &post)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (!m_desk || m_isClosing || m_place.event.id == 0)
        return;
    if (!looksUp(payload, post))
        answer(payload, post);
}

bool BackendWorker::looksUp(const QString &payload, const DeskPost &post)
{
    if (m_place.event.backend == BackendKind::Local || !post.overrideReason.isEmpty())
        return false;
    const AdmissionDecision known = m_desk->preview(payload, post);
    if (known.verdict != Verdict::Unknown || !known.code)
        return false;
    const Showing showing = showingOf(payload, post, m_clock.steady());
    const LateLooks::Step step = m_looks.shown(showing);
    if (step != LateLooks::Step::Look)
        return step == LateLooks::Step::Wait;
    const auto isOver = std::make_shared<bool>(false);
    m_syncs->lookForLateSale(post.eventId, m_lookBudget, [this, payload, post, showing, isOver](bool) {
        *isOver = true;
        m_looks.answered(showing);
        answer(payload, post);
    });
    if (!*isOver)
        Q_EMIT lookingUp(*known.code);
    return true;
}

void BackendWorker::answer(const QString &payload, const DeskPost &post)
{
    AdmissionDecision decision = m_desk->submit(payload, post);
    decision.lane = post.lane;
    advance(m_counts, decision);
    Q_EMIT decided(decision);
    if (isGranted(decision.verdict) && !decision.isRepeat)
        m_syncs->wake(post.eventId);
    m_settle->start();
}

void BackendWorker::tellSync(qint64 eventId)
{
    if (eventId == m_place.event.id) {
        const SyncView view = m_syncs->view(m_place.event);
        Q_EMIT syncChanged(view);
        if (view.status.kind != SyncStatus::Kind::Pulling) {
            m_areCountsOld = true; // a pull changes the counters too
            if (!m_settle->isActive())
                m_settle->start();
        }
    }
    loadProblems();
}

void BackendWorker::afterDecisions()
{
    if (m_place.event.id == 0)
        return;
    if (const Result<> followed = m_store->ledgerHead().write(); !followed)
        qCWarning(backendLog).noquote() << followed.error().detail;
    if (std::exchange(m_areCountsOld, false))
        static_cast<void>(isGood(recount(m_store->database(), m_place.event.id, m_counts)));
    tellCounts();
}

void BackendWorker::tellCounts()
{
    Q_EMIT counted(
        { .attendees = m_counts.sold, .checkedIn = m_counts.checkedIn, .inside = m_counts.inside });
    Q_EMIT liveCounted(m_counts);
}

void BackendWorker::search(const QString &text)
{
    if (!m_store)
        return;
    const Result<QList<Attendee>> found = searchAttendees(m_store->database(), m_place.event.id, text);
    if (isGood(found))
        Q_EMIT matched(text, *found);
}

void BackendWorker::addLocalEvent(const QString &name, const QString &csvFile)
{
    if (!m_store)
        return;
    const Result<Event> event = Kiosk::addLocalEvent(*m_store, name, {}, csvFile);
    if (!isGood(event))
        return;
    take(*event, {});
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
        = Kiosk::settleProblem(*m_store, m_clock, outboxId, { resolution, reason, m_operator });
    static_cast<void>(isGood(settled)); // either way the list tells what is left
    m_syncs->wakeAll();
    m_settle->start();
    loadProblems();
}

void BackendWorker::agreeToShrink(qint64 held, const QString &reason)
{
    if (!m_store)
        return;
    if (m_syncs->view(m_place.event).status.held != held) {
        // Nobody agrees to what they have not read.
        Q_EMIT problemFound({ .kind = Error::Kind::Rejected,
                              .detail = u"the server's list has changed meanwhile: look at it again"_s,
                              .cause = Error::Cause::Outdated });
        return;
    }
    const Result<qint64> revoked = m_syncs->acceptShrink(m_place.event.id);
    if (isGood(revoked))
        qCInfo(backendLog) << *revoked << "vanished tickets of" << m_place.event.name
                           << "revoked by a person:" << reason;
}

void BackendWorker::setOperator(const QString &name) { m_operator = name; }

void BackendWorker::loadAttempts(const QString &code)
{
    if (!m_store || m_place.event.id == 0)
        return;
    const auto rows = Ledger(m_store->database()).ofCode(m_place.event.id, code, mostAttempts);
    if (isGood(rows))
        Q_EMIT attemptsLoaded(code, *rows);
}

void BackendWorker::tellAgain()
{
    if (!m_store)
        return;
    loadSettings();
    loadProblems();
    if (m_place.event.id == 0)
        return;
    Q_EMIT syncChanged(m_syncs->view(m_place.event));
    loadHistory();
    tellCounts();
}

} // namespace Kiosk
