// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeecard.h"
#include "attendeelist.h"
#include "deskcolumns.h"
#include "scanlines.h"
#include "searchline.h"
#include "showing.h"
#include "ticketkey.h"

#include <algorithm>

namespace Kiosk {

bool DeskColumns::isAnswerToLine(const AdmissionDecision &decision) const
{
    // Other scanners have their answers, too, and must not empty a line that is being typed.
    return m_isEntered && (!decision.code || ticketShown(m_backend, m_line->text()) == keyOf(*decision.code));
}

void DeskColumns::show(const AdmissionDecision &decision)
{
    m_answer = decision;
    if (isAnswerToLine(decision))
        clearSearch();
    showPerson();
    const TicketKey key = keyOf(decision.code.value_or(QString()));
    const auto isThis = [&](const AttendeeRow &row) { return keyOf(row.code) == key; };
    if (std::ranges::any_of(m_rows, isThis))
        Q_EMIT searchEdited(m_line->text()); // whether they are in has changed
    if (m_card->shown() && isThis(*m_card->shown()))
        m_card->refresh();
}

static QString rowTitle(const AttendeeRow &row) { return row.name.isEmpty() ? row.code : row.name; }

// Who is found or chosen, else whoever was answered last. An override is only of a refusal that the band
// shows, and of the same person; whoever gives a reason for it goes on doing so.
void DeskColumns::showPerson()
{
    if (m_card->isAsking())
        return;
    const std::optional<AttendeeRow> chosen = m_list->shown();
    const bool isAnswered
        = m_answer && m_answer->code && (!chosen || keyOf(chosen->code) == keyOf(*m_answer->code));
    std::optional<OverrideOffer> offer;
    if (isAnswered && m_answer->isOverridable && m_answer->checkInId)
        offer = OverrideOffer { *m_answer->checkInId, m_answer->direction };
    m_card->show(chosen || !isAnswered ? chosen : rowOf(*m_answer), offer);
    arrangeCard();
    m_isUnanswered = chosen && !isAnswered;
    Q_EMIT personShown(m_isUnanswered ? joined({ rowTitle(*chosen), chosen->presence }) : QString());
}

bool DeskColumns::isCardKept() const { return m_card->isAsking() || m_isUnanswered; }

void DeskColumns::forgetAnswer()
{
    m_answer.reset();
    showPerson();
}

void DeskColumns::clear()
{
    m_card->leaveReason();
    clearSearch();
    forgetAnswer();
}

void DeskColumns::clearSearch()
{
    m_isEntered = false;
    m_line->clear();
    m_list->clearHighlight();
    showMatches({}, 0);
}

} // namespace Kiosk
