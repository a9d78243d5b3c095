// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framelook.h"

#include "ticketpainter.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Kiosk::ScanHint)

class FrameLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheCode_data();
    void findsTheCode();
    void seesNoCode_data();
    void seesNoCode();
    void hints_data();
    void hints();
    void oddPictures();
    void decides_data();
    void decides();
};

static QImage ticket(double size, double tilt = 0)
{
    return paintTicket({ .code = u"34CC8C9526-1"_s, .tiltDegrees = tilt, .codeSize = size })
        .convertToFormat(QImage::Format_Grayscale8);
}

static QImage mapped(QImage image, const std::function<int(int)> &change)
{
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            row[x] = uchar(std::clamp(change(row[x]), 0, 255));
    }
    return image;
}

static QImage blurred(const QImage &image, int factor)
{
    return image.scaled(image.size() / factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

static QImage withGlare(QImage image)
{
    QPainter painter(&image);
    painter.setBrush(Qt::white);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(image.width() / 2 + 20, image.height() / 2), 75, 75);
    return image;
}

void FrameLookTest::findsTheCode_data()
{
    QTest::addColumn<double>("size");
    QTest::addColumn<double>("tilt");
    for (const double size : { 0.25, 0.42, 0.6 }) {
        for (const double tilt : { 0.0, 15.0, 45.0 })
            QTest::addRow("%.2f turned by %.0f", size, tilt) << size << tilt;
    }
}

void FrameLookTest::findsTheCode()
{
    QFETCH(const double, size);
    QFETCH(const double, tilt);
    const QImage image = ticket(size, tilt);
    const FrameLook look = lookAt(lumaOf(image));
    QVERIFY(!look.code.isEmpty());
    const double side = size * image.height();
    QVERIFY2(look.code.width() > 0.6 * side && look.code.width() < 2 * side,
             qPrintable(QString::number(look.code.width())));
    QVERIFY(look.light - look.dark > 100);
    QVERIFY(look.sharpness > 0.3);
    QVERIFY(hintFor(look) == ScanHint::None || (size > 0.5 && hintFor(look) == ScanHint::FurtherAway));
}

void FrameLookTest::seesNoCode_data()
{
    QTest::addColumn<QImage>("image");
    QTest::newRow("nobody there") << paintTicket({}).convertToFormat(QImage::Format_Grayscale8);
    QImage noise(1280, 720, QImage::Format_Grayscale8);
    QRandomGenerator random(7);
    noise.fill(60);
    QTest::newRow("a dark room's noise")
        << mapped(noise, [&random](int value) { return value + random.bounded(-10, 11); });
    QImage stripes(1280, 720, QImage::Format_Grayscale8);
    for (int y = 0; y < 720; ++y) {
        for (int x = 0; x < 1280; ++x)
            stripes.scanLine(y)[x] = x / 6 % 2 == 0 ? 20 : 220;
    }
    QTest::newRow("a striped shirt") << stripes;
}

void FrameLookTest::seesNoCode()
{
    QFETCH(const QImage, image);
    const FrameLook look = lookAt(lumaOf(image));
    QVERIFY(look.code.isEmpty());
    QCOMPARE(hintFor(look), ScanHint::None);
}

void FrameLookTest::hints_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<ScanHint>("hint");
    const QImage good = ticket(0.42);
    QTest::newRow("a dim phone") << mapped(good, [](int value) { return 10 + value / 5; })
                                 << ScanHint::BrighterScreen;
    QTest::newRow("moving") << blurred(good, 12) << ScanHint::HoldStill;
    QTest::newRow("a lamp on it") << withGlare(ticket(0.5)) << ScanHint::LessGlare;
    const QImage near = paintTicket({ .code = QString(180, u'x'), .codeSize = 0.7 });
    QTest::newRow("too near") << near.copy(340, 60, 600, 600).scaled(1280, 1280).copy(0, 280, 1280, 720)
                              << ScanHint::FurtherAway;
}

void FrameLookTest::hints()
{
    QFETCH(const QImage, image);
    QFETCH(const ScanHint, hint);
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const FrameLook look = lookAt(lumaOf(grey));
    QVERIFY(!look.code.isEmpty());
    QCOMPARE(hintFor(look), hint);
}

void FrameLookTest::oddPictures()
{
    QVERIFY(lookAt({}).code.isEmpty());
    for (const QSize size :
         { QSize(1, 1), QSize(1, 100), QSize(100, 1), QSize(8, 8), QSize(31, 17), QSize(8000, 600) }) {
        QImage image(size, QImage::Format_Grayscale8);
        image.fill(128);
        QVERIFY(lookAt(lumaOf(image)).code.isEmpty());
    }
}

void FrameLookTest::decides_data()
{
    QTest::addColumn<QRect>("code");
    QTest::addColumn<int>("dark");
    QTest::addColumn<int>("light");
    QTest::addColumn<double>("glare");
    QTest::addColumn<double>("sharpness");
    QTest::addColumn<ScanHint>("hint");
    const QRect middle(400, 200, 300, 300);
    QTest::newRow("good") << middle << 30 << 200 << 0.0 << 0.8 << ScanHint::None;
    QTest::newRow("dark") << middle << 10 << 60 << 0.0 << 0.8 << ScanHint::BrighterScreen;
    QTest::newRow("flat") << middle << 150 << 190 << 0.0 << 0.8 << ScanHint::BrighterScreen;
    QTest::newRow("smeared") << middle << 30 << 200 << 0.0 << 0.1 << ScanHint::HoldStill;
    QTest::newRow("glaring") << middle << 30 << 200 << 0.1 << 0.8 << ScanHint::LessGlare;
    QTest::newRow("far") << QRect(600, 300, 60, 60) << 30 << 200 << 0.0 << 0.8 << ScanHint::Closer;
    QTest::newRow("near") << QRect(200, 0, 700, 720) << 30 << 200 << 0.0 << 0.1 << ScanHint::FurtherAway;
    QTest::newRow("nothing") << QRect() << 0 << 0 << 0.0 << 0.0 << ScanHint::None;
}

void FrameLookTest::decides()
{
    QFETCH(const QRect, code);
    QFETCH(const int, dark);
    QFETCH(const int, light);
    QFETCH(const double, glare);
    QFETCH(const double, sharpness);
    QTEST(hintFor({ QSize(1280, 720), code, dark, light, glare, sharpness }), "hint");
}

QTEST_MAIN(FrameLookTest)
#include "framelooktest.moc"
