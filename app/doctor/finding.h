// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QList>
#include <QString>

namespace Kiosk {

/// What one look of the doctor found.
struct Finding {
    enum class State { Ok, Warn, Fail };
    /// What was looked at.
    enum class Subject {
        DataFolder,
        Disk,
        Store,
        Ledger,
        Clock,
        Keychain,
        Events,
        Entrance, ///< At which this kiosk stands.
        Key,
        Server,
        Sync, ///< Sums up what ServerClock, Attendees, ListAge and Deliveries say one by one.
        ServerClock,
        Attendees,
        ListAge,
        Deliveries,
        Camera,
        Sound,
        Pin,
        Scanner, ///< That this kiosk is set up with.
        Device, ///< That may be a scanner.
    };

    Subject subject = Subject::Store;
    QString check = {}; ///< For scripts: never translated, never changed.
    State state = State::Ok;
    QString detail = {}; ///< What was found, for people.
    Error error = {}; ///< Why it failed, if it did: the screens have words for it, detail is English then.
    QString remedy = {}; ///< What to do about it, for people; may be there although all is well.
    QString about = {}; ///< The event or the scanner it is about; text from outside.
};

/// ok, warn or fail
[[nodiscard]] QString toWord(Finding::State state);

} // namespace Kiosk
