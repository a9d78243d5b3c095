// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendee.h"
#include "checkin.h"
#include "checkindesk.h"
#include "clock.h"
#include "event.h"
#include "eventsyncs.h"
#include "gatereadiness.h"
#include "latelooks.h"
#include "livecounts.h"
#include "openproblems.h"
#include "settings/shift.h"
#include "statistics.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace Kiosk {

/// The event and gate that a kiosk serves, and what else there is to choose from.
struct Place {
    Event event = {};
    Gate gate = {};
    QList<Event> events = {};
    QList<Gate> gates = {};
    int number = 0; ///< Another one for each place that is taken.
};

/// What somebody asks of the gate, by a ticket or by hand.
struct GateCall {
    quint64 number = 0; ///< Tells it from others.
    std::chrono::microseconds at {}; ///< Clock::steady() when it was asked.
    std::function<void()> run = {};
};

/// The model on its own thread: commands in as queued calls, values out as signals.
///
/// backendworker.cpp opens the store and takes a place; backendgate.cpp says whether it can decide and
/// keeps what was chosen; backendanswers.cpp answers tickets and tells what follows.
///
/// Thread: made anywhere, moved to the backend thread before open(); everything else happens there.
class BackendWorker : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive it. @p lookBudget: how long an unknown ticket may wait for the server.
    explicit BackendWorker(const Clock &clock,
                           std::chrono::milliseconds lookBudget = std::chrono::milliseconds(1500));
    ~BackendWorker() override;

    /// Thread: any.
    [[nodiscard]] const Clock &clock() const { return m_clock; }

public Q_SLOTS:
    /// Opens the data folder and takes a place: the named event, or the only one.
    void open(const QString &folder, const QString &event, const QString &gate);
    /// Ends with closed(): at once, or when the deliveries that are out have been answered, within 3 s.
    void close();
    void chooseEvent(qint64 eventId);
    void chooseGate(qint64 gateId);
    /// directionChanged() follows, also when the entrance does not serve it.
    void setDirection(Kiosk::Direction direction);
    /// Another entrance of the place's event, which is taken; else gateRefused().
    void addGate(const QString &name, Kiosk::GateDirection direction);
    /// Does it if it is not too old: begun() first, then what it leads to, ended() last. What asks for a
    /// decision and gets none is told turnedAway(), here as in each of the next ones.
    void begin(const Kiosk::GateCall &call);
    /// A text from the camera or a keyboard.
    void submit(const QString &payload);
    /// The same from a handheld scanner: of which lane, and at which entrance; empty: the place's.
    void submitFrom(const QString &payload, const QString &lane, const QString &gate);
    /// What stands in the steward's line: a code, or nothing to admit by (a name, a part of a code).
    void submitTyped(const QString &text);
    /// Admits, or lets out, in spite of the refusal with this ledger row: where it was refused, which way, in
    /// that lane. What is not, or no more, refused here is said to be outdated.
    void submitOverride(const QString &refusalId, const QString &reason);
    void search(const QString &text);
    void addLocalEvent(const QString &name, const QString &csvFile);
    /// As EventSyncs::connectTo(); takes the event when it worked, else connectFailed().
    void connectTo(const QString &site, const QString &name, const Kiosk::Secret &key);
    /// Told again by settingsLoaded() whenever this store is opened.
    void keepSetting(const QString &name, const QString &value);
    /// Whether something can be written now: storeChecked() follows.
    void checkStore();
    /// How tickets of the place's event are read; eventChanged() follows.
    void changeScanning(const QString &formats, std::chrono::milliseconds sameShowing);
    void loadProblems();
    void settleProblem(qint64 outboxId, Kiosk::Resolution resolution, const QString &reason);
    /// Revokes the tickets that vanished from the list of the place's event, if they are still @p held.
    void agreeToShrink(qint64 held, const QString &reason);
    /// Who is at the desk from now on: goes into every check-in made here. shiftChanged() follows.
    void beginShift(const QString &operatorName);
    void endShift();
    /// attemptsLoaded() follows.
    void loadAttempts(const QString &code);
    /// Says everything but the place anew, for screens that were made just now.
    void tellAgain();
    /// Whether the place with this number is still served, so that what was meant for another one is not done
    /// here: then it says so.
    [[nodiscard]] bool isAt(int place);

