// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "lockstate.h"
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

    /// The manager's PIN, as hashPin() wrote it; empty: none, and nothing is ever locked. Another one than
    /// before locks: whoever is in was let in without it.
    void use(const QString &pinHash);
    /// What is set is not known any more.
    void forget();
    /// What failuresChanged() told in an earlier run. Nobody is given fewer than they had.
    void takeFailures(const QString &text);
    /// The time without input after which it locks itself.
    void setRelock(std::chrono::milliseconds time) { m_relock.setInterval(time); }

    [[nodiscard]] LockState state() const { return { m_isKnown, hasPin(), m_isUnlocked }; }
    [[nodiscard]] bool isLocked() const { return !state().isOpen(); }
    [[nodiscard]] bool hasPin() const { return !m_hash.isEmpty(); }
    /// How long no PIN is taken.
    [[nodiscard]] std::chrono::milliseconds wait();

    /// The staff has the screen: from now on it locks itself when nobody is there.
    void letIn();
    /// The guests have the screen again. A PIN that is being checked lets nobody in any more.
    void lock();
    /// Ends in unlocked() or refused(). Nothing while a wait is on, while another is being checked, or where
    /// there is none to compare with.
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
    bool m_isAwaited = false; ///< Whoever entered the PIN that is being checked is still there.
    QTimer m_relock;
    bool m_isKnown = false;
    bool m_isUnlocked = false;
};

} // namespace Kiosk
