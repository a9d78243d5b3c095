// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "camerasource.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kiosk;
using namespace Qt::Literals::StringLiterals;

class CameraSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutCamera();
    void unknownCameraIsNoCamera();
    void stopForgetsTheState();
};

void CameraSourceTest::withoutCamera()
{
    if (!CameraSource::available().isEmpty())
        QSKIP("this computer has a camera");
    CameraSource source;
    QCOMPARE(source.state(), FrameSource::State::Starting);
    QSignalSpy states(&source, &FrameSource::stateChanged);
    source.start();
    QCOMPARE(source.state(), FrameSource::State::NoCamera);
    QCOMPARE(states.size(), 1);
}

void CameraSourceTest::unknownCameraIsNoCamera()
{
    CameraSource source(u"Camera nobody ever built"_s);
    source.start();
    QCOMPARE(source.state(), FrameSource::State::NoCamera);
    QCOMPARE(source.description(), u"Camera nobody ever built"_s);
}

void CameraSourceTest::stopForgetsTheState()
{
    CameraSource source(u"Camera nobody ever built"_s);
    source.start();
    source.stop();
    QCOMPARE(source.state(), FrameSource::State::Starting);
}

QTEST_MAIN(CameraSourceTest)
#include "camerasourcetest.moc"
