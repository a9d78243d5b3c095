// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "strategies.h"

#include "framedecoder.h"
#include "symbolwriter.h"

#include <QPainter>
#include <QRadialGradient>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What a camera sees: one code in a 720p frame.
struct Scene {
    double moduleSize = 4; ///< Samples for each module.
    int black = 30;
    int white = 220;
    bool isInverted = false;
    int frame = -1; ///< Tone of what touches the code in place of its quiet zone.
    int slope = 0; ///< The frame's right is so much lighter than its left.
    bool hasGlare = false; ///< A bright spot on the code.
    bool hasWashedCorner = false; ///< A finder pattern's middle is white.
    bool hasShadow = false; ///< Half of the code is darker.
    bool hasScreenPattern = false; ///< Every second sample is darker, as in a picture of a screen.
};

Q_DECLARE_METATYPE(Scene)

class StrategiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan();
    void readsWhatItIsThereFor_data();
    void readsWhatItIsThereFor();
};

void StrategiesTest::plan()
{
    QVERIFY(planFor({}, 0).isEmpty());
    const QList<int> qrOnly = planFor({ Symbology::Qr }, 5);
    for (const int index : qrOnly)
        QCOMPARE(strategies()[std::size_t(index)].group, Strategy::Group::Qr);
    // Every other group gets its turn right behind the first looks for QR codes.
    const QList<Symbology> all(allSymbologies.begin(), allSymbologies.end());
    QSet<Strategy::Group> second;
    for (int turn = 0; turn < 3; ++turn) {
        const QList<int> plan = planFor(all, turn);
        QCOMPARE(std::size_t(plan.size()), strategies().size());
        second.insert(strategies()[std::size_t(plan.at(9))].group);
    }
    QCOMPARE(second.size(), 3);
}

static QImage symbolIn(const Scene &scene, Symbology symbology)
{
    QImage symbol = *writeSymbol(u"DEMO-0001"_s, symbology, 1);
    if (symbology == Symbology::Qr && scene.frame >= 0)
        symbol = symbol.copy(symbol.rect().adjusted(4, 4, -4, -4));
    for (int y = 0; y < symbol.height(); ++y) {
        uchar *row = symbol.scanLine(y);
        std::transform(row, row + symbol.width(), row,
                       [&scene](uchar tone) { return uchar(tone < 128 ? scene.black : scene.white); });
    }
    return symbol;
}

static QImage painted(const Scene &scene, Symbology symbology)
{
    const QImage symbol = symbolIn(scene, symbology);
    // Drawn four times as large and shrunk, so that modules may begin between two samples.
    QImage large(1280 * 4, 720 * 4, QImage::Format_Grayscale8);
    const int around = scene.frame >= 0 ? scene.frame : scene.white;
    large.fill(QColor(around, around, around));
    QPainter painter(&large);
    painter.translate(large.rect().center());
    painter.rotate(symbology == Symbology::Qr ? 10 : 0);
    const QSizeF size = QSizeF(symbol.size()) * scene.moduleSize * 4;
    const QRectF target(QPointF(-size.width() / 2, -size.height() / 2), size);
    painter.drawImage(target, symbol);
    if (scene.hasShadow)
        painter.fillRect(target.adjusted(0, 0, -size.width() / 2, 0), QColor(0, 0, 0, 140));
    if (scene.hasWashedCorner) {
        const double pattern = 7 * scene.moduleSize * 4;
        const QRectF corner(target.topLeft() + QPointF(4, 4) * scene.moduleSize * 4,
                            QSizeF(pattern, pattern));
        painter.fillRect(corner.adjusted(pattern / 5, pattern / 5, pattern / 5, pattern / 5), Qt::white);
    }
    if (scene.hasGlare) {
        QRadialGradient spot(target.center(), size.width() / 5);
        spot.setColorAt(0, QColor(255, 255, 255, 160));
        spot.setColorAt(1, QColor(255, 255, 255, 0));
        painter.fillRect(target, spot);
    }
    painter.end();
    return large.scaled(1280, 720, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

static QImage lit(QImage image, const Scene &scene)
{
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x) {
            int tone = row[x] + scene.slope * (x - image.width() / 2) / image.width();
            if (scene.hasScreenPattern && (x + y) % 2 == 0)
                tone = tone * 2 / 3;
            tone = std::clamp(tone, 0, 255);
            row[x] = uchar(scene.isInverted ? 255 - tone : tone);
        }
    }
    return image;
}

