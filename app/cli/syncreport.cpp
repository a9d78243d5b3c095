// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syncreport.h"

#include "outbox.h"
#include "output.h"
#include "pulledlist.h"
#include "store.h"
#include "syncstate.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

constexpr auto tolerableSkew = 60s;

QString inWords(const OddRows &odd)
{
    QString words;
    if (odd.unsendable > 0)
        words += u", %1 with a code that cannot be sent back"_s.arg(odd.unsendable);
    if (odd.unusable > 0)
        words += u", %1 without a usable code"_s.arg(odd.unusable);
    if (odd.doubled > 0)
        words += u", %1 with the code of a newer one"_s.arg(odd.doubled);
    return words;
}

QJsonObject SyncReport::json() const
{
    const bool isOffline = states.contains(u"offline"_s);
    return { { u"event"_s, event },
             { u"state"_s, states.value(0, u"ok"_s) },
             { u"states"_s, QJsonArray::fromStringList(states) },
             { u"waiting"_s, status.waiting },
             { u"conflicts"_s, status.conflicts },
             { u"held"_s, status.held },
             { u"unsendable"_s, status.odd.unsendable },
             { u"without_code"_s, status.odd.unusable },
             { u"doubled"_s, status.odd.doubled },
             { u"attendees"_s, attendees },
             { u"sold"_s, sold },
             { u"list_at"_s, toJson(status.listAt) },
             { u"offline_since"_s, isOffline ? toJson(status.since) : QJsonValue() },
             { u"skew_seconds"_s, qint64(status.skew.count()) },
             { u"detail"_s, detail.isEmpty() ? QJsonValue() : QJsonValue(detail) } };
}

QString SyncReport::line() const
{
    const QString state = states.isEmpty() ? u"ok"_s : states.join(u", "_s);
    return u"%1: %2; %3 attendees of %4 sold, %5 waiting, %6 in conflict, %7 held back"_s.arg(
               event, state, QString::number(attendees), QString::number(sold),
               QString::number(status.waiting), QString::number(status.conflicts),
               QString::number(status.held))
        + inWords(status.odd)
        + (neverSendable > 0
               ? u"; %1 check-ins must be made on the site: see fastcheck outbox list"_s.arg(neverSendable)
               : QString());
}

QString SyncReport::complaint() const { return u"%1: %2"_s.arg(states.join(u", "_s), detail); }

namespace {

/// Gathers states and sentences.
class Findings
{
public:
    void add(const QString &state, const QString &sentence)
    {
        m_states.append(state);
        m_sentences.append(sentence);
    }
    void write(SyncReport &report) const
    {
        report.states = m_states;
        report.detail = m_sentences.join(u"; "_s);
    }

private:
    QStringList m_states;
    QStringList m_sentences;
};

} // namespace

static QString keySentence(const Event &event, const QString &why)
{
    return u"%1; give another one with fastcheck event set %2 --key-stdin"_s.arg(
        why.isEmpty() ? u"the server refuses the key"_s : why, QString::number(event.id));
}

namespace {

/// What waits in the outbox, by who must do something.
struct Waiting {
    qint64 all = 0;
    qint64 forPerson = 0; ///< Nobody but a person settles them.
    qint64 neverSendable
        = 0; ///< Of these: codes that the server cannot be told. No round can do more for them.
};

} // namespace

static Result<Waiting> waitingOf(Database &db, const Event &event, qint64 all)
{
    const Result<QList<OutboxEntry>> entries = Outbox(db).entriesForPerson(event.id);
    if (!entries)
        return failure(entries);
    Waiting waiting { .all = all };
    for (const OutboxEntry &entry : *entries) {
        const bool isQuarantined = entry.state == DeliveryState::Quarantined;
        waiting.forPerson += entry.state == DeliveryState::Conflict ? 0 : 1;
        waiting.neverSendable += isQuarantined && entry.attempts == 0 ? 1 : 0;
    }
    return waiting;
}

static Result<QString> waitingSentence(Database &db, const Event &event, const Waiting &waiting)
{
    const Result<std::optional<QDateTime>> due = Outbox(db).nextDueAt(event.id);
    if (!due)
        return failure(due);
    QString sentence = u"%1 check-ins wait"_s.arg(waiting.all);
    if (waiting.forPerson > 0)
        sentence += u", %1 of them for a person: see fastcheck outbox list"_s.arg(waiting.forPerson);
    if (*due && (*due)->toMSecsSinceEpoch() > 0)
        sentence += u"; sync again at %1, when the records can be read back"_s.arg(
            (*due)->toString(Qt::ISODateWithMs));
    else if (waiting.all > waiting.forPerson)
        sentence += u"; sync again"_s;
    return sentence;
}

