// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace Kiosk {

/// What was on the screen, fading away over what is there now. Takes no clicks.
class CrossFade : public QWidget
{
    Q_OBJECT

public:
    explicit CrossFade(QWidget *parent);

    void start(const QPixmap &before);
    void stop();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_before;
    QElapsedTimer m_since;
    QTimer m_frames;
};

} // namespace Kiosk
