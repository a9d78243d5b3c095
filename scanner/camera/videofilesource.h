// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "framesource.h"

#include <QMediaPlayer>
#include <QVideoSink>

namespace Kiosk {

/// A film file in place of a camera, at its own pace and without sound.
class VideoFileSource : public FrameSource
{
    Q_OBJECT

public:
    enum class AtEnd {
        Stop,
        Repeat,
    };

    explicit VideoFileSource(QString fileName, AtEnd atEnd = AtEnd::Stop, QObject *parent = nullptr);
    ~VideoFileSource() override;

    [[nodiscard]] QString description() const override;
    void start() override;
    void stop() override;

private:
    void takeFrame(const QVideoFrame &frame);
    void followStatus(QMediaPlayer::MediaStatus status);
    void fail();

    QString m_fileName;
    AtEnd m_atEnd;
    bool m_started = false;
    QVideoSink m_sink;
    QMediaPlayer m_player;
};

} // namespace Kiosk
