// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "lumakernels.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace Kiosk;

class LumaKernelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shrinkAverages_data();
    void shrinkAverages();
    void strideBetweenSamples();
    void enlargeAddsWhiteMargin();
    void meanThresholdIsTheSquaresMean_data();
    void meanThresholdIsTheSquaresMean();
    void meanThresholdKeepsEvenSurfacesWhite();
    void rangeThresholdSplitsWhatIsThere_data();
    void rangeThresholdSplitsWhatIsThere();
    void doubledSharpKeepsEvenSurfaces();
    void doubledSharpSteepensEdges();
    void smallestPictures();
    void memoryIsUsedAgain();
};

static LumaPlane patterned(int width, int height)
{
    LumaPlane plane(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            plane.row(y)[x] = uchar((x * 37 + y * 101 + x * y * 3) % 256);
    }
    return plane;
}

static int sampleAt(const LumaView &luma, int x, int y)
{
    return luma.row(std::clamp(y, 0, luma.height - 1))[std::clamp(x, 0, luma.width - 1)];
}

void LumaKernelsTest::shrinkAverages_data()
{
    QTest::addColumn<int>("factor");
    for (const int factor : { 1, 2, 3, 4 })
        QTest::addRow("%d", factor) << factor;
}

void LumaKernelsTest::shrinkAverages()
{
    QFETCH(const int, factor);
    LumaPlane plane = patterned(37, 26);
    const LumaPlane small = shrunk(plane.view(), factor);
    QCOMPARE(small.width, 37 / factor);
    QCOMPARE(small.height, 26 / factor);
    for (int y = 0; y < small.height; ++y) {
        for (int x = 0; x < small.width; ++x) {
            int sum = 0;
            for (int i = 0; i < factor * factor; ++i)
                sum += sampleAt(plane.view(), x * factor + i % factor, y * factor + i / factor);
            QCOMPARE(int(small.view().row(y)[x]), sum / (factor * factor));
        }
    }
}

void LumaKernelsTest::strideBetweenSamples()
{
    const std::array<uchar, 12> samples { 0, 99, 10, 99, 20, 99, 30, 99, 40, 99, 50, 99 };
    // Three by two samples with a stranger between each.
    const LumaView view { samples.data(), 3, 2, 6, 2 };
    const LumaPlane half = shrunk(view, 2);
    QCOMPARE(half.width, 1);
    QCOMPARE(half.height, 1);
    QCOMPARE(half.bytes.front(), uchar((0 + 10 + 30 + 40) / 4));
    QCOMPARE(inverted(view).bytes, (std::vector<uchar> { 255, 245, 235, 225, 215, 205 }));
    QCOMPARE(shrunk(view.cut({ 1, 0, 2, 2 }), 1).bytes, (std::vector<uchar> { 10, 20, 40, 50 }));
}

void LumaKernelsTest::enlargeAddsWhiteMargin()
{
    const std::array<uchar, 1> samples { 7 };
    const LumaPlane plane = enlarged({ samples.data(), 1, 1, 1, 1 }, 2, 1);
    QCOMPARE(plane.width, 4);
    QCOMPARE(std::count(plane.bytes.begin(), plane.bytes.end(), uchar(7)), 4);
    QCOMPARE(std::count(plane.bytes.begin(), plane.bytes.end(), uchar(255)), 12);
}

void LumaKernelsTest::meanThresholdIsTheSquaresMean_data()
{
    QTest::addColumn<Neighbourhood>("square");
    QTest::newRow("8") << Neighbourhood::Eight;
    QTest::newRow("16") << Neighbourhood::Sixteen;
    QTest::newRow("32") << Neighbourhood::ThirtyTwo;
}

void LumaKernelsTest::meanThresholdIsTheSquaresMean()
{
    QFETCH(const Neighbourhood, square);
    const int side = int(square);
    LumaPlane plane = patterned(50, 41);
    const LumaView view = plane.view();
    const LumaPlane result = meanThresholded(view, square);
    for (int y = 0; y < view.height; ++y) {
        for (int x = 0; x < view.width; ++x) {
            int sum = 0;
            for (int i = 0; i < side * side; ++i)
                sum += sampleAt(view, x - side / 2 + i % side, y - side / 2 + i / side);
            // The kernel drops fractions: it may be off by one at the limit.
            if (std::abs(view.row(y)[x] + 2 - sum / (side * side)) > 1)
                QCOMPARE(int(result.view().row(y)[x]), view.row(y)[x] + 2 < sum / (side * side) ? 0 : 255);
        }
    }
}

