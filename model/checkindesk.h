// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"
#include "event.h"
#include "result.h"
#include "showing.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Kiosk {

class Clock;
class Store;
struct Ruling;

/// Where and by whom a ticket is presented.
struct DeskPost {
    qint64 eventId = 0;
    qint64 gateId = 0;
    Direction direction = Direction::In;
    QString operatorName = {};
    QString overrideReason = {}; ///< Not empty: admit although a rule refuses, where that is allowed.
    QString refusalId
        = {}; ///< Beside a reason: the ledger row of the refusal that it is about, if there is one.
    QString lane = {}; ///< Which scanner of the gate; what two of them read are two showings.
    std::chrono::milliseconds sameShowing = usualShowing; ///< As Event::sameShowing.
    BackendKind backend = BackendKind::Local; ///< As Event::backend.
};

/// What somebody shows there @p at, on Clock::steady().
[[nodiscard]] Showing showingOf(const QString &payload, const DeskPost &post, std::chrono::microseconds at);

/// One call, one transaction, one answer: everything a gate does with a text that was read or typed.
///
/// Thread: the store's. Errors: none; a failure of ours is the verdict Error, and the next call tries afresh.
class CheckInDesk
{
public:
    CheckInDesk(Store &store, const Clock &clock);

    /// Decides and writes. When this returns, what it says survives power loss.
    [[nodiscard]] AdmissionDecision submit(const QString &payload, const DeskPost &post);

    /// Whether the ticket that this ledger row refused has not been granted anything since. Errors: Storage.
    [[nodiscard]] Result<bool> isStillRefused(const QString &refusalId);

    /// What submit() would say now; writes nothing and knows no repeats.
    [[nodiscard]] AdmissionDecision preview(const QString &payload, const DeskPost &post);

private:
    struct Answered {
        Showing showing;
        AdmissionDecision decision;
    };
    struct Case;

    [[nodiscard]] std::optional<AdmissionDecision> repeatOf(const Showing &showing);
    void remember(Showing showing, const AdmissionDecision &decision);
    [[nodiscard]] Result<AdmissionDecision> decide(const QString &payload, const DeskPost &post);
    [[nodiscard]] Result<Case> gather(const QString &payload, const DeskPost &post);
    [[nodiscard]] Result<AdmissionDecision> answer(const Case &found, const Ruling &ruling);
    /// Appends what is waived, unless it stands in the ledger as DeskPost::refusalId already.
    [[nodiscard]] Result<> recordRefusal(const Case &found, const QString &refusalId);
    /// Appends the ledger row and, when granted, what follows from it; the answer is the row's id.
    [[nodiscard]] Result<QString> record(const Case &found, const Ruling &ruling,
                                         const QString &overrideReason);

    Store &m_store;
    const Clock &m_clock;
    QList<Answered> m_answered; ///< In the last seconds.
};

} // namespace Kiosk
