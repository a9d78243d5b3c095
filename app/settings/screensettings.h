// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace Kiosk {

/// How the screens of this device look, sound and behave: what a manager set. Every value is good: what was
/// not set, or cannot be read, is as below; only a PIN that cannot be read is there, and fits nobody's.
struct ScreenSettings {
    enum class Look { System, Day, Night };
    /// How much of a guest's name stands on the guests' screen.
    enum class NameShown { Full, First, None };

    QString language = {}; ///< As of the translations, "de"; empty: the system's.
    QStringList guestLanguages = {}; ///< What a guest may switch to.
    Look look = Look::System;
    int textScale = 100; ///< Percent of the desk's and set-up's text, 100 to 200.
    bool isMotionReduced = false;
    QString colour = {}; ///< The manager's, "#rrggbb"; empty: the theme's accent.
    QString logo = {}; ///< A picture's file; empty: the event's name stands there.

    int volume = 80; ///< Percent, 0 is silent.
    QString camera = {}; ///< A device's description; empty: the first there is.

    NameShown nameShown = NameShown::First;
    std::chrono::milliseconds grantedFor = std::chrono::seconds(2);
    std::chrono::milliseconds refusedFor = std::chrono::seconds(4);
    /// Ticket types and titles of custom fields that staff must see large. A type stands for itself, a field
    /// for its value.
    QStringList notes = {};
    bool areNotesHeld = true; ///< An answer with such a note stays until somebody acknowledges it.
    int capacity = 0; ///< Guests inside at which the staff is warned; 0: never.

    QString pinHash = {}; ///< Argon2id, as libsodium writes it; empty: no PIN. Anything else fits none.

    bool operator==(const ScreenSettings &) const = default;
};

/// The name under which they are kept.
inline constexpr QStringView screenSettingsName = u"screens";

[[nodiscard]] QString toText(const ScreenSettings &settings);
/// Out of what toText() gave, perhaps in another version. What is out of bounds is brought into them.
[[nodiscard]] ScreenSettings screenSettingsFrom(const QString &text);

} // namespace Kiosk
