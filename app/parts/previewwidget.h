// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QImage>
#include <QPainterPath>
#include <QPolygonF>
#include <QVariantAnimation>
#include <QWidget>

namespace Kiosk {

/// The guest sees himself: the newest frame, cropped, with four corners to hold the ticket into.
class PreviewWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewWidget(const Theme &theme, QWidget *parent = nullptr);

    void setUnit(double oneU);
    /// A picture of whoever looks at it is a mirror; one of what lies behind the screen is not.
    void setMirrored(bool isMirrored) { m_isMirrored = isMirrored; }
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }
    /// Draws a frame around the code in view, and closes the guide's corners in on it: corners as shares of a
    /// frame's sides; empty: none.
    void setOutline(const QPolygonF &outline);
    /// In place of the picture: there should be a camera, and what the staff can do; empty: not so.
    void setProblem(const QString &word, const QString &forStaff);
    /// Back to the plain surface with the camera icon.
    void clear();

public Q_SLOTS:
    void showFrame(const QImage &frame);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void closeIn(bool isRead);
    void paintProblem(QPainter &painter, const QPainterPath &shape) const;
    void paintFrame(QPainter &painter) const;
    void paintGuides(QPainter &painter) const;
    void paintOutline(QPainter &painter) const;
    [[nodiscard]] QRectF shownPart() const;

    const Theme &m_theme;
    QImage m_frame;
    QPolygonF m_outline;
    QString m_problem, m_forStaff;
    double m_unit = 1;
    QVariantAnimation m_closing; ///< How far the corners have come towards the code: 0 to 1.
    bool m_isMirrored = true;
    bool m_isMotionReduced = false;
};

} // namespace Kiosk
