// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framedecoder.h"

#include "symbolwriter.h"
#include "ticketpainter.h"

#include <QPainter>
#include <QTest>

#include <array>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class FrameDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void everySymbology_data();
    void everySymbology();
    void unspeakable_data();
    void unspeakable();
    void ticketPicture_data();
    void ticketPicture();
    void smallStill_data();
    void smallStill();
    void unwantedSymbologyStaysUnread();
    void nearestTheCentreFirst_data();
    void nearestTheCentreFirst();
    void sameTextTwiceIsOne();
    void cornersLieInThePicture_data();
    void cornersLieInThePicture();
    void mirrored();
};

static QList<Symbol> decodeStill(const QImage &image)
{
    FrameDecoder decoder(FrameDecoder::forStills());
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return decoder.decode(lumaOf(grey));
}

static QStringList linesOf(const QList<Symbol> &symbols)
{
    QStringList lines;
    for (const Symbol &symbol : symbols)
        lines.append(symbol.format() + u' ' + symbol.text);
    return lines;
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
    const QStringList expected { toWord(symbology) + u' ' + text };
    QCOMPARE(linesOf(decodeStill(picture)), expected);

    QImage dark = picture;
    dark.invertPixels();
    QCOMPARE(linesOf(decodeStill(dark)), expected);
}

void FrameDecoderTest::unspeakable_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << Symbology::Qr << QString();
    QTest::newRow("too long") << Symbology::Qr << QString(5000, u'x');
    QTest::newRow("no Latin letter") << Symbology::Code128 << u"票"_s;
    QTest::newRow("too few digits") << Symbology::Ean13 << u"12"_s;
    QTest::newRow("digits with an add-on") << Symbology::Ean13 << u"4006381333931+12"_s;
    QTest::newRow("a wrong check digit") << Symbology::Ean13 << u"4006381333930"_s;
    QTest::newRow("letters for digits") << Symbology::Ean8 << u"DEMO-001"_s;
}

// Rather no symbol than one that says something else.
void FrameDecoderTest::unspeakable()
{
    QFETCH(const Symbology, symbology);
    QFETCH(const QString, text);
    const Result<QImage> symbol = writeSymbol(text, symbology, 5);
    QVERIFY(!symbol);
    QCOMPARE(symbol.error().kind, Error::Kind::Malformed);
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
    QCOMPARE(linesOf(decodeStill(picture)), QStringList { u"qr DEMO-0007"_s });
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
    QCOMPARE(linesOf(decodeStill(picture)), QStringList { u"qr DEMO-0008"_s });
}

void FrameDecoderTest::unwantedSymbologyStaysUnread()
{
    const QImage picture = *writeSymbol(u"DEMO-0009"_s, Symbology::Qr, 6);
    FrameDecoder decoder({ .symbologies = { Symbology::Aztec, Symbology::Code128 }, .budget = 0ms });
    QVERIFY(decoder.decode(lumaOf(picture)).isEmpty());
    FrameDecoder nothing({ .symbologies = {}, .budget = 0ms });
    QVERIFY(nothing.decode(lumaOf(picture)).isEmpty());
}

void FrameDecoderTest::nearestTheCentreFirst_data()
{
    QTest::addColumn<int>("moduleSize");
    QTest::addColumn<QPoint>("one");
    QTest::addColumn<QPoint>("two");
    QTest::newRow("large, left and middle") << 10 << QPoint(20, 60) << QPoint(500, 200);
    QTest::newRow("large, middle and right") << 10 << QPoint(480, 250) << QPoint(900, 50);
    QTest::newRow("small") << 2 << QPoint(700, 400) << QPoint(100, 100);
    QTest::newRow("smallest") << 1 << QPoint(100, 500) << QPoint(600, 300);
}

void FrameDecoderTest::nearestTheCentreFirst()
{
    QFETCH(const int, moduleSize);
    QFETCH(const QPoint, one);
    QFETCH(const QPoint, two);
    QImage sheet(1280, 720, QImage::Format_Grayscale8);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(one, *writeSymbol(u"ONE"_s, Symbology::Qr, moduleSize));
    painter.drawImage(two, *writeSymbol(u"TWO"_s, Symbology::Qr, moduleSize));
    painter.end();
    const QPoint middle = sheet.rect().center();
    const bool isOneNearer = (one - middle).manhattanLength() < (two - middle).manhattanLength();
    const QStringList expected
        = isOneNearer ? QStringList { u"qr ONE"_s, u"qr TWO"_s } : QStringList { u"qr TWO"_s, u"qr ONE"_s };
    QCOMPARE(linesOf(decodeStill(sheet)), expected);
}

void FrameDecoderTest::sameTextTwiceIsOne()
{
    QImage sheet(1280, 720, QImage::Format_Grayscale8);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    const QImage symbol = *writeSymbol(u"DEMO-0001"_s, Symbology::Qr, 8);
    painter.drawImage(40, 60, symbol);
    painter.drawImage(700, 120, symbol);
    painter.end();
    QCOMPARE(linesOf(decodeStill(sheet)), QStringList { u"qr DEMO-0001"_s });
}

void FrameDecoderTest::cornersLieInThePicture_data()
{
    QTest::addColumn<int>("moduleSize");
    for (const int moduleSize : { 1, 2, 3, 5, 10, 20 })
        QTest::addRow("%d", moduleSize) << moduleSize;
}

// Every strategy that reads the code must agree on where it is.
void FrameDecoderTest::cornersLieInThePicture()
{
    QFETCH(const int, moduleSize);
    QImage sheet(1280, 720, QImage::Format_Grayscale8);
    sheet.fill(Qt::white);
    const QImage symbol = *writeSymbol(u"DEMO-0001"_s, Symbology::Qr, moduleSize);
    const QPoint origin(500, 90);
    QPainter(&sheet).drawImage(origin, symbol);
    const int quiet = 4 * moduleSize;
    const QRectF print = QRectF(origin, symbol.size()).adjusted(quiet, quiet, -quiet, -quiet);
    const std::array corners { print.topLeft(), print.topRight(), print.bottomRight(), print.bottomLeft() };
    FrameDecoder decoder({ .budget = 0ms });
    int readings = 0;
    for (const int index : planFor({ Symbology::Qr }, 0)) {
        for (const Symbol &read : decoder.decodeWith(std::size_t(index), lumaOf(sheet))) {
            ++readings;
            for (std::size_t i = 0; i < corners.size(); ++i)
                QVERIFY((read.corners[i] - corners[i]).manhattanLength() < 4 + moduleSize);
        }
    }
    QVERIFY(readings > 0);
}

void FrameDecoderTest::mirrored()
{
    const QImage picture = turned(*writeSymbol(u"DEMO-0001"_s, Symbology::Qr, 6), 20).mirrored(true, false);
    QCOMPARE(linesOf(decodeStill(picture)), QStringList { u"qr DEMO-0001"_s });
}

QTEST_MAIN(FrameDecoderTest)
#include "framedecodertest.moc"
