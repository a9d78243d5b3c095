// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "staffnotes.h"
#include "theme/theme.h"

#include <QRectF>

class QPainter;

namespace Kiosk {

/// What the staff must see about a ticket, on paper tiles in rows.
class NoteTiles
{
public:
    void setNotes(const QList<StaffNote> &notes) { m_notes = notes; }
    [[nodiscard]] bool isEmpty() const { return m_notes.isEmpty(); }

    /// Cuts @p area into as many tiles in @p columns.
    void layOut(const QRectF &area, int columns, double oneU);
    void paint(QPainter &painter, const Theme &theme) const;
    /// How tall @p columns of tiles want to be, in u.
    [[nodiscard]] double wantedHeight(int columns) const;

private:
    void paintOne(QPainter &painter, const Theme &theme, int number) const;

    QList<StaffNote> m_notes;
    QList<QRectF> m_places;
    double m_unit = 1;
};

} // namespace Kiosk
