// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QList>

#include <chrono>

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

} // namespace Kiosk
