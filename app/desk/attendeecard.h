// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "attendeerow.h"
#include "event.h"
#include "theme/theme.h"
#include "ticketkey.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace Kiosk {

class Clock;
class FactsGrid;
class ReasonLine;
class ScanLines;

/// One attendee, what happened to their ticket before, and what the steward can do for them: admit, or admit
/// all the same with a reason.
class AttendeeCard : public QFrame
{
    Q_OBJECT

public:
    /// @p clock tells which of the attempts were today.
    AttendeeCard(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// Tickets compare as in an event of this kind.
    void setBackend(BackendKind backend) { m_backend = backend; }
    /// attemptsWanted() follows for another one than before.
    void show(const std::optional<AttendeeRow> &attendee);
    [[nodiscard]] const std::optional<AttendeeRow> &shown() const { return m_attendee; }
    /// Asks again what happened to the ticket.
    void refresh();
    /// Answers attemptsWanted(), newest first.
    void showAttempts(const QString &code, const QList<CheckIn> &newestFirst);
    /// Offers the override of the last refusal; nothing takes the offer away. Whoever gives a reason just now
    /// goes on doing so.
    void offerOverride(const std::optional<QString> &code, const QString &name = {});
    /// Less space where there is no room; @p isAlone: there is a way back to the list.
    void arrange(bool isLow, bool isAlone);
    /// A reason is being typed.
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] bool isOffering() const { return !m_overrideCode.isEmpty(); }
    /// As the button does, if it can be pressed.
    void admit();
    /// Asks for the reason, if there is something to override.
    void askReason();

Q_SIGNALS:
    void admitRequested(const QString &code);
    void overrideRequested(const QString &code, const QString &reason);
    void attemptsWanted(const QString &code);
    /// A ticket, while a reason was being typed.
    void scanned(const QString &text);
    /// The list again, in place of the card.
    void left();
    /// The keys belong to the search line again.
    void done();

private:
    [[nodiscard]] TicketKey keyOf(const QString &code) const { return TicketKey::of(m_backend, code); }
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makeOverride();
    void showFacts(const AttendeeRow &row);
    void showButtons();
    void sendOverride(const QString &reason);

    const Theme &m_theme;
    const Clock &m_clock;
    BackendKind m_backend = BackendKind::Local;
    std::optional<AttendeeRow> m_attendee;
    QString m_overrideCode;
    QString m_overrideName;
    bool m_isBrief = false; ///< The buttons stand beside each other.
    bool m_isAlone = false;
    QPushButton *m_back;
    QLabel *m_name;
    FactsGrid *m_facts = nullptr;
    FactsGrid *m_lesserFacts = nullptr;
    QLabel *m_before = nullptr;
    ScanLines *m_attempts = nullptr;
    QWidget *m_body;
    QPushButton *m_offer = nullptr;
    ReasonLine *m_reason = nullptr;
    QWidget *m_override;
    QPushButton *m_admit;
    QBoxLayout *m_buttons;
};

} // namespace Kiosk
