// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Kiosk {

/// Whether a spreadsheet may take a cell that begins with @p c for a formula, or take the character away.
[[nodiscard]] inline bool isGuardedStart(QChar c) { return QStringView(u"=+-@＝＋－＠'\t\r").contains(c); }

/// @p text as a cell that every spreadsheet takes for text. unguarded() gives it back.
[[nodiscard]] inline QString guarded(const QString &text)
{
    return !text.isEmpty() && isGuardedStart(text.front()) ? u'\'' + text : text;
}

/// Takes the guard off. `'t Hooft` has none and stays.
[[nodiscard]] inline QString unguarded(const QString &cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && isGuardedStart(cell[1]) ? cell.mid(1) : cell;
}

} // namespace Kiosk
