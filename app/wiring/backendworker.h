// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendee.h"
#include "checkin.h"
#include "checkindesk.h"
#include "clock.h"
#include "event.h"
#include "statistics.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Kiosk {

/// The event and gate that a kiosk serves, and what else there is to choose from.
struct Place {
    Event event = {};
    Gate gate = {};
    QList<Event> events = {};
    QList<Gate> gates = {};
};

/// The model on its own thread: commands in as queued calls, values out as signals.
///
/// Thread: made anywhere, moved to the backend thread before open(); everything else happens there.
class BackendWorker : public QObject
{
    Q_OBJECT

public:
    BackendWorker();
    ~BackendWorker() override;

public Q_SLOTS:
    /// Opens the data folder and takes a place: the named event, or the only one.
    void open(const QString &folder, const QString &event, const QString &gate);
    void close();
    void chooseEvent(qint64 eventId);
    void chooseGate(qint64 gateId);
    void setDirection(Kiosk::Direction direction);
    /// A text from a scanner or a keyboard.
    void submit(const QString &payload);
    /// What stands in the steward's line: a code, or nothing to admit by (a name, a part of a code).
    void submitTyped(const QString &text);
    void submitOverride(const QString &code, const QString &reason);
    void search(const QString &text);
    void addLocalEvent(const QString &name, const QString &csvFile);

Q_SIGNALS:
    void placeTaken(const Kiosk::Place &place);
    /// There is no event to serve: choose or add one.
    void setupNeeded(const QString &why);
    /// The store cannot be used; @p what says what to do.
    void failed(const QString &what);
    void decided(const Kiosk::AdmissionDecision &decision);
    void matched(const QString &text, const QList<Kiosk::Attendee> &attendees);
    void historyLoaded(const QList<Kiosk::AdmissionDecision> &oldestFirst);
    void counted(const Kiosk::Statistics &statistics);
    void problemFound(const QString &what);

private:
    void take(const Event &event, const QString &gateName);
    void decide(const QString &payload, const QString &overrideReason);
    void loadHistory();
    void afterDecisions();

    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CheckInDesk> m_desk;
    Place m_place;
    Direction m_direction = Direction::In;
    QTimer *m_settle; ///< Counters and ledger.head follow once the answers are out.
};

} // namespace Kiosk
