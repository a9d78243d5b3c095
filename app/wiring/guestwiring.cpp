// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guestwiring.h"

#include "lock/quietcursor.h"
#include "lock/screenawake.h"
#include "lock/wayoutguard.h"
#include "showing.h"
#include "words/errorwords.h"
#include "words/statuswords.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Kiosk {

constexpr auto retryPause = 10s;

GuestWiring::GuestWiring(BackendWorker &backend, FrameDecoding &decoding, const Theme &theme,
                         const Clock &clock)
    : m_clock(clock)
    , m_screen(theme, clock)
    , m_camera(m_screen, decoding)
{
    for (QTimer *timer : { &m_retry, &m_storeCheck })
        timer->setInterval(retryPause);
    connect(&m_retry, &QTimer::timeout, this, &GuestWiring::retryWanted);
    connect(&m_storeCheck, &QTimer::timeout, &backend, &BackendWorker::checkStore);
    connect(&m_screen, &GuestScreen::languageChosen, this, &GuestWiring::languageChosen);
    connect(&m_screen, &GuestScreen::faceChanged, this, [this](GateFace face) {
        const bool isBroken = face.state == GateState::OutOfOrder || face.state == GateState::NotSaving;
        if (isBroken || face.band == GateBand::Full || face.band == GateBand::OldList)
            m_tones.play({ Tone::Warning });
    });
    connect(&m_screen, &GuestScreen::readied, this, [this] {
        if (!m_screen.facts().isLookingUp)
            m_lookedUp.clear();
        if (!m_late.isEmpty())
            showNow(m_late.takeFirst());
    });
    connectBackend(backend);
    connectLock(backend);
}

template<typename Change> void GuestWiring::learn(const Change &change)
{
    GateFacts facts = m_screen.facts();
    change(facts);
    m_screen.setFacts(facts);
}

void GuestWiring::connectBackend(BackendWorker &backend)
{
    connect(&backend, &BackendWorker::lookingUp, this, &GuestWiring::showLookingUp);
    connect(&backend, &BackendWorker::syncChanged, this, &GuestWiring::takeSync);
    connect(&backend, &BackendWorker::directionChanged, this, &GuestWiring::setDirection);
    connect(&backend, &BackendWorker::problemFound, &backend, &BackendWorker::checkStore);
    connect(&backend, &BackendWorker::storeChecked, this, [this](bool isSaving) {
        learn([isSaving](GateFacts &facts) { facts.isSaving = isSaving; });
        isSaving ? m_storeCheck.stop() : m_storeCheck.start();
    });
    connect(&backend, &BackendWorker::setupNeeded, this, [this] {
        m_retry.stop();
        learn([](GateFacts &facts) {
            facts.isStoreLost = false;
            facts.needsSetup = true;
        });
    });
    connect(&backend, &BackendWorker::counted, this, [this](const Statistics &counts) {
        learn([&counts](GateFacts &facts) {
            facts.attendees = counts.attendees;
            facts.inside = counts.inside;
        });
    });
}

void GuestWiring::connectLock(BackendWorker &backend)
{
    connect(&backend, &BackendWorker::settingsLoaded, this, [this](const QHash<QString, QString> &settings) {
        m_lock.takeFailures(settings.value(pinFailuresName.toString()));
    });
    connect(&m_lock, &GuestLock::failuresChanged, &backend,
            [&backend](const QString &text) { backend.keepSetting(pinFailuresName.toString(), text); });
    connect(&m_screen, &GuestScreen::cornerHeld, this, &GuestWiring::staffWanted);
    connect(&m_screen, &GuestScreen::pinEntered, &m_lock, &GuestLock::tryPin);
    connect(&m_screen, &GuestScreen::pinPadLeft, &m_lock, &GuestLock::lock);
    connect(&m_lock, &GuestLock::refused, this, [this] { m_screen.showPinRefused(m_lock.wait()); });
    connect(&m_lock, &GuestLock::unlocked, this, [this] {
        m_screen.closePinPad();
        Q_EMIT unlocked();
    });
    connect(&m_lock, &GuestLock::relocked, this, &GuestWiring::relocked);
}

void GuestWiring::askForPin() { m_screen.openPinPad(m_lock.wait()); }

void GuestWiring::tryAgain()
{
    if (!m_screen.facts().isStoreLost)
        return;
    m_retry.start();
    Q_EMIT retryWanted();
}

void GuestWiring::use(const ScreenSettings &settings)
{
    m_settings = settings;
    m_lock.use(settings.pinHash);
    m_tones.setVolume(settings.volume / 100.0);
    m_screen.use(settings);
    learn([&settings](GateFacts &facts) { facts.capacity = settings.capacity; });
}

