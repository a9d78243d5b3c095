// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Kiosk {

/// Which way somebody goes through a gate.
enum class Direction { In, Out };

/// Which ways a gate serves.
enum class GateDirection { In, Out, Both };

/// Where people enter, with its rules.
struct Gate {
    qint64 id = 0;
    qint64 eventId = 0;
    QString name = {}; ///< Unique within the event.
    GateDirection direction = GateDirection::Both;
    QStringList acceptedTicketTypes = {}; ///< Empty: all of them. Compared without regard to case.
    bool tracksReentry = false; ///< Who left comes back free; who is inside cannot enter again.
    std::optional<QDateTime> opensAt = {}; ///< UTC
    std::optional<QDateTime> closesAt = {}; ///< UTC, exclusive
    bool isOpen = true;

    bool operator==(const Gate &) const = default;
    [[nodiscard]] bool accepts(const QString &ticketType) const;
};

[[nodiscard]] QString toWord(Direction direction);
[[nodiscard]] std::optional<Direction> directionFromWord(const QString &word);
[[nodiscard]] QString toWord(GateDirection direction);
[[nodiscard]] std::optional<GateDirection> gateDirectionFromWord(const QString &word);

} // namespace Kiosk
