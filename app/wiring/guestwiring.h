// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/backendworker.h"
#include "clock.h"
#include "framedecoding.h"
#include "gatecamera.h"
#include "guest/guestscreen.h"
#include "lock/guestlock.h"
#include "sound/toneplayer.h"
#include "ticketkey.h"

#include <QSet>

#include <memory>

namespace Kiosk {

/// The guests' side of a kiosk: screen, camera, sound and lock.
///
/// Thread: the GUI thread.
class GuestWiring : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    GuestWiring(BackendWorker &backend, FrameDecoding &decoding, const Theme &theme, const Clock &clock);

    [[nodiscard]] GuestScreen &screen() { return m_screen; }
    [[nodiscard]] GateCamera &camera() { return m_camera; }
    [[nodiscard]] GuestLock &lock() { return m_lock; }

    /// What the manager set, as often as it changes. Until the first call the screen cannot be left.
    void use(const ScreenSettings &settings);
    /// Another store is being opened: until use() the screen cannot be left.
    void forget();
    /// The theme's values are others now.
    void retheme() { m_screen.retheme(); }
    /// The whole screen belongs to the guests: nobody leaves it while it is locked, nothing blanks it, and
    /// the mouse's arrow keeps out of it. @p window must outlive this.
    void guard(QWidget &window);
    /// The guests have the screen again.
    void lockAgain();
    /// The staff has the screen.
    void letIn() { m_lock.letIn(); }
    /// Ends in unlocked(), or somebody leaves it.
    void askForPin();
    /// Where the store could not be opened, without waiting until that is tried anyway.
    void tryAgain();

    void takePlace(const Place &place);
    /// Which way the entrance is served; stands beside its name.
    void setDirection(Direction direction);
    void takeSync(const SyncView &view);
    /// The store cannot be opened; a place that is taken ends it.
    void showFailure(const Error &what);
    /// A camera read this; tickets beside others are said to be so once they are answered.
    void noteScan(const ScanResult &scan);
    /// What is not known of the answer elsewhere: whether other codes were beside it.
    [[nodiscard]] bool wasAmongOthers(const AdmissionDecision &decision);
    void show(const AdmissionDecision &decision);
    void showLookingUp(const QString &code);
    /// Why a scan was not decided; heard whatever has the screen.
    void showHeld(const HeldScan &held);

Q_SIGNALS:
    /// Somebody wants to leave the guests' screen.
    void staffWanted();
    /// The PIN was right.
    void unlocked();
    /// Nobody was there for a while: the screen must be the guests' again.
    void relocked();
    /// Another language was chosen for the guests' screen.
    void languageChosen(const QString &code);
    /// The store could not be opened some time ago: now is the time to try again.
    void retryWanted();

private:
    void connectBackend(BackendWorker &backend);
    void connectLock(BackendWorker &backend);
    void showNow(const AdmissionDecision &decision);
    [[nodiscard]] TicketKey keyOf(const QString &code) const { return TicketKey::of(m_backend, code); }
    /// Changes some facts and lets the screen follow.
    template<typename Change> void learn(const Change &change);

    const Clock &m_clock;
    TonePlayer m_tones;
    GuestScreen m_screen;
    GateCamera m_camera;
    GuestLock m_lock { m_clock };
    ScreenSettings m_settings;
    Place m_place;
    QTimer m_retry;
    QTimer m_storeCheck; ///< While answers fail.
    BackendKind m_backend = BackendKind::Local; ///< Of the place's event: how its tickets compare.
    QSet<TicketKey> m_lookedUp; ///< The server is being asked about them.
    QSet<TicketKey> m_crowded; ///< As ticketShown(): scans that had other codes beside them, until answered.
    QList<AdmissionDecision> m_late; ///< Answers to what was looked up, for when the screen is free.
    /// Who watches over the screen. They go first, as they ask the lock until then.
    std::unique_ptr<QObject> m_guards = std::make_unique<QObject>();
};

} // namespace Kiosk
