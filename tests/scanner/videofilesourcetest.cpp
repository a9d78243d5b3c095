// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "videofilesource.h"

#include "framedecoding.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using State = FrameSource::State;

class VideoFileSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticketsOfTheFilmAreScanned();
    void repeats();
    void missingFileFails();
    void brokenFileFails();
};

static QString film() { return QStringLiteral(KIOSK_SOURCE_DIR "/tests/data/tickets.avi"); }

void VideoFileSourceTest::ticketsOfTheFilmAreScanned()
{
    const SystemClock clock;
    VideoFileSource source(film());
    FrameDecoding decoding({ .budget = 0ms }, clock);
    decoding.setSource(source.description());
    QSignalSpy states(&source, &FrameSource::stateChanged);
    QSignalSpy scans(&decoding, &FrameDecoding::scanned);
    connect(&source, &FrameSource::frameArrived, &decoding, &FrameDecoding::offer);
    source.start();
    QTRY_COMPARE_WITH_TIMEOUT(source.state(), State::Ended, 30000);

    QStringList texts; // without the repeats of a ticket that stays in view
    for (const QList<QVariant> &arguments : scans) {
        const auto result = arguments.first().value<ScanResult>();
        QCOMPARE(result.source, u"tickets.avi"_s);
        if (texts.isEmpty() || texts.last() != result.text)
            texts.append(result.text);
    }
    QCOMPARE(texts, (QStringList { u"DEMO-0001"_s, u"DEMO-0002"_s, u"DEMO-0001"_s, u"DEMO-0003"_s }));
    QCOMPARE(states.first().first().value<State>(), State::Running);
}

void VideoFileSourceTest::repeats()
{
    VideoFileSource source(film(), VideoFileSource::AtEnd::Repeat);
    QSignalSpy frames(&source, &FrameSource::frameArrived);
    source.start();
    QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 70, 30000); // there are 64 in the file
    QCOMPARE(source.state(), State::Running);
    source.stop();
    QCOMPARE(source.state(), State::Starting);
}

void VideoFileSourceTest::missingFileFails()
{
    VideoFileSource source(u"/nonexistent/film.avi"_s);
    source.start();
    QCOMPARE(source.state(), State::Failed);
    QCOMPARE(source.description(), u"film.avi"_s);
}

void VideoFileSourceTest::brokenFileFails()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(QByteArray(5000, '\0'));
    file.close();
    VideoFileSource source(file.fileName());
    source.start();
    QTRY_COMPARE(source.state(), State::Failed);
}

QTEST_MAIN(VideoFileSourceTest)
#include "videofilesourcetest.moc"
