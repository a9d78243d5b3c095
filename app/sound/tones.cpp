// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "tones.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace Kiosk {

using namespace std::chrono_literals;

QList<Note> notesOf(Tone tone)
{
    switch (tone) {
    case Tone::Admitted:
        return { { Wave::Sine, 880, 150ms }, { Wave::Sine, 1100, 200ms } };
    case Tone::Warning:
        return { { Wave::Sine, 600, 150ms }, { Wave::Sine, 0, 80ms }, { Wave::Sine, 600, 150ms } };
    case Tone::Refused:
        return { { Wave::Square, 300, 300ms } };
    case Tone::StaffNote:
        return { { Wave::Sine, 740, 120ms }, { Wave::Sine, 988, 120ms }, { Wave::Sine, 740, 120ms } };
    }
    Q_UNREACHABLE();
}

QList<Note> notesOf(const QList<Tone> &tones)
{
    QList<Note> notes;
    for (const Tone tone : tones) {
        if (!notes.isEmpty())
            notes << Note { Wave::Sine, 0, Duration::notePause };
        notes << notesOf(tone);
    }
    return notes;
}

static int countOf(std::chrono::milliseconds length) { return int(length.count() * sampleRate / 1000); }

static void append(QByteArray &samples, const Note &note)
{
    static constexpr double loudest = 0.6 * std::numeric_limits<qint16>::max();
    const int count = countOf(note.length);
    const int ramp = countOf(5ms);
    for (int i = 0; i < count; ++i) {
        const double swing
            = note.hertz > 0 ? std::sin(2 * std::numbers::pi * note.hertz * i / sampleRate) : 0;
        // A square wave of the same height sounds far louder.
        const double level = note.wave == Wave::Sine ? swing : std::copysign(0.5, swing) * (note.hertz > 0);
        const double gain = std::min({ 1.0, double(i) / ramp, double(count - 1 - i) / ramp });
        const auto sample = qint16(std::lround(loudest * level * gain));
        samples.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
}

QByteArray samplesOf(const QList<Note> &notes)
{
    QByteArray samples;
    for (const Note &note : notes)
        append(samples, note);
    return samples;
}

} // namespace Kiosk
