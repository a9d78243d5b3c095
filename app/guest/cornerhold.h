// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace Kiosk {

/// A corner without a face: held long enough, it leads the staff away from the gate.
class CornerHold : public QWidget
{
    Q_OBJECT

public:
    explicit CornerHold(QWidget *parent = nullptr);

    void setTime(std::chrono::milliseconds time) { m_hold.setInterval(time); }

Q_SIGNALS:
    void held();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_hold;
};

} // namespace Kiosk
