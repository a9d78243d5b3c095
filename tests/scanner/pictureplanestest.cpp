// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pictureplanes.h"

#include "lumakernels.h"
#include "symbolwriter.h"

#include <QPainter>
#include <QTest>

#include <cstdlib>
#include <new>

static std::size_t allocations = 0;

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept { std::free(memory); }
void operator delete(void *memory, std::size_t) noexcept { std::free(memory); }

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

/// Shows pictures and takes every look of every strategy.
class PicturePlanesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steadyStreamAllocatesNothing();
    void looksLieInThePicture();
    void strangersBetweenSamplesChangeNothing();
    void hopelessPicturesAreEmpty();
    void cutOutsGetAMargin();
};

static QImage frame(int shift = 0)
{
    QImage image(1280, 720, QImage::Format_Grayscale8);
    image.fill(Qt::lightGray);
    QPainter painter(&image);
    painter.drawImage(100 + shift, 200, *writeSymbol(u"DEMO-0001"_s, Symbology::Qr, 5));
    painter.drawImage(900 - shift, 300, *writeSymbol(u"DEMO-0002"_s, Symbology::Qr, 3));
    return image;
}

static int takeAllLooks(PicturePlanes &planes, const LumaView &luma)
{
    int looks = 0;
    planes.show(luma);
    for (const Strategy &strategy : strategies()) {
        for (int i = 0; i < planes.lookCount(strategy); ++i)
            looks += planes.look(strategy, i).luma.isEmpty() ? 0 : 1;
    }
    return looks;
}

void PicturePlanesTest::steadyStreamAllocatesNothing()
{
    PicturePlanes planes;
    const QImage first = frame();
    const QImage second = frame(60);
    QVERIFY(takeAllLooks(planes, lumaOf(first)) > int(strategies().size()));
    const std::size_t before = allocations;
    const int looks = takeAllLooks(planes, lumaOf(second)) + takeAllLooks(planes, lumaOf(first));
    const std::size_t after = allocations;
    QCOMPARE(after, before);
    QVERIFY(looks > 0);
}

void PicturePlanesTest::looksLieInThePicture()
{
    const QImage image = frame();
    PicturePlanes planes;
    planes.show(lumaOf(image));
    for (const Strategy &strategy : strategies()) {
        for (int i = 0; i < planes.lookCount(strategy); ++i) {
            const Look look = planes.look(strategy, i);
            const QPointF end = look.inPicture(QPointF(look.luma.width, look.luma.height));
            QVERIFY2(look.origin.x() >= 0 && look.origin.y() >= 0, strategy.name);
            QVERIFY2(end.x() <= 1280 && end.y() <= 720, strategy.name);
        }
    }
}

void PicturePlanesTest::strangersBetweenSamplesChangeNothing()
{
    const QImage image = frame();
    const LumaView dense = lumaOf(image);
    std::vector<uchar> bytes(std::size_t(dense.width) * std::size_t(dense.height) * 2, 77);
    for (int y = 0; y < dense.height; ++y) {
        for (int x = 0; x < dense.width; ++x)
            bytes[2 * (std::size_t(y) * std::size_t(dense.width) + std::size_t(x))] = dense.row(y)[x];
    }
    const LumaView sparse { bytes.data(), dense.width, dense.height, 2 * dense.width, 2 };
    PicturePlanes first;
    PicturePlanes second;
    first.show(dense);
    second.show(sparse);
    for (const Strategy &strategy : strategies()) {
        QCOMPARE(second.lookCount(strategy), first.lookCount(strategy));
        for (int i = 0; i < first.lookCount(strategy); ++i) {
            const LumaPlane one = inverted(first.look(strategy, i).luma);
            const LumaPlane other = inverted(second.look(strategy, i).luma);
            QVERIFY2(one.bytes == other.bytes, strategy.name);
        }
    }
}

void PicturePlanesTest::hopelessPicturesAreEmpty()
{
    PicturePlanes planes;
    QVERIFY(planes.isEmpty());
    for (const QSize size : { QSize(1, 1), QSize(1, 100), QSize(11, 400) }) {
        const QImage image(size, QImage::Format_Grayscale8);
        planes.show(lumaOf(image));
        QVERIFY(planes.isEmpty());
    }
}

void PicturePlanesTest::cutOutsGetAMargin()
{
    QImage image(60, 60, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    PicturePlanes planes;
    planes.show(lumaOf(image));
    const Strategy plain;
    const Look look = planes.look(plain, 0);
    QCOMPARE(int(look.luma.row(0)[0]), 255);
    QCOMPARE(look.inPicture(QPointF(look.luma.width, look.luma.height) / 2), QPointF(30, 30));
    Strategy window;
    window.region = Strategy::Region::Windows;
    QCOMPARE(planes.lookCount(window), 0);
}

QTEST_GUILESS_MAIN(PicturePlanesTest)
#include "pictureplanestest.moc"
