// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Kiosk {

/// A timer for silence, that speaks only when nothing waits. After a busy moment an ordinary one comes before
/// the keys and bytes that arrived meanwhile, and there was no silence at all.
class Silence : public QObject
{
    Q_OBJECT

public:
    explicit Silence(QObject *parent = nullptr);

    /// Begins anew.
    void start(std::chrono::milliseconds duration);
    void stop();

Q_SIGNALS:
    void passed();

private:
    void goRound();

    QTimer m_timer;
    int m_rounds = 0; ///< Of the event loop, since the time was over.
};

} // namespace Kiosk
