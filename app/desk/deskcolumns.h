// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendeerow.h"
#include "checkin.h"
#include "deskcommands.h"
#include "event.h"
#include "theme/theme.h"
#include "ticketkey.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Kiosk {

class AttendeeCard;
class AttendeeList;
class Clock;
class NumbersView;
class SearchLine;
class TouchKeys;

/// The page where the work is done: the search and its matches, who is chosen, and the numbers.
class DeskColumns : public QWidget
{
    Q_OBJECT

public:
    DeskColumns(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] AttendeeCard &card() { return *m_card; }
    [[nodiscard]] SearchLine &line() { return *m_line; }
    [[nodiscard]] NumbersView &numbers() { return *m_numbers; }
    /// Tickets compare as in an event of this kind.
    void setBackend(BackendKind backend);
    void showMatches(const QList<AttendeeRow> &rows, qint64 total);
    /// Shows whom it was about and what may be done about it, and brings the list up to date.
    void show(const AdmissionDecision &decision);
    using QWidget::show;
    /// The last answer is no longer what is before the steward.
    void forgetAnswer();
    void clearSearch();
    /// Nobody is found, chosen or answered.
    void clear();
    /// What a key in the line means.
    void obey(DeskCommand command);
    /// Makes room in a window of @p size.
    void arrange(const QSize &size);
    /// The card is about somebody else than the last answer, or a reason is being typed on it.
    [[nodiscard]] bool isCardKept() const;
    /// Keys to touch stand at the foot.
    [[nodiscard]] bool areKeysOpen() const;
    /// Whether the numbers have a place here.
    [[nodiscard]] bool hasNumbers() const;

Q_SIGNALS:
    void searchEdited(const QString &text);
    void codeEntered(const QString &code);
    void attendeeChosen(const QString &code);
    void keysToggled();
    /// Whom the card is about now: @p unanswered is empty if the last answer was, too.
    void personShown(const QString &unanswered);

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QLayout *makeLine();
    void makeKeys();
    [[nodiscard]] QWidget *makeNumbers();
    [[nodiscard]] TicketKey keyOf(const QString &code) const { return TicketKey::of(m_backend, code); }
    [[nodiscard]] bool isAnswerToLine(const AdmissionDecision &decision) const;
    void enter();
    void choose(const QString &code);
    void showPerson();
    void search(const QString &text);
    void arrangeCard();
    void leaveCard();
    void toggleKeys();

    const Theme &m_theme;
    const Clock &m_clock;
    SearchLine *m_line;
    QPushButton *m_type;
    TouchKeys *m_keys;
    AttendeeList *m_list;
    QWidget *m_matches = nullptr; ///< The list's frame.
    AttendeeCard *m_card;
    NumbersView *m_numbers = nullptr;
    QVBoxLayout *m_left = nullptr;
    QWidget *m_right = nullptr;
    QHBoxLayout *m_columns;
    BackendKind m_backend = BackendKind::Local;
    QList<AttendeeRow> m_rows;
    std::optional<AdmissionDecision> m_answer; ///< The last one, as the band shows it.
    bool m_isUnanswered = false; ///< Whoever is on the card was found or chosen.
    bool m_isEntered = false; ///< What stands in the line waits for its answer.
    bool m_isSlim = false;
    bool m_isLow = false;
};

} // namespace Kiosk
