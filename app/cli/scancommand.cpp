// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "checkindesk.h"
#include "clock.h"
#include "commandfunctions.h"
#include "commandline.h"
#include "eventcatalog.h"
#include "framedecoder.h"
#include "output.h"
#include "post.h"
#include "store.h"

#include <QElapsedTimer>
#include <QImageReader>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static Outcome<FrameDecoder::Options> decoderOptionsFrom(const CommandLine &line)
{
    FrameDecoder::Options options = FrameDecoder::forStills();
    options.budget = std::chrono::milliseconds(200);
    if (line.has(u"budget"_s)) {
        bool isNumber = false;
        const int budget = line.value(u"budget"_s).toInt(&isNumber);
        if (!isNumber || budget < 1)
            return wrongUsage(u"--budget takes milliseconds, at least 1"_s);
        options.budget = std::chrono::milliseconds(budget);
    }
    if (!line.has(u"formats"_s))
        return options;
    const Result<QList<Symbology>> symbologies = symbologiesFromWords(line.value(u"formats"_s));
    if (!symbologies)
        return wrongUsage(u"--formats: %1"_s.arg(symbologies.error().detail));
    options.symbologies = *symbologies;
    return options;
}

static Result<QImage> readPicture(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(Error::Kind::Malformed, reader.errorString());
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_Grayscale8);
    // Black on nothing is meant to be seen on white.
    QImage flat(picture.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, picture);
    return flat.convertToFormat(QImage::Format_Grayscale8);
}

namespace {

/// Decisions for what is read, where they are asked for.
struct ScanDesk {
    std::unique_ptr<Store> store = {};
    SystemClock clock = {};
    std::unique_ptr<CheckInDesk> desk = {};
    DeskPost post = {};
};

} // namespace

static Outcome<> openDesk(const CommandLine &line, ScanDesk &scanDesk)
{
    if (const Outcome<> words = checkPostWords(line); !words)
        return words;
    auto store = openStore(line);
    if (!store)
        return couldNot(store);
    scanDesk.store = std::move(*store);
    EventCatalog catalog(scanDesk.store->database());
    const Outcome<DeskPost> post = postFrom(catalog, line);
    if (!post)
        return same(post);
    scanDesk.post = *post;
    scanDesk.desk = std::make_unique<CheckInDesk>(*scanDesk.store, scanDesk.clock);
    return {};
}

static void tell(const QString &file, const std::optional<Symbol> &symbol, double elapsed, ScanDesk &scanDesk,
                 Output &out)
{
    QJsonObject object { { u"file"_s, file },
                         { u"text"_s, symbol ? QJsonValue(symbol->text) : QJsonValue() },
                         { u"format"_s, symbol ? QJsonValue(symbol->format()) : QJsonValue() },
                         { u"elapsed_ms"_s, elapsed } };
    QString text
        = file + (symbol ? u": [%1] %2"_s.arg(symbol->format(), symbol->text) : u": no code found"_s);
    if (symbol && scanDesk.desk) {
        const AdmissionDecision decision = scanDesk.desk->submit(symbol->text, scanDesk.post);
        object.insert(u"decision"_s, toJson(decision));
        text += u"  "_s + lineFor(decision);
    }
    out.print(object, text);
}

static bool scanFile(const QString &file, FrameDecoder &decoder, ScanDesk &scanDesk, Output &out)
{
    const Result<QImage> picture = readPicture(file);
    if (!picture) {
        out.print({ { u"file"_s, file }, { u"error"_s, picture.error().detail } },
                  u"%1: %2"_s.arg(file, picture.error().detail));
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    const QList<Symbol> symbols = decoder.decode(lumaOf(*picture));
    const double elapsed = std::round(double(timer.nsecsElapsed()) / 1e3) / 1e3;
    if (symbols.isEmpty())
        tell(file, std::nullopt, elapsed, scanDesk, out);
    for (const Symbol &symbol : symbols)
        tell(file, symbol, elapsed, scanDesk, out);
    return true;
}

Outcome<> scanFiles(const CommandLine &line, Output &out)
{
    const auto options = decoderOptionsFrom(line);
    if (!options)
        return same(options);
    ScanDesk scanDesk;
    if (line.has(u"admit"_s)) {
        if (const Outcome<> opened = openDesk(line, scanDesk); !opened)
            return opened;
    }
    int unreadable = 0;
    for (const QString &file : line.arguments) {
        FrameDecoder decoder(*options); // each picture begins afresh
        if (!scanFile(file, decoder, scanDesk, out))
            ++unreadable;
    }
    if (scanDesk.store) {
        if (const Result<> written = scanDesk.store->ledgerHead().write(); !written)
            complain(u"warning: "_s + written.error().detail);
    }
    if (unreadable > 0)
        return couldNot(u"%1 of %2 files are no pictures: check what was named"_s.arg(unreadable)
                            .arg(line.arguments.size()));
    return out.state();
}

} // namespace Kiosk
