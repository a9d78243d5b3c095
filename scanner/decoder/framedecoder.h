// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "luma.h"
#include "strategies.h"
#include "symbology.h"

#include <QList>
#include <QString>

#include <chrono>
#include <vector>

namespace Kiosk {

/// One code found in a picture.
struct Symbol {
    QString text = {};
    Symbology symbology = Symbology::Qr;

    [[nodiscard]] QString format() const { return toWord(symbology); }
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
        bool severalSymbols = false; ///< All codes the lucky strategy sees, not the first only.
    };

    enum class Care {
        Full, ///< The whole budget.
        Glance, ///< A part of it: what is in view was searched in vain already.
    };

    /// For pictures that come once: every symbology, several codes, no hurry.
    [[nodiscard]] static Options forStills();

    explicit FrameDecoder(Options options);

    /// Codes in @p luma, in reading-library order; empty when there is none or no time was left.
    [[nodiscard]] QList<Symbol> decode(const LumaView &luma, Care care = Care::Full);

private:
    [[nodiscard]] bool fits(int index, std::chrono::microseconds spent, std::chrono::microseconds budget);

    Options m_options;
    int m_turn = 0;
    std::vector<std::chrono::microseconds> m_costs; ///< Running estimate for each strategy.
};

} // namespace Kiosk
