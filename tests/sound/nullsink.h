// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Kiosk {

/// A sound server of its own whose only device is heard by nobody but a recorder. This process plays to it
/// when it exists before Qt's sound is first used.
class NullSink
{
public:
    /// What is missing here to have one; empty: nothing.
    [[nodiscard]] static QString missing();

    NullSink();
    ~NullSink();
    NullSink(const NullSink &) = delete;
    NullSink &operator=(const NullSink &) = delete;
    NullSink(NullSink &&) = delete;
    NullSink &operator=(NullSink &&) = delete;

    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// As if its computer lost it.
    void kill();
    /// It is there and answers nobody, until it goes on.
    void freeze();
    void goOn();

private:
    [[nodiscard]] bool waitForSocket();

    QTemporaryDir m_folder;
    QProcess m_server;
    bool m_isReady = false;
};

/// What the null sink of this process was given to play, from now on.
class Recorder
{
public:
    static constexpr int rate = 44'100;

    Recorder();
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;
    Recorder(Recorder &&) = delete;
    Recorder &operator=(Recorder &&) = delete;

    /// The sink has two seconds of silence in store when somebody begins to listen: no sound gets through
    /// before.
    [[nodiscard]] bool isLive() const { return m_heard > 2 * rate; }
    /// Forgets what was heard so far.
    void clear() { m_samples.clear(); }
    /// Without the silence before.
    [[nodiscard]] const QList<qint16> &samples() const { return m_samples; }
    /// When bytes arrive.
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    void take();

    QProcess m_process;
    QList<qint16> m_samples;
    qsizetype m_heard = 0;
};

} // namespace Kiosk
