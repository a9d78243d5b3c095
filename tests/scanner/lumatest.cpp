// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "luma.h"

#include "imageframe.h"
#include "mappedluma.h"

#include <QTest>
#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <cstring>

using namespace Kiosk;

using PixelFormat = QVideoFrameFormat::PixelFormat;

class LumaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelFormat_data();
    void pixelFormat();
    void convertedFormat();
    void invalidFrame();
    void frameOfImage_data();
    void frameOfImage();
    void viewOfImage();
};

static uchar pattern(int x, int y) { return uchar((x * 3 + y * 7) % 256); }

void LumaTest::pixelFormat_data()
{
    QTest::addColumn<PixelFormat>("format");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("pixelStride");
    QTest::newRow("YUV420P") << QVideoFrameFormat::Format_YUV420P << 0 << 1;
    QTest::newRow("YV12") << QVideoFrameFormat::Format_YV12 << 0 << 1;
    QTest::newRow("NV12") << QVideoFrameFormat::Format_NV12 << 0 << 1;
    QTest::newRow("NV21") << QVideoFrameFormat::Format_NV21 << 0 << 1;
    QTest::newRow("YUV422P") << QVideoFrameFormat::Format_YUV422P << 0 << 1;
    QTest::newRow("Y8") << QVideoFrameFormat::Format_Y8 << 0 << 1;
    QTest::newRow("YUYV") << QVideoFrameFormat::Format_YUYV << 0 << 2;
    QTest::newRow("UYVY") << QVideoFrameFormat::Format_UYVY << 1 << 2;
}

void LumaTest::pixelFormat()
{
    QFETCH(const PixelFormat, format);
    QFETCH(const int, offset);
    QFETCH(const int, pixelStride);
    const QSize size(64, 48);
    QVideoFrame frame(QVideoFrameFormat(size, format));
    QVERIFY(frame.map(QVideoFrame::WriteOnly));
    for (int y = 0; y < size.height(); ++y) {
        uchar *row = frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0);
        for (int x = 0; x < size.width(); ++x)
            row[offset + qsizetype(x) * pixelStride] = pattern(x, y);
    }
    frame.unmap();

    const MappedLuma luma(frame);
    const LumaView view = luma.view();
    QCOMPARE(QSize(view.width, view.height), size);
    QCOMPARE(view.pixelStride, pixelStride);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            QCOMPARE(view.sample(view.row(y), x), pattern(x, y));
    }
}

void LumaTest::convertedFormat()
{
    const QSize size(32, 32);
    QVideoFrame frame(QVideoFrameFormat(size, QVideoFrameFormat::Format_BGRX8888));
    QVERIFY(frame.map(QVideoFrame::WriteOnly));
    std::memset(frame.bits(0), 200, std::size_t(frame.bytesPerLine(0)) * 32);
    frame.unmap();
    const MappedLuma luma(frame);
    QCOMPARE(luma.view().width, 32);
    QVERIFY(std::abs(luma.view().data[0] - 200) <= 2);
}

void LumaTest::invalidFrame() { QVERIFY(MappedLuma(QVideoFrame()).view().isEmpty()); }

void LumaTest::frameOfImage_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::addColumn<PixelFormat>("expected");
    QTest::newRow("grey") << QImage::Format_Grayscale8 << QVideoFrameFormat::Format_Y8;
    QTest::newRow("colour") << QImage::Format_RGB32 << QVideoFrameFormat::Format_YUV420P;
}

void LumaTest::frameOfImage()
{
    QFETCH(const QImage::Format, format);
    QFETCH(const PixelFormat, expected);
    QImage image(80, 60, format);
    image.fill(QColor(Qt::black));
    for (int x = 40; x < 80; ++x) {
        for (int y = 0; y < 60; ++y)
            image.setPixelColor(x, y, format == QImage::Format_RGB32 ? Qt::yellow : Qt::white);
    }
    const QVideoFrame frame = videoFrameOf(image);
    QCOMPARE(frame.pixelFormat(), expected);
    const MappedLuma luma(frame);
    QVERIFY(luma.view().row(30)[10] < 30);
    QVERIFY(luma.view().row(30)[70] > 190);
    QVERIFY(!videoFrameOf({}).isValid());
}

void LumaTest::viewOfImage()
{
    QImage image(7, 3, QImage::Format_Grayscale8);
    image.fill(9);
    const LumaView view = lumaOf(image);
    QCOMPARE(view.stride, 8);
    QCOMPARE(view.row(2)[6], uchar(9));
    QVERIFY(lumaOf(image.convertToFormat(QImage::Format_RGB32)).isEmpty());
}

QTEST_MAIN(LumaTest) // QVideoFrame::toImage() needs a QGuiApplication
#include "lumatest.moc"
