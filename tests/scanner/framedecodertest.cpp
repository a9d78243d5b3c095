// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framedecoder.h"

#include "symbolwriter.h"
#include "ticketpainter.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class FrameDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void plan();
    void everySymbology_data();
    void everySymbology();
    void ticketPicture_data();
    void ticketPicture();
    void smallStill_data();
    void smallStill();
    void nothingThere_data();
    void nothingThere();
    void unwantedSymbologyStaysUnread();
    void severalSymbols();
    void crashers();
};

static QList<Symbol> decodeStill(const QImage &image)
{
    FrameDecoder decoder(FrameDecoder::forStills());
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return decoder.decode(lumaOf(grey));
}

static QImage turned(const QImage &image, double degrees)
{
    const int side = int(std::max(image.width(), image.height()) * 1.5);
    QImage canvas(side, side, QImage::Format_Grayscale8);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(side / 2.0, side / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-image.width() / 2.0, -image.height() / 2.0), image);
    painter.end();
    return canvas;
}

void FrameDecoderTest::words_data()
{
    QTest::addColumn<Symbology>("symbology");
    for (const Symbology symbology : allSymbologies)
        QTest::addRow("%s", qPrintable(toWord(symbology))) << symbology;
}

void FrameDecoderTest::words()
{
    QFETCH(const Symbology, symbology);
    QCOMPARE(symbologyFromWord(toWord(symbology)), std::optional(symbology));
    QVERIFY(!symbologyFromWord(toWord(symbology).toUpper()));
}

void FrameDecoderTest::plan()
{
    QVERIFY(planFor({}, 0).isEmpty());
    const QList<int> qrOnly = planFor({ Symbology::Qr }, 5);
    for (const int index : qrOnly)
        QCOMPARE(strategies()[std::size_t(index)].group, Strategy::Group::Qr);
    // Every other group gets its turn right behind the cheap looks for QR codes.
    const QList<Symbology> all(allSymbologies.begin(), allSymbologies.end());
    QSet<Strategy::Group> second;
    for (int turn = 0; turn < 3; ++turn) {
        const QList<int> plan = planFor(all, turn);
        QCOMPARE(std::size_t(plan.size()), strategies().size());
        second.insert(strategies()[std::size_t(plan.at(3))].group);
    }
    QCOMPARE(second.size(), 3);
}

void FrameDecoderTest::everySymbology_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("degrees");
    const auto rows = [](const char *name, Symbology symbology, const QString &text) {
        for (const int degrees : { 0, 90, 180, 270 })
            QTest::addRow("%s %d", name, degrees) << symbology << text << double(degrees);
    };
    rows("qr", Symbology::Qr, u"DEMO-0001"_s);
    rows("qr beyond ASCII", Symbology::Qr, u"Żółw|~ 票-42"_s);
    rows("aztec", Symbology::Aztec, u"DEMO-0002"_s);
    rows("datamatrix", Symbology::DataMatrix, u"DEMO-0003"_s);
    rows("pdf417", Symbology::Pdf417, u"DEMO-0004"_s);
    rows("code128", Symbology::Code128, u"DEMO-0005"_s);
    rows("ean13", Symbology::Ean13, u"4006381333931"_s);
    rows("ean8", Symbology::Ean8, u"96385074"_s);
    QTest::newRow("qr tilted 17") << Symbology::Qr << u"DEMO-0001"_s << 17.0;
    QTest::newRow("qr tilted 45") << Symbology::Qr << u"DEMO-0001"_s << 45.0;
    QTest::newRow("qr tilted -30") << Symbology::Qr << u"DEMO-0001"_s << -30.0;
}

void FrameDecoderTest::everySymbology()
{
    QFETCH(const Symbology, symbology);
    QFETCH(const QString, text);
    QFETCH(const double, degrees);
    const Result<QImage> symbol = writeSymbol(text, symbology, 5);
    QVERIFY(symbol);
    const QImage picture = turned(*symbol, degrees);
    const QList<Symbol> expected { Symbol { text, symbology } };
    QCOMPARE(decodeStill(picture), expected);

    QImage dark = picture;
    dark.invertPixels();
    QCOMPARE(decodeStill(dark), expected);
}

void FrameDecoderTest::ticketPicture_data()
{
    QTest::addColumn<double>("tilt");
    QTest::addColumn<double>("size");
    QTest::addColumn<bool>("dark");
    for (const bool dark : { false, true }) {
        for (const int tilt : { -25, 0, 8, 90, 133, 180 }) {
            for (const double size : { 0.15, 0.4, 0.65 })
                QTest::addRow("%s %d degrees size %.2f", dark ? "dark" : "light", tilt, size)
                    << double(tilt) << size << dark;
        }
    }
}

