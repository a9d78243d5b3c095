// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "crossfade.h"

#include "theme/theme.h"

#include <QEasingCurve>
#include <QPainter>

namespace Kiosk {

CrossFade::CrossFade(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_frames.setInterval(Duration::frame / 2);
    connect(&m_frames, &QTimer::timeout, this, [this] {
        if (m_since.elapsed() >= Duration::crossFade.count())
            stop();
        update();
    });
}

void CrossFade::start(const QPixmap &before)
{
    m_before = before;
    m_since.start();
    m_frames.start();
    show();
    raise();
}

void CrossFade::stop()
{
    m_frames.stop();
    m_before = {};
    hide();
}

void CrossFade::paintEvent(QPaintEvent * /*event*/)
{
    const double share = double(m_since.elapsed()) / double(Duration::crossFade.count());
    if (m_before.isNull() || share >= 1)
        return;
    QPainter painter(this);
    painter.setOpacity(1 - QEasingCurve(QEasingCurve::InOutQuad).valueForProgress(share));
    painter.drawPixmap(0, 0, m_before);
}

} // namespace Kiosk
