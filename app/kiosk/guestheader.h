// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace Kiosk {

/// Event, entrance and clock: the same pixels on every guest screen; only the colour follows the field.
class GuestHeader : public QWidget
{
    Q_OBJECT

public:
    explicit GuestHeader(QWidget *parent = nullptr);

    void setPlace(const QString &eventName, const QString &gateName);
    void setTime(const QString &time);
    void setColours(const FieldColours &colours);
    void setUnit(double oneU);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double paintClock(QPainter &painter) const;

    QString m_eventName;
    QString m_gateName;
    QString m_time;
    FieldColours m_colours;
    double m_unit = 1;
};

} // namespace Kiosk
