// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "toneplayer.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>

namespace Kiosk {

using namespace std::chrono_literals;

constexpr auto longestEnd = 1s;

/// Lives on the thread of the sound.
class ToneVoice : public QObject
{
public:
    void setVolume(double volume)
    {
        m_volume = volume;
        if (m_sink)
            m_sink->setVolume(volume);
    }

    void play(const QList<Tone> &tones)
    {
        findSink();
        if (!m_sink || m_volume <= 0)
            return;
        const QByteArray samples = samplesOf(notesOf(tones));
        m_sink->reset();
        // Said at each start, as Qt 6.4 begins with three quarters of what it had before. All of it goes out
        // in one write, so that it has no gaps.
        m_sink->setBufferSize(samples.size());
        if (QIODevice *output = m_sink->start())
            output->write(samples);
    }

    /// Loudspeakers come and go.
    void findSink()
    {
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (m_sink && device == m_device)
            return;
        m_device = device;
        m_sink.reset();
        if (device.isNull())
            return;
        QAudioFormat format;
        format.setSampleRate(sampleRate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setVolume(m_volume);
    }

private:
    QAudioDevice m_device;
    std::unique_ptr<QAudioSink> m_sink;
    double m_volume = 0.8;
};

TonePlayer::TonePlayer(QObject *parent)
    : QObject(parent)
    , m_voice(new ToneVoice)
{
    m_thread->setObjectName(QStringLiteral("sound"));
    m_voice->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_voice, &QObject::deleteLater);
    m_thread->start();
    // The first tone does not wait for the link to the sound server.
    QMetaObject::invokeMethod(m_voice, [voice = m_voice] { voice->findSink(); });
}

TonePlayer::~TonePlayer()
{
    m_thread->quit();
    // A stuck one is left behind: it holds nothing but a tone.
    if (!m_thread->wait(longestEnd))
        static_cast<void>(m_thread.release());
}

void TonePlayer::setVolume(double volume)
{
    QMetaObject::invokeMethod(
        m_voice, [voice = m_voice, loud = std::clamp(volume, 0.0, 1.0)] { voice->setVolume(loud); });
}

void TonePlayer::play(const QList<Tone> &tones)
{
    QMetaObject::invokeMethod(m_voice, [voice = m_voice, newest = m_newest, number = ++*m_newest, tones] {
        if (*newest == number)
            voice->play(tones);
    });
}

} // namespace Kiosk
