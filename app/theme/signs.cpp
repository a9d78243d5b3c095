// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "signs.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace Kiosk {

namespace {

/// One stroke of an outline; every arc is at most half a circle.
struct Step {
    enum class Kind { Move, Line, Arc, CounterArc };
    Kind kind;
    double radius;
    double x;
    double y;
};

} // namespace

static constexpr Step moveTo(double x, double y) { return { Step::Kind::Move, 0, x, y }; }

static constexpr Step lineTo(double x, double y) { return { Step::Kind::Line, 0, x, y }; }

static constexpr Step arcTo(double radius, double x, double y) { return { Step::Kind::Arc, radius, x, y }; }

static constexpr Step counterArcTo(double radius, double x, double y)
{
    return { Step::Kind::CounterArc, radius, x, y };
}

static constexpr std::array admittedSteps = {
    moveTo(0.6, 12),
    arcTo(11.4, 23.4, 12),
    arcTo(11.4, 0.6, 12),
    moveTo(7.52, 11.68),
    counterArcTo(1.3, 5.68, 13.52),
    lineTo(9.58, 17.42),
    counterArcTo(1.3, 11.49, 17.34),
    lineTo(18.49, 9.14),
    counterArcTo(1.3, 16.51, 7.46),
    lineTo(10.42, 14.59),
};

static constexpr std::array exitDoorSteps = {
    moveTo(5, 23),         lineTo(5, 6),
    arcTo(5, 10, 1),       lineTo(14, 1),
    arcTo(5, 19, 6),       lineTo(19, 23),
    moveTo(11.69, 10.24),  arcTo(1.1, 13.31, 8.76),
    lineTo(16.51, 12.26),  arcTo(1.1, 16.51, 13.74),
    lineTo(13.31, 17.24),  arcTo(1.1, 11.69, 15.76),
    lineTo(13.2, 14.1),    lineTo(8.5, 14.1),
    arcTo(1.1, 8.5, 11.9), lineTo(13.2, 11.9),
};

static constexpr std::array usedSteps = {
    moveTo(10.95, 1.7),   arcTo(1.2, 13.05, 1.7),  lineTo(23.41, 20.42),  arcTo(1.2, 22.36, 22.2),
    lineTo(1.64, 22.2),   arcTo(1.2, 0.59, 20.42), moveTo(13.4, 8.4),     lineTo(13.4, 14),
    arcTo(1.4, 10.6, 14), lineTo(10.6, 8.4),       arcTo(1.4, 13.4, 8.4), moveTo(10.3, 18),
    arcTo(1.7, 13.7, 18), arcTo(1.7, 10.3, 18),
};

static constexpr std::array refusedSteps = {
    moveTo(7.22, 0.98),      arcTo(0.6, 7.65, 0.8),    lineTo(16.35, 0.8),      arcTo(0.6, 16.78, 0.98),
    lineTo(23.02, 7.22),     arcTo(0.6, 23.2, 7.65),   lineTo(23.2, 16.35),     arcTo(0.6, 23.02, 16.78),
    lineTo(16.78, 23.02),    arcTo(0.6, 16.35, 23.2),  lineTo(7.65, 23.2),      arcTo(0.6, 7.22, 23.02),
    lineTo(0.98, 16.78),     arcTo(0.6, 0.8, 16.35),   lineTo(0.8, 7.65),       arcTo(0.6, 0.98, 7.22),
    moveTo(12, 10.16),       lineTo(15.08, 7.08),      arcTo(1.3, 16.92, 8.92), lineTo(13.84, 12),
    lineTo(16.92, 15.08),    arcTo(1.3, 15.08, 16.92), lineTo(12, 13.84),       lineTo(8.92, 16.92),
    arcTo(1.3, 7.08, 15.08), lineTo(10.16, 12),        lineTo(7.08, 8.92),      arcTo(1.3, 8.92, 7.08),
};

