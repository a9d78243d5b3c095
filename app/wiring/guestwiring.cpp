// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "guestwiring.h"

#include "showing.h"
#include "ticketcode.h"

namespace Kiosk {

GuestWiring::GuestWiring(BackendWorker &backend, FrameDecoding &decoding)
    : m_camera(m_screen, decoding)
{
    connect(&m_screen, &GuestScreen::codeTyped, &backend, &BackendWorker::submit);
    connect(&backend, &BackendWorker::lookingUp, this, &GuestWiring::showLookingUp);
    connect(&m_screen, &GuestScreen::readied, this, [this] {
        if (!m_late.isEmpty())
            showNow(m_late.takeFirst());
    });
}

void GuestWiring::takePlace(const Place &place)
{
    m_screen.setPlace(place.event.name, place.gate.name);
    const bool isOpen = place.event.isOpen && place.gate.isOpen;
    isOpen ? m_screen.showReady() : m_screen.showClosed();
}

void GuestWiring::noteScan(const ScanResult &scan)
{
    if (scan.others > 0)
        m_crowded.insert(ticketShown(scan.text));
}

bool GuestWiring::wasAmongOthers(const AdmissionDecision &decision)
{
    return decision.code && m_crowded.remove(ticketShown(*decision.code));
}

void GuestWiring::show(const AdmissionDecision &decision)
{
    // Somebody else may have been answered meanwhile: that answer has its time first.
    const bool isLate = decision.code && m_lookedUp.remove(codeKey(*decision.code));
    if (isLate && m_screen.isAnswering())
        m_late.append(decision);
    else
        showNow(decision);
}

void GuestWiring::showLookingUp(const QString &code)
{
    m_lookedUp.insert(codeKey(code));
    m_screen.showLookingUp();
}

void GuestWiring::showNow(const AdmissionDecision &decision)
{
    m_screen.show(decision);
    m_tones.play(lookOf(decision.verdict).tone);
}

} // namespace Kiosk
