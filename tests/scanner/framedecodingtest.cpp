// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "framedecoding.h"

#include "fakeclock.h"
#include "imageframe.h"
#include "symbolwriter.h"
#include "ticketpainter.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class FrameDecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFrameWins();
    void stayingInViewIsNotToldForEveryFrame();
    void nearestTheCentreIsMeant();
    void outlinesTheCodeThatIsMeant();
    void optionsCanChange();
    void invalidFramesAreIgnored();
    void destroyedWhileBusy();
    void advisesWhoHoldsABlurredCode();
};

static QVideoFrame frameSaying(const QString &text, Symbology symbology = Symbology::Qr)
{
    return videoFrameOf(*writeSymbol(text, symbology, 12));
}

static QStringList textsOf(const QSignalSpy &scans)
{
    QStringList texts;
    for (const QList<QVariant> &arguments : scans)
        texts.append(arguments.first().value<ScanResult>().text);
    return texts;
}

void FrameDecodingTest::newestFrameWins()
{
    FakeClock clock;
    FrameDecoding decoding({ .budget = 0ms }, clock);
    decoding.setSource(u"test"_s);
    QSignalSpy scans(&decoding, &FrameDecoding::scanned);
    QSignalSpy decoded(&decoding, &FrameDecoding::decoded);
    // No event is handled in between, so the first keeps the worker busy and the others wait.
    for (const QString &text : { u"ONE"_s, u"TWO"_s, u"THREE"_s, u"FOUR"_s }) {
        clock.advance(10ms);
        decoding.offer(frameSaying(text));
    }
    QTRY_COMPARE(decoded.size(), 2);
    QTRY_COMPARE(textsOf(scans), (QStringList { u"ONE"_s, u"FOUR"_s }));
    QCOMPARE(scans.last().first().value<ScanResult>(),
             (ScanResult { u"FOUR"_s, u"qr"_s, u"test"_s, clock.steady() }));
}

void FrameDecodingTest::stayingInViewIsNotToldForEveryFrame()
{
    FakeClock clock;
    FrameDecoding decoding({ .budget = 0ms }, clock);
    QSignalSpy scans(&decoding, &FrameDecoding::scanned);
    QSignalSpy decoded(&decoding, &FrameDecoding::decoded);
    const QVideoFrame frame = frameSaying(u"DEMO-0001"_s);
    for (int i = 1; i <= 21; ++i) {
        decoding.offer(frame);
        QTRY_COMPARE(decoded.size(), i);
        clock.advance(100ms);
    }
    QCOMPARE(scans.size(), 3); // at 0, 1 and 2 seconds
}

void FrameDecodingTest::nearestTheCentreIsMeant()
{
    QImage sheet(1280, 720, QImage::Format_Grayscale8);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(20, 20, *writeSymbol(u"CORNER"_s, Symbology::Qr, 8));
    painter.drawImage(500, 200, *writeSymbol(u"MIDDLE"_s, Symbology::Qr, 8));
    painter.end();
    FakeClock clock;
    FrameDecoding decoding({ .budget = 0ms }, clock);
    QSignalSpy scans(&decoding, &FrameDecoding::scanned);
    QSignalSpy decoded(&decoding, &FrameDecoding::decoded);
    decoding.offer(videoFrameOf(sheet));
    QTRY_COMPARE(decoded.size(), 1);
    QCOMPARE(textsOf(scans), QStringList { u"MIDDLE"_s });
    QCOMPARE(scans.first().first().value<ScanResult>().others, 1);
}

