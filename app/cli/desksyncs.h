// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/eventsyncs.h"
#include "outcome.h"

namespace Kiosk {

/// The syncs beside a desk, of every event that has a server: while the desk holds the folder nobody else
/// can.
///
/// What goes wrong is told on standard error: once when it begins, however long it lasts, and once when it is
/// over.
class DeskSyncs : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DeskSyncs(Store &store, const Clock &clock);

    /// Errors: the store cannot be read.
    [[nodiscard]] Outcome<> start();
    /// A check-in of the event was queued.
    void wake(qint64 eventId) { m_syncs.wake(eventId); }
    /// Begins nothing more; finished() follows when what is out has been answered, or not in time.
    void finish();

Q_SIGNALS:
    /// Never within finish().
    void finished();

private:
    void tell(qint64 eventId);
    void tellConflict(const OutboxEntry &entry);

    Store &m_store;
    EventSyncs m_syncs;
    QHash<qint64, Event> m_events;
    QHash<qint64, QString> m_told; ///< By event: the trouble that was told last.
};

} // namespace Kiosk
