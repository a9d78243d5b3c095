// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "deskwiring.h"

#include "words/errorwords.h"

namespace Kiosk {

DeskWiring::DeskWiring(BackendWorker &backend, GateScans &scans, const Theme &theme, const Clock &clock)
    : m_backend(backend)
    , m_screen(theme, clock)
{
    connectTickets(scans);
    connectQuestions();
    connectAnswers();
}

void DeskWiring::use(const ScreenSettings &settings) { m_screen.setTextScale(settings.textScale); }

template<typename... Values> auto DeskWiring::here(void (BackendWorker::*slot)(Values...))
{
    return [this, slot](const std::decay_t<Values> &...values) {
        QMetaObject::invokeMethod(&m_backend, [&backend = m_backend, slot, place = m_place, values...] {
            if (backend.isAt(place))
                (backend.*slot)(values...);
        });
    };
}

void DeskWiring::connectTickets(GateScans &scans)
{
    const auto place = [this] { return m_place; };
    scans.carry(&m_screen, &StewardScreen::codeEntered, &BackendWorker::submitTyped, place);
    scans.carry(&m_screen, &StewardScreen::attendeeChosen, &BackendWorker::submit, place);
    scans.carry(&m_screen, &StewardScreen::overrideRequested, &BackendWorker::submitOverride, place);
}

void DeskWiring::connectQuestions()
{
    using Worker = BackendWorker;
    connect(&m_screen, &StewardScreen::searchEdited, &m_backend, &Worker::search);
    connect(&m_screen, &StewardScreen::attemptsWanted, &m_backend, &Worker::loadAttempts);
    connect(&m_screen, &StewardScreen::eventChosen, &m_backend, &Worker::chooseEvent);
    connect(&m_screen, &StewardScreen::shiftBegun, &m_backend, &Worker::beginShift);
    connect(&m_screen, &StewardScreen::shiftEnded, &m_backend, &Worker::endShift);
    connect(&m_screen, &StewardScreen::gateChosen, this, here(&Worker::chooseGate));
    connect(&m_screen, &StewardScreen::directionChosen, this, here(&Worker::setDirection));
    connect(&m_screen, &StewardScreen::problemSettled, this, here(&Worker::settleProblem));
    connect(&m_screen, &StewardScreen::shrinkAgreed, this, here(&Worker::agreeToShrink));
}

void DeskWiring::connectAnswers()
{
    using Worker = BackendWorker;
    connect(&m_backend, &Worker::matched, this, &DeskWiring::showMatches);
    connect(&m_backend, &Worker::lookingUp, &m_screen, &StewardScreen::showLookingUp);
    connect(&m_backend, &Worker::historyLoaded, &m_screen, &StewardScreen::showHistory);
    connect(&m_backend, &Worker::problemsLoaded, &m_screen, &StewardScreen::showProblems);
    connect(&m_backend, &Worker::attemptsLoaded, &m_screen, &StewardScreen::showAttempts);
    connect(&m_backend, &Worker::directionChanged, &m_screen, &StewardScreen::setDirection);
    connect(&m_backend, &Worker::shiftChanged, &m_screen, &StewardScreen::setShift);
    connect(&m_backend, &Worker::closed, &m_screen, &StewardScreen::clear);
    connect(&m_backend, &Worker::liveCounted, this, [this](const LiveCounts &counts) {
        m_total = counts.sold;
        m_screen.showNumbers(counts);
        if (const QString text = m_screen.searched(); !text.isEmpty()) // a pull changes who matches, too
            QMetaObject::invokeMethod(&m_backend, [&backend = m_backend, text] { backend.search(text); });
    });
}

void DeskWiring::takePlace(const Place &place)
{
    m_place = place.number;
    m_total = 0;
    m_screen.clear();
    m_screen.setEvents(place.events, place.event.id);
    m_screen.setGates(place.gates, place.gate.id);
}

void DeskWiring::show(const AdmissionDecision &decision)
{
    m_screen.show(decision);
    if (decision.failure)
        showError(*decision.failure);
    else
        m_screen.setStatus(m_status, m_statusKind);
}

void DeskWiring::setStatus(const QString &text, StatusKind kind)
{
    m_status = text;
    m_statusKind = kind;
    m_screen.setStatus(text, kind);
}

void DeskWiring::showError(const Error &error) { showProblem(errorWords(error)); }

void DeskWiring::showProblem(const QString &what) { m_screen.setStatus(what, StatusKind::Problem); }

void DeskWiring::showMatches(const QString &text, const QList<Attendee> &attendees)
{
    if (text.trimmed() != m_screen.searched())
        return; // something else is looked for by now
    QList<AttendeeRow> rows;
    for (const Attendee &attendee : attendees)
        rows.append(rowOf(attendee));
    m_screen.showMatches(rows, m_total);
}

} // namespace Kiosk
