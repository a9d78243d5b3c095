// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ticketpainter.h"

#include "symbolwriter.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Kiosk {

using Carrier = TicketPicture::Carrier;
using Scheme = TicketPicture::Scheme;

static void drawDisc(QPainter &painter, QPointF centre, double radius, QColor colour)
{
    QRadialGradient gradient(centre, radius);
    gradient.setColorAt(0, colour);
    gradient.setColorAt(0.82, colour);
    colour.setAlpha(0);
    gradient.setColorAt(1, colour);
    painter.setBrush(gradient);
    painter.drawEllipse(centre, radius, radius);
}

// A hall at night, out of focus.
static void drawBackground(QPainter &painter, QSize size, QRandomGenerator &random)
{
    QLinearGradient dusk(0, 0, 0, size.height());
    dusk.setColorAt(0, QColor(26, 28, 40));
    dusk.setColorAt(0.6, QColor(38, 33, 42));
    dusk.setColorAt(1, QColor(20, 18, 22));
    painter.fillRect(QRect({}, size), dusk);

    static constexpr std::array<QRgb, 5> lights { 0xffd9a0, 0xff9d6b, 0x8fb8ff, 0xfff0d8, 0xd694ff };
    painter.setPen(Qt::NoPen);
    const double unit = size.height() / 720.0;
    for (int i = 0; i < 34; ++i) {
        QColor colour(lights[std::size_t(random.bounded(int(lights.size())))]);
        colour.setAlpha(16 + random.bounded(50));
        const QPointF centre(random.bounded(size.width()), random.bounded(size.height() * 3 / 4));
        drawDisc(painter, centre, (16 + random.bounded(52)) * unit, colour);
    }
}

static void drawPhone(QPainter &painter, const QRectF &screen, double unit, QColor ground)
{
    const double rim = 14 * unit;
    painter.setPen(QPen(QColor(70, 72, 78), 2 * unit));
    painter.setBrush(QColor(14, 14, 17));
    painter.drawRoundedRect(screen.adjusted(-rim, -rim, rim, rim), 4 * rim, 4 * rim);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(screen, 3 * rim, 3 * rim);
    painter.setBrush(QColor(14, 14, 17));
    painter.drawRoundedRect(
        QRectF(screen.center().x() - 34 * unit, screen.top() + 9 * unit, 68 * unit, 15 * unit), 8 * unit,
        8 * unit);
}

static void drawPaper(QPainter &painter, const QRectF &sheet, double unit, QColor ground)
{
    painter.setPen(Qt::NoPen);
    for (int i = 5; i >= 1; --i) {
        painter.setBrush(QColor(0, 0, 0, 18));
        const double spread = i * 4 * unit;
        painter.drawRoundedRect(sheet.adjusted(-spread, -spread / 2, spread, spread * 1.6), spread, spread);
    }
    painter.setBrush(ground);
    painter.drawRect(sheet);
    painter.setBrush(QColor(190, 70, 40));
    painter.drawRect(QRectF(sheet.left(), sheet.top(), sheet.width(), 12 * unit));
}

// Lines of small print, too far away to be read.
static void drawSmallPrint(QPainter &painter, const QRectF &area, double unit, QColor ink)
{
    ink.setAlpha(120);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    static constexpr std::array widths { 0.62, 0.86, 0.44 };
    double y = area.top();
    for (const double width : widths) {
        const double length = area.width() * width;
        painter.drawRoundedRect(QRectF(area.center().x() - length / 2, y, length, 7 * unit), 3 * unit,
                                3 * unit);
        y += 19 * unit;
    }
}

static void drawTitle(QPainter &painter, const QRectF &area, const QString &title, QColor ink)
{
    if (title.isEmpty() || !qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return;
    QFont font;
    font.setBold(true);
    font.setPixelSize(std::max(8, int(area.height() * 0.55)));
    painter.setFont(font);
    painter.setPen(ink);
    const QString fitting = painter.fontMetrics().elidedText(title, Qt::ElideRight, int(area.width()));
    painter.drawText(area, Qt::AlignCenter, fitting);
}

static void drawTicket(QPainter &painter, const TicketPicture &picture)
{
    const Result<QImage> symbol = writeSymbol(picture.code, Symbology::Qr, 8);
    if (!symbol)
        return;
    QImage code = *symbol;
    const bool dark = picture.scheme == Scheme::Dark;
    if (dark)
        code.invertPixels();
    const QColor ground = dark ? QColor(Qt::black) : QColor(Qt::white);
    const QColor ink = dark ? QColor(225, 225, 230) : QColor(40, 40, 46);
    const double unit = picture.size.height() / 720.0;
    const double side = std::clamp(picture.codeSize, 0.1, 0.7) * picture.size.height();

    painter.translate(picture.size.width() / 2.0, picture.size.height() / 2.0);
    painter.rotate(picture.tiltDegrees);
    const QRectF codeArea(-side / 2, -side / 2, side, side);
    const double head = 84 * unit;
    const double foot = 110 * unit;
    const QRectF carrier = codeArea.adjusted(-24 * unit, -head, 24 * unit, foot);
    if (picture.carrier == Carrier::Phone)
        drawPhone(painter, carrier, unit, ground);
    else
        drawPaper(painter, carrier, unit, ground);
    drawTitle(painter, QRectF(codeArea.left(), -side / 2 - head * 0.62, side, head * 0.55), picture.title,
              ink);
    painter.drawImage(codeArea, code);
    drawSmallPrint(painter, QRectF(codeArea.left(), side / 2 + 22 * unit, side, foot), unit, ink);
}

static int sample(int value, int change) { return std::clamp(value + change, 0, 255); }

// Indoor light and a sensor: less contrast than on paper, and grain.
static void addGrain(QImage &image, int noise, QRandomGenerator &random)
{
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int change = noise > 0 ? int(random.generate() % quint32(2 * noise + 1)) - noise : 0;
            const auto dulled = [change](int value) { return sample(14 + value * 216 / 255, change); };
            row[x] = qRgb(dulled(qRed(row[x])), dulled(qGreen(row[x])), dulled(qBlue(row[x])));
        }
    }
}

QImage paintTicket(const TicketPicture &picture)
{
    QImage image(picture.size, QImage::Format_RGB32);
    QRandomGenerator random(picture.seed);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    drawBackground(painter, picture.size, random);
    if (!picture.code.isEmpty())
        drawTicket(painter, picture);
    painter.end();
    addGrain(image, picture.noise, random);
    return image;
}

} // namespace Kiosk
