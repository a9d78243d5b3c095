// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backendworker.h"
#include "gatescans.h"
#include "settings/screensettings.h"
#include "settings/shift.h"
#include "stewardscreen.h"

namespace Kiosk {

/// The steward's desk: what it asks goes to the backend, what comes back is shown.
///
/// Thread: the GUI thread.
class DeskWiring : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it: what admits goes by @p scans. Made while the kiosk runs, it knows no more than
    /// takePlace() and BackendWorker::tellAgain() tell.
    DeskWiring(BackendWorker &backend, GateScans &scans, const Theme &theme, const Clock &clock);

    [[nodiscard]] StewardScreen &screen() { return m_screen; }
    void use(const ScreenSettings &settings);
    void takePlace(const Place &place);
    void show(const AdmissionDecision &decision);
    /// English, one line: something does not work.
    void showProblem(const QString &what);
    void showError(const Error &error);

private:
    void connectTickets(GateScans &scans);
    void connectQuestions(BackendWorker &backend);
    void connectAnswers(BackendWorker &backend);
    void connectShift(BackendWorker &backend);
    void showMatches(const QString &text, const QList<Attendee> &attendees);

    void takeShift(BackendWorker &backend, const Shift &shift);

    const Clock &m_clock;
    StewardScreen m_screen;
    Shift m_shift;
    qint64 m_total = 0;
};

} // namespace Kiosk
