// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend.h"
#include "eventsync.h"

#include <QObject>

namespace Kiosk {

/// Brings a server's list into the replica.
///
/// A whole pull counts only when nothing moved while it ran: the server's counter before and after equals the
/// rows seen, page 1 stayed as it was, and a ticket that stood on two pages stood there in the pull before,
/// too: then two tickets bear one code, else the rows were on the move. Who is missing from two such pulls in
/// a row is revoked, unless so many are missing that a person has to agree. Thread: the backend thread;
/// between two parts of a page the event loop runs, so that admissions go first.
class Puller : public QObject
{
    Q_OBJECT

public:
    Puller(EventSync &sync, Backend &backend, QObject *parent = nullptr);

    /// Pulls everything, going on where an earlier run was cut off, unless that is long ago. Ends with
    /// finished().
    void startWhole();
    /// Takes in the newest tickets: page 1 alone. Ends with finished().
    void lookAtNewest(int tickets);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void progressed(qint64 taken, qint64 total);
    void finished(const Kiosk::SyncEnd &end);

private:
    void describe(void (Puller::*then)(const ServerEvent &));
    [[nodiscard]] bool mayGoOn() const;
    void begin(const ServerEvent &before);
    void fetchNext();
    [[nodiscard]] bool isGivenAgain(const AttendeePage &page);
    void take(const AttendeePage &page);
    void takePart();
    void closePage();
    [[nodiscard]] Result<int> writePage();
    void advance(int fresh, const QList<qint64> &repeated);
    void pageTaken(int fresh);
    void checkFirstPage();
    void conclude(const ServerEvent &after);
    [[nodiscard]] Result<SyncEnd> settle(const PullProgress &pull);
    [[nodiscard]] Result<SyncEnd> settleAbsence(qint64 seen);
    void failed(const Error &error);
    void end(const SyncEnd &end);
    [[nodiscard]] PullProgress &progress() { return *m_sync.state.progress; }

    EventSync &m_sync;
    Backend &m_backend;
    bool m_isBusy = false;
    bool m_isWhole = false;
    AttendeePage m_page; ///< That is being taken in.
    QList<qint64> m_taken; ///< Its attendees so far.
    qint64 m_requestedAt = 0;
    QString m_firstPage; ///< Its digest when it was looked at last.
};

} // namespace Kiosk
