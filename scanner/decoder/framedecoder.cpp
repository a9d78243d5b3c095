// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framedecoder.h"

#include "pictureplanes.h"

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif

#include <algorithm>
#include <string>
#include <utility>

using namespace std::chrono_literals;

namespace Kiosk {

using Microseconds = std::chrono::microseconds;
using SteadyClock = std::chrono::steady_clock;

#if __has_include(<ZXing/ReaderOptions.h>)
using LibraryOptions = ZXing::ReaderOptions;
#else
using LibraryOptions = ZXing::DecodeHints;
#endif

// The library asserts or throws on smaller pictures.
static constexpr int smallestSide = 48;
static constexpr int glanceShare = 5; // of the budget, one part

// By name, because the names are what all versions of the library agree on. Micro QR is never among
// them: together with "try harder" it aborts the whole process in 1.4, as does an empty set.
static const char *libraryName(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Qr:
        return "QRCode";
    case Symbology::Aztec:
        return "Aztec";
    case Symbology::DataMatrix:
        return "DataMatrix";
    case Symbology::Pdf417:
        return "PDF417";
    case Symbology::Code128:
        return "Code128";
    case Symbology::Ean13:
        return "EAN-13";
    case Symbology::Ean8:
        return "EAN-8";
    }
    Q_UNREACHABLE();
}

static QByteArray plainName(QByteArray name) { return name.replace('-', "").replace(' ', "").toLower(); }

static std::optional<Symbology> symbologyOf(ZXing::BarcodeFormat format)
{
    const std::string name = ZXing::ToString(format);
    const QByteArray plain = plainName(QByteArray::fromStdString(name));
    for (const Symbology symbology : allSymbologies) {
        if (plain.startsWith(plainName(libraryName(symbology))))
            return symbology;
    }
    return std::nullopt;
}

static LibraryOptions libraryOptions(const Strategy &strategy, const FrameDecoder::Options &options)
{
    std::string names;
    for (const Symbology symbology : options.symbologies) {
        if (groupOf(symbology) == strategy.group)
            names += (names.empty() ? "" : ",") + std::string(libraryName(symbology));
    }
    Q_ASSERT(!names.empty());

    const bool hard = strategy.effort == Strategy::Effort::Hard;
    LibraryOptions result;
    result.setFormats(ZXing::BarcodeFormatsFromString(names));
    result.setTryHarder(hard);
    result.setTryRotate(hard && strategy.group != Strategy::Group::Qr);
    result.setTryDownscale(false);
    result.setBinarizer(strategy.threshold == Strategy::Threshold::Blocks ? ZXing::Binarizer::LocalAverage
                                                                          : ZXing::Binarizer::FixedThreshold);
    result.setMaxNumberOfSymbols(options.severalSymbols ? 16 : 1);
#if ZXING_VERSION_MAJOR >= 2
    result.setTryInvert(false);
    result.setTextMode(ZXing::TextMode::Plain);
#endif
    return result;
}

static QList<Symbol> readWith(const LibraryOptions &options, const LumaView &luma)
{
    QList<Symbol> symbols;
    if (luma.isEmpty() || std::min(luma.width, luma.height) < smallestSide)
        return symbols;
    try {
        const ZXing::ImageView view(luma.data, luma.width, luma.height, ZXing::ImageFormat::Lum, luma.stride,
                                    luma.pixelStride);
        for (const auto &found : ZXing::ReadBarcodes(view, options)) {
            const std::optional<Symbology> symbology = symbologyOf(found.format());
            const QString text = QString::fromStdString(found.text());
            if (!found.isValid() || !symbology || text.isEmpty())
                continue;
            if (const Symbol symbol { text, *symbology }; !symbols.contains(symbol))
                symbols.append(symbol);
        }
    } catch (...) {
        // The library throws on some damaged symbols; what it found before that is lost with it.
        symbols.clear();
    }
    return symbols;
}

FrameDecoder::Options FrameDecoder::forStills()
{
    return { .symbologies = { allSymbologies.begin(), allSymbologies.end() },
             .budget = 0ms,
             .severalSymbols = true };
}

FrameDecoder::FrameDecoder(Options options)
    : m_options(std::move(options))
    , m_costs(strategies().size(), 0us)
{
}

bool FrameDecoder::fits(int index, Microseconds spent, Microseconds budget)
{
    if (budget == 0us)
        return true;
    Microseconds &cost = m_costs[std::size_t(index)];
    if (spent + cost <= budget)
        return true;
    // Fades, so that one slow moment does not rule a strategy out for ever.
    cost -= cost / 64;
    return false;
}

QList<Symbol> FrameDecoder::decode(const LumaView &luma, Care care)
{
    const Microseconds budget = care == Care::Full ? m_options.budget : m_options.budget / glanceShare;
    const auto begin = SteadyClock::now();
    const auto spent
        = [begin] { return std::chrono::duration_cast<Microseconds>(SteadyClock::now() - begin); };
    PicturePlanes planes(luma);
    if (planes.isEmpty())
        return {};

    const QList<int> plan = planFor(m_options.symbologies, m_turn++);
    for (const int index : plan) {
        const Microseconds before = spent();
        if (!fits(index, before, budget))
            continue;
        const Strategy &strategy = strategies()[std::size_t(index)];
        const QList<Symbol> symbols
            = readWith(libraryOptions(strategy, m_options), planes.prepared(strategy));
        Microseconds &cost = m_costs[std::size_t(index)];
        cost = (cost * 7 + (spent() - before)) / 8;
        if (!symbols.isEmpty())
            return symbols;
    }
    return {};
}

} // namespace Kiosk