Q_SIGNALS:
    void placeTaken(const Kiosk::Place &place);
    /// Nobody chose among these, or the one that was named is not there. setupNeeded() follows.
    void eventNeeded(const QList<Kiosk::Event> &events);
    /// The chosen entrance of this event is gone: choose one. setupNeeded() follows.
    void entranceNeeded(const Kiosk::Place &place);
    void readinessChanged(const Kiosk::GateReadiness &readiness);
    void begun(quint64 number);
    void ended(quint64 number);
    /// Nothing was decided; @p number is the call's, zero when it was none or its end came later.
    void turnedAway(quint64 number, const Kiosk::HeldScan &held);
    void gateRefused(const Kiosk::Error &why);
    /// Which way is served, whoever asked for another one.
    void directionChanged(Kiosk::Direction direction);
    void shiftChanged(const Kiosk::Shift &shift);
    /// Something of the place's event was set.
    void eventChanged(const Kiosk::Event &event);
    /// There is no event to serve: choose or add one.
    void setupNeeded(const std::optional<Kiosk::Error> &why);
    /// The store cannot be used; @p what says what to do.
    void failed(const Kiosk::Error &what);
    void closed();
    void decided(const Kiosk::AdmissionDecision &decision);
    /// The code is unknown here; the server is asked, and decided() follows within the budget.
    void lookingUp(const QString &code);
    /// How the event of the place stands with its server.
    void syncChanged(const Kiosk::SyncView &view);
    void conflictFound(const Kiosk::OutboxEntry &entry);
    void problemsLoaded(const QList<Kiosk::OpenProblem> &newestFirst);
    void connected(const Kiosk::Event &event);
    void connectFailed(const Kiosk::Error &why);
    void matched(const QString &text, const QList<Kiosk::Attendee> &attendees);
    void historyLoaded(const QList<Kiosk::AdmissionDecision> &oldestFirst);
    void storeChecked(bool isSaving);
    void counted(const Kiosk::Statistics &statistics);
    void problemFound(const Kiosk::Error &what);
    /// Everything that keepSetting() was told, by name.
    void settingsLoaded(const QHash<QString, QString> &settings);
    /// As counted(), with everything that a desk shows.
    void liveCounted(const Kiosk::LiveCounts &counts);
    /// What was said to a ticket before, newest first.
    void attemptsLoaded(const QString &code, const QList<Kiosk::CheckIn> &newestFirst);

private:
    /// A ticket that may be overridden, and where it was refused.
    struct Refusal {
        QString id; ///< Of the ledger row.
        QString payload;
        DeskPost post;
    };

    /// A ticket that the server is asked about.
    struct LateTicket {
        Showing showing = {};
        QString code = {};
        std::chrono::microseconds until {}; ///< Later its guest may have left.
        int place = 0; ///< The place's number when it was shown.
    };

    void setReadiness(GateReadiness::State state, const std::optional<Error> &why = {});
    /// The store is of no use.
    void lose(const Error &why);
    void turnAway(HeldScan held);
    [[nodiscard]] bool isReady() const { return m_readiness.state == GateReadiness::State::Ready; }
    /// @p gateName empty: where this device stands.
    void take(const Event &event, const QString &gateName);
    /// As a person chose: also at the next start.
    void serve(const Event &event);
    void serve(const Gate &gate);
    void takeFirst(const QString &event, const QString &gate);
    void askForEvent(const std::optional<Error> &why);
    void startSyncs();
    void endClose();
    void decide(const QString &payload, const DeskPost &post);
    [[nodiscard]] DeskPost post() const;
    /// Without them nobody knows lanes, entrance and PIN.
    [[nodiscard]] Result<> loadSettings();
    void loadShift();
    /// Whether the server is asked before this is decided, or is being asked already.
    [[nodiscard]] bool looksUp(const QString &payload, const DeskPost &post);
    void endLook(const QString &payload, const DeskPost &post, const LateTicket &late);
    void answer(const QString &payload, const DeskPost &post);
    void remember(const AdmissionDecision &refused, const QString &payload, const DeskPost &post);
    void forgetEvent();
    void keepShift(const Shift &shift);
    void sayOutdated(const QString &detail);
    /// Else says what the problem is.
    template<typename T> [[nodiscard]] bool isGood(const Result<T> &result)
    {
        if (!result)
            Q_EMIT problemFound(result.error());
        return result.has_value();
    }
    void loadHistory();
    void loadCounts();
    void tellCounts();
    void afterDecisions();
    void tellSync(qint64 eventId);

    const Clock &m_clock;
    std::chrono::milliseconds m_lookBudget;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CheckInDesk> m_desk;
    std::unique_ptr<EventSyncs> m_syncs;
    LateLooks m_looks;
    GateReadiness m_readiness;
    quint64 m_call = 0; ///< That is being done.
    Place m_place; ///< Without a gate while that has to be chosen.
    Direction m_direction = Direction::In;
    QTimer *m_settle; ///< Counters and ledger.head follow once the answers are out.
    bool m_isClosing = false;
    Shift m_shift;
    QList<Refusal> m_refusals; ///< Of the place's event, newest last.
    LiveCounts m_counts; ///< Of the place's event.
    bool m_areCountsOld = false; ///< Others changed the list.
};

} // namespace Kiosk
