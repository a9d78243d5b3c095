// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QString>
#include <QWidget>
#include <QWindow>

namespace Kiosk {

enum class EndKey { Enter, None };

/// @p text and its end into @p window, a key every @p pause ms. The times are the keys' own, however busy the
/// computer is.
inline void typeKeys(const QWidget &window, const QString &text, quint64 pause, EndKey end = EndKey::Enter)
{
    static quint64 at = 1000;
    at += 1000;
    const auto press = [&](int key, const QString &typed) {
        for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            QKeyEvent event(type, key, Qt::NoModifier, typed);
            event.setTimestamp(at);
            QCoreApplication::sendEvent(window.windowHandle(), &event);
        }
        at += pause;
    };
    for (const QChar character : text)
        press(character.unicode(), character);
    if (end == EndKey::Enter)
        press(Qt::Key_Return, QStringLiteral("\r"));
}

/// As a handheld scanner types.
inline void scanByKeys(const QWidget &window, const QString &text) { typeKeys(window, text, 5); }

} // namespace Kiosk
