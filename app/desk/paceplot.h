// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

namespace Kiosk {

/// The upper of the plot's two grid lines: the least round number that is even and not below @p most.
[[nodiscard]] int topOfPlot(int most);

/// Check-ins a minute as bars, and the pace as a line over them. Time runs from left to right in every
/// language.
class PacePlot : public QWidget
{
    Q_OBJECT

public:
    explicit PacePlot(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<int> &perMinute, const QDateTime &now);
    /// In rem.
    void setHigh(double high);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGrid(QPainter &painter, const QRectF &plot, int top) const;
    void paintBars(QPainter &painter, const QRectF &plot, int top) const;
    void paintLine(QPainter &painter, const QRectF &plot, int top) const;
    void paintTimes(QPainter &painter, const QRectF &plot) const;

    const Theme &m_theme;
    QList<int> m_perMinute;
    QList<double> m_line;
    QDateTime m_now;
    double m_high = DeskSize::plot;
};

} // namespace Kiosk
