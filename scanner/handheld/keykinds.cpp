// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "keykinds.h"

#include "scanmarks.h"

#include <QKeyEvent>
#include <QObject>

namespace Kiosk {

static bool isShortcut(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    // Control and Alt together are AltGr on some platforms; one alone is a shortcut.
    return control != alt || event.modifiers().testFlag(Qt::MetaModifier);
}

bool isEndKey(const QKeyEvent &event)
{
    const int key = event.key();
    return (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) && !isShortcut(event);
}

bool isBareModifier(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Mode_switch:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_Hyper_L:
    case Qt::Key_Hyper_R:
        return true;
    default:
        return false;
    }
}

bool isDeadKey(const QKeyEvent &event)
{
    return event.key() >= Qt::Key_Dead_Grave && event.key() <= Qt::Key_Dead_Longsolidusoverlay;
}

bool isPrintable(const QKeyEvent &event)
{
    const QString text = event.text();
    return !isShortcut(event) && !text.isEmpty() && (text.front().isPrint() || text.front().isSurrogate());
}

bool isFunctionKey(const QKeyEvent &event) { return event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35; }

QChar signOf(const QKeyEvent &event)
{
    if (isFunctionKey(event))
        return functionKey(event.key() - Qt::Key_F1 + 1);
    const QString text = event.text();
    return text.size() == 1 && !text.front().isPrint() ? text.front() : QChar();
}

bool mayLead(const QKeyEvent &event)
{
    const int key = event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const bool isControl
        = modifiers.testFlag(Qt::ControlModifier) && key >= Qt::Key_At && key <= Qt::Key_Underscore;
    const bool isCode = modifiers.testFlag(Qt::AltModifier) && key >= Qt::Key_0 && key <= Qt::Key_9;
    return isControl || isCode || isFunctionKey(event) || key == Qt::Key_Escape;
}

bool isEdit(const QKeyEvent &event)
{
    const bool isText = isPrintable(event) || isDeadKey(event) || isEndKey(event);
    return !isText && !isBareModifier(event) && !mayLead(event) && !isShortcut(event);
}

bool isListOfChoices(const QObject *focus)
{
    return focus && (focus->inherits("QComboBox") || focus->inherits("QAbstractItemView"));
}

quint32 nameOf(const QKeyEvent &event)
{
    // Shift may be let go first, and then a key bears another name.
    return event.nativeScanCode() != 0 ? event.nativeScanCode() : quint32(event.key());
}

} // namespace Kiosk
