// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendeerow.h"
#include "backend/heldscan.h"
#include "backend/openproblem.h"
#include "checkin.h"
#include "deliveryresolution.h"
#include "deskcommands.h"
#include "event.h"
#include "livecounts.h"
#include "settings/shift.h"
#include "theme/status.h"
#include "theme/theme.h"

#include <QWidget>

namespace Kiosk {

class AnswerBand;
class AnswerBands;
class Clock;
class DeskBar;
class DeskPages;
class HistoryList;
class ProblemStrip;

/// The steward's desk: the last answer, who is searched for, what happened, the numbers, and who is there.
class StewardScreen : public QWidget
{
    Q_OBJECT

public:
    /// @p clock is the computer's unless a test has one of its own.
    StewardScreen(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const AdmissionDecision &decision);
    /// The server is asked about a code that is unknown here.
    void showLookingUp(const QString &code);
    /// Why a scan was not decided.
    void showHeld(const HeldScan &held);
    /// What waits for a person: a strip at the foot, and a page behind F4.
    void showProblems(const QList<Kiosk::OpenProblem> &newestFirst);
    /// Tickets that vanished from the server's list at once: on top of these; 0 for none.
    void showShrink(qint64 held);
    /// Answers searchEdited(): who matches, out of the event's @p total.
    void showMatches(const QList<AttendeeRow> &rows, qint64 total = 0);
    /// Answers attemptsWanted(), newest first.
    void showAttempts(const QString &code, const QList<Kiosk::CheckIn> &newestFirst);
    /// What was said before the kiosk started, in place of the list so far.
    void showHistory(const QList<Kiosk::AdmissionDecision> &oldestFirst);
    void showNumbers(const LiveCounts &counts);
    void setShift(const Shift &shift);
    void setEvents(const QList<Event> &events, qint64 chosen);
    void setGates(const QList<Gate> &gates, qint64 chosen);
    void setDirection(Direction direction);
    void setStatus(const QString &text, StatusKind kind);
    /// Percent, 100 to 200.
    void setTextScale(int percent);
    /// Nothing is left of what was said, found and begun: another event or entrance is served, or none.
    void clear();
    /// What stands in the line.
    [[nodiscard]] QString searched() const;
    [[nodiscard]] const HistoryList &history() const;
    /// The page that is open.
    [[nodiscard]] DeskCommand page() const;

public Q_SLOTS:
    /// Does what a key does.
    void command(Kiosk::DeskCommand command);

Q_SIGNALS:
    void searchEdited(const QString &text);
    /// Enter without a highlighted row: admit only if this is exactly a code.
    void codeEntered(const QString &code);
    void attendeeChosen(const QString &code);
    void overrideRequested(const QString &refusalId, const QString &reason);
    void attemptsWanted(const QString &code);
    void eventChosen(qint64 eventId);
    void gateChosen(qint64 gateId);
    /// Wishes, as the two before: what is served is shown once it is told.
    void directionChosen(Kiosk::Direction direction);
    void problemSettled(qint64 outboxId, Kiosk::Resolution resolution, const QString &reason);
    /// They are gone indeed: @p held of them, as was shown.
    void shrinkAgreed(qint64 held, const QString &reason);
    void shiftBegun(const QString &name);
    void shiftEnded();
    void setupChosen();
    /// Before doors.
    void doorsChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// What a scanner types while something else has the focus goes into the line.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeShortcuts();
    void connectColumns();
    void connectPages();
    void open(DeskCommand page);
    void showStrip();
    void back();
    void arrange();
    [[nodiscard]] AnswerBand &nextBand();
    void placeAnswer(const QString &unanswered);

    const Theme &m_theme;
    DeskBar *m_bar;
    AnswerBands *m_bands;
    DeskPages *m_pages;
    ProblemStrip *m_strip;
    QString m_event;
    QString m_gate;
    QList<OpenProblem> m_newestFirst;
    qint64 m_held = 0;
};

} // namespace Kiosk
