// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framedecoder.h"

#include "strategies.h"
#include "zxingversions.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

using namespace std::chrono_literals;

namespace Kiosk {

using SteadyClock = std::chrono::steady_clock;

// The library asserts or throws on smaller pictures.
static constexpr int smallestSide = 48;
static constexpr int glanceShare = 5; // of the budget, one part
// Enough to find the one nearest the centre, and to say that there are others.
static constexpr int mostSymbols = 8;

static LibraryOptions libraryOptions(const Strategy &strategy, const std::string &names)
{
    const bool isHard = strategy.effort == Strategy::Effort::Hard;
    const bool isLocal = strategy.threshold == Strategy::Threshold::Blocks;
    LibraryOptions result;
    result.setFormats(ZXing::BarcodeFormatsFromString(names));
    result.setTryHarder(isHard);
    result.setTryRotate(isHard && strategy.group != Strategy::Group::Qr);
    result.setTryDownscale(false);
    result.setBinarizer(isLocal ? ZXing::Binarizer::LocalAverage : ZXing::Binarizer::FixedThreshold);
    result.setMaxNumberOfSymbols(mostSymbols);
    readAsIn14(result);
    return result;
}

/// The library's options for each strategy; those of groups that nobody wants are never used.
struct FrameDecoder::Library {
    explicit Library(const QList<Symbology> &symbologies)
    {
        for (const Strategy &strategy : strategies()) {
            std::string names;
            for (const Symbology symbology : symbologies) {
                if (groupOf(symbology) == strategy.group)
                    names += (names.empty() ? "" : ",") + std::string(ToString(libraryFormat(symbology)));
            }
            options.push_back(names.empty() ? LibraryOptions() : libraryOptions(strategy, names));
        }
    }

    std::vector<LibraryOptions> options;
};

template<typename Found> static std::optional<Symbol> symbolOf(const Found &found, const Look &look)
{
    const std::optional<Symbology> symbology = symbologyOf(found.format());
    const QString text = QString::fromStdString(found.text());
    if (!found.isValid() || !symbology || isUnaskedVariant(found.symbologyIdentifier()) || text.isEmpty())
        return std::nullopt;
    Symbol symbol { .text = found.isPartOfSequence() ? QString() : text, .symbology = *symbology };
    const auto position = found.position();
    const std::array corners { position.topLeft(), position.topRight(), position.bottomRight(),
                               position.bottomLeft() };
    std::transform(corners.begin(), corners.end(), symbol.corners.begin(),
                   [&look](auto corner) { return look.inPicture(QPointF(corner.x, corner.y)); });
    return symbol;
}

static void addNew(QList<Symbol> &symbols, const Symbol &symbol)
{
    const bool isKnown = std::any_of(symbols.begin(), symbols.end(),
                                     [&symbol](const Symbol &known) { return known.saysTheSame(symbol); });
    if (!isKnown)
        symbols.append(symbol);
}

static void readInto(QList<Symbol> &symbols, const LibraryOptions &options, const Look &look)
{
    const LumaView &luma = look.luma;
    if (luma.isEmpty() || std::min(luma.width, luma.height) < smallestSide)
        return;
    try {
        const ZXing::ImageView view(luma.data, luma.width, luma.height, ZXing::ImageFormat::Lum, luma.stride,
                                    luma.pixelStride);
        for (const auto &found : ZXing::ReadBarcodes(view, options)) {
            if (const std::optional<Symbol> symbol = symbolOf(found, look))
                addNew(symbols, *symbol);
        }
    } catch (...) {
        // The library throws on some damaged symbols; what it found in this look is lost with it.
    }
}

static void sortFromCentre(QList<Symbol> &symbols, const LumaView &luma)
{
    const QPointF middle(luma.width / 2.0, luma.height / 2.0);
    const auto distance = [middle](const Symbol &symbol) {
        const QPointF away = symbol.centre() - middle;
        return QPointF::dotProduct(away, away);
    };
    std::stable_sort(symbols.begin(), symbols.end(), [distance](const Symbol &left, const Symbol &right) {
        return distance(left) < distance(right);
    });
}

QPointF Symbol::centre() const { return (corners[0] + corners[1] + corners[2] + corners[3]) / 4; }

FrameDecoder::Options FrameDecoder::forStills()
{
    return { .symbologies = { allSymbologies.begin(), allSymbologies.end() }, .budget = 0ms };
}

FrameDecoder::FrameDecoder(Options options)
    : m_options(std::move(options))
    , m_library(std::make_unique<Library>(m_options.symbologies))
    , m_costs(strategies())
{
    // Three groups take turns at most.
    for (int turn = 0; turn < 3; ++turn)
        m_plans.append(planFor(m_options.symbologies, turn));
}

FrameDecoder::FrameDecoder(FrameDecoder &&other) noexcept = default;
FrameDecoder &FrameDecoder::operator=(FrameDecoder &&other) noexcept = default;
FrameDecoder::~FrameDecoder() = default;

QList<Symbol> FrameDecoder::seenWith(std::size_t index, SteadyClock::time_point end)
{
    const Strategy &strategy = strategies()[index];
    QList<Symbol> symbols;
    // All windows, also after a hit: the code nearest the centre may be in another one. Guesses are all
    // about the same code.
    const bool isGuess = strategy.region == Strategy::Region::Repaired;
    const int looks = m_planes.lookCount(strategy);
    for (int i = 0; i < looks; ++i) {
        readInto(symbols, m_library->options[index], m_planes.look(strategy, i));
        if ((isGuess && !symbols.isEmpty()) || SteadyClock::now() > end)
            break;
    }
    return symbols;
}

QList<Symbol> FrameDecoder::decodeWith(std::size_t index, const LumaView &luma)
{
    m_planes.show(luma);
    return m_planes.isEmpty() ? QList<Symbol>() : seenWith(index, SteadyClock::time_point::max());
}

QList<Symbol> FrameDecoder::decode(const LumaView &luma, Care care)
{
    const auto begin = SteadyClock::now();
    const auto spent = [begin] { return CostBook::Cost(SteadyClock::now() - begin); };
    m_planes.show(luma);
    if (m_planes.isEmpty())
        return {};

    const double pixels = double(luma.width) * luma.height;
    const bool isHurried = m_options.budget > 0us;
    const std::chrono::microseconds budget = m_options.budget / (care == Care::Full ? 1 : glanceShare);
    const auto end = isHurried ? begin + budget : SteadyClock::time_point::max();
    m_turn = (m_turn + 1) % m_plans.size();
    for (const int index : std::as_const(m_plans.at(m_turn))) {
        const auto strategy = std::size_t(index);
        const CostBook::Cost before = spent();
        if (isHurried && before + m_costs.expected(strategy, pixels) > budget) {
            m_costs.forgive(strategy);
            continue;
        }
        QList<Symbol> symbols = seenWith(strategy, end);
        m_costs.learn(strategy, pixels, spent() - before);
        if (symbols.isEmpty())
            continue;
        sortFromCentre(symbols, luma);
        return symbols;
    }
    return {};
}

} // namespace Kiosk
