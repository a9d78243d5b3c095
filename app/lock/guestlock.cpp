// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guestlock.h"

#include "clock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Kiosk {

GuestLock::GuestLock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_relock.setSingleShot(true);
    m_relock.setInterval(Duration::relock);
    connect(&m_check, &QFutureWatcher<bool>::finished, this, &GuestLock::checked);
    connect(&m_relock, &QTimer::timeout, this, [this] {
        lock();
        Q_EMIT relocked();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

GuestLock::~GuestLock() { m_check.waitForFinished(); }

void GuestLock::use(const QString &pinHash)
{
    const bool isOther = !m_isKnown || pinHash != m_hash;
    m_isKnown = true;
    m_hash = pinHash;
    if (isOther)
        lock();
    else
        Q_EMIT changed();
}

void GuestLock::forget()
{
    m_isKnown = false;
    m_hash.clear();
    lock();
}

void GuestLock::takeFailures(const QString &text)
{
    const PinFailures kept = pinFailuresFrom(text);
    if (kept.count > m_failures.count)
        m_failures = kept;
}

std::chrono::milliseconds GuestLock::wait()
{
    const QDateTime now = m_clock.now();
    if (const PinFailures anchored = notLaterThan(now, m_failures); anchored != m_failures)
        remember(anchored);
    const auto steady = std::chrono::ceil<std::chrono::milliseconds>(m_waitsUntil - m_clock.steady());
    return std::max({ std::chrono::milliseconds(0), pinWait(m_failures, now), steady });
}

void GuestLock::letIn()
{
    m_isUnlocked = true;
    if (hasPin())
        m_relock.start();
    else
        m_relock.stop();
    Q_EMIT changed();
}

void GuestLock::lock()
{
    m_relock.stop();
    m_isAwaited = false;
    m_isUnlocked = false;
    Q_EMIT changed();
}

void GuestLock::tryPin(const Pin &pin)
{
    if (!hasPin() || m_check.isRunning() || wait().count() > 0)
        return;
    // Counted before it is checked: pulling the plug wins nobody another try.
    remember({ m_failures.count + 1, m_clock.now() });
    m_isAwaited = true;
    m_check.setFuture(QtConcurrent::run([hash = m_hash, pin] { return pinFits(hash, pin); }));
}

void GuestLock::checked()
{
    const bool isAwaited = std::exchange(m_isAwaited, false);
    if (!m_check.result()) {
        m_waitsUntil = m_clock.steady() + pinDelay(m_failures.count);
        if (isAwaited)
            Q_EMIT refused();
        return;
    }
    if (!isAwaited)
        return;
    m_waitsUntil = {};
    remember({});
    letIn();
    Q_EMIT unlocked();
}

void GuestLock::remember(const PinFailures &failures)
{
    m_failures = failures;
    Q_EMIT failuresChanged(toText(failures));
}

bool GuestLock::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    const QEvent::Type type = event->type();
    const bool isInput
        = type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::TouchBegin;
    if (isInput && m_relock.isActive())
        m_relock.start();
    return false;
}

} // namespace Kiosk
