// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QImage>
#include <QWidget>

namespace Kiosk {

/// Event, entrance and clock: the same pixels on every guest screen; only the colour follows the field.
class GuestHeader : public QWidget
{
    Q_OBJECT

public:
    explicit GuestHeader(QWidget *parent = nullptr);

    void setPlace(const QString &eventName, const QString &gateName);
    /// Stands in place of the event's name, in one colour; null: the name does.
    void setLogo(const QImage &logo);
    void setClockShown(bool isShown);
    void setTime(const QString &time);
    void setColours(const FieldColours &colours);
    void setUnit(double oneU);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double paintClock(QPainter &painter) const;
    /// The answer is how wide it became.
    [[nodiscard]] double paintLogo(QPainter &painter) const;
    [[nodiscard]] double paintName(QPainter &painter, double room, double size) const;
    /// Of the letters, so that both names fit into @p room where that is possible.
    [[nodiscard]] double textSize(double room) const;

    QString m_eventName;
    QString m_gateName;
    QString m_time;
    QImage m_logo;
    bool m_isClockShown = true;
    FieldColours m_colours;
    double m_unit = 1;
};

} // namespace Kiosk
