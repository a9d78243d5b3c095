// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>

#include <optional>

class QKeyEvent;

namespace Kiosk {

/// What the desk does at a key.
enum class DeskCommand {
    Keys,
    Desk,
    Scans,
    Problems,
    Numbers,
    Shift,
    Doors,
    Setup,
    Search,
    Type,
    Admit,
    Override,
    Direction,
    Back,
    Enter,
    Next,
    Previous,
    NextPage,
    PreviousPage,
};

/// A key of the desk. This list makes the shortcuts and the page that lists them.
struct DeskKey {
    /// Where it holds: on the whole desk, or in the line that takes scans only.
    enum class Where { Desk, Line };

    DeskCommand command;
    Where where;
    QKeySequence keys;
    const char *words; ///< To be translated by wordsOf().
};
[[nodiscard]] const QList<DeskKey> &deskKeys();

/// What a key does, as the page of keys says it.
[[nodiscard]] QString wordsOf(const DeskKey &key);
/// "F5", "Ctrl+F", or "Strg+F": as it is printed on the keys.
[[nodiscard]] QString keyWordOf(DeskCommand command);
/// What a key stands for that reached the line.
[[nodiscard]] std::optional<DeskCommand> commandOf(const QKeyEvent &event);

} // namespace Kiosk
