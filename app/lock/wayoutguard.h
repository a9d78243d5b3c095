// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

namespace Kiosk {

/// Whether a key could lead a guest out of the kiosk: shortcuts, function keys, Escape, the menu key. Not
/// Ctrl+Shift+S, which asks for the PIN.
[[nodiscard]] bool isWayOut(int key, Qt::KeyboardModifiers modifiers);

/// While the kiosk is locked: no shortcut, no menu, nobody closes or shrinks the window. On X11 the window
/// manager's keys are its own, too; on Wayland that is up to the compositor. A signal from the system still
/// ends the program.
class WayOutGuard : public QObject
{
    Q_OBJECT

public:
    /// @p window must outlive it.
    WayOutGuard(QWidget &window, std::function<bool()> isLocked, QObject *parent = nullptr);

    /// Takes the keyboard for the window alone, or gives it back. Call when the lock changes.
    void holdKeys();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    std::function<bool()> m_isLocked;
};

} // namespace Kiosk
