// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "problemwords.h"

#include "parts/textblock.h"
#include "reasonwords.h"
#include "words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

/// Translated in the context of this table.
class ProblemTable
{
    Q_DECLARE_TR_FUNCTIONS(ProblemTable)

public:
    [[nodiscard]] static ProblemWords words(const OpenProblem &problem);
    [[nodiscard]] static ShrinkWords shrink(qint64 tickets);
    [[nodiscard]] static QString choice(Resolution resolution);
    [[nodiscard]] static QString conflicts(qsizetype count);
    [[nodiscard]] static QString held(qsizetype count);

private:
    static void addWhat(ProblemWords &words, const OutboxEntry &delivery, const QString &who);
};

} // namespace

void ProblemTable::addWhat(ProblemWords &words, const OutboxEntry &delivery, const QString &who)
{
    switch (delivery.state) {
    case DeliveryState::Conflict:
        words.kind = tr("Conflict");
        words.headline = tr("%1: the server says no").arg(who);
        words.sentence
            = tr("Admitted here, but the server does not accept it: the ticket was most likely used "
                 "at another entrance first. Nobody was sent away.");
        return;
    case DeliveryState::Quarantined:
        words.kind = tr("Held delivery");
        words.headline = tr("%1: could not be delivered").arg(who);
        words.sentence = delivery.attempts > 0
            ? tr("It failed several times and was set aside. All others go on.")
            : tr("A ticket with this code cannot be reported to the server. Check the guest in on the site, "
                 "then say that the server has it.");
        return;
    case DeliveryState::Pending:
    case DeliveryState::Sent:
    case DeliveryState::Unknown:
    case DeliveryState::Confirmed:
        words.kind = tr("Held delivery");
        words.headline = tr("%1: no clear answer").arg(who);
        words.sentence
            = tr("The line dropped while the check-in was being sent. It may or may not have arrived, "
                 "so it is not sent again by itself.");
        return;
    }
    Q_UNREACHABLE();
}

static QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

ProblemWords ProblemTable::words(const OpenProblem &problem)
{
    const OutboxEntry &delivery = problem.delivery;
    const QString name = problem.name.simplified();
    const QString who = isolated(name.isEmpty() ? delivery.code.simplified() : name);
    const QString time = timeOfDay(QDateTime::fromMSecsSinceEpoch(delivery.scannedAt, Qt::UTC));
    const QString gate = isolated(delivery.gate.simplified());
    ProblemWords words;
    addWhat(words, delivery, who);
    words.brief = tr("%1 at %2, %3", "name, gate, time").arg(who, gate, time);
    words.admitted = delivery.operatorName.isEmpty() ? tr("%1  Admitted at %2", "time, gate").arg(time, gate)
                                                     : tr("%1  Admitted at %2 by %3", "time, gate, operator")
                                                           .arg(time, gate, isolated(delivery.operatorName));
    words.ticket = listed({ isolated(problem.ticketType.simplified()), isolated(delivery.code.simplified()),
                            isolated(problem.event.simplified()) });
    words.reason = reasonWords(delivery.reason.simplified());
    if (!words.reason.isEmpty())
        words.reason[0] = words.reason.at(0).toUpper();
    return words;
}

ShrinkWords ProblemTable::shrink(qint64 tickets)
{
    if (tickets == 1)
        return { tr("1 ticket vanished"), tr("1 ticket vanished from the server's list."),
                 tr("It stays good until somebody agrees.") };
    const QString count = grouped(tickets);
    return { tr("%1 tickets vanished").arg(count),
             tr("%1 tickets vanished from the server's list at once.").arg(count),
             tr("They stay good until somebody agrees.") };
}

QString ProblemTable::choice(Resolution resolution)
{
    switch (resolution) {
    case Resolution::Acknowledged:
        return tr("Seen");
    case Resolution::Delivered:
        return tr("The server has it");
    case Resolution::NotDelivered:
        return tr("Send again");
    }
    Q_UNREACHABLE();
}

QString ProblemTable::conflicts(qsizetype count)
{
    return count == 1 ? tr("1 conflict") : tr("%1 conflicts").arg(count);
}

QString ProblemTable::held(qsizetype count)
{
    return count == 1 ? tr("1 held delivery") : tr("%1 held deliveries").arg(count);
}

ProblemWords problemWords(const OpenProblem &problem) { return ProblemTable::words(problem); }

ShrinkWords shrinkWords(qint64 tickets) { return ProblemTable::shrink(tickets); }

QList<Resolution> choicesFor(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Conflict:
        return { Resolution::Acknowledged, Resolution::Delivered };
    case DeliveryState::Quarantined:
    case DeliveryState::Unknown:
        return { Resolution::NotDelivered, Resolution::Delivered, Resolution::Acknowledged };
    case DeliveryState::Pending:
    case DeliveryState::Sent:
    case DeliveryState::Confirmed:
        return {};
    }
    Q_UNREACHABLE();
}

QString choiceWord(Resolution resolution) { return ProblemTable::choice(resolution); }

bool needsReason(DeliveryState state, Resolution resolution)
{
    // What was put aside is read back before it goes out again: that is no decision of a person.
    return state != DeliveryState::Quarantined || resolution != Resolution::NotDelivered;
}

QString conflictsCounted(qsizetype conflicts)
{
    return conflicts == 0 ? QString() : ProblemTable::conflicts(conflicts);
}

QString heldCounted(qsizetype deliveries)
{
    return deliveries == 0 ? QString() : ProblemTable::held(deliveries);
}

} // namespace Kiosk
