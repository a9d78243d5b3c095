// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "enrolment.h"

#include "backend.h"
#include "secretstore.h"
#include "store/eventcatalog.h"
#include "store/store.h"

#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Enrolment::Enrolment(Store &store, SecretStore &secrets, const Clock &clock, QString dataFolder,
                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_folder(std::move(dataFolder))
{
}

Enrolment::~Enrolment() = default;

void Enrolment::start(const Event &draft, const Secret &key)
{
    m_draft = draft;
    m_key = key;
    const Result<BackendFactory> make = backendsFor(draft, key, m_folder, m_clock);
    if (!make) {
        // Later: who calls need not be ready for an answer before this returns.
        QTimer::singleShot(0, this, [this, error = make.error()] { Q_EMIT failed(error); });
        return;
    }
    m_backend = (*make)();
    m_backend->checkKey([this](const Result<> &good) {
        if (good)
            describe();
        else
            Q_EMIT failed(good.error());
    });
}

void Enrolment::describe()
{
    m_backend->describe([this](const Result<ServerEvent> &described) {
        if (described)
            add(*described);
        else
            Q_EMIT failed(described.error());
    });
}

void Enrolment::add(const ServerEvent &described)
{
    if (m_draft.name.isEmpty())
        m_draft.name = described.name.simplified();
    if (m_draft.location.isEmpty())
        m_draft.location = described.location;
    if (m_draft.name.isEmpty()) {
        Q_EMIT failed(
            { .kind = Error::Kind::Rejected,
              .detail = u"the key opens several events, so the server tells no name: give one yourself"_s,
              .cause = Error::Cause::NameWanted });
        return;
    }
    EventCatalog catalog(m_store.database());
    const Result<Event> event = catalog.add(m_draft);
    if (!event) {
        Q_EMIT failed(event.error());
        return;
    }
    const auto skew = m_backend->clockSkew();
    const SyncState state { .reachedAt = m_clock.now(),
                            .skew = skew ? skew->count() : 0,
                            .clock = m_clock.mark(),
                            .sold = described.sold,
                            .checkedIn = described.checkedIn,
                            .startsAtText = described.startsAtText };
    const Result<> kept = m_secrets.put(keyNameOf(event->id), *m_key).map([](SecretHome) {}).and_then([&] {
        return saveSyncState(m_store.database(), event->id, state);
    });
    if (!kept) {
        static_cast<void>(catalog.remove(event->id)); // an event without its key is no use to anybody
        Q_EMIT failed(kept.error());
        return;
    }
    Q_EMIT added(*event);
}

} // namespace Kiosk
