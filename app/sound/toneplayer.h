// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tones.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace Kiosk {

class ToneVoice;

/// Plays the tones of the answers. Without a sound card it is silent, and says so nowhere.
///
/// Thread: the GUI thread. What plays has one of its own: Qt waits for the sound server as long as that
/// takes, and no gate may stand still because a loudspeaker does.
class TonePlayer : public QObject
{
    Q_OBJECT

public:
    explicit TonePlayer(QObject *parent = nullptr);
    ~TonePlayer() override;

    /// From 0 to 1.
    void setVolume(double volume);

public Q_SLOTS:
    /// Begins at once and cuts what still sounds. What waits for a server that is stuck is never caught up
    /// on.
    void play(const QList<Kiosk::Tone> &tones);

private:
    std::unique_ptr<QThread> m_thread = std::make_unique<QThread>();
    ToneVoice *m_voice;
    std::shared_ptr<std::atomic<int>> m_newest = std::make_shared<std::atomic<int>>(0);
};

} // namespace Kiosk