void StrategiesTest::readsWhatItIsThereFor_data()
{
    QTest::addColumn<Scene>("scene");
    const auto row = [](const char *name, const Scene &scene) { QTest::newRow(name) << scene; };
    row("large code", { .moduleSize = 12 });
    row("code of middling size", { .moduleSize = 4 });
    row("dark mode", { .moduleSize = 9, .isInverted = true });
    row("uneven light", { .moduleSize = 10, .white = 190, .slope = 60 });
    row("uneven light, smaller code", { .moduleSize = 6, .slope = 150 });
    row("small code", { .moduleSize = 2.2 });
    row("small code anywhere", { .moduleSize = 5 });
    row("smallest code", { .moduleSize = 1.6 });
    row("glare, very large code", { .moduleSize = 14, .hasGlare = true });
    row("torn quiet zone", { .moduleSize = 8, .black = 26, .white = 195, .frame = 62 });
    row("torn quiet zone, small code", { .moduleSize = 4, .black = 26, .white = 195, .frame = 62 });
    row("dim", { .moduleSize = 6, .black = 4, .white = 30 });
    row("screen pattern", { .moduleSize = 7, .hasScreenPattern = true });
    row("glare", { .moduleSize = 6, .hasGlare = true });
    row("faint small code", { .moduleSize = 2.2, .black = 120, .white = 150 });
    row("shadow", { .moduleSize = 8, .hasShadow = true });
    row("glare on a corner", { .moduleSize = 7, .hasWashedCorner = true });
    row("glare on a large corner", { .moduleSize = 12, .hasWashedCorner = true });
    row("dark mode, glare on a corner", { .moduleSize = 8, .isInverted = true, .hasWashedCorner = true });
    row("dark mode, smaller code", { .moduleSize = 5, .isInverted = true });
    row("dark mode, uneven light", { .moduleSize = 6, .isInverted = true, .slope = 120 });
    row("glare, smaller code", { .moduleSize = 4, .hasGlare = true });
    row("bright haze", { .moduleSize = 6, .black = 190, .white = 250 });
    row("dark mode, small code", { .moduleSize = 1.6, .isInverted = true });
    row("far away, uneven light", { .moduleSize = 2.6, .slope = 120 });
    row("far away, weak contrast", { .moduleSize = 2.6, .black = 120, .white = 150 });
    row("far away", { .moduleSize = 2.6 });
    row("dark mode, far away", { .moduleSize = 2.6, .isInverted = true });
    row("square", { .moduleSize = 6 });
    row("square, small", { .moduleSize = 4 });
    row("square, very large", { .moduleSize = 16 });
    row("square, uneven light", { .moduleSize = 9, .slope = 120 });
    row("square, glare", { .moduleSize = 9, .hasGlare = true });
    row("square, glare, very large", { .moduleSize = 16, .hasGlare = true });
    row("square, dark mode", { .moduleSize = 8, .isInverted = true });
    row("square, small, even light", { .moduleSize = 6 });
    row("square, small, shadow", { .moduleSize = 5, .hasShadow = true });
    row("square, small, dark mode", { .moduleSize = 4, .isInverted = true });
    row("stacked", { .moduleSize = 6 });
    row("stacked, small", { .moduleSize = 3 });
    row("stacked, even light", { .moduleSize = 3 });
    row("stacked, dark mode", { .moduleSize = 3, .isInverted = true });
    row("linear", { .moduleSize = 4 });
    row("linear, turned or small", { .moduleSize = 2 });
    row("linear, dark mode", { .moduleSize = 4, .isInverted = true });
}

static QList<Symbology> symbologiesOf(Strategy::Group group)
{
    QList<Symbology> symbologies;
    for (const Symbology symbology :
         { Symbology::Qr, Symbology::Aztec, Symbology::DataMatrix, Symbology::Pdf417, Symbology::Code128 }) {
        if (groupOf(symbology) == group)
            symbologies.append(symbology);
    }
    return symbologies;
}

void StrategiesTest::readsWhatItIsThereFor()
{
    QFETCH(const Scene, scene);
    const auto all = strategies();
    const auto *strategy = std::find_if(all.data(), all.data() + all.size(), [](const Strategy &one) {
        return std::strcmp(one.name, QTest::currentDataTag()) == 0;
    });
    QVERIFY2(strategy != all.data() + all.size(), "no such strategy");
    QStringList texts;
    for (const Symbology symbology : symbologiesOf(strategy->group)) {
        const QImage image = lit(painted(scene, symbology), scene);
        FrameDecoder decoder({ .symbologies = { symbology }, .budget = 0ms });
        for (const Symbol &symbol : decoder.decodeWith(std::size_t(strategy - all.data()), lumaOf(image)))
            texts.append(symbol.text);
    }
    // Not every symbology of a group is read in every light.
    QVERIFY(!texts.isEmpty());
    texts.removeAll(u"DEMO-0001"_s);
    QCOMPARE(texts, QStringList());
}

QTEST_MAIN(StrategiesTest)
#include "strategiestest.moc"
