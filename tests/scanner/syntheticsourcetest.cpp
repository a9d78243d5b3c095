// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "syntheticsource.h"

#include "fakeclock.h"
#include "framedecoding.h"
#include "stillimagesource.h"
#include "ticketpainter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = FrameSource::State;

class SyntheticSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesRepeat();
    void painterEndsTheSource();
    void paintedTicketIsScanned();
    void stillsAreShownInTurn();
    void unreadableStillFails();
};

static QImage grey(uint value)
{
    QImage image(64, 48, QImage::Format_Grayscale8);
    image.fill(value);
    return image;
}

void SyntheticSourceTest::picturesRepeat()
{
    SyntheticSource source(QList<QImage> { grey(10), grey(200) });
    source.setFramesPerSecond(500);
    QSignalSpy frames(&source, &FrameSource::frameArrived);
    QCOMPARE(source.state(), State::Starting);
    source.start();
    QTRY_VERIFY(frames.size() >= 5);
    QCOMPARE(source.state(), State::Running);
    source.stop();
    QCOMPARE(source.state(), State::Starting);
    QVERIFY(!source.description().isEmpty());
}

void SyntheticSourceTest::painterEndsTheSource()
{
    int left = 3;
    SyntheticSource source([&left] { return left-- > 0 ? grey(10) : QImage(); });
    source.setFramesPerSecond(500);
    QSignalSpy frames(&source, &FrameSource::frameArrived);
    source.start();
    QTRY_COMPARE(source.state(), State::Ended);
    QCOMPARE(frames.size(), 3);
}

void SyntheticSourceTest::paintedTicketIsScanned()
{
    SyntheticSource source(QList<QImage> { paintTicket({ .code = u"DEMO-0001"_s, .tiltDegrees = 7 }) });
    FakeClock clock;
    FrameDecoding decoding({ .budget = 0ms }, clock);
    QSignalSpy scans(&decoding, &FrameDecoding::scanned);
    connect(&source, &FrameSource::frameArrived, &decoding, &FrameDecoding::offer);
    source.start();
    QTRY_COMPARE(scans.size(), 1);
    QCOMPARE(scans.first().first().value<ScanResult>().text, u"DEMO-0001"_s);
}

void SyntheticSourceTest::stillsAreShownInTurn()
{
    const QTemporaryDir folder;
    const QStringList names { folder.filePath(u"a.png"_s), folder.filePath(u"b.png"_s) };
    for (const QString &name : names)
        QVERIFY(grey(100).save(name));
    StillImageSource source(names, 3);
    source.setFramesPerSecond(500);
    QSignalSpy frames(&source, &FrameSource::frameArrived);
    QCOMPARE(source.description(), u"a.png"_s);
    source.start();
    QTRY_COMPARE(source.state(), State::Ended);
    QCOMPARE(frames.size(), 6);
    QCOMPARE(source.description(), u"b.png"_s);
}

void SyntheticSourceTest::unreadableStillFails()
{
    StillImageSource source({ u"/nonexistent/picture.png"_s });
    source.setFramesPerSecond(500);
    source.start();
    QTRY_COMPARE(source.state(), State::Failed);
}

QTEST_MAIN(SyntheticSourceTest)
#include "syntheticsourcetest.moc"
