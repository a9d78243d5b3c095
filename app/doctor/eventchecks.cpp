// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "eventchecks.h"

#include "doctorwords.h"
#include "outbox.h"
#include "replica.h"
#include "timezones.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

using enum Finding::State;
using Subject = Finding::Subject;

constexpr std::chrono::milliseconds tolerableSkew = 1min;
constexpr std::chrono::milliseconds oldList = 30min; // a whole list comes every ten minutes

Result<EventFacts> factsOf(Database &db, const Event &event)
{
    const Result<qint64> attendees = Replica(db).count(event.id);
    const Result<qint64> revoked = Replica(db).revoked(event.id);
    const Result<SyncState> state = loadSyncState(db, event.id);
    const Result<QList<OutboxEntry>> entries = Outbox(db).entries(event.id, Outbox::Which::Unconfirmed);
    if (!attendees || !revoked)
        return failure(attendees ? revoked : attendees);
    if (!state)
        return failure(state);
    if (!entries)
        return failure(entries);
    const qint64 conflicts = std::count_if(entries->begin(), entries->end(), [](const OutboxEntry &entry) {
        return entry.state == DeliveryState::Conflict;
    });
    return EventFacts { .event = event,
                        .attendees = *attendees,
                        .revoked = *revoked,
                        .state = *state,
                        .waiting = entries->size() - conflicts,
                        .conflicts = conflicts };
}

static Finding findingOn(Subject subject, const QString &word, const Event &event)
{
    return { .subject = subject, .check = u"%1 of '%2'"_s.arg(word, event.name), .about = event.name };
}

static QString grouped(qint64 number) { return QLocale().toString(number); }

/// Tickets that are not what a ticket should be: seen to before doors, else at the door.
static void addOddRows(Finding &finding, const OddRows &odd)
{
    QStringList details { finding.detail };
    QStringList remedies;
    if (odd.doubled > 0)
        details.append(DoctorWords::tr("%1 with the code of a newer one").arg(grouped(odd.doubled)));
    if (odd.unsendable > 0) {
        details.append(
            DoctorWords::tr("%1 with a code that cannot be sent back").arg(grouped(odd.unsendable)));
        remedies.append(DoctorWords::tr("they are admitted; check them in on the site"));
    }
    if (odd.unusable > 0) {
        details.append(DoctorWords::tr("%1 without a usable code").arg(grouped(odd.unusable)));
        remedies.append(DoctorWords::tr("give every ticket a code on the site"));
    }
    finding.detail = details.join(u"; "_s);
    finding.remedy = remedies.join(u"; "_s);
    finding.state = remedies.isEmpty() ? Ok : Warn;
}

Finding findingOnAttendees(const EventFacts &facts)
{
    Finding finding = findingOn(Subject::Attendees, u"attendees"_s, facts.event);
    const qint64 good = facts.attendees - facts.revoked;
    const bool isLocal = facts.event.backend == BackendKind::Local;
    finding.detail = isLocal ? DoctorWords::tr("%1 on the list").arg(grouped(good))
                             : DoctorWords::tr("%1 of %2 sold").arg(grouped(good), grouped(facts.state.sold));
    if (facts.state.heldSince > 0) {
        finding.state = Warn;
        finding.detail = DoctorWords::tr("%1 vanished from the server's list and stay good until a person "
                                         "agrees")
                             .arg(grouped(facts.state.heldCount));
        finding.remedy = DoctorWords::tr("if they are really gone, agree on the problems' page, or: %1")
                             .arg(u"fastcheck sync accept-shrink --event %1"_s.arg(facts.event.id));
    } else if (good == 0) {
        finding.state = Warn;
        finding.remedy = isLocal
            ? DoctorWords::tr("import a list")
            : DoctorWords::tr("see that tickets are sold, and that this is the right key");
    } else if (!isLocal && good + facts.state.odd.unusable + facts.state.odd.doubled < facts.state.sold) {
        finding.state = Warn;
        finding.remedy = DoctorWords::tr("wait until the list is read");
    } else if (!isLocal) {
        addOddRows(finding, facts.state.odd);
    }
    return finding;
}

Finding findingOnTimeZone(const EventFacts &facts)
{
    Finding finding = findingOn(Subject::Clock, u"time zone"_s, facts.event);
    finding.detail = facts.event.timeZone;
    if (timeZoneOf(facts.event.timeZone).isValid())
        return finding;
    finding.state = Warn;
    finding.detail = DoctorWords::tr("%1 is not known here: times without a zone are refused", "a time zone")
                         .arg(facts.event.timeZone);
    finding.remedy = DoctorWords::tr("choose one like Europe/Vienna: %1")
                         .arg(u"fastcheck event set %1 --time-zone"_s.arg(facts.event.id));
    return finding;
}

