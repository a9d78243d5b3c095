// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scenewatch.h"

#include "ticketpainter.h"

#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class SceneWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noiseIsStill();
    void aSmallCodeMoves();
    void oddPictures();
};

static QImage frame(quint32 seed, const QString &code = {}, double size = 0.42)
{
    return paintTicket({ .code = code, .codeSize = size, .seed = seed })
        .convertToFormat(QImage::Format_Grayscale8);
}

void SceneWatchTest::noiseIsStill()
{
    SceneWatch watch;
    const QImage empty = frame(1);
    QVERIFY(!watch.isStill(lumaOf(empty), 10s));
    QVERIFY(!watch.isStill(lumaOf(empty), 11s));
    QVERIFY(watch.isStill(lumaOf(empty), 12s));
    QImage noisy = empty;
    for (int y = 0; y < noisy.height(); ++y) {
        for (int x = 0; x < noisy.width(); ++x)
            noisy.scanLine(y)[x]
                = uchar(std::clamp(noisy.scanLine(y)[x] + (x * 7 + y * 13) % 17 - 8, 0, 255));
    }
    QVERIFY(watch.isStill(lumaOf(noisy), 13s));
}

void SceneWatchTest::aSmallCodeMoves()
{
    SceneWatch watch;
    const QImage empty = frame(1);
    QVERIFY(!watch.isStill(lumaOf(empty), 10s));
    QVERIFY(watch.isStill(lumaOf(empty), 20s));
    const QImage ticket = frame(1, u"34CC8C9526-1"_s, 0.1);
    QVERIFY(!watch.isStill(lumaOf(ticket), 21s));
    QVERIFY(!watch.isStill(lumaOf(ticket), 22s));
    QVERIFY(watch.isStill(lumaOf(ticket), 23s));
}

void SceneWatchTest::oddPictures()
{
    SceneWatch watch;
    QVERIFY(!watch.isStill({}, 1s));
    for (const QSize size : { QSize(1, 1), QSize(1, 100), QSize(100, 1), QSize(31, 17) }) {
        QImage image(size, QImage::Format_Grayscale8);
        image.fill(200);
        static_cast<void>(watch.isStill(lumaOf(image), 2s));
    }
}

QTEST_MAIN(SceneWatchTest)
#include "scenewatchtest.moc"
