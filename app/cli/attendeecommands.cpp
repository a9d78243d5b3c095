// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "attendeesearch.h"
#include "commandfunctions.h"
#include "commandline.h"
#include "csvimport.h"
#include "eventcatalog.h"
#include "output.h"
#include "post.h"
#include "remaining.h"
#include "store.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Outcome<> importList(const CommandLine &line, Output &out)
{
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    const QString file = line.arguments.first();
    const Result<ImportReport> report = importAttendees((*store)->database(), *event, file);
    if (!report)
        return couldNot(report);
    for (const RowProblem &problem : report->problems)
        complain(u"%1:%2: %3"_s.arg(file, QString::number(problem.line), problem.reason));
    if (report->rejected > report->problems.size())
        complain(u"%1: %2 more rows were rejected"_s.arg(
            file, QString::number(report->rejected - report->problems.size())));
    if (report->readAsWindows1252)
        complain(u"%1: is no UTF-8; it was read as Windows-1252: check the accents"_s.arg(file));
    out.print({ { u"imported"_s, report->imported },
                { u"updated"_s, report->updated },
                { u"rejected"_s, report->rejected } },
              u"%1 imported, %2 updated, %3 rejected"_s.arg(report->imported)
                  .arg(report->updated)
                  .arg(report->rejected));
    if (report->imported + report->updated == 0 && report->rejected > 0)
        return couldNot(u"%1: no row could be taken: mend the rows named above"_s.arg(file));
    return out.state();
}

static void printMatch(const Attendee &attendee, Output &out)
{
    const auto remaining = remainingCheckIns(attendee.serverRemaining, attendee.uncontainedAdmissions);
    const QString status = attendee.isRevoked ? u"revoked"_s : u"active"_s;
    out.print({ { u"code"_s, attendee.code },
                { u"name"_s, attendee.fullName() },
                { u"email"_s, attendee.email },
                { u"ticket_type"_s, attendee.ticketType },
                { u"remaining"_s, toJson(remaining) },
                { u"status"_s, status },
                { u"payment_status"_s, attendee.paymentStatus },
                { u"checked_in_at"_s, toJson(attendee.firstCheckInAt) },
                { u"inside"_s, attendee.isInside } },
              u"%1  %2  %3  %4 left  %5"_s.arg(
                  attendee.code.leftJustified(16), attendee.fullName().leftJustified(28),
                  attendee.ticketType.leftJustified(20),
                  remaining ? QString::number(*remaining) : u"unlimited"_s, status));
}

Outcome<> searchList(const CommandLine &line, Output &out)
{
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Outcome<Event> event = eventOf(catalog, line);
    if (!event)
        return same(event);
    const auto matches = searchAttendees((*store)->database(), event->id, line.arguments.first());
    if (!matches)
        return couldNot(matches);
    for (const Attendee &attendee : *matches)
        printMatch(attendee, out);
    return out.state();
}

} // namespace Kiosk
