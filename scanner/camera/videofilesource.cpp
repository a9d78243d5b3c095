// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "videofilesource.h"

#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace Kiosk {

VideoFileSource::VideoFileSource(QString fileName, AtEnd atEnd, QObject *parent)
    : FrameSource(parent)
    , m_fileName(std::move(fileName))
    , m_atEnd(atEnd)
{
    // Frames come from a thread of the player; the receiver brings them to ours.
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &VideoFileSource::takeFrame);
    // Queued: seeking and playing from inside the player's own signal is not safe.
    connect(&m_player, &QMediaPlayer::mediaStatusChanged, this, &VideoFileSource::followStatus,
            Qt::QueuedConnection);
    connect(&m_player, &QMediaPlayer::errorOccurred, this, &VideoFileSource::fail);
    m_player.setVideoSink(&m_sink);
}

VideoFileSource::~VideoFileSource()
{
    // The player sends a last, empty frame while it stops: nobody may be listening by then.
    m_sink.disconnect(this);
    m_player.disconnect(this);
    m_player.stop();
    m_player.setVideoSink(nullptr);
}

QString VideoFileSource::description() const { return QFileInfo(m_fileName).fileName(); }

void VideoFileSource::start()
{
    m_started = true;
    setState(State::Starting);
    if (!QFileInfo(m_fileName).isReadable()) {
        fail();
        return;
    }
    const QUrl url = QUrl::fromLocalFile(QFileInfo(m_fileName).absoluteFilePath());
    if (m_player.source() != url)
        m_player.setSource(url);
    m_player.play();
}

void VideoFileSource::stop()
{
    m_started = false;
    m_player.stop();
    setState(State::Starting);
}

void VideoFileSource::takeFrame(const QVideoFrame &frame)
{
    if (!m_started || !frame.isValid())
        return;
    setState(State::Running);
    Q_EMIT frameArrived(frame);
}

void VideoFileSource::followStatus(QMediaPlayer::MediaStatus status)
{
    if (!m_started)
        return;
    if (status == QMediaPlayer::InvalidMedia) {
        fail();
        return;
    }
    if (status != QMediaPlayer::EndOfMedia)
        return;
    if (state() != State::Running) { // over before the first picture: not a film
        fail();
        return;
    }
    if (m_atEnd == AtEnd::Stop) {
        m_started = false;
        setState(State::Ended);
        return;
    }
    m_player.setPosition(0); // setLoops() does nothing in this backend of Qt 6.4
    m_player.play();
}

void VideoFileSource::fail()
{
    m_started = false;
    setState(State::Failed);
}

} // namespace Kiosk
