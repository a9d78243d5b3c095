// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "words.h"

#include "errorwords.h"
#include "parts/textblock.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

/// Translated in the context of this table.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    [[nodiscard]] static QString verdict(Verdict verdict);
    [[nodiscard]] static QString headline(const AdmissionDecision &decision, const QString &name);
    [[nodiscard]] static QString detail(const AdmissionDecision &decision);
    [[nodiscard]] static QString nextStep(Verdict verdict);
    [[nodiscard]] static QString entriesLeft(const AdmissionDecision &decision);

private:
    [[nodiscard]] static QString greeting(const QString &named, const QString &unnamed, const QString &name);
    [[nodiscard]] static QString usedAt(const AdmissionDecision &decision);
    [[nodiscard]] static QString enteredAt(const AdmissionDecision &decision);
    [[nodiscard]] static QString ticketAndEntries(const AdmissionDecision &decision);
};

} // namespace

QString Words::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
        return tr("Admitted");
    case Verdict::ExitRecorded:
        return tr("Exit recorded");
    case Verdict::AlreadyUsed:
        return tr("Already used");
    case Verdict::AlreadyInside:
        return tr("Already inside");
    case Verdict::NotInside:
        return tr("Not inside");
    case Verdict::NotYetValid:
        return tr("Too early");
    case Verdict::Expired:
        return tr("No longer valid");
    case Verdict::WrongGate:
        return tr("Not this entrance");
    case Verdict::WrongEvent:
        return tr("Another event");
    case Verdict::Unpaid:
        return tr("Not paid yet");
    case Verdict::Revoked:
        return tr("Cancelled");
    case Verdict::Unknown:
        return tr("Not on the list");
    case Verdict::InvalidPayload:
        return tr("Not a ticket");
    case Verdict::GateClosed:
        return tr("Entrance closed");
    case Verdict::Error:
    case Verdict::Resolved:
        return tr("Not checked");
    }
    Q_UNREACHABLE();
}

QString Words::greeting(const QString &named, const QString &unnamed, const QString &name)
{
    return name.trimmed().isEmpty() ? unnamed : named.arg(isolated(name.simplified()));
}

/// When the ticket was shown before, if that is known.
static std::optional<QDateTime> earlier(const AdmissionDecision &decision)
{
    return decision.previous ? decision.previous->at : decision.checkedInAt;
}

static bool isSameDay(const QDateTime &one, const QDateTime &other)
{
    return one.toLocalTime().date() == other.toLocalTime().date();
}

static QString dayOf(const QDateTime &instant)
{
    return QLocale().toString(instant.toLocalTime().date(), QLocale::ShortFormat);
}

QString Words::usedAt(const AdmissionDecision &decision)
{
    const std::optional<QDateTime> at = earlier(decision);
    if (!at)
        return tr("Used before");
    if (isSameDay(*at, decision.at))
        return tr("Used today\nat %1").arg(timeOfDay(*at));
    return tr("Used on %1\nat %2").arg(dayOf(*at), timeOfDay(*at));
}

QString Words::enteredAt(const AdmissionDecision &decision)
{
    const std::optional<QDateTime> at = earlier(decision);
    if (!at)
        return tr("Entered\nbefore");
    if (isSameDay(*at, decision.at))
        return tr("Entered today\nat %1").arg(timeOfDay(*at));
    return tr("Entered on %1\nat %2").arg(dayOf(*at), timeOfDay(*at));
}

// A scan that came in pieces, or with something in it that no ticket has.
static bool isTorn(const AdmissionDecision &decision) { return decision.reason == u"control_characters"; }

QString Words::headline(const AdmissionDecision &decision, const QString &name)
{
    switch (decision.verdict) {
    case Verdict::Admitted:
        return greeting(tr("Welcome,\n%1"), tr("Welcome"), name);
    case Verdict::ExitRecorded:
        return greeting(tr("Goodbye,\n%1"), tr("Goodbye"), name);
    case Verdict::AlreadyUsed:
        return usedAt(decision);
    case Verdict::AlreadyInside:
        return enteredAt(decision);
    case Verdict::NotInside:
        return tr("No entry\nseen yet");
    case Verdict::NotYetValid:
        return tr("Please come\nback later");
    case Verdict::Expired:
        return tr("This ticket\nhas ended");
    case Verdict::WrongGate:
        return decision.detail.isEmpty() ? tr("Please use\nanother entrance")
                                         : tr("Please go to\n%1").arg(isolated(decision.detail));
    case Verdict::WrongEvent:
        return tr("A ticket for\nanother event");
    case Verdict::Unpaid:
        return tr("Payment is\nstill open");
    case Verdict::Revoked:
        return tr("This ticket\nwas cancelled");
    case Verdict::Unknown:
        return tr("We cannot find\nthis ticket");
    case Verdict::InvalidPayload:
        return isTorn(decision) ? tr("Please try\nonce more") : tr("This is not\na ticket code");
    case Verdict::GateClosed:
        return tr("Please use\nanother entrance");
    case Verdict::Error:
    case Verdict::Resolved:
        return tr("Please try\nonce more");
    }
    Q_UNREACHABLE();
}

