// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "delivery.h"
#include "eventsync.h"

#include <QObject>

namespace Kiosk {

/// Takes the outbox to the server, one delivery after another, oldest first.
///
/// What goes out is written down before it goes, so that whatever ends the program, nothing is sent twice
/// unseen. Thread: the backend thread.
class Courier : public QObject
{
    Q_OBJECT

public:
    Courier(EventSync &sync, Backend &backend, QObject *parent = nullptr);

    /// Delivers what is due and ends with finished().
    void start();
    /// Writes what an answer said and the store did not take yet; before that nothing more goes out.
    [[nodiscard]] Result<> writeDown() { return writeDownWith({}); }
    /// Ends after the delivery that is under way, if there is one.
    void finish() { m_isFinishing = true; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// We admitted, the server refuses.
    void conflictFound(const Kiosk::OutboxEntry &entry);
    void finished(const Kiosk::SyncEnd &end);

private:
    void next();
    void go();
    /// Finds the next delivery; marks it as sent when nothing has to be asked before it goes.
    [[nodiscard]] Result<> choose();
    /// The next that the server can be told of; what it cannot be told waits for a person.
    [[nodiscard]] Result<std::optional<OutboxEntry>> nextSendable();
    [[nodiscard]] Result<> classify();
    [[nodiscard]] Result<> markSent();
    void countRecords();
    void send();
    void answered(const DeliveryAnswer &answer);
    void readRecords(NextStep (*rule)(const QList<CheckInRecord> &, const DeliveryHistory &));
    void take(const NextStep &step);
    /// Remembers where the delivery stands now, until it is written.
    void owe(DeliveryState state, const QString &reason, int attempts,
             const std::optional<QDateTime> &nextAttemptAt);
    /// @p more goes into the same transaction; when it fails, all of it is still owed.
    [[nodiscard]] Result<> writeDownWith(const std::function<Result<>()> &more);
    /// Writes where the delivery stands, and in the same transaction what goes out next.
    void settle(DeliveryState state, const QString &reason,
                const std::optional<QDateTime> &nextAttemptAt = {});
    /// After silence: is it this delivery or the server?
    void probe();
    /// Not executed: as if it had never been tried.
    void putBack(const QString &reason, const SyncEnd &why);
    /// The records are not to be had: later, and meanwhile the others.
    void postpone(DeliveryState state, const QString &reason);
    void end(const SyncEnd &end);
    [[nodiscard]] QDateTime settledAt() const;

    /// A delivery as it stands since its answer, and how it stood on the disk before.
    struct Owed {
        OutboxEntry entry;
        DeliveryState before;
    };

    EventSync &m_sync;
    Backend &m_backend;
    std::optional<OutboxEntry> m_entry;
    std::optional<Owed> m_owed; ///< Outlives a store that fails: an answer cannot be had again.
    DeliveryHistory m_history;
    std::pair<qint64, int> m_recordsRead; ///< Of which entry, how many: when they were last read back.
    bool m_isBusy = false;
    bool m_isFinishing = false;
    bool m_isShut = false; ///< The server named a time to come back.
};

} // namespace Kiosk
