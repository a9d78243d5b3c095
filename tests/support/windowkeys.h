// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>
#include <QList>
#include <QString>
#include <QWindow>

/// Qt's own door for keys of the window system, declared here: its header is not installed everywhere, and
/// Qt Test cannot say when a key was pressed.
class Q_GUI_EXPORT QWindowSystemInterface
{
public:
    struct SynchronousDelivery {
    };
    struct AsynchronousDelivery {
    };
    template<typename Delivery>
    static bool handleKeyEvent(QWindow *window, ulong timestamp, QEvent::Type type, int key,
                               Qt::KeyboardModifiers modifiers, const QString &text, bool autoRepeat,
                               ushort count);
};

namespace Kiosk {

/// A key of a keyboard, or of a scanner that types.
struct Stroke {
    int key = 0;
    QString text = {};
    Qt::KeyboardModifiers modifiers = {};
};

inline Stroke controlStroke(char letter)
{
    return { letter, QString(QChar(letter & 0x1f)), Qt::ControlModifier };
}

inline QList<Stroke> strokesOf(const QString &text)
{
    QList<Stroke> strokes;
    for (const QChar character : text)
        strokes.append({ character.toUpper().unicode(), QString(character),
                         character.isUpper() ? Qt::ShiftModifier : Qt::NoModifier });
    return strokes;
}

/// Down and up, with the key that makes it a control character, at the time @p at in ms. It waits until the
/// event loop asks the window system.
inline void queueStroke(QWindow *window, const Stroke &stroke, quint64 at)
{
    const auto queue = [&](QEvent::Type type, int key, const QString &text, Qt::KeyboardModifiers modifiers) {
        QWindowSystemInterface::handleKeyEvent<QWindowSystemInterface::AsynchronousDelivery>(
            window, ulong(at), type, key, modifiers, text, false, 1);
    };
    QList<int> held;
    if (stroke.modifiers.testFlag(Qt::ControlModifier))
        held.append(Qt::Key_Control);
    if (stroke.modifiers.testFlag(Qt::AltModifier))
        held.append(Qt::Key_Alt);
    if (stroke.modifiers.testFlag(Qt::ShiftModifier))
        held.append(Qt::Key_Shift);
    for (const int key : held)
        queue(QEvent::KeyPress, key, {}, {});
    queue(QEvent::KeyPress, stroke.key, stroke.text, stroke.modifiers);
    queue(QEvent::KeyRelease, stroke.key, stroke.text, stroke.modifiers);
    for (const int key : held)
        queue(QEvent::KeyRelease, key, {}, {});
}

} // namespace Kiosk