void GuestWiring::forget()
{
    m_retry.stop();
    m_lock.forget();
    m_screen.rest();
    learn([](GateFacts &facts) { facts = {}; });
}

void GuestWiring::guard(QWidget &window)
{
    // On the desk the lock is open, and so is the way out.
    auto *guard = new WayOutGuard(
        window, [this] { return m_lock.isLocked() && m_screen.isVisible(); }, m_guards.get());
    connect(&m_lock, &GuestLock::changed, guard, &WayOutGuard::holdKeys);
    new QuietCursor(m_screen, m_guards.get());
    new ScreenAwake(m_guards.get());
}

void GuestWiring::lockAgain()
{
    m_lock.lock();
    m_screen.rest();
}

void GuestWiring::takePlace(const Place &place)
{
    m_retry.stop();
    m_backend = place.event.backend;
    m_lookedUp.clear(); // those who wait there are told that the place has changed
    m_crowded.clear();
    m_late.clear();
    m_place = place;
    setDirection(place.gate.direction == GateDirection::Out ? Direction::Out : Direction::In);
    GateFacts facts;
    facts.hasPlace = true;
    facts.isSaving = m_screen.facts().isSaving;
    facts.isOpen = place.event.isOpen && place.gate.isOpen;
    facts.hasServer = place.event.backend != BackendKind::Local;
    facts.capacity = m_settings.capacity;
    if (place.gate.direction != GateDirection::Out) { // who is inside may always leave
        facts.opensAt = std::max(place.event.startsAt, place.gate.opensAt);
        facts.closesAt = place.event.endsAt && place.gate.closesAt
            ? std::min(place.event.endsAt, place.gate.closesAt)
            : std::max(place.event.endsAt, place.gate.closesAt);
    }
    m_screen.setFacts(facts);
    m_screen.clearAnswer();
}

void GuestWiring::setDirection(Direction direction)
{
    m_screen.setPlace(m_place.event.name, m_place.gate.name, direction);
}

void GuestWiring::takeSync(const SyncView &view)
{
    m_screen.setStaffNote(statusWords(view, m_clock.now()).text);
    learn([&view](GateFacts &facts) {
        facts.hasServer = view.hasServer;
        facts.listAt = view.status.listAt;
        if (view.status.kind == SyncStatus::Kind::StoreFailed)
            facts.isSaving = false;
    });
    if (view.status.kind == SyncStatus::Kind::StoreFailed)
        m_storeCheck.start();
}

void GuestWiring::showFailure(const Error &what)
{
    m_screen.setStaffNote(errorWords(what));
    learn([this](GateFacts &facts) {
        facts.isStoreLost = true;
        facts.isLockKnown = m_lock.state().isKnown;
    });
    m_retry.start();
}

void GuestWiring::noteScan(const ScanResult &scan)
{
    if (scan.others > 0)
        m_crowded.insert(ticketShown(m_backend, scan.text));
    else
        m_crowded.remove(ticketShown(m_backend, scan.text)); // it may have been forgotten without an answer
}

bool GuestWiring::wasAmongOthers(const AdmissionDecision &decision)
{
    return decision.code && m_crowded.remove(keyOf(*decision.code));
}

void GuestWiring::show(const AdmissionDecision &decision)
{
    const bool isLate = decision.code && m_lookedUp.remove(keyOf(*decision.code));
    const bool isSaving = decision.verdict != Verdict::Error;
    // Somebody else may have been answered meanwhile: that answer has its time first.
    if (isLate && m_screen.isAnswering() && !m_screen.answer().message().isHeld)
        m_late.append(decision);
    else
        showNow(decision);
    learn([this, isSaving](GateFacts &facts) {
        facts.isLookingUp = !m_lookedUp.isEmpty();
        facts.isSaving = isSaving;
    });
    isSaving ? m_storeCheck.stop() : m_storeCheck.start();
}

void GuestWiring::showLookingUp(const QString &code)
{
    m_lookedUp.insert(keyOf(code));
    m_screen.showLookingUp();
}

void GuestWiring::showHeld(const HeldScan &held)
{
    m_lookedUp.remove(keyOf(held.code));
    learn([this](GateFacts &facts) { facts.isLookingUp = !m_lookedUp.isEmpty(); });
    m_tones.play({ Tone::Warning });
    if (held.why != HeldScan::Why::SetupOpen) // it would be seen when that is no more true
        m_screen.showHeld(held);
}

void GuestWiring::showNow(const AdmissionDecision &decision)
{
    m_screen.show(decision);
    QList<Tone> tones { lookOf(decision.verdict).tone };
    if (!m_screen.answer().message().notes.isEmpty())
        tones << Tone::StaffNote;
    m_tones.play(tones);
}

} // namespace Kiosk
