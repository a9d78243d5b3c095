// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"
#include "result.h"

#include <QHash>
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
};

/// One call, one transaction, one answer: everything a gate does with a text that was read or typed.
///
/// Thread: the store's. Errors: none; a failure of ours is the verdict Error, and the next call tries afresh.
class CheckInDesk
{
public:
    CheckInDesk(Store &store, const Clock &clock);

    /// Decides and writes. When this returns, what it says survives power loss.
    [[nodiscard]] AdmissionDecision submit(const QString &payload, const DeskPost &post);

    /// What submit() would say now; writes nothing and knows no repeats.
    [[nodiscard]] AdmissionDecision preview(const QString &payload, const DeskPost &post);

private:
    struct Showing {
        std::chrono::microseconds at = {};
        AdmissionDecision decision;
    };
    struct Case;

    [[nodiscard]] std::optional<AdmissionDecision> repeatOf(const QString &key);
    void remember(const QString &key, const AdmissionDecision &decision);
    [[nodiscard]] Result<AdmissionDecision> decide(const QString &payload, const DeskPost &post);
    [[nodiscard]] Result<Case> gather(const QString &payload, const DeskPost &post);
    [[nodiscard]] Result<AdmissionDecision> answer(const Case &found, const Ruling &ruling);
    /// Appends the ledger row and, when granted, what follows from it; the answer is the row's id.
    [[nodiscard]] Result<QString> record(const Case &found, const Ruling &ruling,
                                         const QString &overrideReason);

    Store &m_store;
    const Clock &m_clock;
    QHash<QString, Showing> m_showings; ///< Of the last seconds, by gate, direction and code.
};

} // namespace Kiosk
