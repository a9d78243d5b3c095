// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "heldwords.h"

#include "errorwords.h"
#include "parts/textblock.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

namespace {

/// Translated in the context of this table. Each says why, then what to do.
class HeldTable
{
    Q_DECLARE_TR_FUNCTIONS(HeldTable)

public:
    [[nodiscard]] static HeldWords again(const QString &headline, const QString &why);
    [[nodiscard]] static HeldWords closed(const QString &forStaff);
    [[nodiscard]] static HeldWords slow();
    [[nodiscard]] static HeldWords words(const HeldScan &held);
    [[nodiscard]] static QString laneSentence(const QString &gate);
};

} // namespace

HeldWords HeldTable::again(const QString &headline, const QString &why)
{
    return { Field::Lookup,
             Sign::LookingUp,
             { tr("Not checked"), headline, why, tr("Please show your ticket again") } };
}

HeldWords HeldTable::closed(const QString &forStaff)
{
    return {
        Field::Closed,
        Sign::OutOfOrder,
        { tr("Not checked"), tr("Please use\nanother entrance"), {}, tr("Our staff will show you the way") },
        forStaff
    };
}

HeldWords HeldTable::slow()
{
    return { Field::Lookup,
             Sign::LookingUp,
             { tr("Being checked"),
               tr("One moment,\nplease"),
               tr("This takes longer than usual. Your answer comes here."),
               {} } };
}

QString HeldTable::laneSentence(const QString &gate)
{
    const QString remedy = tr("Choose its entrance in the set-up, Scanning.");
    const QString why = gate.isEmpty()
        ? tr("No entrance is set for this scanner.")
        : tr("This scanner stands at %1, which this event does not have.", "entrance").arg(isolated(gate));
    return tr("%1 %2", "sentence, sentence").arg(why, remedy);
}

HeldWords HeldTable::words(const HeldScan &held)
{
    using enum HeldScan::Why;
    switch (held.why) {
    case Opening:
        return again(tr("One moment,\nplease"), tr("This entrance is not ready yet."));
    case TooLate:
        return again(tr("That took\ntoo long"), tr("This device was busy. Your ticket was not counted."));
    case PlaceChanged:
        return again(tr("Once more,\nplease"),
                     tr("The event or the entrance has changed meanwhile. Your ticket was not counted."));
    case Slow:
        return slow();
    case SetupOpen:
        return closed(tr("The set-up is open, so nobody is admitted. Leave it, then scan the ticket again."));
    case NoEvent:
        return closed(held.failure ? errorWords(*held.failure)
                                   : tr("No event is set up here: choose or add one in the set-up."));
    case NoEntrance:
        return closed(tr("The entrance that was chosen for this kiosk is gone. Choose another one in the "
                         "set-up, Entrance."));
    case LaneClosed:
        return closed(laneSentence(held.gate));
    case ReasonIsTicket:
        return again(tr("Once more,\nplease"),
                     tr("This ticket was scanned into a reason that was being typed. Nobody was admitted."));
    case StoreLost:
        return closed(held.failure ? errorWords(*held.failure) : tr("Start the kiosk again."));
    }
    Q_UNREACHABLE();
}

HeldWords heldWords(const HeldScan &held)
{
    HeldWords words = HeldTable::words(held);
    if (!held.lane.isEmpty())
        words.guest.verdict = u"%1 · %2"_s.arg(isolated(held.lane), words.guest.verdict);
    return words;
}

StewardWords heldStewardWords(const HeldScan &held)
{
    const HeldWords words = heldWords(held);
    const QStringList said { words.guest.detail, words.guest.nextStep };
    return { words.guest.verdict, words.guest.headline.simplified(),
             words.forStaff.isEmpty() ? said.join(u" · "_s) : words.forStaff };
}

QString heldSentence(const HeldScan &held)
{
    const StewardWords words = heldStewardWords(held);
    return u"%1: %2"_s.arg(words.verdict, words.detail);
}

} // namespace Kiosk
