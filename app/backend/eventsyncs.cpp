// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "eventsyncs.h"

#include "backend.h"
#include "enrolment.h"
#include "store/eventcatalog.h"
#include "store/outbox.h"
#include "store/store.h"

#include <QLoggingCategory>
#include <QTimeZone>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(syncLog, "kiosk.sync")

namespace Kiosk {

constexpr auto startAgain = std::chrono::seconds(5); // when not even the events could be read

EventSyncs::EventSyncs(Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_secrets(store.folder(), store.device())
{
}

EventSyncs::~EventSyncs() = default;

void EventSyncs::startAll()
{
    const Result<QList<Event>> events = EventCatalog(m_store.database()).events();
    if (!events) {
        qCWarning(syncLog).noquote() << events.error().detail;
        QTimer::singleShot(startAgain, this, &EventSyncs::startAll);
        return;
    }
    for (const Event &event : *events) {
        if (event.backend != BackendKind::Local)
            start(event);
    }
}

void EventSyncs::start(const Event &event)
{
    std::unique_ptr<EngineStarter> &starter = m_starters[event.id];
    starter = std::make_unique<EngineStarter>(EventSync { m_store.database(), m_clock, event }, m_secrets,
                                              m_store.folder());
    connect(starter.get(), &EngineStarter::made, this,
            [this, made = starter.get()] { startEngine(*made->engine(), made->event().id); });
    connect(starter.get(), &EngineStarter::failed, this, [this, failing = starter.get()] {
        qCWarning(syncLog).noquote() << failing->event().name << failing->trouble()->detail;
        Q_EMIT changed(failing->event().id);
    });
    starter->start();
    Q_EMIT changed(event.id);
}

void EventSyncs::startEngine(SyncEngine &engine, qint64 eventId)
{
    connect(&engine, &SyncEngine::statusChanged, this, [this, eventId] { Q_EMIT changed(eventId); });
    connect(&engine, &SyncEngine::conflictFound, this, &EventSyncs::conflictFound);
    engine.start();
    Q_EMIT changed(eventId);
}

SyncEngine *EventSyncs::engineOf(qint64 eventId) const
{
    const auto starter = m_starters.find(eventId);
    return starter == m_starters.end() ? nullptr : starter->second->engine();
}

void EventSyncs::wake(qint64 eventId)
{
    if (SyncEngine *engine = engineOf(eventId))
        engine->wake();
}

void EventSyncs::wakeAll()
{
    for (const auto &[id, starter] : m_starters)
        wake(id);
}

void EventSyncs::lookForLateSale(qint64 eventId, std::chrono::milliseconds budget,
                                 const std::function<void(bool)> &done)
{
    if (SyncEngine *engine = engineOf(eventId))
        engine->lookForLateSale(budget, done);
    else
        done(false);
}

Result<qint64> EventSyncs::acceptShrink(qint64 eventId)
{
    if (SyncEngine *engine = engineOf(eventId))
        return engine->acceptShrink();
    return failure(Error::Kind::Rejected, Error::Cause::KeyMissing,
                   u"this event is not synced: enter its key again"_s);
}

void EventSyncs::finish(std::chrono::milliseconds limit)
{
    m_unfinished = m_starters.size() + 1;
    QTimer::singleShot(limit, this, [this] {
        if (std::exchange(m_unfinished, 0) == 0)
            return;
        qCWarning(syncLog) << "a delivery got no answer in time: it is read back at the next start";
        Q_EMIT finished();
    });
    for (const auto &[id, starter] : m_starters) {
        starter->stop();
        if (SyncEngine *engine = starter->engine())
            engine->finish([this] { oneFinished(); });
        else
            oneFinished();
    }
    oneFinished();
}

void EventSyncs::oneFinished()
{
    if (m_unfinished > 0 && --m_unfinished == 0)
        Q_EMIT finished();
}

SyncView EventSyncs::view(const Event &event)
{
    SyncView view { .hasServer = event.backend != BackendKind::Local, .isEncrypted = !isUnencrypted(event) };
    const auto starter = m_starters.find(event.id);
    if (starter == m_starters.end())
        return view;
    if (SyncEngine *engine = starter->second->engine()) {
        view.status = engine->status();
        return view;
    }
    view.status = { .kind = SyncStatus::Kind::Pulling, // the key is being looked for
                    .waiting = Outbox(m_store.database()).waiting(event.id).value_or(0) };
    if (const std::optional<Error> &trouble = starter->second->trouble()) {
        view.isKeyMissing = trouble->kind == Error::Kind::Auth;
        view.isKeychainShut = trouble->cause == Error::Cause::KeychainFails;
        view.status.kind = SyncStatus::Kind::Foreign;
        view.status.detail = trouble->detail;
    }
    return view;
}

static QString withoutSlash(const QString &site)
{
    const QString trimmed = site.trimmed();
    return trimmed.endsWith(u'/') ? trimmed.chopped(1) : trimmed;
}

void EventSyncs::connectTo(const QString &site, const QString &name, const Secret &key)
{
    if (m_enrolment || m_renewal)
        return;
    const QString address = withoutSlash(site);
    const Result<QList<Event>> events = EventCatalog(m_store.database()).events();
    for (const Event &event : events.value_or(QList<Event>())) {
        // Only by its name: another key of the same shop opens another event.
        if (event.name == name && withoutSlash(event.site) == address)
            return renewKey(event, key);
    }
    enrol({ .name = name,
            .backend = BackendKind::Tickera,
            .site = address,
            .timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId()) },
          key);
}

void EventSyncs::enrol(const Event &draft, const Secret &key)
{
    m_enrolment = new Enrolment(m_store, m_secrets, m_clock, m_store.folder(), this);
    connect(m_enrolment, &Enrolment::added, this, [this](const Event &event) {
        m_enrolment->deleteLater();
        m_enrolment.clear();
        start(event);
        Q_EMIT connected(event);
    });
    connect(m_enrolment, &Enrolment::failed, this, [this](const Error &error) {
        m_enrolment->deleteLater();
        m_enrolment.clear();
        Q_EMIT connectFailed(error);
    });
    m_enrolment->start(draft, key);
}

void EventSyncs::renewKey(const Event &event, const Secret &key)
{
    const Result<BackendFactory> makeBackend = backendsFor(event, key, m_store.folder(), m_clock);
    if (!makeBackend) {
        Q_EMIT connectFailed(makeBackend.error());
        return;
    }
    m_renewal = (*makeBackend)();
    m_renewal->checkKey([this, event, key](const Result<> &good) {
        const Result<> kept
            = good.and_then([&] { return m_secrets.put(keyNameOf(event.id), key).map([](SecretHome) {}); });
        // The backend that is answering must not go before it has answered.
        QMetaObject::invokeMethod(
            this, [this, event, kept] { endRenewal(event, kept); }, Qt::QueuedConnection);
    });
}

void EventSyncs::endRenewal(const Event &event, const Result<> &kept)
{
    m_renewal.reset();
    if (!kept) {
        Q_EMIT connectFailed(kept.error());
        return;
    }
    start(event);
    Q_EMIT connected(event);
}

} // namespace Kiosk
