// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendee.h"
#include "checkin.h"
#include "deliveryresolution.h"
#include "event.h"
#include "outboxentry.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// The words of files, exports and the command line: one table an enum, read in both directions.
template<typename Enum> struct Word {
    Enum value;
    QLatin1StringView word;
};

template<typename Enum> Word(Enum, QLatin1StringView) -> Word<Enum>;

constexpr std::array verdictWords {
    Word { Verdict::Admitted, "admitted"_L1 },
    Word { Verdict::ExitRecorded, "exit_recorded"_L1 },
    Word { Verdict::AlreadyUsed, "already_used"_L1 },
    Word { Verdict::AlreadyInside, "already_inside"_L1 },
    Word { Verdict::NotInside, "not_inside"_L1 },
    Word { Verdict::NotYetValid, "not_yet_valid"_L1 },
    Word { Verdict::Expired, "expired"_L1 },
    Word { Verdict::WrongGate, "wrong_gate"_L1 },
    Word { Verdict::WrongEvent, "wrong_event"_L1 },
    Word { Verdict::Unpaid, "unpaid"_L1 },
    Word { Verdict::Revoked, "revoked"_L1 },
    Word { Verdict::Unknown, "unknown"_L1 },
    Word { Verdict::InvalidPayload, "invalid_payload"_L1 },
    Word { Verdict::GateClosed, "gate_closed"_L1 },
    Word { Verdict::Error, "error"_L1 },
    Word { Verdict::Resolved, "resolved"_L1 },
};
constexpr std::array deliveryWords {
    Word { DeliveryState::Pending, "pending"_L1 },         Word { DeliveryState::Sent, "sent"_L1 },
    Word { DeliveryState::Unknown, "unknown"_L1 },         Word { DeliveryState::Conflict, "conflict"_L1 },
    Word { DeliveryState::Quarantined, "quarantined"_L1 }, Word { DeliveryState::Confirmed, "confirmed"_L1 },
};
constexpr std::array resolutionWords {
    Word { Resolution::Delivered, "delivered"_L1 },
    Word { Resolution::NotDelivered, "not-delivered"_L1 },
    Word { Resolution::Acknowledged, "acknowledged"_L1 },
};
constexpr std::array backendWords {
    Word { BackendKind::Local, "local"_L1 },
    Word { BackendKind::Tickera, "tickera"_L1 },
    Word { BackendKind::FastCheck, "fastcheck"_L1 },
};
constexpr std::array directionWords {
    Word { Direction::In, "in"_L1 },
    Word { Direction::Out, "out"_L1 },
};
constexpr std::array gateDirectionWords {
    Word { GateDirection::In, "in"_L1 },
    Word { GateDirection::Out, "out"_L1 },
    Word { GateDirection::Both, "both"_L1 },
};

template<typename Table, typename Enum> static QString wordIn(const Table &table, Enum value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return entry.word;
    }
    Q_UNREACHABLE();
}

template<typename Enum, typename Table>
static std::optional<Enum> valueIn(const Table &table, const QString &word)
{
    for (const auto &entry : table) {
        if (entry.word == word)
            return entry.value;
    }
    return std::nullopt;
}

QString toWord(Verdict verdict) { return wordIn(verdictWords, verdict); }

std::optional<Verdict> verdictFromWord(const QString &word) { return valueIn<Verdict>(verdictWords, word); }

bool isGranted(Verdict verdict) { return verdict == Verdict::Admitted || verdict == Verdict::ExitRecorded; }

QString toWord(DeliveryState state) { return wordIn(deliveryWords, state); }

std::optional<DeliveryState> deliveryStateFromWord(const QString &word)
{
    return valueIn<DeliveryState>(deliveryWords, word);
}

QString toWord(Resolution resolution) { return wordIn(resolutionWords, resolution); }

std::optional<Resolution> resolutionFromWord(const QString &word)
{
    return valueIn<Resolution>(resolutionWords, word);
}

QString toWord(BackendKind backend) { return wordIn(backendWords, backend); }

std::optional<BackendKind> backendFromWord(const QString &word)
{
    return valueIn<BackendKind>(backendWords, word);
}

QString toWord(Direction direction) { return wordIn(directionWords, direction); }

std::optional<Direction> directionFromWord(const QString &word)
{
    return valueIn<Direction>(directionWords, word);
}

QString toWord(GateDirection direction) { return wordIn(gateDirectionWords, direction); }

std::optional<GateDirection> gateDirectionFromWord(const QString &word)
{
    return valueIn<GateDirection>(gateDirectionWords, word);
}

QString Attendee::fullName() const
{
    const QString name = (firstName + u' ' + lastName).trimmed();
    return name.isEmpty() ? QString() : name;
}

bool Gate::accepts(const QString &ticketType) const
{
    return acceptedTicketTypes.isEmpty() || acceptedTicketTypes.contains(ticketType, Qt::CaseInsensitive);
}

} // namespace Kiosk
