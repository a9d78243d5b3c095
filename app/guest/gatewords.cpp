// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "gatewords.h"

#include "words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

using Message = AnswerView::Message;

namespace {

/// Translated in the context of this table.
class GateTable
{
    Q_DECLARE_TR_FUNCTIONS(GateTable)

public:
    [[nodiscard]] static Message closed(const GateFacts &facts);
    [[nodiscard]] static Message outOfOrder(const QString &note);
    [[nodiscard]] static Message storeLost(const GateFacts &facts, const QString &note);
    [[nodiscard]] static Message noList(const GateFacts &facts, const QString &note);
    [[nodiscard]] static Message waiting(const GuestWords &words, const QString &forStaff);
    [[nodiscard]] static Message lookingUp();
    [[nodiscard]] static Message message(const GateFacts &facts, const QString &note);
    [[nodiscard]] static QString band(const GateFacts &facts);
};

} // namespace

Message GateTable::closed(const GateFacts &facts)
{
    GuestWords words { tr("Entrance closed"), tr("Please use\nanother entrance"), {}, {} };
    QString forStaff
        = tr("This entrance is set to closed. Hold the top corner to choose another one at the desk.");
    if (facts.isOpen && facts.opensAt && facts.now < *facts.opensAt) {
        words.headline = tr("Doors open\nat %1").arg(timeOfDay(*facts.opensAt));
        words.detail = tr("Please come back then.");
        forStaff = tr("It opens by itself. To change the times, edit the event or the entrance.");
    } else if (facts.isOpen) {
        forStaff = tr("Closed since %1. To change the times, edit the event or the entrance.")
                       .arg(timeOfDay(facts.closesAt.value_or(facts.now)));
    }
    return { .field = Field::Closed, .sign = Sign::Closed, .words = words, .forStaff = forStaff };
}

Message GateTable::outOfOrder(const QString &note)
{
    const GuestWords words {
        tr("Out of order"), tr("Please use\nanother entrance"), tr("Your ticket was not counted here."), {}
    };
    return { .field = Field::Closed, .sign = Sign::OutOfOrder, .words = words, .forStaff = note };
}

Message GateTable::storeLost(const GateFacts &facts, const QString &note)
{
    const QString why = note.isEmpty() ? tr("Start the kiosk again.") : note;
    if (facts.isLockKnown)
        return outOfOrder(why);
    return outOfOrder(tr("%1 Until then desk and set-up stay locked. Hold the top corner to try again now; "
                         "only the system can end the kiosk.",
                         "what is to be done")
                          .arg(why));
}

Message GateTable::waiting(const GuestWords &words, const QString &forStaff)
{
    return { .field = Field::Closed, .sign = Sign::OutOfOrder, .words = words, .forStaff = forStaff };
}

Message GateTable::noList(const GateFacts &facts, const QString &note)
{
    QString forStaff = tr("The list is empty. Hold the top corner, then import one in the set-up.");
    if (facts.hasServer && note.isEmpty())
        forStaff = tr("The list comes from the server. Nothing has arrived yet.");
    else if (facts.hasServer)
        forStaff = tr("The list comes from the server: %1.", "state of the sync").arg(note);
    return waiting(
        { tr("No guest list yet"), tr("One moment,\nplease"), tr("In a hurry? Our staff can help."), {} },
        forStaff);
}

Message GateTable::lookingUp()
{
    return {
        .field = Field::Lookup,
        .sign = Sign::LookingUp,
        .words
        = { tr("Looking up"), tr("One moment,\nplease"), tr("We are checking with the box office."), {} },
        .stays = Duration::lookup,
        .isWaiting = true
    };
}

Message GateTable::message(const GateFacts &facts, const QString &note)
{
    switch (gateFaceOf(facts).state) {
    case GateState::OutOfOrder:
        return storeLost(facts, note);
    case GateState::NotSaving:
        return outOfOrder(tr("This device cannot save: is the disk full? It tries again by itself. What was "
                             "admitted before is safe."));
    case GateState::NotSetUp:
        return waiting({ tr("Not set up yet"), tr("Please use\nanother entrance"), {}, {} },
                       tr("Hold the top corner, then choose or add an event in the set-up."));
    case GateState::Starting:
        return waiting({ tr("Starting"), tr("One moment,\nplease"), tr("This entrance opens shortly."), {} },
                       {});
    case GateState::NoList:
        return noList(facts, note);
    case GateState::LookingUp:
        return lookingUp();
    case GateState::Closed:
        return closed(facts);
    case GateState::NoCamera:
    case GateState::Ready:
        return {};
    }
    Q_UNREACHABLE();
}

QString GateTable::band(const GateFacts &facts)
{
    switch (gateFaceOf(facts).band) {
    case GateBand::None:
        return {};
    case GateBand::Full:
        return tr("It is full inside (%1 of %2). Please wait for our staff.")
            .arg(grouped(facts.inside), grouped(facts.capacity));
    case GateBand::PartList:
        return tr("The guest list is still coming in. Ticket not found? Please see our staff.");
    case GateBand::OldList:
        return tr("The guest list is from %1. Bought later? Please see our staff.", "time")
            .arg(timeOfDay(facts.listAt.value_or(facts.now)));
    }
    Q_UNREACHABLE();
}

Message gateMessage(const GateFacts &facts, const QString &note) { return GateTable::message(facts, note); }

QString bandSentence(const GateFacts &facts) { return GateTable::band(facts); }

} // namespace Kiosk
