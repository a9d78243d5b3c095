// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "cornerhold.h"

#include <QMouseEvent>

namespace Kiosk {

CornerHold::CornerHold(QWidget *parent)
    : QWidget(parent)
{
    m_hold.setSingleShot(true);
    m_hold.setInterval(Duration::cornerHold);
    connect(&m_hold, &QTimer::timeout, this, &CornerHold::held);
}

void CornerHold::mousePressEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_hold.start();
}

void CornerHold::mouseMoveEvent(QMouseEvent *event)
{
    if (!rect().contains(event->position().toPoint()))
        m_hold.stop();
}

void CornerHold::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_hold.stop();
}

void CornerHold::hideEvent(QHideEvent *event)
{
    Q_UNUSED(event)
    m_hold.stop();
}

} // namespace Kiosk
