// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendee.h"
#include "checkin.h"
#include "event.h"
#include "gate.h"

#include <optional>

namespace Kiosk {

/// Everything that decides an admission.
struct AdmissionFacts {
    std::optional<Attendee> attendee = {};
    bool knownElsewhere = false; ///< Another event of the same organisation has this code.
    Event event = {};
    Gate gate = {};
    Direction direction = Direction::In;
    QDateTime now = {}; ///< UTC
    bool overridden = false; ///< A steward gave a reason to waive the rules that may be waived.
};

/// What the rules say, and which of them said it.
struct Ruling {
    Verdict verdict = Verdict::Unknown;
    QString reason = {}; ///< Short machine word.
    int entries = 0; ///< Entries of the ticket that this takes: 0 or 1.

    bool operator==(const Ruling &) const = default;
};

/// Every rule of admission, in order: identity, validity, closed gate, payment, time, place, presence, use.
[[nodiscard]] Ruling decideAdmission(const AdmissionFacts &facts);

/// Whether a steward may admit in spite of @p verdict.
[[nodiscard]] bool isOverridable(Verdict verdict, const Event &event);

/// Completed, or not known at all.
[[nodiscard]] bool isPaid(const QString &paymentStatus);
/// Payment that was taken back: such a ticket is revoked, not unpaid.
[[nodiscard]] bool isPaymentWithdrawn(const QString &paymentStatus);

} // namespace Kiosk
