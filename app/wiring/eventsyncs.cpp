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
        return;
    }
    for (const Event &event : *events) {
        if (event.backend != BackendKind::Local)
            start(event);
    }
}

void EventSyncs::start(const Event &event)
{
    m_engines.erase(event.id);
    m_troubles.remove(event.id);
    Result<std::unique_ptr<SyncEngine>> engine = engineFor(event);
    if (!engine) {
        qCWarning(syncLog).noquote() << event.name << engine.error().detail;
        m_troubles.insert(event.id, engine.error());
    } else {
        connect(engine->get(), &SyncEngine::statusChanged, this,
                [this, id = event.id] { Q_EMIT changed(id); });
        connect(engine->get(), &SyncEngine::conflictFound, this, &EventSyncs::conflictFound);
        (*engine)->start();
        m_engines[event.id] = *std::move(engine);
    }
    Q_EMIT changed(event.id);
}

Result<std::unique_ptr<SyncEngine>> EventSyncs::engineFor(const Event &event)
{
    const Result<Secret> key = m_secrets.get(keyNameOf(event.id));
    if (!key)
        return failure(key);
    const Result<BackendFactory> makeBackend = backendsFor(event, *key, m_store.folder(), m_clock);
    if (!makeBackend)
        return failure(makeBackend);
    auto engine
        = std::make_unique<SyncEngine>(EventSync { m_store.database(), m_clock, event }, *makeBackend);
    if (const Result<> prepared = engine->prepare(); !prepared)
        return failure(prepared);
    return engine;
}

void EventSyncs::wake(qint64 eventId)
{
    if (const auto engine = m_engines.find(eventId); engine != m_engines.end())
        engine->second->wake();
}

void EventSyncs::wakeAll()
{
    for (const auto &[id, engine] : m_engines)
        engine->wake();
}

void EventSyncs::lookForLateSale(qint64 eventId, std::chrono::milliseconds budget,
                                 const std::function<void(bool)> &done)
{
    if (const auto engine = m_engines.find(eventId); engine != m_engines.end())
        engine->second->lookForLateSale(budget, done);
    else
        done(false);
}

Result<qint64> EventSyncs::acceptShrink(qint64 eventId)
{
    const auto engine = m_engines.find(eventId);
    if (engine == m_engines.end())
        return failure(Error::Kind::Rejected, Error::Cause::KeyMissing,
                       u"this event is not synced: enter its key again"_s);
    return engine->second->acceptShrink();
}

void EventSyncs::finish(std::chrono::milliseconds limit)
{
    m_unfinished = m_engines.size() + 1;
    QTimer::singleShot(limit, this, [this] {
        if (std::exchange(m_unfinished, 0) == 0)
            return;
        qCWarning(syncLog) << "a delivery got no answer in time: it is read back at the next start";
        Q_EMIT finished();
    });
    for (const auto &[id, engine] : m_engines)
        engine->finish([this] { oneFinished(); });
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
    if (const auto engine = m_engines.find(event.id); engine != m_engines.end()) {
        view.status = engine->second->status();
    } else if (const auto trouble = m_troubles.find(event.id); trouble != m_troubles.end()) {
        view.isKeyMissing = trouble->kind == Error::Kind::Auth;
        view.status = { .kind = trouble->kind == Error::Kind::Storage ? SyncStatus::Kind::StoreFailed
                                                                      : SyncStatus::Kind::Foreign,
                        .waiting = Outbox(m_store.database()).waiting(event.id).value_or(0),
                        .detail = trouble->detail };
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