void FrameDecoderTest::ticketPicture()
{
    QFETCH(const double, tilt);
    QFETCH(const double, size);
    QFETCH(const bool, dark);
    const auto scheme = dark ? TicketPicture::Scheme::Dark : TicketPicture::Scheme::Light;
    const QImage picture
        = paintTicket({ .code = u"DEMO-0007"_s, .scheme = scheme, .tiltDegrees = tilt, .codeSize = size });
    QCOMPARE(decodeStill(picture), QList<Symbol> { Symbol { u"DEMO-0007"_s } });
}

void FrameDecoderTest::smallStill_data()
{
    QTest::addColumn<int>("moduleSize");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("cropModules");
    QTest::newRow("one pixel per module") << 1 << false << 0;
    QTest::newRow("two pixels per module") << 2 << false << 0;
    QTest::newRow("three pixels per module") << 3 << false << 0;
    QTest::newRow("dark, two pixels per module") << 2 << true << 0;
    QTest::newRow("no quiet zone") << 3 << false << 4;
    QTest::newRow("dark, no quiet zone") << 3 << true << 4;
}

void FrameDecoderTest::smallStill()
{
    QFETCH(const int, moduleSize);
    QFETCH(const bool, dark);
    QFETCH(const int, cropModules);
    QImage picture = *writeSymbol(u"DEMO-0008"_s, Symbology::Qr, moduleSize);
    const int crop = cropModules * moduleSize;
    picture = picture.copy(picture.rect().adjusted(crop, crop, -crop, -crop));
    if (dark)
        picture.invertPixels();
    QCOMPARE(decodeStill(picture), QList<Symbol> { Symbol { u"DEMO-0008"_s } });
}

void FrameDecoderTest::nothingThere_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("grey");
    QTest::newRow("no picture") << QSize() << 0;
    QTest::newRow("one pixel") << QSize(1, 1) << 128;
    QTest::newRow("a line") << QSize(2000, 1) << 0;
    QTest::newRow("a strip") << QSize(12, 3000) << 255;
    QTest::newRow("below the library's limit") << QSize(47, 47) << 255;
    QTest::newRow("black") << QSize(1280, 720) << 0;
    QTest::newRow("grey") << QSize(1280, 720) << 128;
    QTest::newRow("white") << QSize(1281, 721) << 255;
}

void FrameDecoderTest::nothingThere()
{
    QFETCH(const QSize, size);
    QFETCH(const int, grey);
    QImage picture(size, QImage::Format_Grayscale8);
    picture.fill(grey);
    QVERIFY(decodeStill(picture).isEmpty());
}

void FrameDecoderTest::unwantedSymbologyStaysUnread()
{
    const QImage picture = *writeSymbol(u"DEMO-0009"_s, Symbology::Qr, 6);
    FrameDecoder decoder({ .symbologies = { Symbology::Aztec, Symbology::Code128 }, .budget = 0ms });
    QVERIFY(decoder.decode(lumaOf(picture)).isEmpty());
    FrameDecoder nothing({ .symbologies = {}, .budget = 0ms });
    QVERIFY(nothing.decode(lumaOf(picture)).isEmpty());
}

void FrameDecoderTest::severalSymbols()
{
    QImage sheet(900, 500, QImage::Format_Grayscale8);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(40, 60, *writeSymbol(u"DEMO-0001"_s, Symbology::Qr, 8));
    painter.drawImage(500, 120, *writeSymbol(u"DEMO-0002"_s, Symbology::Qr, 8));
    painter.end();
    QStringList texts;
    for (const Symbol &symbol : decodeStill(sheet))
        texts.append(symbol.text);
    texts.sort();
    QCOMPARE(texts, (QStringList { u"DEMO-0001"_s, u"DEMO-0002"_s }));
}

void FrameDecoderTest::crashers()
{
    const QDir folder(QStringLiteral(KIOSK_SOURCE_DIR "/../shared/corpus/crashers"));
    const QFileInfoList files = folder.entryInfoList({ u"*.pgm"_s, u"*.jpg"_s }, QDir::Files);
    if (files.isEmpty())
        QSKIP("NOT TESTED: the crashing pictures are not beside the source tree");
    for (const QFileInfo &file : files) {
        const QImage picture(file.filePath());
        QVERIFY2(!picture.isNull(), qPrintable(file.fileName()));
        (void)decodeStill(picture); // surviving is enough
    }
}

QTEST_MAIN(FrameDecoderTest)
#include "framedecodertest.moc"
