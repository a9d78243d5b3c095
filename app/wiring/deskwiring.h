// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backend/backendworker.h"
#include "desk/stewardscreen.h"
#include "gatescans.h"
#include "settings/screensettings.h"

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
    /// How the sync stands. A problem stands in its place until something is decided again.
    void setStatus(const QString &text, StatusKind kind);
    /// One line, in the kiosk's language: something does not work.
    void showProblem(const QString &what);
    void showError(const Error &error);

private:
    void connectTickets(GateScans &scans);
    void connectQuestions();
    void connectAnswers();
    /// As the slot, in the name of the place that the screen shows: what is meant for one is not done in
    /// another.
    template<typename... Values> auto here(void (BackendWorker::*slot)(Values...));
    void showMatches(const QString &text, const QList<Attendee> &attendees);

    BackendWorker &m_backend;
    StewardScreen m_screen;
    QString m_status;
    StatusKind m_statusKind = StatusKind::Good;
    int m_place = 0; ///< Its number.
    qint64 m_total = 0;
};

} // namespace Kiosk
