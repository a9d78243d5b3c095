// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendee.h"
#include "result.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace Kiosk {

/// What a server says of the event that a key opens.
struct ServerEvent {
    QString name = {}; ///< Plain text; empty when the key covers several events.
    QString location = {};
    QString startsAtText = {}; ///< As the server shows it: its language and zone, for display only.
    qint64 sold = 0; ///< Tickets that a whole list has.
    qint64 checkedIn = 0;
};

/// A part of a server's list.
struct AttendeePage {
    /// Each code once, the newest ticket's row, in the server's order; without ids and without anything that
    /// this device recorded.
    QList<Attendee> attendees = {};
    int listed = 0; ///< Tickets that the server put on this page: every row counts.
    int unusable = 0; ///< Rows left out: without a code, or with numbers that were rounded.
    int unsendable = 0; ///< Rows whose code Backend::whyNotSendable().
    QByteArray digest = {}; ///< Of the rows; stays when tickets are used, changes when rows move.
};

/// What a server remembers of one use of a ticket.
struct CheckInRecord {
    bool isPass = false; ///< Otherwise an attempt that was refused.
    QString at = {}; ///< The server's own text: shown and compared for equality, never read.

    bool operator==(const CheckInRecord &) const = default;
};

/// One check-in on its way to a server.
struct Delivery {
    QString code = {}; ///< As the server spells it; never empty.
    qint64 scannedAt = 0; ///< Unix seconds on the server's clock; a repeat sends the very same.
    QString checkInId = {}; ///< For servers that take an idempotency key.
};

/// What became of a delivery, as far as its answer tells.
struct DeliveryAnswer {
    enum class Kind {
        Accepted, ///< The server wrote the check-in down.
        Refused, ///< The server wrote down that it refused; it gives no reason.
        Rejected, ///< The server does not take this ticket, and wrote nothing: unknown, unpaid, not this
                  ///< key's.
        KeyRefused, ///< The key is no longer good; nothing was executed.
        NotSent, ///< Surely not executed: no connection came about, or the server is shut for now.
        Unknown, ///< It may have been executed or not.
    };
    Kind kind = Kind::Unknown;
    QString detail = {}; ///< English, one line, plain text; the server's own words where it had some.
    std::optional<std::chrono::seconds> retryAfter = {}; ///< When the server named a time.
};

/// Which rules a server plays by, as seen in its answers.
struct ServerTraits {
    bool keepsScanTime = true; ///< Stores the time of the scan; old servers store the time of delivery.
};

template<typename T> using Answered = std::function<void(Result<T>)>;

/// One event on one server. The only interface that the sync engine knows.
///
/// Thread: the backend thread; every call returns at once and answers later, from the event loop, exactly
/// once, and never after the backend's destruction. One call at a time: the caller waits for the answer.
/// Errors: Kind::Network (no usable answer: try later), Kind::Auth (the key is refused), Kind::Malformed
/// (this is no such server). Details are one English line with what to do, and never hold the key.
class Backend
{
public:
    Backend() = default;
    virtual ~Backend() = default;
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;

    /// Is the key good? The cheapest question there is; says exactly what is wrong.
    virtual void checkKey(Answered<void> answered) = 0;
    /// Name, place and counters; may be dear for the server.
    virtual void describe(Answered<ServerEvent> answered) = 0;
    /// @p page counts from 1; newest tickets come first.
    virtual void fetchPage(int page, int pageSize, Answered<AttendeePage> answered) = 0;
    /// Why the server cannot be told of a check-in with this code: English, one line; empty when it can.
    /// Never deliver() or ask for the records of another one.
    [[nodiscard]] virtual QString whyNotSendable(const QString &code) const = 0;
    virtual void fetchRecords(const QString &code, Answered<QList<CheckInRecord>> answered) = 0;
    /// Sends once; nothing below repeats it.
    virtual void deliver(const Delivery &delivery, std::function<void(DeliveryAnswer)> answered) = 0;
    /// Ends what is under way, without an answer. A delivery cut off so may have been executed.
    virtual void cancel() = 0;

    [[nodiscard]] virtual ServerTraits traits() const = 0;
    /// Server's clock less ours, as the newest answer's date tells; nothing before the first.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> clockSkew() const = 0;
};

} // namespace Kiosk