Finding findingOnListAge(const EventFacts &facts, const QDateTime &now)
{
    Finding finding = findingOn(Subject::ListAge, u"list"_s, facts.event);
    if (!facts.state.consistentAt) {
        finding.state = Warn;
        finding.detail = DoctorWords::tr("never read completely");
    } else {
        const std::chrono::milliseconds age(std::max<qint64>(0, facts.state.consistentAt->msecsTo(now)));
        finding.detail = DoctorWords::tr("read %1 ago").arg(DoctorWords::length(age));
        finding.state = age > oldList ? Warn : Ok;
    }
    if (finding.state != Ok)
        finding.remedy = DoctorWords::tr("connect this device to the network, or: %1")
                             .arg(u"fastcheck sync --event %1"_s.arg(facts.event.id));
    return finding;
}

Finding findingOnDeliveries(const EventFacts &facts)
{
    Finding finding = findingOn(Subject::Deliveries, u"deliveries"_s, facts.event);
    finding.detail = facts.waiting + facts.conflicts == 0
        ? DoctorWords::tr("none waiting")
        : DoctorWords::tr("%1 waiting, %2 in conflict").arg(grouped(facts.waiting), grouped(facts.conflicts));
    if (facts.conflicts > 0) {
        finding.state = Warn;
        finding.remedy
            = DoctorWords::tr("settle them on the problems' page, or: %1").arg(u"fastcheck outbox resolve"_s);
    } else if (facts.waiting > 0) {
        finding.state = Warn;
        finding.remedy = DoctorWords::tr("connect this device to the network, or: %1")
                             .arg(u"fastcheck sync --event %1"_s.arg(facts.event.id));
    }
    return finding;
}

Finding findingOnServerClock(const EventFacts &facts)
{
    Finding finding = findingOn(Subject::ServerClock, u"clock against the server"_s, facts.event);
    const std::chrono::milliseconds skew(facts.state.skew.value_or(0)); // the server's less ours
    const QString length = DoctorWords::length(skew);
    if (!facts.state.reachedAt) {
        finding.detail = DoctorWords::tr("not known: the server was never reached");
    } else if (std::chrono::abs(skew) <= tolerableSkew) {
        finding.detail = DoctorWords::tr("%1 from the server").arg(length);
    } else {
        finding.state = Warn;
        finding.detail = skew > 0ms ? DoctorWords::tr("%1 slow", "a clock").arg(length)
                                    : DoctorWords::tr("%1 fast", "a clock").arg(length);
        finding.remedy = DoctorWords::tr("set this clock, and switch network time on");
    }
    return finding;
}

static QString shown(const std::optional<QDateTime> &time)
{
    return time ? DoctorWords::time(*time) : DoctorWords::tr("never");
}

/// What the state of an event's sync asks for, each with its command.
static QStringList remediesFor(const EventFacts &facts)
{
    const auto command = [&facts](const QString &words) { return words.arg(facts.event.id); };
    QStringList remedies;
    if (std::chrono::abs(std::chrono::milliseconds(facts.state.skew.value_or(0))) > tolerableSkew)
        remedies.append(
            DoctorWords::tr("set this clock: it differs from the server's by %1")
                .arg(DoctorWords::length(std::chrono::milliseconds(facts.state.skew.value_or(0)))));
    if (!facts.state.consistentAt)
        remedies.append(DoctorWords::tr("%1 updates the list").arg(command(u"fastcheck sync --event %1"_s)));
    if (facts.conflicts > 0)
        remedies.append(DoctorWords::tr("fastcheck outbox list, then outbox resolve settles conflicts"));
    else if (facts.waiting > 0)
        remedies.append(
            DoctorWords::tr("%1 delivers; see outbox list").arg(command(u"fastcheck sync --event %1"_s)));
    if (facts.state.heldSince > 0)
        remedies.append(DoctorWords::tr("%1, if the tickets are really gone")
                            .arg(command(u"fastcheck sync accept-shrink --event %1"_s)));
    return remedies;
}

Finding findingOnSync(const EventFacts &facts)
{
    Finding finding = findingOn(Subject::Sync, u"sync"_s, facts.event);
    finding.detail
        = DoctorWords::tr("reached %1, list of %2; %3 waiting, %4 in conflict, %5 held back")
              .arg(shown(facts.state.reachedAt), shown(facts.state.consistentAt), grouped(facts.waiting),
                   grouped(facts.conflicts), grouped(facts.state.heldCount));
    finding.remedy = remediesFor(facts).join(u"; "_s);
    finding.state = finding.remedy.isEmpty() ? Ok : Warn;
    return finding;
}

QList<Finding> findingsOn(const EventFacts &facts, const QDateTime &now)
{
    QList<Finding> findings { findingOnAttendees(facts) };
    if (const Finding zone = findingOnTimeZone(facts); zone.state != Ok)
        findings.append(zone);
    if (facts.event.backend == BackendKind::Local)
        return findings;
    return QList<Finding> { findingOnSync(facts) } + findings
        + QList<Finding> { findingOnListAge(facts, now), findingOnDeliveries(facts),
                           findingOnServerClock(facts) };
}

} // namespace Kiosk