static void judgeServer(Findings &findings, const Event &event, const SyncState &state,
                        const RoundResult &round)
{
    using Kind = SyncEnd::Kind;
    const bool isSilent = round.end.kind == Kind::Offline || round.end.kind == Kind::Foreign;
    // While it backs off from a refused key the server was there: only the key is wrong.
    if (isSilent && !(round.isBackingOff && state.isKeyRefused))
        findings.add(u"offline"_s, round.end.detail);
    if (round.end.kind == Kind::KeyRefused)
        findings.add(u"key"_s, keySentence(event, round.end.detail));
    else if (state.isKeyRefused)
        findings.add(u"key"_s, keySentence(event, {}));
}

static Result<> judgeWork(Findings &findings, Database &db, const Event &event, const SyncStatus &status,
                          const Waiting &waiting, const RoundResult &round)
{
    if (round.asked.push && status.conflicts > 0)
        findings.add(u"conflict"_s,
                     u"the server refused %1 check-ins: see fastcheck outbox list, then outbox resolve"_s.arg(
                         status.conflicts));
    if (status.held > 0)
        findings.add(u"held"_s,
                     u"%1 tickets vanished at once: look at the site, then fastcheck sync accept-shrink "
                     "--event %2"_s.arg(QString::number(status.held), QString::number(event.id)));
    if (round.end.kind == SyncEnd::Kind::StoreFailed)
        findings.add(u"waiting"_s, round.end.detail); // until there is room; nothing else can be told of it
    const bool isMoving = round.end.kind == SyncEnd::Kind::Again;
    const bool isUnread = round.end.kind == SyncEnd::Kind::Done && !status.listAt;
    const bool isListOpen = round.asked.pull && (isMoving || isUnread);
    const bool hasWaiting = round.asked.push && waiting.all > waiting.neverSendable;
    if (round.end.kind == SyncEnd::Kind::StoreFailed || (!isListOpen && !hasWaiting))
        return {};
    QStringList sentences;
    if (hasWaiting) {
        const Result<QString> sentence = waitingSentence(db, event, waiting);
        if (!sentence)
            return failure(sentence);
        sentences.append(*sentence);
    }
    if (isListOpen)
        sentences.append(isMoving ? u"%1: sync again"_s.arg(round.end.detail)
                                  : u"the list was not read as a whole yet"_s);
    findings.add(u"waiting"_s, sentences.join(u"; "_s));
    return {};
}

static Outcome<SyncReport> reportFrom(Store &store, const Event &event, const SyncStatus &status,
                                      const SyncState &state)
{
    const Result<qint64> attendees = PulledList(store.database(), event.id).active();
    if (!attendees)
        return couldNot(attendees);
    return SyncReport { .event = event.name, .status = status, .attendees = *attendees, .sold = state.sold };
}

Outcome<SyncReport> reportOf(Store &store, const Event &event, SyncEngine &engine, const RoundResult &round)
{
    const SyncStatus status = engine.status();
    Outcome<SyncReport> report = reportFrom(store, event, status, engine.state());
    if (!report)
        return report;
    const Result<Waiting> waiting = waitingOf(store.database(), event, status.waiting);
    if (!waiting)
        return couldNot(waiting);
    report->neverSendable = waiting->neverSendable;
    Findings findings;
    judgeServer(findings, event, engine.state(), round);
    if (const Result<> judged = judgeWork(findings, store.database(), event, status, *waiting, round);
        !judged)
        return couldNot(judged);
    findings.write(*report);
    return report;
}

Outcome<SyncReport> reportWithoutKey(Store &store, const Event &event, const QString &why)
{
    const Result<SyncState> state = loadSyncState(store.database(), event.id);
    const Result<qint64> waiting = Outbox(store.database()).waiting(event.id);
    const Result<qint64> conflicts = Outbox(store.database()).conflicts(event.id);
    if (!state)
        return couldNot(state);
    if (!waiting || !conflicts)
        return couldNot(waiting ? conflicts : waiting);
    const SyncStatus status { .waiting = *waiting,
                              .conflicts = *conflicts,
                              .held = state->heldCount,
                              .odd = state->odd,
                              .listAt = state->consistentAt };
    Outcome<SyncReport> report = reportFrom(store, event, status, *state);
    if (!report)
        return report;
    Findings findings;
    findings.add(u"key"_s, keySentence(event, why));
    findings.write(*report);
    return report;
}

void warnOfSkew(const SyncReport &report)
{
    if (std::chrono::abs(report.status.skew) > tolerableSkew)
        complain(
            u"warning: this clock and the server's differ by %1 s: set the time, switch network time on"_s
                .arg(std::chrono::abs(report.status.skew).count()));
}

} // namespace Kiosk