QString Words::entriesLeft(const AdmissionDecision &decision)
{
    // Most tickets are good once: nothing is left, and nothing is said.
    if (!decision.name || decision.remaining.value_or(0) == 0)
        return {};
    return *decision.remaining == 1 ? tr("1 entry left")
                                    : tr("%n entries left", nullptr, *decision.remaining);
}

QString Words::ticketAndEntries(const AdmissionDecision &decision)
{
    const QString ticket = isolated(decision.ticketType.value_or(QString()));
    const QString left = entriesLeft(decision);
    if (ticket.isEmpty() || left.isEmpty())
        return ticket + left;
    return tr("%1  ·  %2", "ticket type, entries left").arg(ticket, left);
}

QString Words::detail(const AdmissionDecision &decision)
{
    switch (decision.verdict) {
    case Verdict::Admitted:
        return ticketAndEntries(decision);
    case Verdict::ExitRecorded:
        return tr("Keep your ticket with you.");
    case Verdict::AlreadyUsed:
    case Verdict::AlreadyInside:
        return decision.previous ? isolated(decision.previous->gate) : QString();
    case Verdict::NotInside:
        return tr("This ticket has not come in here.");
    case Verdict::WrongGate:
        return tr("Your ticket is not for this entrance.");
    case Verdict::WrongEvent:
        return isolated(decision.detail);
    case Verdict::InvalidPayload:
        return isTorn(decision) ? tr("The code was not read whole.")
                                : tr("The ticket code is in your e-mail or on the paper.");
    case Verdict::Error:
    case Verdict::Resolved:
        return tr("Your ticket was not counted.");
    case Verdict::NotYetValid:
    case Verdict::Expired:
    case Verdict::Unpaid:
    case Verdict::Revoked:
    case Verdict::Unknown:
    case Verdict::GateClosed:
        return isolated(decision.ticketType.value_or(QString()));
    }
    Q_UNREACHABLE();
}

QString Words::nextStep(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
    case Verdict::ExitRecorded:
        return {};
    case Verdict::WrongGate:
    case Verdict::GateClosed:
        return tr("Our staff will show you the way");
    case Verdict::InvalidPayload:
        return tr("Show your ticket code once more");
    case Verdict::AlreadyUsed:
    case Verdict::AlreadyInside:
    case Verdict::NotInside:
    case Verdict::NotYetValid:
    case Verdict::Expired:
    case Verdict::WrongEvent:
    case Verdict::Unpaid:
    case Verdict::Revoked:
    case Verdict::Unknown:
    case Verdict::Error:
    case Verdict::Resolved:
        return tr("Please see our staff");
    }
    Q_UNREACHABLE();
}

// Where two scanners share a screen, guests look for their own lane first.
static QString verdictInLane(const AdmissionDecision &decision)
{
    const QString verdict = Words::verdict(decision.verdict);
    return decision.lane.isEmpty() ? verdict : u"%1 · %2"_s.arg(isolated(decision.lane), verdict);
}

static QString nameShown(const AdmissionDecision &decision, ScreenSettings::NameShown shown)
{
    using enum ScreenSettings::NameShown;
    QString name;
    switch (shown) {
    case Full:
        name = decision.name.value_or(decision.firstName);
        break;
    case First:
        name = decision.firstName;
        break;
    case None:
        break;
    }
    return name.contains(u'@') ? QString() : name; // lists know some people by their address only
}

GuestWords guestWords(const AdmissionDecision &decision, ScreenSettings::NameShown shown)
{
    QStringList details { Words::detail(decision) };
    if (decision.isAmongOthers)
        details.append(Words::tr("Several codes in view: one at a time, please."));
    details.removeAll(QString());
    return { verdictInLane(decision), Words::headline(decision, nameShown(decision, shown)),
             details.join(u"\n"_s), Words::nextStep(decision.verdict) };
}

StewardWords stewardWords(const AdmissionDecision &decision)
{
    StewardWords words;
    words.verdict = verdictInLane(decision);
    words.who = decision.name.value_or(decision.code.value_or(Words::headline(decision, decision.firstName)))
                    .simplified();
    QStringList parts;
    if (!isGranted(decision.verdict))
        parts << Words::headline(decision, decision.firstName).simplified();
    parts << isolated(decision.ticketType.value_or(QString())) << Words::entriesLeft(decision);
    if (isGranted(decision.verdict))
        parts << isolated(decision.detail);
    if (decision.failure)
        parts << errorWords(*decision.failure);
    if (!isGranted(decision.verdict) && decision.previous)
        parts << isolated(decision.previous->gate);
    if (decision.isAmongOthers)
        parts << Words::tr("several codes in view");
    parts.removeAll(QString());
    parts.removeAll(words.who);
    words.detail = parts.join(u" · "_s);
    return words;
}

QString verdictWord(Verdict verdict) { return Words::verdict(verdict); }

QString timeOfDay(const QDateTime &instant)
{
    const QTime time = instant.toLocalTime().time();
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString grouped(qint64 number)
{
    const QLocale locale;
    return (locale.language() == QLocale::C ? QLocale(QLocale::English) : locale).toString(number);
}

} // namespace Kiosk
