// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "windowfinder.h"

#include "symbolwriter.h"

#include <QPainter>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class WindowFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingInEvenLight();
    void codesComeFirst();
    void stripesAreNoCode();
    void smallPictures();
};

static QImage canvas(const QColor &colour = Qt::gray)
{
    QImage image(426, 240, QImage::Format_Grayscale8);
    image.fill(colour);
    return image;
}

void WindowFinderTest::nothingInEvenLight()
{
    WindowFinder finder;
    const QImage image = canvas();
    finder.look(lumaOf(image));
    QCOMPARE(finder.densest(40, 80).count, 0);
}

void WindowFinderTest::codesComeFirst()
{
    QImage image = canvas();
    const QImage code = *writeSymbol(u"DEMO-0001"_s, Symbology::Qr, 2);
    const QPoint left(30, 120);
    const QPoint right(330, 30);
    QPainter painter(&image);
    painter.drawImage(left, code);
    painter.drawImage(right, code);
    painter.end();
    WindowFinder finder;
    finder.look(lumaOf(image));
    const Windows windows = finder.densest(40, 80);
    QVERIFY(windows.count >= 2);
    const auto holds = [&windows, &code](QPoint corner) {
        const QRect modules = QRect(corner, code.size()).adjusted(8, 8, -8, -8); // without the quiet zone
        return windows.rects[0].contains(modules) || windows.rects[1].contains(modules);
    };
    QVERIFY(holds(left));
    QVERIFY(holds(right));
    for (int i = 0; i < windows.count; ++i) {
        QVERIFY(image.rect().contains(windows.rects[std::size_t(i)]));
        QCOMPARE(windows.rects[std::size_t(i)].size(), QSize(80, 80));
    }
}

void WindowFinderTest::stripesAreNoCode()
{
    QImage image = canvas();
    QPainter painter(&image);
    for (int x = 0; x < 200; x += 4)
        painter.fillRect(x, 0, 2, 240, Qt::black);
    const QPoint corner(300, 100);
    const QImage code = *writeSymbol(u"DEMO-0001"_s, Symbology::Qr, 1);
    painter.drawImage(corner, code);
    painter.end();
    WindowFinder finder;
    finder.look(lumaOf(image));
    QVERIFY(finder.densest(40, 80).rects[0].contains(QRect(corner, code.size())));
}

void WindowFinderTest::smallPictures()
{
    WindowFinder finder;
    for (const QSize size : { QSize(1, 1), QSize(1, 100), QSize(8, 8), QSize(50, 39), QSize(60, 45) }) {
        QImage image(size, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        for (int y = 0; y < size.height(); y += 2)
            image.scanLine(y)[size.width() / 2] = 0;
        finder.look(lumaOf(image));
        const Windows windows = finder.densest(40, 80);
        for (int i = 0; i < windows.count; ++i)
            QVERIFY(image.rect().contains(windows.rects[std::size_t(i)]));
    }
}

QTEST_GUILESS_MAIN(WindowFinderTest)
#include "windowfindertest.moc"
