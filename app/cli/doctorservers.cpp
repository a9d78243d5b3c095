// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "doctorservers.h"

#include "backends.h"
#include "outbox.h"
#include "secretstore.h"
#include "serverevent.h"
#include "store.h"
#include "store/eventcatalog.h"
#include "syncstate.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

constexpr qint64 tolerableSkew = 60'000; // milliseconds

static QString toText(SecretHome home)
{
    switch (home) {
    case SecretHome::SystemdCredential:
        return u"a systemd credential"_s;
    case SecretHome::Keychain:
        return u"the keychain"_s;
    case SecretHome::File:
        return u"a file in secrets/"_s;
    }
    Q_UNREACHABLE();
}

static Finding lookAtKeychain(SecretStore &secrets)
{
    const QString problem = secrets.keychainProblem();
    if (problem.isEmpty())
        return { u"keys"_s, u"ok"_s, u"keys go to the keychain"_s };
    return { u"keys"_s, u"warn"_s,
             u"keys go to a file in secrets/, as the keychain is not used: "_s + problem,
             u"start or unlock a keychain, or hand keys to the service as systemd credentials"_s };
}

static QString shown(const std::optional<QDateTime> &time)
{
    return time ? time->toString(Qt::ISODateWithMs) : u"never"_s;
}

static Finding lookAtKey(const Event &event, const Result<Secret> &key, SecretStore &secrets)
{
    const QString check = u"key of '%1'"_s.arg(event.name);
    if (!key)
        return { check, u"fail"_s, key.error().detail,
                 u"fastcheck event set %1 --key-stdin"_s.arg(event.id) };
    return { check, u"ok"_s, u"kept in "_s + toText(secrets.home(keyNameOf(event.id))) };
}

static Finding lookAtAnswer(Store &store, const Event &event, const Secret &key)
{
    const QString check = u"server of '%1'"_s.arg(event.name);
    const Result<> good = askWhetherGood(store.folder(), event, key);
    if (!good && good.error().kind == Error::Kind::Network)
        return { check, u"warn"_s, good.error().detail, u"people are let in all the same; see the line"_s };
    if (!good)
        return { check, u"fail"_s, good.error().detail, u"see the line"_s };
    if (isUnencrypted(event))
        return { check, u"warn"_s, u"answers, the key is good, but anybody on the way reads the key"_s,
                 u"use https"_s };
    return { check, u"ok"_s, u"answers, the key is good"_s };
}

/// The remedies that the state of an event's sync asks for.
static QStringList remediesFor(const Event &event, const SyncState &state, const QList<OutboxEntry> &entries)
{
    QStringList remedies;
    if (std::abs(state.skew) > tolerableSkew)
        remedies.append(u"set this clock: it differs from the server's by %1 s"_s.arg(state.skew / 1000));
    if (!state.consistentAt)
        remedies.append(u"fastcheck sync --event %1 takes the list in"_s.arg(event.id));
    const bool hasConflict = std::ranges::any_of(
        entries, [](const OutboxEntry &entry) { return entry.state == DeliveryState::Conflict; });
    if (hasConflict)
        remedies.append(u"fastcheck outbox list, then outbox resolve settles conflicts"_s);
    if (!entries.isEmpty() && !hasConflict)
        remedies.append(u"fastcheck sync --event %1 delivers; see outbox list"_s.arg(event.id));
    if (state.heldSince > 0)
        remedies.append(
            u"fastcheck sync accept-shrink --event %1, if the tickets are really gone"_s.arg(event.id));
    return remedies;
}

static Finding lookAtSync(Store &store, const Event &event)
{
    const QString check = u"sync of '%1'"_s.arg(event.name);
    Database &db = store.database();
    const Result<SyncState> state = loadSyncState(db, event.id);
    const Result<QList<OutboxEntry>> entries = Outbox(db).entries(event.id, false);
    if (!state || !entries)
        return { check, u"fail"_s, state ? entries.error().detail : state.error().detail, u"see the line"_s };
    const auto conflicts = std::ranges::count(*entries, DeliveryState::Conflict, &OutboxEntry::state);
    const QString detail = u"reached %1, list of %2; %3 waiting, %4 in conflict, %5 held back"_s.arg(
        shown(state->reachedAt), shown(state->consistentAt), QString::number(entries->size() - conflicts),
        QString::number(conflicts), QString::number(state->heldCount));
    const QStringList remedies = remediesFor(event, *state, *entries);
    return { check, remedies.isEmpty() ? u"ok"_s : u"warn"_s, detail, remedies.join(u"; "_s) };
}

QList<Finding> lookAtServers(Store &store, AskServers mode)
{
    SecretStore secrets(store.folder(), store.device());
    QList<Finding> findings { lookAtKeychain(secrets) };
    const Result<QList<Event>> events = EventCatalog(store.database()).events();
    if (!events)
        return findings
            + QList<Finding> { { u"events"_s, u"fail"_s, events.error().detail, u"see the line"_s } };
    for (const Event &event : *events) {
        if (event.backend == BackendKind::Local)
            continue;
        const Result<Secret> key = secrets.get(keyNameOf(event.id));
        findings.append(lookAtKey(event, key, secrets));
        if (key && mode == AskServers::Yes)
            findings.append(lookAtAnswer(store, event, *key));
        findings.append(lookAtSync(store, event));
    }
    return findings;
}

} // namespace Kiosk
