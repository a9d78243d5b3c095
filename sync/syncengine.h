// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backends.h"
#include "courier.h"
#include "puller.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Kiosk {

/// How an event's sync is doing, for a status line.
struct SyncStatus {
    enum class Kind { UpToDate, Pulling, Waiting, Offline, KeyRefused, Foreign, Held, StoreFailed };
    Kind kind = Kind::UpToDate;
    qint64 waiting = 0; ///< Deliveries that are neither confirmed nor in conflict.
    qint64 conflicts = 0;
    qint64 held = 0; ///< Attendees that vanished at once and wait for a person.
    OddRows odd = {}; ///< Of the list.
    qint64 taken = 0; ///< While pulling: tickets so far, of total.
    qint64 total = 0;
    std::optional<QDateTime> since = {}; ///< Offline: since when.
    std::optional<QDateTime> listAt = {}; ///< When the list was last known to be whole.
    std::chrono::seconds skew = {}; ///< Server's clock less ours.
    QString detail = {}; ///< English, one line: what is wrong and what to do.

    bool operator==(const SyncStatus &) const = default;
};

/// One round: everything out, then everything in.
struct SyncRound {
    bool push = true;
    bool pull = true;
    bool now = false; ///< Does not wait for the server's back-off.
};

/// Decides when to do what for one event; owns no protocol.
///
/// Thread: the backend thread. Errors end in the status and in finished(); nothing is ever given up.
class SyncEngine : public QObject
{
    Q_OBJECT

public:
    SyncEngine(EventSync sync, const BackendFactory &makeBackend, QObject *parent = nullptr);
    ~SyncEngine() override;

    /// Loads what is remembered; what was on its way when the program ended is to be read back. Also writes
    /// what the store did not take of late. The engine does so by itself before any other work, until it
    /// works: call it first where state() is wanted. Errors: Storage.
    [[nodiscard]] Result<> prepare();
    /// Syncs by itself from now on.
    void start();
    /// A check-in was queued.
    void wake();
    /// Begins nothing more; @p done hears when the delivery that is out has been answered: one that is cut
    /// off stays in doubt. At once when none is out.
    void finish(const std::function<void()> &done);
    /// Agrees to a shrink that is held back; the answer is how many were revoked.
    [[nodiscard]] Result<qint64> acceptShrink();
    /// One round; ends with roundFinished(). Nothing more while one is running.
    void run(const SyncRound &round);
    /// Takes in the newest tickets for somebody who waits: @p done hears within @p budget whether it worked,
    /// at once when the server was not reachable of late.
    void lookForLateSale(std::chrono::milliseconds budget, const std::function<void(bool)> &done);

    [[nodiscard]] SyncStatus status();
    [[nodiscard]] const SyncState &state() const { return m_sync.state; }

Q_SIGNALS:
    void statusChanged(const Kiosk::SyncStatus &status);
    void conflictFound(const Kiosk::OutboxEntry &entry);
    void roundFinished(const Kiosk::SyncEnd &end);

private:
    void tick();
    void deliverIfDue();
    void pullIfDue();
    void delivered(const SyncEnd &ended);
    void pulled(const SyncEnd &end);
    void looked(const SyncEnd &end);
    [[nodiscard]] Result<> load();
    [[nodiscard]] bool isStoreReady();
    void noteStoreFailure(const QString &why);
    /// How the work ended, now that this was to be written, too.
    SyncEnd remember(const SyncEnd &end);
    void tell();
    void endRound(const SyncEnd &end);

    EventSync m_sync;
    // Three connections: a long pull holds up neither deliveries nor a guest at the door.
    std::unique_ptr<Backend> m_pushBackend;
    std::unique_ptr<Backend> m_pullBackend;
    std::unique_ptr<Backend> m_lookBackend;
    Courier m_courier;
    Puller m_puller;
    Puller m_scout;
    QTimer m_ticker;
    std::optional<SyncRound> m_round;
    std::optional<std::chrono::microseconds> m_lookedAt; ///< Steady; as the next.
    std::optional<std::chrono::microseconds> m_wholeAt;
    int m_pullTries = 0;
    QList<std::function<void(bool)>> m_waitingForLook;
    QList<std::function<void(bool)>> m_waitingForNextLook; ///< Asked while one was running.
    std::function<void()> m_finished;
    SyncEnd m_lastEnd; ///< As far as the server is concerned.
    bool m_isLoaded = false;
    bool m_startsAfresh = false;
    std::optional<QString>
        m_storeProblem; ///< What the store said last, while something is still to be written.
    int m_storeFailures = 0; ///< In a row.
    std::chrono::microseconds m_storeRetryAt = {}; ///< Steady.
    SyncStatus m_told;
};

} // namespace Kiosk