static constexpr std::array closedSteps = {
    moveTo(3, 13),          arcTo(3, 5.6, 10.02),
    lineTo(5.6, 7.5),       arcTo(6.4, 18.4, 7.5),
    lineTo(18.4, 10.02),    arcTo(3, 21, 13),
    lineTo(21, 20),         arcTo(3, 18, 23),
    lineTo(6, 23),          arcTo(3, 3, 20),
    moveTo(8.4, 10),        lineTo(15.6, 10),
    lineTo(15.6, 7.5),      counterArcTo(3.6, 8.4, 7.5),
    moveTo(13.2, 15),       lineTo(13.2, 18.2),
    arcTo(1.2, 10.8, 18.2), lineTo(10.8, 15),
    arcTo(1.2, 13.2, 15),
};

static constexpr std::array outOfOrderSteps = {
    moveTo(5, 1),       lineTo(19, 1),          arcTo(4, 23, 5),   lineTo(23, 19),        arcTo(4, 19, 23),
    lineTo(5, 23),      arcTo(4, 1, 19),        lineTo(1, 5),      arcTo(4, 5, 1),        moveTo(6.5, 10.5),
    lineTo(17.5, 10.5), arcTo(1.5, 17.5, 13.5), lineTo(6.5, 13.5), arcTo(1.5, 6.5, 10.5),
};

static void addArc(QPainterPath &path, const Step &step)
{
    const QPointF from = path.currentPosition();
    const QPointF to(step.x, step.y);
    const QPointF half = (to - from) / 2;
    const double halfLength = std::hypot(half.x(), half.y());
    const double radius = std::max(step.radius, halfLength);
    const double away = std::sqrt(radius * radius - halfLength * halfLength) / halfLength;
    const double side = step.kind == Step::Kind::Arc ? 1 : -1;
    const QPointF centre = from + half + QPointF(-half.y(), half.x()) * away * side;
    const auto degrees = [&centre](const QPointF &point) {
        return std::atan2(centre.y() - point.y(), point.x() - centre.x()) * 180 / std::numbers::pi;
    };
    const double turn = 2 * std::asin(std::min(1.0, halfLength / radius)) * 180 / std::numbers::pi;
    path.arcTo(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), degrees(from),
               -side * turn);
}

static QPainterPath pathOf(std::span<const Step> steps)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const Step &step : steps) {
        switch (step.kind) {
        case Step::Kind::Move:
            path.closeSubpath();
            path.moveTo(step.x, step.y);
            break;
        case Step::Kind::Line:
            path.lineTo(step.x, step.y);
            break;
        case Step::Kind::Arc:
        case Step::Kind::CounterArc:
            addArc(path, step);
            break;
        }
    }
    path.closeSubpath();
    return path;
}

static QPainterPath magnifier()
{
    QPainterPath ring;
    ring.addEllipse(QPointF(10, 10), 9.1, 9.1);
    ring.addEllipse(QPointF(10, 10), 6.1, 6.1);
    QPainterPath handle(QPointF(16, 16));
    handle.lineTo(21.8, 21.8);
    QPainterPathStroker stroker;
    stroker.setWidth(3.6);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setCurveThreshold(0.01);
    // Qt unites curves as polygons as fine as the grid: a large one keeps the ring round.
    const QTransform large = QTransform::fromScale(64, 64);
    const QPainterPath whole = large.map(ring).united(large.map(stroker.createStroke(handle)));
    return large.inverted().map(whole);
}

const QPainterPath &signPath(Sign sign)
{
    static const std::array paths
        = { pathOf(admittedSteps), pathOf(exitDoorSteps), pathOf(usedSteps),      pathOf(refusedSteps),
            magnifier(),           pathOf(closedSteps),   pathOf(outOfOrderSteps) };
    return paths.at(size_t(sign));
}

QPainterPath signPath(Sign sign, const QRectF &place)
{
    const double scale = std::min(place.width(), place.height()) / 24;
    return QTransform::fromTranslate(place.x(), place.y()).scale(scale, scale).map(signPath(sign));
}

} // namespace Kiosk
