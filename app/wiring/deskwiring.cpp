// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deskwiring.h"

namespace Kiosk {

DeskWiring::DeskWiring(BackendWorker &backend)
{
    connectQuestions(backend);
    connectAnswers(backend);
}

void DeskWiring::connectQuestions(BackendWorker &backend)
{
    connect(&m_screen, &StewardScreen::searchEdited, &backend, &BackendWorker::search);
    connect(&m_screen, &StewardScreen::codeEntered, &backend, &BackendWorker::submitTyped);
    connect(&m_screen, &StewardScreen::attendeeChosen, &backend, &BackendWorker::submit);
    connect(&m_screen, &StewardScreen::overrideRequested, &backend, &BackendWorker::submitOverride);
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
    connect(&backend, &BackendWorker::counted, this, [this](const Statistics &counts) {
        m_total = static_cast<int>(counts.attendees);
        m_screen.showNumbers(
            { static_cast<int>(counts.checkedIn), m_total, static_cast<int>(counts.inside) });
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
    if (decision.verdict == Verdict::Error)
        showProblem(decision.detail);
}

void DeskWiring::showProblem(const QString &what) { m_screen.setStatus(what, StatusKind::Problem); }

void DeskWiring::showMatches(const QString &text, const QList<Attendee> &attendees)
{
    Q_UNUSED(text)
    QList<AttendeeRow> rows;
    for (const Attendee &attendee : attendees) {
        const bool isIn = attendee.firstCheckInAt.has_value();
        rows.append({ .code = attendee.code,
                      .name = attendee.fullName(),
                      .email = attendee.email,
                      .ticketType = attendee.ticketType,
                      .state = attendee.isRevoked ? tr("Revoked")
                          : isIn                  ? tr("In")
                                                  : tr("Not yet"),
                      .in = isIn });
    }
    m_screen.showMatches(rows, m_total);
}

} // namespace Kiosk
