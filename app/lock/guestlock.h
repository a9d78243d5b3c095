// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "pin.h"
#include "pinfailures.h"
#include "theme/theme.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace Kiosk {

class Clock;

/// Whether the guests' screen may be left, and the PIN it takes. Locked until it is known that there is none.
///
/// Thread: the GUI thread; a PIN is checked on Qt's thread pool.
class GuestLock : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive it.
    explicit GuestLock(const Clock &clock, QObject *parent = nullptr);
    ~GuestLock() override;

    /// The manager's PIN, as hashPin() wrote it; empty: none, and nothing is ever locked.
    void use(const QString &pinHash);
    /// What failuresChanged() told in an earlier run.
    void takeFailures(const QString &text);
    /// The time without input after which it locks itself.
    void setRelock(std::chrono::milliseconds time) { m_relock.setInterval(time); }

    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] bool isLocked() const { return m_isLocked && (!m_isKnown || hasPin()); }
    [[nodiscard]] bool hasPin() const { return !m_hash.isEmpty(); }
    /// How long no PIN is taken.
    [[nodiscard]] std::chrono::milliseconds wait();

    /// The guests have the screen again.
    void lock();
    /// Ends in unlocked() or refused(). Nothing while a wait is on, or while another is being checked.
    void tryPin(const Pin &pin);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What isLocked() says may be another thing now.
    void changed();
    void unlocked();
    /// By itself, because nobody was there.
    void relocked();
    void refused();
    /// To be kept for the next run.
    void failuresChanged(const QString &text);

private:
    void checked();
    void remember(const PinFailures &failures);

    const Clock &m_clock;
    QString m_hash;
    PinFailures m_failures;
    std::chrono::microseconds m_waitsUntil {}; ///< Steady: no setting of the clock changes it.
    QFutureWatcher<bool> m_check;
    QTimer m_relock;
    bool m_isKnown = false;
    bool m_isLocked = true;
};

} // namespace Kiosk
