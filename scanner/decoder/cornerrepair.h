// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "luma.h"

#include <QPointF>
#include <QRect>

#include <vector>

namespace Kiosk {

/// Draws the third of a QR code's finder patterns where glare has washed it out but the other two are there.
/// Where it belongs is a guess, so there are several; a wrong one leads to nothing, because the code's own
/// error correction has the last word. Keeps its memory from picture to picture.
class CornerRepair
{
public:
    /// Looks at a picture of black (0) and white samples.
    void look(const LumaView &luma);

    [[nodiscard]] int guessCount() const { return int(m_guesses.size()); }
    /// The part of the picture that guess @p index is about.
    [[nodiscard]] QRect area(int index) const { return m_guesses[std::size_t(index)].area; }
    /// That part of @p luma, the picture that was looked at, with the pattern drawn.
    [[nodiscard]] LumaPlane drawn(int index, const LumaView &luma, LumaPlane reuse) const;

private:
    struct Pattern {
        QPointF centre = {};
        double width = 0; ///< Of its seven modules, along a row.
        int sightings = 1;
    };
    struct Guess {
        QPointF centre = {};
        QPointF module = {}; ///< One module along the code's side.
        QRect area = {};
    };

    void scanRow(const LumaView &luma, int y);
    void note(const Pattern &seen);
    void guessFrom(const Pattern &one, const Pattern &two, QRect picture);
    void guess(QPointF corner, QPointF module, const Pattern &one, const Pattern &two, QRect picture);

    std::vector<Pattern> m_patterns;
    std::vector<Guess> m_guesses;
};

} // namespace Kiosk
