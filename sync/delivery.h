// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend.h"
#include "event.h"
#include "outboxentry.h"

#include <chrono>

namespace Kiosk {

/// What a repeated delivery could do to a ticket at the server.
enum class TicketKind {
    SingleUse, ///< A repeat is refused.
    MultiUse, ///< A repeat uses up another entry.
    WithCheckOut, ///< A repeat checks the guest out: only a person may settle what is unknown.
};

/// What there is to know of a delivery when its answer arrives.
struct DeliveryHistory {
    TicketKind ticket = TicketKind::SingleUse;
    int attempts = 0; ///< Times that it was sent, the one that was just answered included.
    bool wasUnknown = false; ///< An earlier attempt may have been executed.
    std::optional<int> recordsBefore = {}; ///< The ticket's records before the first attempt.
    std::optional<int> recordsRead = {}; ///< As they were read just before this attempt.
    bool keepsScanTime = true; ///< The server stores the scan time that was sent.
};

/// What to do with a delivery next.
struct NextStep {
    enum class Kind {
        Confirm, ///< The server has it.
        Conflict, ///< The server will not have it: show it, never send it again.
        SendAgain, ///< Surely not executed.
        ReadBack, ///< Read the ticket's records once nothing can still be running.
        CompareRecords, ///< Read them now: an earlier attempt may be why this one was refused.
        AskPerson, ///< Nobody can tell but a person.
        Quarantine, ///< Failed too often.
        Stop, ///< The key is refused: nothing more goes out.
    };
    Kind kind = Kind::AskPerson;
    QString reason = {}; ///< English, one line, for people; empty when all is well.
};

/// @p typeHasSeveralEntries: tickets of its type were seen to be good for more than one entry.
[[nodiscard]] TicketKind ticketKindOf(const Event &event, const Attendee &attendee,
                                      bool typeHasSeveralEntries);

/// The time of the scan on the server's clock, Unix seconds: by the skew that was known at the scan. Was
/// none, then by @p learnt, the first that came to be known, and by how far our clock, which stands at @p
/// now, was set in between.
[[nodiscard]] qint64 scanTimeOf(const OutboxEntry &entry, qint64 learnt, const ClockMark &now);

/// Whether the records must be read before the first attempt, because afterwards they could not tell.
[[nodiscard]] bool needsRecordsBefore(TicketKind ticket, bool keepsScanTime);

/// What follows when the records that are to be counted first could not be had; nothing was sent.
[[nodiscard]] NextStep afterNoRecords(const QString &why, const DeliveryHistory &history);

/// What follows from the answer to a delivery.
[[nodiscard]] NextStep afterAnswer(const DeliveryAnswer &answer, const DeliveryHistory &history);

/// What follows from the records of a ticket whose delivery is unknown, read when it could no longer be
/// running.
[[nodiscard]] NextStep afterReadBack(const QList<CheckInRecord> &records, const DeliveryHistory &history);

/// What follows from the records after a repeat with the very same scan time was refused.
///
/// The refused attempt was just recorded under the text that our own first attempt would carry: an entry with
/// an equal text is ours, or another gate's within the same minute.
[[nodiscard]] NextStep afterRefusedRepeat(const QList<CheckInRecord> &records,
                                          const DeliveryHistory &history);

} // namespace Kiosk
