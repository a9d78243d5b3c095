// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "quietcursor.h"

#include "theme/theme.h"

#include <QGuiApplication>
#include <QMouseEvent>

#include <utility>

namespace Kiosk {

QuietCursor::QuietCursor(const QWidget &screen, QObject *parent)
    : QObject(parent)
    , m_screen(screen)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Duration::cursor);
    connect(&m_rest, &QTimer::timeout, this, [this] { setHidden(m_screen.isVisible()); });
    QCoreApplication::instance()->installEventFilter(this);
    setHidden(screen.isVisible());
}

QuietCursor::~QuietCursor() { setHidden(false); }

void QuietCursor::setHidden(bool isHidden)
{
    if (std::exchange(m_isHidden, isHidden) == isHidden)
        return;
    if (isHidden)
        QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    else
        QGuiApplication::restoreOverrideCursor();
}

bool QuietCursor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_screen && event->type() == QEvent::Show)
        setHidden(true);
    if (watched == &m_screen && event->type() == QEvent::Hide)
        setHidden(false);
    if (!watched->isWindowType() || !m_screen.isVisible())
        return false;
    if (event->type() == QEvent::TouchBegin) {
        setHidden(true);
    } else if (event->type() == QEvent::MouseMove
               && static_cast<QMouseEvent *>(event)->source() == Qt::MouseEventNotSynthesized) {
        setHidden(false);
        m_rest.start();
    }
    return false;
}

} // namespace Kiosk
