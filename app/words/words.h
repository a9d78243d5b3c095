// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "checkin.h"
#include "settings/screensettings.h"

#include <QString>

namespace Kiosk {

/// What a guest reads: what happened, then what to do. Holds no code and no e-mail address.
struct GuestWords {
    QString verdict; ///< Two or three words.
    QString headline; ///< Short lines, broken where it reads best.
    QString detail; ///< May be empty.
    QString nextStep; ///< Empty when there is nothing to do.

    bool operator==(const GuestWords &) const = default;
};
[[nodiscard]] GuestWords guestWords(const AdmissionDecision &decision,
                                    ScreenSettings::NameShown shown = ScreenSettings::NameShown::First);

/// What a steward reads in the band of the last answer.
struct StewardWords {
    QString verdict;
    QString who; ///< The full name, or what was read in its place.
    QString detail;
};
[[nodiscard]] StewardWords stewardWords(const AdmissionDecision &decision);

/// "Admitted", "Already used", …
[[nodiscard]] QString verdictWord(Verdict verdict);

/// With separators between thousands, which the C locale leaves out.
[[nodiscard]] QString grouped(qint64 number);

/// The time of day at the kiosk, as its language writes it.
[[nodiscard]] QString timeOfDay(const QDateTime &instant);

} // namespace Kiosk
