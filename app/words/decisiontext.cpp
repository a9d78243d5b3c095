// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "decisiontext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static QString say(const char *text) { return QCoreApplication::translate("DecisionText", text); }

static QString timeOf(const AdmissionDecision &decision)
{
    const QDateTime at = decision.previous->at.toLocalTime();
    const bool isToday = at.date() == decision.at.toLocalTime().date();
    return at.toString(isToday ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s);
}

static QString usedSentence(const AdmissionDecision &decision)
{
    if (decision.previous && !decision.previous->gate.isEmpty())
        return say(QT_TRANSLATE_NOOP("DecisionText", "Already used: admitted at %1 at %2."))
            .arg(timeOf(decision), decision.previous->gate);
    if (decision.previous)
        return say(QT_TRANSLATE_NOOP("DecisionText", "Already used: admitted at %1.")).arg(timeOf(decision));
    return say(QT_TRANSLATE_NOOP("DecisionText", "Already used: no entries are left."));
}

static QString admittedSentence(const AdmissionDecision &decision)
{
    if (decision.reason == "override"_L1)
        return say(QT_TRANSLATE_NOOP("DecisionText", "Admitted by the steward."));
    if (decision.reason == "reentry"_L1)
        return say(QT_TRANSLATE_NOOP("DecisionText", "Admitted: welcome back."));
    if (decision.remaining.value_or(0) > 0)
        return say(QT_TRANSLATE_NOOP("DecisionText", "Admitted: %1 more may enter."))
            .arg(*decision.remaining);
    return say(QT_TRANSLATE_NOOP("DecisionText", "Admitted: please go in."));
}

static QString with(const char *detailed, const char *plain, const QString &detail)
{
    return detail.isEmpty() ? say(plain) : say(detailed).arg(detail);
}

static QString closedSentence(const AdmissionDecision &decision)
{
    if (decision.reason == "event_closed"_L1)
        return say(QT_TRANSLATE_NOOP("DecisionText", "The event is closed: please ask the staff."));
    return say(QT_TRANSLATE_NOOP("DecisionText", "This entrance is closed: please use another one."));
}

static QString notATicketSentence(const QString &reason)
{
    if (reason == "web_address"_L1)
        return say(QT_TRANSLATE_NOOP("DecisionText", "Not a ticket: this code is a web address."));
    if (reason == "wifi_login"_L1)
        return say(QT_TRANSLATE_NOOP("DecisionText", "Not a ticket: this code is a Wi-Fi login."));
    if (reason == "contact"_L1)
        return say(QT_TRANSLATE_NOOP("DecisionText", "Not a ticket: this code is somebody's contact."));
    if (reason == "control_characters"_L1)
        return say(QT_TRANSLATE_NOOP("DecisionText", "Not read whole: please scan the ticket once more."));
    return say(QT_TRANSLATE_NOOP("DecisionText", "Not a ticket: please show the code on the ticket."));
}

static QString errorSentence(const AdmissionDecision &decision)
{
    return with(QT_TRANSLATE_NOOP("DecisionText", "Nobody was admitted: %1."),
                QT_TRANSLATE_NOOP("DecisionText", "Nobody was admitted: please call the staff."),
                decision.detail);
}

QString sentenceFor(const AdmissionDecision &decision)
{
    using enum Verdict;
    switch (decision.verdict) {
    case Admitted:
        return admittedSentence(decision);
    case ExitRecorded:
        return say(QT_TRANSLATE_NOOP("DecisionText", "Exit recorded: goodbye."));
    case AlreadyUsed:
        return usedSentence(decision);
    case AlreadyInside:
        return say(QT_TRANSLATE_NOOP("DecisionText", "Already inside: the holder must leave first."));
    case NotInside:
        return say(QT_TRANSLATE_NOOP("DecisionText", "Not inside: nobody entered with this ticket."));
    case NotYetValid:
        return say(QT_TRANSLATE_NOOP("DecisionText", "Not valid yet: please come back later."));
    case Expired:
        return say(QT_TRANSLATE_NOOP("DecisionText", "No longer valid: the time of this ticket is over."));
    case WrongGate:
        return with(QT_TRANSLATE_NOOP("DecisionText", "Not this entrance: please use %1."),
                    QT_TRANSLATE_NOOP("DecisionText", "Not this entrance: please ask the staff."),
                    decision.detail);
    case WrongEvent:
        return with(QT_TRANSLATE_NOOP("DecisionText", "Another event: this ticket is for %1."),
                    QT_TRANSLATE_NOOP("DecisionText", "Another event: please ask the staff."),
                    decision.detail);
    case Unpaid:
        return say(QT_TRANSLATE_NOOP("DecisionText", "Not paid: please go to the box office."));
    case Revoked:
        return say(QT_TRANSLATE_NOOP("DecisionText",
                                     "Revoked: this ticket is no longer good, please ask the staff."));
    case Unknown:
        return say(QT_TRANSLATE_NOOP("DecisionText", "Unknown: no such ticket is on the list."));
    case InvalidPayload:
        return notATicketSentence(decision.reason);
    case GateClosed:
        return closedSentence(decision);
    case Error:
    case Resolved:
        return errorSentence(decision);
    }
    Q_UNREACHABLE();
}

} // namespace Kiosk
