// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "notetiles.h"

#include "parts/textblock.h"
#include "theme/icons.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace Kiosk {

static int rowsOf(qsizetype tiles, int columns) { return int((tiles + columns - 1) / columns); }

double NoteTiles::wantedHeight(int columns) const
{
    const int rows = rowsOf(m_notes.size(), columns);
    return rows * GuestSize::noteTile + (rows - 1) * GuestSize::within;
}

void NoteTiles::layOut(const QRectF &area, int columns, double oneU)
{
    m_unit = oneU;
    m_places.clear();
    const double gap = GuestSize::within * oneU;
    const int rows = std::max(1, rowsOf(m_notes.size(), columns));
    const QSizeF tile((area.width() - (columns - 1) * gap) / columns,
                      (area.height() - (rows - 1) * gap) / rows);
    for (int i = 0; i < m_notes.size(); ++i) {
        const int column = QGuiApplication::isRightToLeft() ? columns - 1 - i % columns : i % columns;
        const int row = i / columns;
        const QPointF at(column * (tile.width() + gap), row * (tile.height() + gap));
        m_places.append({ area.topLeft() + at, tile });
    }
}

/// As large as fits on one line of the tile, else on as many as it takes.
static TextBlock valueBlock(const QString &text, double width, double mostPixels)
{
    TextBlock block;
    for (const double share : { 1.0, 0.85, 0.7, 0.55, 0.45 }) {
        block = TextBlock(text, { headlineFont(mostPixels * share), width, 1.1 });
        if (block.lineCount() <= 1 && block.fits())
            break;
    }
    return block;
}

void NoteTiles::paintOne(QPainter &painter, const Theme &theme, int number) const
{
    const StaffNote &note = m_notes.at(number);
    const QRectF tile = m_places.at(number);
    const bool mirrored = QGuiApplication::isRightToLeft();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(tile, GuestSize::tileCorner * m_unit, GuestSize::tileCorner * m_unit);
    const double scale = std::min(1.0, tile.height() / (GuestSize::noteTile * m_unit));
    const double side = GuestSize::noteIcon * m_unit * scale;
    const double inset = (tile.height() - side) / 2;
    painter.drawPixmap(
        QPointF(mirrored ? tile.right() - inset - side : tile.left() + inset, tile.top() + inset),
        iconOf(note.icon, side, theme.ink, painter.device()->devicePixelRatioF()));
    const std::optional<QColor> colour = namedColour(note.text);
    const double swatch = colour ? GuestSize::noteText * m_unit * scale * 1.3 : 0;
    const double column = tile.width() - side - 3 * inset - swatch;
    const TextBlock title(note.title,
                          { displayFont(GuestSize::subline * m_unit * scale, QFont::Normal), column, 1.2 });
    const TextBlock value = valueBlock(isolated(note.text), column, GuestSize::noteText * m_unit * scale);
    const double x = mirrored ? tile.left() + inset + swatch : tile.left() + side + 2 * inset;
    double y = tile.center().y() - (title.height() + value.height()) / 2;
    painter.setPen(theme.ink2);
    title.draw(painter, QPointF(x, y));
    y += title.height();
    painter.setPen(theme.ink);
    value.draw(painter, QPointF(x, y));
    if (!colour)
        return;
    const double gap = inset / 2;
    const double wide = value.widestLine() + gap;
    const QRectF place(mirrored ? x + column - wide - swatch : x + wide, y + value.height() * 0.2, swatch,
                       value.height() * 0.6);
    painter.setBrush(*colour);
    painter.setPen(QPen(theme.ink, std::max(1.0, GuestSize::edge * m_unit)));
    painter.drawRoundedRect(place, GuestSize::edge * 4 * m_unit, GuestSize::edge * 4 * m_unit);
}

void NoteTiles::paint(QPainter &painter, const Theme &theme) const
{
    for (int i = 0; i < m_notes.size(); ++i)
        paintOne(painter, theme, i);
}

} // namespace Kiosk
