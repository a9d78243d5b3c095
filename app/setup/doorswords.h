// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "doctor/finding.h"
#include "theme/theme.h"

#include <QDateTime>

namespace Kiosk {

/// What stands in the band of the page before doors.
struct DoorsWords {
    Field field = Field::Lookup;
    Sign sign = Sign::LookingUp;
    QString headline = {};
    QString detail = {};

    bool operator==(const DoorsWords &) const = default;
};
/// @p found: what doorsFindings() gave.
[[nodiscard]] DoorsWords doorsWords(const QList<Finding> &found, const QDateTime &checkedAt);
[[nodiscard]] DoorsWords examiningWords();

/// Those that a page shows, in its order: what keeps the doors shut, what failed, what warns, what is good.
[[nodiscard]] QList<Finding> doorsFindings(const QList<Finding> &found);
/// Without this nobody can be admitted.
[[nodiscard]] bool keepsDoorsShut(const Finding &finding);

/// What a person can do about a finding on the spot.
enum class DoorsHelp { None, PlaySound, TryScanners, SetPin };
[[nodiscard]] DoorsHelp doorsHelp(Finding::Subject subject);
/// Of resources/icons.
[[nodiscard]] QString doorsIcon(Finding::Subject subject);

enum class DoorsNaming { Plain, WithEvent };
/// "Age of the list", or with several events "Age of the list · Gala".
[[nodiscard]] QString doorsName(const Finding &finding, DoorsNaming naming);
/// With several events among @p found their names are needed.
[[nodiscard]] DoorsNaming doorsNaming(const QList<Finding> &found);

} // namespace Kiosk
