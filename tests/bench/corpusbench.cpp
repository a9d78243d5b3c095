// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "benches.h"
#include "corpus.h"
#include "framedecoder.h"
#include "otherreaders.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Kiosk {

constexpr double pixels720 = 1280.0 * 720.0;
constexpr auto budget720 = 15ms;

/// A frame's budget grows with it.
static std::chrono::microseconds budgetFor(const QImage &picture)
{
    const double share = std::max(1.0, picture.width() * picture.height() / pixels720);
    return std::chrono::duration_cast<std::chrono::microseconds>(budget720 * share);
}

using Reader = std::function<QString(const QImage &)>;

static QString firstText(const QList<Symbol> &symbols)
{
    return symbols.isEmpty() ? QString() : symbols.constFirst().text;
}

// A camera's frames are all of one size, so there is a decoder for each size, which learns what it costs.
static Reader liveReader()
{
    return [decoders
            = std::map<std::pair<int, int>, std::shared_ptr<FrameDecoder>>()](const QImage &picture) mutable {
        auto &decoder = decoders[{ picture.width(), picture.height() }];
        if (!decoder)
            decoder = std::make_shared<FrameDecoder>(FrameDecoder::Options { .budget = budgetFor(picture) });
        return firstText(decoder->decode(lumaOf(picture)));
    };
}

static Reader stillReader(const QList<Symbology> &symbologies)
{
    return [symbologies](const QImage &picture) {
        FrameDecoder decoder({ .symbologies = symbologies, .budget = 0ms });
        return firstText(decoder.decode(lumaOf(picture)));
    };
}

static Reader oneCallReader(Symbology symbology)
{
    return [symbology](const QImage &picture) { return textByOneCall(picture, symbology); };
}

/// What a reader made of a set of pictures.
struct Score {
    int pictures = 0; ///< Each turn counts as one.
    int reads = 0;
    int misreads = 0; ///< A text that is not there.
    int turnless = 0; ///< Pictures that were read in any turn.
    Samples times = {}; ///< Milliseconds
    Samples times720 = {}; ///< Milliseconds, 720p only.
    Samples shares = {}; ///< Of the budget.
};

static void add(Score &score, const Reader &reader, const QImage &image, const QString &expected)
{
    QElapsedTimer timer;
    timer.start();
    const QString text = reader(image);
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    ++score.pictures;
    score.times.add(time);
    score.shares.add(time / std::chrono::duration<double, std::milli>(budgetFor(image)).count());
    if (image.size() == QSize(1280, 720))
        score.times720.add(time);
    if (!text.isEmpty())
        ++(text == expected ? score.reads : score.misreads);
}

static Score scoreOf(const Corpus &corpus, const QString &prefix, int turns, const Reader &reader)
{
    Score score;
    for (const CorpusPicture &picture : corpus.startingWith(prefix)) {
        const int before = score.reads;
        for (int turn = 0; turn < turns; ++turn)
            add(score, reader, corpus.image(picture, turn), picture.text);
        score.turnless += score.reads > before ? 1 : 0;
    }
    return score;
}

static void print(Table &table, const QString &what, const Score &score)
{
    table.row(what,
              u"%1 of %2, median %3, p95 %4 ms"_s.arg(score.reads)
                  .arg(score.pictures)
                  .arg(score.times.median(), 0, 'f', 2)
                  .arg(score.times.p95(), 0, 'f', 2),
              u"–"_s, true);
}

static void noMisreads(Table &table, const QString &what, const Score &score)
{
    table.most(what + u", misreads"_s, score.misreads, 0, u"pictures"_s);
}

