// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

class QKeyEvent;
class QObject;

namespace Kiosk {

/// What a key may be to a scanner that types.

/// Return, Enter or Tab, and no shortcut.
[[nodiscard]] bool isEndKey(const QKeyEvent &event);
/// How people move and correct in a text, as no scanner does.
[[nodiscard]] bool isEdit(const QKeyEvent &event);
/// They type nothing themselves: a scanner holds them, and people do at any time.
[[nodiscard]] bool isBareModifier(const QKeyEvent &event);
[[nodiscard]] bool isDeadKey(const QKeyEvent &event);
[[nodiscard]] bool isPrintable(const QKeyEvent &event);
[[nodiscard]] bool isFunctionKey(const QKeyEvent &event);
/// Of a key that types nothing to be seen: the character that it stands for.
[[nodiscard]] QChar signOf(const QKeyEvent &event);
/// A key that types nothing, and is a scanner's even in front of a scan; the others are how people edit.
[[nodiscard]] bool mayLead(const QKeyEvent &event);
/// Letters there look for a choice, and an end key takes it; null: nothing has the keys.
[[nodiscard]] bool isListOfChoices(const QObject *focus);
/// The key itself, whatever it types: press and release have the same.
[[nodiscard]] quint32 nameOf(const QKeyEvent &event);

} // namespace Kiosk
