// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "cornerrepair.h"

#include "framedecoder.h"
#include "symbolwriter.h"

#include <QPainter>
#include <QTest>

#include <array>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class CornerRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void washedCorner_data();
    void washedCorner();
    void guessesStayInThePicture();
    void noCodeNoGuess_data();
    void noCodeNoGuess();
};

// The symbol in the middle of a white sheet; no pattern at `washed`, counted from the top left; none if -1.
static QImage sheet(int washed, double degrees, int moduleSize = 6)
{
    QImage symbol = *writeSymbol(u"DEMO-0001"_s, Symbology::Qr, moduleSize);
    const int modules = symbol.width() / moduleSize;
    const int far = modules - 4 - 7;
    const std::array corners { QPoint(4, 4), QPoint(far, 4), QPoint(4, far) };
    if (washed >= 0) {
        const QRect pattern(corners[std::size_t(washed)] * moduleSize, QSize(7, 7) * moduleSize);
        QPainter(&symbol).fillRect(pattern, Qt::white);
    }
    QImage image(640, 480, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(320, 240);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-symbol.width() / 2.0, -symbol.height() / 2.0), symbol);
    return image;
}

void CornerRepairTest::washedCorner_data()
{
    QTest::addColumn<int>("washed");
    QTest::addColumn<double>("degrees");
    for (const int washed : { 0, 1, 2 }) {
        for (const int degrees : { 0, 20, 45, 70, 90, 135, 200, 290 })
            QTest::addRow("corner %d, %d degrees", washed, degrees) << washed << double(degrees);
    }
}

void CornerRepairTest::washedCorner()
{
    QFETCH(const int, washed);
    QFETCH(const double, degrees);
    const QImage image = sheet(washed, degrees);
    CornerRepair repair;
    repair.look(lumaOf(image));
    QVERIFY(repair.guessCount() > 0);
    FrameDecoder decoder({ .budget = 0ms });
    QVERIFY(decoder.decodeWith(3, lumaOf(image)).isEmpty());
    int reads = 0;
    for (int i = 0; i < repair.guessCount(); ++i) {
        QVERIFY(image.rect().contains(repair.area(i)));
        const LumaPlane drawn = repair.drawn(i, lumaOf(image), {});
        for (const Symbol &symbol : decoder.decode(drawn.view())) {
            QCOMPARE(symbol.text, u"DEMO-0001"_s);
            ++reads;
        }
    }
    QVERIFY(reads > 0);
}

void CornerRepairTest::guessesStayInThePicture()
{
    const QImage image = sheet(-1, 15);
    CornerRepair repair;
    repair.look(lumaOf(image));
    for (int i = 0; i < repair.guessCount(); ++i)
        QVERIFY(image.rect().contains(repair.area(i)));
}

void CornerRepairTest::noCodeNoGuess_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : { QSize(1, 1), QSize(1, 100), QSize(100, 1), QSize(640, 480) })
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void CornerRepairTest::noCodeNoGuess()
{
    QFETCH(const QSize, size);
    QImage image(size, QImage::Format_Grayscale8);
    CornerRepair repair;
    for (const auto colour : { Qt::black, Qt::white }) {
        image.fill(colour);
        repair.look(lumaOf(image));
        QCOMPARE(repair.guessCount(), 0);
    }
}

QTEST_GUILESS_MAIN(CornerRepairTest)
#include "cornerrepairtest.moc"
