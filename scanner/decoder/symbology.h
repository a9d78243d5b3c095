// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Kiosk {

/// The kinds of printed code a ticket may carry. Kinds known for false reads are left out on purpose.
enum class Symbology {
    Qr,
    Aztec,
    DataMatrix,
    Pdf417,
    Code128,
    Ean13,
    Ean8,
};

inline constexpr std::array allSymbologies { Symbology::Qr,     Symbology::Aztec,   Symbology::DataMatrix,
                                             Symbology::Pdf417, Symbology::Code128, Symbology::Ean13,
                                             Symbology::Ean8 };

/// The word used in settings, events and scan results, for example "datamatrix".
[[nodiscard]] QString toWord(Symbology symbology);

/// Absent when @p word names no symbology of ours.
[[nodiscard]] std::optional<Symbology> symbologyFromWord(const QString &word);

/// Of words with commas between, or of `all`. Errors: Malformed, in words for whoever wrote it.
[[nodiscard]] Result<QList<Symbology>> symbologiesFromWords(const QString &words);
/// What may be said: every word, and `all`, with commas between. English, for help and messages.
[[nodiscard]] QString knownSymbologyWords();
/// `all` for all of them, else their words with commas between.
[[nodiscard]] QString symbologyWords(const QList<Symbology> &symbologies);

/// Linear codes have weak checksums: live video needs two agreeing frames.
[[nodiscard]] bool isLinear(Symbology symbology);

} // namespace Kiosk