void FrameDecodingTest::outlinesTheCodeThatIsMeant()
{
    const QImage code = *writeSymbol(u"MIDDLE"_s, Symbology::Qr, 8);
    QImage sheet(1280, 720, QImage::Format_Grayscale8);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(500, 200, code);
    FakeClock clock;
    FrameDecoding decoding({ .budget = 0ms }, clock);
    QSignalSpy outlined(&decoding, &FrameDecoding::outlined);
    QSignalSpy decoded(&decoding, &FrameDecoding::decoded);
    decoding.offer(videoFrameOf(sheet));
    QTRY_COMPARE(decoded.size(), 1);
    QCOMPARE(outlined.size(), 1);
    const auto outline = outlined.takeFirst().constFirst().value<QPolygonF>();
    QCOMPARE(outline.size(), 4);
    const int quiet = 4 * 8;
    const QRectF printed(500 + quiet, 200 + quiet, code.width() - 2 * quiet, code.height() - 2 * quiet);
    const QRectF bounds = outline.boundingRect();
    QVERIFY(QLineF(QPointF(bounds.x() * 1280, bounds.y() * 720), printed.topLeft()).length() < 8);
    QVERIFY(QLineF(QPointF(bounds.right() * 1280, bounds.bottom() * 720), printed.bottomRight()).length()
            < 8);

    sheet.fill(Qt::white);
    for (const int frames : { 2, 3 }) {
        decoding.offer(videoFrameOf(sheet));
        QTRY_COMPARE(decoded.size(), frames);
    }
    QCOMPARE(outlined.size(), 1); // told once that it is gone
    QVERIFY(outlined.first().first().value<QPolygonF>().isEmpty());
}

void FrameDecodingTest::optionsCanChange()
{
    FakeClock clock;
    FrameDecoding decoding({ .symbologies = { Symbology::Aztec }, .budget = 0ms }, clock);
    QSignalSpy scans(&decoding, &FrameDecoding::scanned);
    QSignalSpy decoded(&decoding, &FrameDecoding::decoded);
    decoding.offer(frameSaying(u"DEMO-0001"_s));
    QTRY_COMPARE(decoded.size(), 1);
    QVERIFY(scans.isEmpty());
    decoding.setOptions({ .symbologies = { Symbology::Qr }, .budget = 0ms });
    decoding.offer(frameSaying(u"DEMO-0001"_s));
    QTRY_COMPARE(decoded.size(), 2);
    QCOMPARE(textsOf(scans), QStringList { u"DEMO-0001"_s });
}

void FrameDecodingTest::invalidFramesAreIgnored()
{
    FakeClock clock;
    FrameDecoding decoding({ .budget = 0ms }, clock);
    QSignalSpy decoded(&decoding, &FrameDecoding::decoded);
    decoding.offer({});
    decoding.offer(frameSaying(u"DEMO-0001"_s));
    QTRY_COMPARE(decoded.size(), 1);
}

void FrameDecodingTest::destroyedWhileBusy()
{
    FakeClock clock;
    FrameDecoding decoding({ .budget = 0ms }, clock);
    decoding.offer(frameSaying(u"ONE"_s));
    decoding.offer(frameSaying(u"TWO"_s));
}

void FrameDecodingTest::advisesWhoHoldsABlurredCode()
{
    FakeClock clock;
    FrameDecoding decoding({ .budget = 0ms }, clock);
    QSignalSpy advised(&decoding, &FrameDecoding::advised);
    QSignalSpy decoded(&decoding, &FrameDecoding::decoded);
    const QImage sharp = paintTicket({ .code = u"34CC8C9526-1"_s, .codeSize = 0.4 });
    const QImage blurred = sharp.scaled(sharp.size() / 12, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                               .scaled(sharp.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (int i = 0; i < 20; ++i) {
        clock.advance(50ms);
        decoding.offer(videoFrameOf(blurred));
        QTRY_COMPARE(decoded.size(), i + 1);
    }
    QVERIFY(!advised.isEmpty());
    QCOMPARE(advised.last().at(0).value<ScanHint>(), ScanHint::HoldStill);
    QVERIFY(advised.last().at(1).toFloat() < 0);
    clock.advance(50ms);
    decoding.offer(videoFrameOf(sharp));
    QTRY_COMPARE(decoded.size(), 21);
    QCOMPARE(advised.last().at(0).value<ScanHint>(), ScanHint::None);
}

QTEST_GUILESS_MAIN(FrameDecodingTest)
#include "framedecodingtest.moc"
