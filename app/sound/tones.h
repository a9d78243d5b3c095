// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QList>
#include <QMediaDevices>

#include <chrono>
#include <memory>

class QAudioSink;

namespace Kiosk {

enum class Wave { Sine, Square };

/// One sound of one pitch; 0 Hz is a pause.
struct Note {
    Wave wave = Wave::Sine;
    double hertz = 0;
    std::chrono::milliseconds length = {};

    bool operator==(const Note &) const = default;
};

/// Samples a second of everything made here.
inline constexpr int sampleRate = 44'100;

[[nodiscard]] QList<Note> notesOf(Tone tone);
/// One after the other, with a short pause between.
[[nodiscard]] QList<Note> notesOf(const QList<Tone> &tones);

/// One channel of signed 16-bit samples in the computer's byte order, with ramps of 5 ms against clicks.
[[nodiscard]] QByteArray samplesOf(const QList<Note> &notes);

/// Plays the tones of the answers. Without a sound card it is silent, and says so nowhere.
class TonePlayer : public QObject
{
    Q_OBJECT

public:
    explicit TonePlayer(QObject *parent = nullptr);
    ~TonePlayer() override;

    /// From 0 to 1.
    void setVolume(double volume);

public Q_SLOTS:
    /// Begins at once and cuts what still sounds.
    void play(const QList<Kiosk::Tone> &tones);

private:
    void findDevice();

    QMediaDevices m_devices;
    std::unique_ptr<QAudioSink> m_sink;
    double m_volume = 0.8;
};

} // namespace Kiosk
