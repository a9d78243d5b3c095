// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "wayoutguard.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWindow>

namespace Kiosk {

bool isWayOut(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_S && modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    if (key == Qt::Key_Escape || key == Qt::Key_Menu || (key >= Qt::Key_F1 && key <= Qt::Key_F35))
        return true;
    // Both together are AltGr on some platforms, which types.
    const bool isShortcut = modifiers.testFlag(Qt::ControlModifier) != modifiers.testFlag(Qt::AltModifier);
    return isShortcut || modifiers.testFlag(Qt::MetaModifier);
}

WayOutGuard::WayOutGuard(QWidget &window, std::function<bool()> isLocked, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_isLocked(std::move(isLocked))
{
    QCoreApplication::instance()->installEventFilter(this);
}

void WayOutGuard::holdKeys()
{
    QWindow *window = m_window.windowHandle();
    if (window != nullptr && QGuiApplication::platformName() == u"xcb")
        window->setKeyboardGrabEnabled(m_isLocked());
}

bool WayOutGuard::eventFilter(QObject *watched, QEvent *event)
{
    // Another screen came, or the window can be given the keys only now. Queued: it is about to happen.
    const bool isShown = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if ((isShown && watched->parent() == &m_window)
        || (event->type() == QEvent::WindowActivate && watched == &m_window))
        QMetaObject::invokeMethod(this, &WayOutGuard::holdKeys, Qt::QueuedConnection);
    // Windows see keys first: there the scanners that type are heard.
    if (!watched->isWidgetType() || !m_isLocked())
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!isWayOut(key->key(), key->modifiers()))
            return false;
        event->accept();
        return true;
    }
    case QEvent::ContextMenu:
        return true;
    case QEvent::Close:
        event->ignore();
        return watched == &m_window;
    case QEvent::WindowStateChange:
        if (watched == &m_window && m_window.isMinimized())
            m_window.showFullScreen();
        return false;
    default:
        return false;
    }
}

} // namespace Kiosk
