// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace Kiosk {

/// A scan that was not decided, and why. Nobody was admitted, nothing was written, and it is forgotten: who
/// still wants in shows the ticket again.
struct HeldScan {
    enum class Why {
        Opening, ///< Store or place are not ready yet.
        TooLate, ///< It waited so long that whoever showed it may have left.
        Slow, ///< It is being decided, and its answer follows.
        PlaceChanged, ///< The event or entrance is another one than when it was shown.
        SetupOpen,
        NoEvent,
        NoEntrance, ///< Nobody knows at which entrance the kiosk stands.
        LaneClosed, ///< The entrance of its scanner is none of the event's.
        StoreLost,
        ReasonIsTicket, ///< A slow scanner typed it into a reason, and its end key gave that.
    };

    Why why = Why::Opening;
    QString lane = {}; ///< Of the scanner that read it; text from outside, as the next ones.
    QString gate = {}; ///< LaneClosed: the entrance that is not there; empty: none was ever set.
    QString code = {}; ///< Of a ticket that the server was asked about; else empty.
    std::optional<Error> failure = {}; ///< What failed, if anything did.

    bool operator==(const HeldScan &) const = default;
};

} // namespace Kiosk

Q_DECLARE_METATYPE(Kiosk::HeldScan)
