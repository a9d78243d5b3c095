// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keynames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

struct KeyName {
    const char *portable; ///< As QKeySequence::PortableText spells it.
    const char *printed; ///< As it is printed on an English keyboard.
};

} // namespace

static constexpr std::array names {
    KeyName { "Ctrl", QT_TRANSLATE_NOOP("KeyTable", "Ctrl") },
    KeyName { "Shift", QT_TRANSLATE_NOOP("KeyTable", "Shift") },
    KeyName { "Alt", QT_TRANSLATE_NOOP("KeyTable", "Alt") },
    KeyName { "Esc", QT_TRANSLATE_NOOP("KeyTable", "Esc") },
    KeyName { "Return", QT_TRANSLATE_NOOP("KeyTable", "Enter") },
    KeyName { "Enter", QT_TRANSLATE_NOOP("KeyTable", "Enter") },
    KeyName { "Tab", QT_TRANSLATE_NOOP("KeyTable", "Tab") },
    KeyName { "Space", QT_TRANSLATE_NOOP("KeyTable", "Space") },
    KeyName { "Backspace", QT_TRANSLATE_NOOP("KeyTable", "Backspace") },
    KeyName { "Ins", QT_TRANSLATE_NOOP("KeyTable", "Ins") },
    KeyName { "Del", QT_TRANSLATE_NOOP("KeyTable", "Del") },
    KeyName { "Home", QT_TRANSLATE_NOOP("KeyTable", "Home") },
    KeyName { "End", QT_TRANSLATE_NOOP("KeyTable", "End") },
    KeyName { "PgUp", QT_TRANSLATE_NOOP("KeyTable", "PgUp") },
    KeyName { "PgDown", QT_TRANSLATE_NOOP("KeyTable", "PgDown") },
    KeyName { "Up", QT_TRANSLATE_NOOP("KeyTable", "Up") },
    KeyName { "Down", QT_TRANSLATE_NOOP("KeyTable", "Down") },
    KeyName { "Left", QT_TRANSLATE_NOOP("KeyTable", "Left") },
    KeyName { "Right", QT_TRANSLATE_NOOP("KeyTable", "Right") },
};

// Letters and F keys are called the same everywhere.
static QString printed(const QString &key)
{
    const auto known = std::ranges::find_if(
        names, [&key](const KeyName &name) { return key == QLatin1StringView(name.portable); });
    return known == names.end() ? key : QCoreApplication::translate("KeyTable", known->printed);
}

QString keyNames(const QKeySequence &keys)
{
    QStringList parts = keys.toString(QKeySequence::PortableText).split(u'+');
    for (QString &part : parts)
        part = printed(part);
    return parts.join(u'+');
}

} // namespace Kiosk
