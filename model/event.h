// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace Kiosk {

/// Where an event's attendees come from and its check-ins go to.
enum class BackendKind { Local, Tickera, FastCheck };

/// One evening people come to: its attendees, gates and time.
struct Event {
    qint64 id = 0; ///< The event's number on this device; never used again after removal.
    QString name = {}; ///< Unique on this device.
    QString organisation = {};
    BackendKind backend = BackendKind::Local;
    QString site = {}; ///< Address of the server; empty for a local event.
    QString remoteId = {};
    std::optional<QDateTime> startsAt = {}; ///< From here on tickets are good; UTC.
    std::optional<QDateTime> endsAt = {}; ///< From here on no longer; UTC.
    QString location = {};
    QString timeZone = {}; ///< IANA name; what times without a zone mean here. Empty is UTC.
    bool isOpen = true;
    bool revokedMayBeOverridden = false;
    QString checkoutTypes
        = {}; ///< Ticket types with check-out at the server: comma-separated, `none` or `all-multi`.

    /// What tickets may carry: words of symbologies, comma-separated, or `all`.
    QString scanFormats = QStringLiteral("all");
    /// How long a ticket that the same scanner reads again counts as shown once.
    std::chrono::milliseconds sameShowing = std::chrono::seconds(3);

    bool operator==(const Event &) const = default;
};

[[nodiscard]] QString toWord(BackendKind backend);
[[nodiscard]] std::optional<BackendKind> backendFromWord(const QString &word);

} // namespace Kiosk
