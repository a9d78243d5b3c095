// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gate.h"

#include <QList>
#include <QPair>
#include <QString>

namespace Kiosk {

struct AdmissionDecision;
struct Attendee;

/// One attendee, as the desk shows them: everything in the kiosk's language.
struct AttendeeRow {
    QString code = {};
    QString name = {};
    QString email = {};
    QString ticketType = {};
    QString state = {}; ///< "In", "Not yet", …
    bool in = false;
    QString presence = {}; ///< "Inside since 19:02", …
    QString entries = {}; ///< "1 of 2"
    QString payment = {};
    QList<QPair<QString, QString>> fields = {}; ///< Every other column, in the list's order.
    bool canBeAdmitted = true; ///< By the button on the card.

    bool operator==(const AttendeeRow &) const = default;
};

/// To admit, or let out, in spite of a refusal.
struct OverrideOffer {
    QString refusalId; ///< The refusal's ledger row.
    Direction direction = Direction::In; ///< The refusal's.

    bool operator==(const OverrideOffer &) const = default;
};

[[nodiscard]] AttendeeRow rowOf(const Attendee &attendee);
/// Who was before a scanner, as far as the answer says; there is nothing to admit again.
[[nodiscard]] AttendeeRow rowOf(const AdmissionDecision &decision);

/// What a server's word for a payment means; empty when nothing is known.
[[nodiscard]] QString paymentWords(const QString &status);

} // namespace Kiosk
