// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace Kiosk {

/// One row of the list: a ticket and the person it names.
struct Attendee {
    qint64 id = 0;
    qint64 eventId = 0;
    QString code = {}; ///< As the server spells it.
    QString firstName = {};
    QString lastName = {};
    QString email = {};
    QString ticketType = {};
    std::optional<int> allowedCheckIns = 1; ///< Nothing: unlimited.
    std::optional<int> serverRemaining
        = 1; ///< As the server (or the imported list) last said; nothing: unlimited.
    int uncontainedAdmissions = 0; ///< Own entries that serverRemaining does not know of yet.
    QString paymentStatus = {}; ///< As the server spells it; empty: not known, which counts as paid.
    bool isRevoked = false;
    QString revokedReason = {};
    std::optional<QDateTime> validFrom = {}; ///< UTC
    std::optional<QDateTime> validUntil = {}; ///< UTC, exclusive
    std::optional<QDateTime> firstCheckInAt = {};
    std::optional<QDateTime> lastCheckInAt = {};
    std::optional<QDateTime> lastCheckOutAt = {};
    bool isInside = false;
    QList<QPair<QString, QString>> customFields = {}; ///< Every other column, in the list's order.

    bool operator==(const Attendee &) const = default;

    /// First and last name, or null when neither is known.
    [[nodiscard]] QString fullName() const;
};

} // namespace Kiosk
