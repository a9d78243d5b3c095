// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deskwiring.h"

#include "errorwords.h"

namespace Kiosk {

DeskWiring::DeskWiring(BackendWorker &backend, GateScans &scans, const Theme &theme, const Clock &clock)
    : m_clock(clock)
    , m_screen(theme, clock)
{
    connectTickets(scans);
    connectQuestions(backend);
    connectAnswers(backend);
    connectShift(backend);
}

void DeskWiring::use(const ScreenSettings &settings) { m_screen.setTextScale(settings.textScale); }

void DeskWiring::connectTickets(GateScans &scans)
{
    scans.carry(&m_screen, &StewardScreen::codeEntered, &BackendWorker::submitTyped);
    scans.carry(&m_screen, &StewardScreen::attendeeChosen, &BackendWorker::submit);
    scans.carry(&m_screen, &StewardScreen::overrideRequested, &BackendWorker::submitOverride);
}

void DeskWiring::connectQuestions(BackendWorker &backend)
{
    connect(&m_screen, &StewardScreen::searchEdited, &backend, &BackendWorker::search);
    connect(&m_screen, &StewardScreen::attemptsWanted, &backend, &BackendWorker::loadAttempts);
    connect(&m_screen, &StewardScreen::eventChosen, &backend, &BackendWorker::chooseEvent);
    connect(&m_screen, &StewardScreen::gateChosen, &backend, &BackendWorker::chooseGate);
    connect(&m_screen, &StewardScreen::directionChosen, &backend, &BackendWorker::setDirection);
    connect(&m_screen, &StewardScreen::problemSettled, &backend, &BackendWorker::settleProblem);
    connect(&m_screen, &StewardScreen::shrinkAgreed, &backend, &BackendWorker::agreeToShrink);
}

void DeskWiring::connectAnswers(BackendWorker &backend)
{
    connect(&backend, &BackendWorker::matched, this, &DeskWiring::showMatches);
    connect(&backend, &BackendWorker::lookingUp, &m_screen, &StewardScreen::showLookingUp);
    connect(&backend, &BackendWorker::historyLoaded, &m_screen, &StewardScreen::showHistory);
    connect(&backend, &BackendWorker::problemsLoaded, &m_screen, &StewardScreen::showProblems);
    connect(&backend, &BackendWorker::attemptsLoaded, &m_screen, &StewardScreen::showAttempts);
    connect(&backend, &BackendWorker::liveCounted, this, [this](const LiveCounts &counts) {
        m_total = counts.sold;
        m_screen.showNumbers(counts);
    });
}

void DeskWiring::connectShift(BackendWorker &backend)
{
    connect(&backend, &BackendWorker::settingsLoaded, this, [this](const QHash<QString, QString> &settings) {
        m_shift = shiftFrom(settings.value(shiftSettingName.toString()));
        m_screen.setShift(m_shift);
    });
    connect(&m_screen, &StewardScreen::shiftBegun, this, [this, &backend](const QString &name) {
        takeShift(backend, begun(m_shift, name, m_clock.now()));
    });
    connect(&m_screen, &StewardScreen::shiftEnded, this,
            [this, &backend] { takeShift(backend, ended(m_shift)); });
}

void DeskWiring::takeShift(BackendWorker &backend, const Shift &shift)
{
    m_shift = shift;
    m_screen.setShift(shift);
    QMetaObject::invokeMethod(&backend, [&backend, shift] {
        backend.setOperator(shift.operatorName);
        backend.keepSetting(shiftSettingName.toString(), toText(shift));
    });
}

void DeskWiring::takePlace(const Place &place)
{
    m_screen.setEvents(place.events, place.event.id);
    m_screen.setGates(place.gates, place.gate.id);
    m_screen.setDirection(place.gate.direction == GateDirection::Out ? Direction::Out : Direction::In);
}

void DeskWiring::show(const AdmissionDecision &decision)
{
    m_screen.show(decision);
    if (decision.failure)
        showError(*decision.failure);
}

void DeskWiring::showError(const Error &error) { showProblem(errorWords(error)); }

void DeskWiring::showProblem(const QString &what) { m_screen.setStatus(what, StatusKind::Problem); }

void DeskWiring::showMatches(const QString &text, const QList<Attendee> &attendees)
{
    Q_UNUSED(text)
    QList<AttendeeRow> rows;
    for (const Attendee &attendee : attendees)
        rows.append(rowOf(attendee));
    m_screen.showMatches(rows, m_total);
}

} // namespace Kiosk
