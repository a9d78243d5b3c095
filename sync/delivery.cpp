// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "delivery.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// A server that answers other calls but never this one will not be asked for ever.
constexpr int mostAttempts = 6;

static const QString refusedElsewhere = u"the server refused it: used elsewhere, or outside its times"_s;

static QString withWords(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : u"%1: %2"_s.arg(sentence, detail);
}

static bool mayCheckOut(const Event &event, const QString &ticketType, bool typeHasSeveralEntries)
{
    if (event.checkoutTypes == "none"_L1)
        return false;
    if (event.checkoutTypes == "all-multi"_L1 || event.checkoutTypes.isEmpty())
        return typeHasSeveralEntries;
    const QStringList types = event.checkoutTypes.split(u',');
    return std::ranges::any_of(types, [&ticketType](const QString &type) {
        return type.trimmed().compare(ticketType.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

TicketKind ticketKindOf(const Event &event, const Attendee &attendee, bool typeHasSeveralEntries)
{
    if (mayCheckOut(event, attendee.ticketType, typeHasSeveralEntries))
        return TicketKind::WithCheckOut;
    const bool isSingle
        = attendee.allowedCheckIns && *attendee.allowedCheckIns <= 1 && !typeHasSeveralEntries;
    return isSingle ? TicketKind::SingleUse : TicketKind::MultiUse;
}

qint64 scanTimeOf(const OutboxEntry &entry, qint64 learnt, const ClockMark &now)
{
    const qint64 set = entry.clock ? now.setSince(*entry.clock) : 0;
    return (entry.scannedAt + entry.skew.value_or(learnt + set)) / 1000;
}

bool needsRecordsBefore(TicketKind ticket, bool keepsScanTime)
{
    switch (ticket) {
    case TicketKind::SingleUse:
        return !keepsScanTime; // else a refused repeat carries the same text
    case TicketKind::MultiUse:
        return true;
    case TicketKind::WithCheckOut:
        return false; // records vanish there: they prove nothing
    }
    Q_UNREACHABLE();
}

NextStep afterNoRecords(const QString &why, const DeliveryHistory &history)
{
    const QString reason = withWords(u"its records cannot be read"_s, why);
    return { history.attempts >= mostAttempts ? NextStep::Kind::Quarantine : NextStep::Kind::SendAgain,
             reason };
}

static NextStep afterRefusal(const DeliveryHistory &history)
{
    if (!history.wasUnknown)
        return { NextStep::Kind::Conflict, refusedElsewhere };
    if (history.ticket == TicketKind::WithCheckOut)
        return { NextStep::Kind::AskPerson, u"refused after an attempt without an answer"_s };
    return { NextStep::Kind::CompareRecords, {} };
}

static NextStep afterSilence(const DeliveryAnswer &answer, const DeliveryHistory &history)
{
    if (history.ticket == TicketKind::WithCheckOut)
        return { NextStep::Kind::AskPerson,
                 withWords(
                     u"no usable answer, and a repeat could check the guest out; look it up on the site"_s,
                     answer.detail) };
    if (history.attempts >= mostAttempts)
        return { NextStep::Kind::Quarantine,
                 withWords(u"no usable answer to %1 attempts"_s.arg(history.attempts), answer.detail) };
    return { NextStep::Kind::ReadBack, withWords(u"no usable answer"_s, answer.detail) };
}

NextStep afterAnswer(const DeliveryAnswer &answer, const DeliveryHistory &history)
{
    switch (answer.kind) {
    case DeliveryAnswer::Kind::Accepted:
        return { NextStep::Kind::Confirm, {} };
    case DeliveryAnswer::Kind::Refused:
        return afterRefusal(history);
    case DeliveryAnswer::Kind::Rejected:
        return { NextStep::Kind::Conflict,
                 withWords(u"the server does not take this ticket"_s, answer.detail) };
    case DeliveryAnswer::Kind::KeyRefused:
        return { NextStep::Kind::Stop, u"the server refuses the key"_s };
    case DeliveryAnswer::Kind::NotSent:
        return { NextStep::Kind::SendAgain, answer.detail };
    case DeliveryAnswer::Kind::Unknown:
        return afterSilence(answer, history);
    }
    Q_UNREACHABLE();
}

static bool holdsPass(const QList<CheckInRecord> &records)
{
    return std::ranges::any_of(records, &CheckInRecord::isPass);
}

static NextStep afterNewRecords(const QList<CheckInRecord> &records, int before)
{
    if (records.size() < before)
        return { NextStep::Kind::AskPerson,
                 u"records vanished at the server: somebody checked the guest out"_s };
    const QList<CheckInRecord> added = records.mid(before);
    if (added.isEmpty())
        return { NextStep::Kind::SendAgain, {} };
    if (holdsPass(added))
        return { NextStep::Kind::Confirm, u"found in the server's records"_s };
    return { NextStep::Kind::Conflict, u"the server's records show that it was refused"_s };
}

NextStep afterReadBack(const QList<CheckInRecord> &records, const DeliveryHistory &history)
{
    if (history.ticket == TicketKind::WithCheckOut)
        return { NextStep::Kind::AskPerson, u"records prove nothing on a ticket with check-out"_s };
    if (history.recordsBefore)
        return afterNewRecords(records, *history.recordsBefore);
    if (history.ticket == TicketKind::MultiUse)
        return { NextStep::Kind::AskPerson, u"the records before the attempt are not known"_s };
    if (holdsPass(records) && !history.keepsScanTime)
        return { NextStep::Kind::AskPerson, u"used, but this old server cannot tell by which gate"_s };
    // Single use: a repeat can do no harm, and says whose the entry is.
    return { NextStep::Kind::SendAgain, {} };
}

/// The texts that our own refused repeat may bear.
static QStringList refusedTimes(const QList<CheckInRecord> &records, std::optional<int> recordsRead)
{
    QStringList times;
    for (const CheckInRecord &record : records.mid(recordsRead.value_or(0))) {
        if (!record.isPass)
            times.append(record.at);
    }
    return recordsRead ? times : times.mid(times.size() - 1);
}

NextStep afterRefusedRepeat(const QList<CheckInRecord> &records, const DeliveryHistory &history)
{
    if (history.recordsBefore)
        return afterNewRecords(records, *history.recordsBefore);
    const QStringList times
        = history.keepsScanTime ? refusedTimes(records, history.recordsRead) : QStringList();
    const auto ours = std::ranges::count_if(times, [&records](const QString &time) {
        return records.contains(CheckInRecord { true, time });
    });
    if (ours == 0)
        return { NextStep::Kind::Conflict, refusedElsewhere };
    if (ours < times.size())
        return { NextStep::Kind::AskPerson,
                 u"refused while other gates were refused too: nobody can tell whose entry it is"_s };
    return { NextStep::Kind::Confirm,
             u"probably this gate: the server's entry bears the time of our scan"_s };
}

} // namespace Kiosk