static void benchFrames(Table &table, const Corpus &corpus)
{
    for (const auto &[what, prefix] :
         { std::pair(u"kiosk frames"_s, u"kiosk__f"_s), std::pair(u"small modules"_s, u"kiosksmall__f"_s) }) {
        const Score ours = scoreOf(corpus, prefix, 1, liveReader());
        const Score oneCall = scoreOf(corpus, prefix, 1, oneCallReader(Symbology::Qr));
        const Score zbar = scoreOf(corpus, prefix, 1, textByZbar);
        print(table, what, ours);
        print(table, what + u", single ZXing call"_s, oneCall);
        print(table, what + u", ZBar"_s, zbar);
        noMisreads(table, what, ours);
        table.least(what + u", reads"_s, ours.reads, 1.2 * oneCall.reads, u"(1.2 × single call)"_s);
        if (prefix == "kiosksmall__f"_L1)
            continue;
        table.least(what + u", reads"_s, ours.reads, 1.42 * zbar.reads, u"(1.42 × ZBar)"_s);
        table.most(what + u" at 720p, median"_s, ours.times720.median(), zbar.times720.median() / 20,
                   u"ms (ZBar / 20)"_s);
    }
    const Score empty = scoreOf(corpus, u"kiosk__e"_s, 3, liveReader());
    print(table, u"empty frames"_s, empty);
    print(table, u"empty frames, ZBar"_s, scoreOf(corpus, u"kiosk__e"_s, 1, textByZbar));
    noMisreads(table, u"empty frames"_s, empty);
    table.most(u"empty frames, p95"_s, empty.shares.p95(), 1.3, u"× budget"_s);
}

static void benchPhotographs(Table &table, const Corpus &corpus)
{
    const Score ours = scoreOf(corpus, u"qrcode-"_s, 4, liveReader());
    const Score oneCall = scoreOf(corpus, u"qrcode-"_s, 4, oneCallReader(Symbology::Qr));
    print(table, u"QR photographs"_s, ours);
    print(table, u"QR photographs, single ZXing call"_s, oneCall);
    print(table, u"QR photographs, ZBar"_s, scoreOf(corpus, u"qrcode-"_s, 4, textByZbar));
    noMisreads(table, u"QR photographs"_s, ours);
    table.least(u"QR photographs, reads"_s, ours.reads, 1.09 * oneCall.reads, u"(1.09 × single call)"_s);
    for (const Symbology symbology : { Symbology::Aztec, Symbology::DataMatrix, Symbology::Pdf417 }) {
        const QString what = toWord(symbology) + u" photographs"_s;
        const QString prefix = toWord(symbology) + u'-';
        const Score still = scoreOf(corpus, prefix, 4, stillReader({ symbology }));
        const Score single = scoreOf(corpus, prefix, 4, oneCallReader(symbology));
        print(table, what, still);
        noMisreads(table, what, still);
        table.least(what + u", reads"_s, still.reads, single.reads, u"(single call)"_s);
        table.least(what + u" read in any turn"_s, still.turnless, single.turnless, u"(single call)"_s);
    }
}

static void benchFalseReads(Table &table, const Corpus &corpus)
{
    const Reader reader = stillReader({ allSymbologies.begin(), allSymbologies.end() });
    const Reader inverted = [&reader](const QImage &picture) {
        QImage negative = picture;
        negative.invertPixels();
        return reader(negative);
    };
    int falseReads = 0;
    for (const Reader &one : { reader, inverted }) {
        falseReads += scoreOf(corpus, u"falsepositives"_s, 4, one).misreads;
        falseReads += scoreOf(corpus, u"kiosk__e"_s, 1, one).misreads;
    }
    table.most(u"false reads, all symbologies, both tones"_s, falseReads, 0, u"pictures"_s);
}

void benchCorpus(Table &table)
{
    const Corpus corpus(QStringLiteral(KIOSK_SOURCE_DIR "/../shared/corpus"));
    if (corpus.isEmpty())
        return table.skipped(u"decoder over the corpus of pictures"_s,
                             u"NOT MEASURED: not beside the sources"_s);
    benchFrames(table, corpus);
    benchPhotographs(table, corpus);
    benchFalseReads(table, corpus);
}

} // namespace Kiosk
