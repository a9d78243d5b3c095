// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "serverchecks.h"

#include "backends.h"
#include "clock.h"
#include "doctorwords.h"
#include "eventcatalog.h"
#include "eventchecks.h"
#include "secretstore.h"
#include "serverquestion.h"
#include "store.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using enum Finding::State;
using Subject = Finding::Subject;

static QString toText(SecretHome home)
{
    switch (home) {
    case SecretHome::SystemdCredential:
        return DoctorWords::tr("kept in a systemd credential");
    case SecretHome::Keychain:
        return DoctorWords::tr("kept in the keychain");
    case SecretHome::File:
        return DoctorWords::tr("kept in a file in secrets/");
    }
    Q_UNREACHABLE();
}

static Finding lookAtKeychain(SecretStore &secrets)
{
    Finding finding { .subject = Subject::Keychain,
                      .check = u"keys"_s,
                      .detail = DoctorWords::tr("keys go to the keychain") };
    if (const QString problem = secrets.keychainProblem(); !problem.isEmpty()) {
        finding.state = Warn;
        finding.detail
            = DoctorWords::tr("keys go to a file in secrets/, as the keychain is not used: %1").arg(problem);
        finding.remedy = DoctorWords::tr(
            "start or unlock a keychain, or hand keys to the service as systemd credentials");
    }
    return finding;
}

static Finding lookAtKey(const Event &event, const Result<Secret> &key, SecretStore &secrets)
{
    Finding finding { .subject = Subject::Key,
                      .check = u"key of '%1'"_s.arg(event.name),
                      .about = event.name };
    if (key) {
        finding.detail = toText(secrets.home(keyNameOf(event.id)));
        return finding;
    }
    finding.state = Fail;
    finding.detail = key.error().detail;
    finding.error = key.error();
    finding.remedy = DoctorWords::tr("enter it again in the set-up, or: %1")
                         .arg(u"fastcheck event set %1 --key-stdin"_s.arg(event.id));
    return finding;
}

static Finding lookAtAnswer(Store &store, const Event &event, const Secret &key)
{
    Finding finding { .subject = Subject::Server,
                      .check = u"server of '%1'"_s.arg(event.name),
                      .about = event.name };
    QElapsedTimer timer;
    timer.start();
    const Result<> good = askWhetherGood(store.folder(), event, key);
    if (!good) {
        const bool isAway = good.error().kind == Error::Kind::Network;
        finding.state = isAway ? Warn : Fail;
        finding.detail = good.error().detail;
        finding.error = good.error();
        finding.remedy = isAway ? DoctorWords::tr("people are still let in; see the message")
                                : DoctorWords::seeTheLine();
    } else if (isUnencrypted(event)) {
        finding.state = Warn;
        finding.detail
            = DoctorWords::tr("answers, the key is good, but others on the network can read the key");
        finding.remedy = DoctorWords::tr("use https");
    } else {
        finding.detail = DoctorWords::tr("answers in %1, the key is good")
                             .arg(DoctorWords::length(std::chrono::milliseconds(timer.elapsed())));
    }
    return finding;
}

static Finding couldNotLook(Subject subject, const QString &check, const Error &error)
{
    return { .subject = subject,
             .check = check,
             .state = Fail,
             .detail = error.detail,
             .error = error,
             .remedy = DoctorWords::seeTheLine() };
}

static QList<Finding> lookAtEvent(Store &store, const Event &event)
{
    const Result<EventFacts> facts = factsOf(store.database(), event);
    if (!facts)
        return { couldNotLook(Subject::Events, u"sync of '%1'"_s.arg(event.name), facts.error()) };
    return findingsOn(*facts, SystemClock().now());
}

QList<Finding> lookAtEvents(Store &store, AskServers mode)
{
    SecretStore secrets(store.folder(), store.device());
    QList<Finding> findings { lookAtKeychain(secrets) };
    const Result<QList<Event>> events = EventCatalog(store.database()).events();
    if (!events)
        return findings << couldNotLook(Subject::Events, u"events"_s, events.error());
    for (const Event &event : *events) {
        if (event.backend != BackendKind::Local) {
            const Result<Secret> key = secrets.get(keyNameOf(event.id));
            findings.append(lookAtKey(event, key, secrets));
            if (key && mode == AskServers::Yes)
                findings.append(lookAtAnswer(store, event, *key));
        }
        findings += lookAtEvent(store, event);
    }
    return findings;
}

} // namespace Kiosk
