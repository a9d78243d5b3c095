// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate.h"
#include "result.h"

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Kiosk {

/// What a gate says to a ticket.
enum class Verdict {
    Admitted,
    ExitRecorded,
    AlreadyUsed,
    AlreadyInside,
    NotInside,
    NotYetValid,
    Expired,
    WrongGate,
    WrongEvent,
    Unpaid,
    Revoked,
    Unknown,
    InvalidPayload,
    GateClosed,
    Error, ///< We failed; nobody was admitted, nothing was written.
    Resolved, ///< Of the ledger only: a person settled a delivery, the reason says how.
};

[[nodiscard]] QString toWord(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromWord(const QString &word);
/// Admitted or exit recorded.
[[nodiscard]] bool isGranted(Verdict verdict);

/// The admission that came before, where and when.
struct PreviousAdmission {
    QDateTime at = {};
    QString gate = {};
    QString device = {};

    bool operator==(const PreviousAdmission &) const = default;
};

/// One row of the ledger: what was said to a ticket, by which gate, when.
struct CheckIn {
    qint64 number = 0; ///< Position in the ledger, from 1 without gaps.
    QString id = {}; ///< UUID; also the idempotency key of its delivery.
    qint64 at = 0; ///< UTC milliseconds
    qint64 eventId = 0;
    QString event = {};
    QString gate = {};
    QString device = {};
    QString operatorName = {};
    Direction direction = Direction::In;
    QString code = {}; ///< Null when nothing like a code was found.
    Verdict verdict = Verdict::Error;
    QString reason = {};
    QString overrideReason = {};
    int entries = 0; ///< How many of the ticket's entries this row took: 0 or 1.
    QByteArray previousHash = {}; ///< Raw SHA-256.
    QByteArray hash = {};
};

/// A verdict and what a screen needs to explain it.
struct AdmissionDecision {
    std::optional<QString> code = {};
    Verdict verdict = Verdict::Error;
    QString reason = {}; ///< Short machine word.
    QString detail = {}; ///< What to add for people: the event, the gates to go to, or what failed.
    std::optional<Error> failure = {}; ///< Verdict::Error: why nothing was decided.
    QString lane = {}; ///< Of the scanner that asked; not kept, as the next.
    bool isAmongOthers = false; ///< Further codes were before the camera.
    QString firstName = {};
    std::optional<QString> name = {};
    std::optional<QString> ticketType = {};
    QList<QPair<QString, QString>> customFields = {}; ///< As of the attendee; for notes to the staff.
    std::optional<int> remaining
        = {}; ///< Entries left after this decision; nothing: unlimited or no attendee.
    bool isUnlimited = false;
    std::optional<QDateTime> checkedInAt = {}; ///< First admission of this attendee.
    std::optional<PreviousAdmission> previous = {};
    std::optional<QString> checkInId = {}; ///< The ledger row; nothing for a dry run and for Error.
    QDateTime at = {}; ///< UTC
    QString event = {};
    QString gate = {};
    Direction direction = Direction::In;
    QString operatorName = {}; ///< Who was at the desk; empty: nobody said.
    bool wasInside = false; ///< Before this.
    bool isRepeat = false; ///< The same showing as a moment ago: nothing was written.
    bool isOverridable = false; ///< A steward may admit all the same, with a reason.
    std::chrono::microseconds elapsed = {}; ///< Text received → durable.

    bool operator==(const AdmissionDecision &) const = default;
};

} // namespace Kiosk
