// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Kiosk {

/// Who is at the desk, as they say; nobody has to.
struct Shift {
    QString operatorName = {}; ///< Empty: nobody said.
    QDateTime since = {}; ///< UTC; null while nobody said.
    QStringList recent = {}; ///< Who was here last, newest first.

    bool operator==(const Shift &) const = default;
};

/// The name under which it is kept.
inline constexpr QStringView shiftSettingName = u"shift";
inline constexpr int longestOperatorName = 60;

/// @p name takes over from whoever is there; unchanged when the name is empty.
[[nodiscard]] Shift begun(const Shift &before, const QString &name, const QDateTime &now);
/// Nobody is there; who was stays among the recent ones.
[[nodiscard]] Shift ended(const Shift &before);

[[nodiscard]] QString toText(const Shift &shift);
/// Out of what toText() gave; what cannot be read is left out.
[[nodiscard]] Shift shiftFrom(const QString &text);

} // namespace Kiosk
