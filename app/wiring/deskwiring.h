// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "backendworker.h"
#include "stewardscreen.h"

namespace Kiosk {

/// The steward's desk: what it asks goes to the backend, what comes back is shown.
///
/// Thread: the GUI thread.
class DeskWiring : public QObject
{
    Q_OBJECT

public:
    /// @p backend must outlive it.
    explicit DeskWiring(BackendWorker &backend);

    [[nodiscard]] StewardScreen &screen() { return m_screen; }
    void takePlace(const Place &place);
    void show(const AdmissionDecision &decision);
    /// English, one line: something does not work.
    void showProblem(const QString &what);

private:
    void connectQuestions(BackendWorker &backend);
    void connectAnswers(BackendWorker &backend);
    void showMatches(const QString &text, const QList<Attendee> &attendees);

    StewardScreen m_screen;
    int m_total = 0;
};

} // namespace Kiosk
