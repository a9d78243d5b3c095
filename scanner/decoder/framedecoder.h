// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "costbook.h"
#include "luma.h"
#include "pictureplanes.h"
#include "symbology.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <array>
#include <chrono>
#include <memory>

namespace Kiosk {

/// One code found in a picture.
struct Symbol {
    QString text = {}; ///< Empty when it is one of several symbols that make a text together: no ticket is.
    Symbology symbology = Symbology::Qr;
    /// In samples of the picture, going round; begins at the symbol's own top left.
    std::array<QPointF, 4> corners = {};

    [[nodiscard]] QString format() const { return toWord(symbology); }
    [[nodiscard]] QPointF centre() const;
    /// The same print, wherever it was seen.
    [[nodiscard]] bool saysTheSame(const Symbol &other) const
    {
        return text == other.text && symbology == other.symbology;
    }
    bool operator==(const Symbol &) const = default;
};

/// Finds printed codes in pictures: the only reader of codes in the program, and the only file that
/// knows the reading library.
///
/// Thread: any one thread at a time; live frames use the decoder thread.
/// Errors: none. A picture that cannot be read is a picture without codes.
class FrameDecoder
{
public:
    struct Options {
        QList<Symbology> symbologies = { Symbology::Qr };
        std::chrono::microseconds budget = std::chrono::milliseconds(15); ///< Zero: take your time.
    };

    enum class Care {
        Full, ///< The whole budget.
        Glance, ///< A part of it: what is in view was searched in vain already.
    };

    /// For pictures that come once: every symbology, no hurry.
    [[nodiscard]] static Options forStills();

    explicit FrameDecoder(Options options);
    FrameDecoder(FrameDecoder &&other) noexcept;
    FrameDecoder &operator=(FrameDecoder &&other) noexcept;
    ~FrameDecoder();

    /// The codes that the first lucky strategy sees in @p luma, the one nearest the picture's centre first;
    /// each text once. Empty when there is none or no time was left.
    [[nodiscard]] QList<Symbol> decode(const LumaView &luma, Care care = Care::Full);

    /// What strategy @p index alone sees, whatever the budget; its group must be wanted. In no order.
    [[nodiscard]] QList<Symbol> decodeWith(std::size_t index, const LumaView &luma);

private:
    struct Library;

    [[nodiscard]] QList<Symbol> seenWith(std::size_t index, std::chrono::steady_clock::time_point end);

    Options m_options;
    std::unique_ptr<const Library> m_library;
    QList<QList<int>> m_plans; ///< They take turns.
    qsizetype m_turn = 0;
    PicturePlanes m_planes;
    CostBook m_costs;
};

} // namespace Kiosk
