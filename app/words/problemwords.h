// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/openproblem.h"
#include "deliveryresolution.h"

#include <QList>
#include <QString>

namespace Kiosk {

/// A delivery that waits for a person: what it is, what happened, what can be done.
struct ProblemWords {
    QString kind; ///< "Conflict", …
    QString headline; ///< Who, and in a few words what.
    QString sentence;
    QString brief; ///< Who, gate and time, for a line.
    QString admitted; ///< When, where and by whom.
    QString ticket; ///< Type and code.
    QString reason; ///< Why; may be empty.
};
[[nodiscard]] ProblemWords problemWords(const OpenProblem &problem);

/// Tickets that vanished from the server's list at once and are held back.
struct ShrinkWords {
    QString brief; ///< How many, for a line.
    QString headline;
    QString sentence;
};
[[nodiscard]] ShrinkWords shrinkWords(qint64 tickets);

/// What may be done about it, the likeliest first.
[[nodiscard]] QList<Resolution> choicesFor(DeliveryState state);
/// "Seen", "The server has it", "Send again".
[[nodiscard]] QString choiceWord(Resolution resolution);
/// Whether a person has to say why.
[[nodiscard]] bool needsReason(DeliveryState state, Resolution resolution);

/// "1 conflict", "2 held deliveries"; empty for none.
[[nodiscard]] QString conflictsCounted(qsizetype conflicts);
[[nodiscard]] QString heldCounted(qsizetype deliveries);

} // namespace Kiosk
