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
class PersonButton;
class ReasonLine;
class ScanLines;

/// One attendee, what happened to their ticket before, and what the steward can do for them: admit, or admit
/// all the same with a reason. Whatever can be done here is about whoever is on the card.
class AttendeeCard : public QFrame
{
    Q_OBJECT

public:
    /// @p clock tells which of the attempts were today.
    AttendeeCard(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// Tickets compare as in an event of this kind.
    void setBackend(BackendKind backend) { m_backend = backend; }
    /// attemptsWanted() follows for another one than before. @p offer: of their refusal, if there was one.
    /// Not while a reason is being typed.
    void show(const std::optional<AttendeeRow> &attendee, const std::optional<OverrideOffer> &offer = {});
    /// Which way is served; the buttons say so.
    void setDirection(Direction direction);
    [[nodiscard]] const std::optional<AttendeeRow> &shown() const { return m_attendee; }
    /// Asks again what happened to the ticket.
    void refresh();
    /// Answers attemptsWanted(), newest first.
    void showAttempts(const QString &code, const QList<CheckIn> &newestFirst);
    enum class Room { High, Low };
    enum class Place { BesideList, InPlaceOfList };
    /// Less space where there is no room; in place of the list there is a way back to it.
    void arrange(Room room, Place place);
    /// A reason is being typed.
    [[nodiscard]] bool isAsking() const;
    [[nodiscard]] bool isOffering() const { return m_offered.has_value(); }
    /// As the button does, if it can be pressed.
    void admit();
    /// Asks for the reason, if there is something to override.
    void askReason();
    /// Gives the reason up that is being typed, if there is one.
    void leaveReason();

Q_SIGNALS:
    void admitRequested(const QString &code);
    void overrideRequested(const QString &refusalId, const QString &reason);
    /// A reason was given or given up: somebody else may be shown.
    void reasonEnded();
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
    std::optional<OverrideOffer> m_offered; ///< Always about m_attendee.
    Direction m_direction = Direction::In;
    bool m_isBrief = false; ///< The buttons stand beside each other.
    bool m_isAlone = false;
    QPushButton *m_back;
    QLabel *m_name;
    FactsGrid *m_facts = nullptr;
    FactsGrid *m_lesserFacts = nullptr;
    QLabel *m_before = nullptr;
    ScanLines *m_attempts = nullptr;
    QWidget *m_body;
    PersonButton *m_offer = nullptr;
    ReasonLine *m_reason = nullptr;
    QWidget *m_override;
    PersonButton *m_admit;
    QBoxLayout *m_buttons;
};

} // namespace Kiosk
