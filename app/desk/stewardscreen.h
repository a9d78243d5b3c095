// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendeerow.h"
#include "checkin.h"
#include "deliveryresolution.h"
#include "event.h"
#include "theme/openproblem.h"
#include "theme/status.h"
#include "theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace Kiosk {

class AnswerBand;
class AttendeeCard;
class AttendeeList;
class DeskBar;
class HistoryList;
class ProblemsPage;
class ProblemStrip;
class SearchLine;

/// The steward's desk: the last answer, who is searched for, and what happened.
class StewardScreen : public QWidget
{
    Q_OBJECT

public:
    /// What stands above the last scans.
    struct Numbers {
        int checkedIn = 0;
        int sold = 0;
        int inside = 0;
    };

    explicit StewardScreen(const Theme &theme = dayTheme, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const AdmissionDecision &decision);
    /// The server is asked about a code that is unknown here.
    void showLookingUp(const QString &code);
    /// What waits for a person: a strip at the foot, and a page behind F4.
    void showProblems(const QList<Kiosk::OpenProblem> &newestFirst);
    /// Tickets that vanished from the server's list at once: on top of these; 0 for none.
    void showShrink(qint64 held);
    /// Answers searchEdited(): who matches, out of the event's @p total.
    void showMatches(const QList<AttendeeRow> &rows, int total = 0);
    /// What was said before the kiosk started, in place of the list so far.
    void showHistory(const QList<Kiosk::AdmissionDecision> &oldestFirst);
    void showNumbers(const Numbers &numbers);
    void setEvents(const QList<Event> &events, qint64 chosen);
    void setGates(const QList<Gate> &gates, qint64 chosen);
    void setDirection(Direction direction);
    void setStatus(const QString &text, StatusKind kind);
    /// Empties the line, as after an answer to what was typed there.
    void clearSearch();
    [[nodiscard]] const HistoryList &history() const { return *m_history; }

Q_SIGNALS:
    void searchEdited(const QString &text);
    /// Enter without a highlighted row: admit only if this is exactly a code.
    void codeEntered(const QString &code);
    void attendeeChosen(const QString &code);
    void overrideRequested(const QString &code, const QString &reason);
    void eventChosen(qint64 eventId);
    void gateChosen(qint64 gateId);
    void directionChosen(Kiosk::Direction direction);
    void problemSettled(qint64 outboxId, Kiosk::Resolution resolution, const QString &reason);
    /// They are gone indeed: @p held of them, as was shown.
    void shrinkAgreed(qint64 held, const QString &reason);
    void setupChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLeft();
    [[nodiscard]] QWidget *makeRight();
    [[nodiscard]] QWidget *makeColumns();
    void connectProblems();
    void toggleProblems();
    void connectSearch();
    void connectParts();
    void enter();
    void focusSearch();
    void arrange();
    void arrangeCard();

    const Theme &m_theme;
    DeskBar *m_bar;
    AnswerBand *m_band;
    SearchLine *m_search;
    QLabel *m_count;
    AttendeeList *m_list;
    AttendeeCard *m_card;
    HistoryList *m_history;
    QLabel *m_checkedIn;
    QLabel *m_sold;
    QLabel *m_inside;
    QWidget *m_matches = nullptr; ///< The list's frame.
    QWidget *m_left;
    QWidget *m_right;
    ProblemsPage *m_problems;
    ProblemStrip *m_strip;
    QWidget *m_columns;
    QStackedWidget *m_body;
    QList<OpenProblem> m_newestFirst;
    qint64 m_held = 0;
};

} // namespace Kiosk
