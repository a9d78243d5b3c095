// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deskcommands.h"

#include "words/keynames.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static constexpr auto context = "Kiosk::DeskKeys";

const QList<DeskKey> &deskKeys()
{
    using Command = DeskCommand;
    using Where = DeskKey::Where;
    static const QList<DeskKey> keys {
        { Command::Keys, Where::Desk, Qt::Key_F1, QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "All keys") },
        { Command::Desk, Where::Desk, Qt::Key_F2, QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "The desk") },
        { Command::Scans, Where::Desk, Qt::Key_F3, QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "The last scans") },
        { Command::Problems, Where::Desk, Qt::Key_F4,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "What needs a person") },
        { Command::Numbers, Where::Desk, Qt::Key_F5, QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "The numbers") },
        { Command::Doors, Where::Desk, Qt::Key_F6,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Before doors: is everything ready?") },
        { Command::Shift, Where::Desk, Qt::Key_F7,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Who is at the desk, event and entrance") },
        { Command::Setup, Where::Desk, Qt::Key_F8, QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Set-up") },
        { Command::Search, Where::Desk, Qt::CTRL | Qt::Key_F,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "New search") },
        { Command::Type, Where::Desk, Qt::CTRL | Qt::Key_K,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Keys on the screen, where there is no keyboard") },
        { Command::Admit, Where::Desk, Qt::CTRL | Qt::Key_Return,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Admit the person on the card") },
        { Command::Override, Where::Desk, Qt::CTRL | Qt::Key_O,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Admit all the same, with a reason") },
        { Command::Direction, Where::Desk, Qt::CTRL | Qt::Key_D,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Switch between In and Out") },
        { Command::Back, Where::Desk, Qt::Key_Escape,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Back; clears the search line") },
        { Command::Enter, Where::Line, Qt::Key_Return,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Admit the typed code, or the highlighted person") },
        { Command::Next, Where::Line, Qt::Key_Down, QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Next match") },
        { Command::Previous, Where::Line, Qt::Key_Up,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Previous match") },
        { Command::NextPage, Where::Line, Qt::Key_PageDown,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Several matches down") },
        { Command::PreviousPage, Where::Line, Qt::Key_PageUp,
          QT_TRANSLATE_NOOP("Kiosk::DeskKeys", "Several matches up") },
    };
    return keys;
}

QString wordsOf(const DeskKey &key) { return QCoreApplication::translate(context, key.words); }

QString keyWordOf(DeskCommand command)
{
    const auto key = std::ranges::find(deskKeys(), command, &DeskKey::command);
    Q_ASSERT(key != deskKeys().end());
    return keyNames(key->keys);
}

std::optional<DeskCommand> commandOf(const QKeyEvent &event)
{
    const int pressed = event.key() == Qt::Key_Enter ? int(Qt::Key_Return) : event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence keys(QKeyCombination(modifiers, Qt::Key(pressed)));
    const auto key = std::ranges::find(deskKeys(), keys, &DeskKey::keys);
    return key == deskKeys().end() ? std::nullopt : std::optional(key->command);
}

} // namespace Kiosk