void LumaKernelsTest::meanThresholdKeepsEvenSurfacesWhite()
{
    for (const int tone : { 0, 1, 60, 254, 255 }) {
        LumaPlane plane(40, 30);
        std::fill(plane.bytes.begin(), plane.bytes.end(), uchar(tone));
        for (const auto square : { Neighbourhood::Eight, Neighbourhood::Sixteen, Neighbourhood::ThirtyTwo }) {
            const LumaPlane result = meanThresholded(plane.view(), square);
            QCOMPARE(std::count(result.bytes.begin(), result.bytes.end(), uchar(255)), 40 * 30);
        }
    }
}

void LumaKernelsTest::rangeThresholdSplitsWhatIsThere_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("black");
    QTest::newRow("below the grey") << 17 << 500;
    QTest::newRow("above the grey") << 75 << 1000;
}

// Black, grey and white in equal parts, all of them dark: a fixed threshold sees nothing.
void LumaKernelsTest::rangeThresholdSplitsWhatIsThere()
{
    QFETCH(const int, percent);
    QFETCH(const int, black);
    LumaPlane plane(50, 30);
    std::fill_n(plane.bytes.begin(), 500, uchar(20));
    std::fill_n(plane.bytes.begin() + 500, 500, uchar(50));
    std::fill_n(plane.bytes.begin() + 1000, 500, uchar(90));
    const LumaPlane result = rangeThresholded(plane.view(), percent);
    QCOMPARE(std::count(result.bytes.begin(), result.bytes.end(), uchar(0)), black);
}

void LumaKernelsTest::doubledSharpKeepsEvenSurfaces()
{
    for (const int tone : { 0, 7, 128, 255 }) {
        LumaPlane plane(9, 5);
        std::fill(plane.bytes.begin(), plane.bytes.end(), uchar(tone));
        const LumaPlane result = doubledSharp(plane.view());
        QCOMPARE(QSize(result.width, result.height), QSize(18, 10));
        QCOMPARE(std::count(result.bytes.begin(), result.bytes.end(), uchar(tone)), 180);
    }
}

void LumaKernelsTest::doubledSharpSteepensEdges()
{
    LumaPlane plane(8, 8);
    for (int y = 0; y < 8; ++y)
        std::fill_n(std::fill_n(plane.row(y), 4, uchar(100)), 4, uchar(150));
    LumaPlane result = doubledSharp(plane.view());
    const uchar *row = result.row(8);
    QVERIFY(row[6] < 100); // beside the edge: darker than dark
    QVERIFY(row[9] > 150);
    QCOMPARE(int(row[0]), 100);
    QCOMPARE(int(row[15]), 150);
}

void LumaKernelsTest::smallestPictures()
{
    for (const QSize size : { QSize(1, 1), QSize(1, 100), QSize(100, 1), QSize(3, 2) }) {
        LumaPlane plane = patterned(size.width(), size.height());
        const LumaView view = plane.view();
        for (int factor = 1; factor <= 4; ++factor)
            QCOMPARE(shrunk(view, factor).width, size.width() / factor);
        QCOMPARE(meanThresholded(view, Neighbourhood::ThirtyTwo).height, size.height());
        QCOMPARE(rangeThresholded(view, 50).width, size.width());
        QCOMPARE(doubledSharp(view).width, 2 * size.width());
    }
}

void LumaKernelsTest::memoryIsUsedAgain()
{
    LumaPlane plane = patterned(64, 48);
    LumaPlane result = shrunk(plane.view(), 1);
    const uchar *memory = result.bytes.data();
    result = shrunk(plane.view(), 3, std::move(result));
    QCOMPARE(result.width, 21);
    result = inverted(plane.view(), std::move(result));
    QCOMPARE(result.bytes.data(), memory);
    result = meanThresholded(plane.view(), Neighbourhood::Eight, std::move(result));
    result = rangeThresholded(plane.view(), 50, std::move(result));
    QCOMPARE(result.bytes.data(), memory);
}

QTEST_GUILESS_MAIN(LumaKernelsTest)
#include "lumakernelstest.moc"
