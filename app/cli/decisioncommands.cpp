// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "checkindesk.h"
#include "clock.h"
#include "commandfunctions.h"
#include "commandline.h"
#include "eventcatalog.h"
#include "output.h"
#include "overridereason.h"
#include "post.h"
#include "replica.h"
#include "store.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

Outcome<> checkCode(const CommandLine &line, Output &out)
{
    if (const Outcome<> words = checkPostWords(line); !words)
        return words;
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Outcome<DeskPost> post = postFrom(catalog, line);
    if (!post)
        return same(post);
    const SystemClock clock;
    const AdmissionDecision decision = CheckInDesk(**store, clock).preview(line.arguments.first(), *post);
    out.print(toJson(decision), lineFor(decision));
    if (decision.verdict == Verdict::Error)
        return couldNot(decision.detail);
    return out.state();
}

Outcome<> admitCode(const CommandLine &line, Output &out)
{
    if (const Outcome<> words = checkPostWords(line); !words)
        return words;
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    EventCatalog catalog((*store)->database());
    const Outcome<DeskPost> post = postFrom(catalog, line);
    if (!post)
        return same(post);
    Replica replica((*store)->database());
    const auto ticket = ticketAtEndOf(post->overrideReason, post->eventId, replica);
    if (!ticket)
        return couldNot(ticket);
    if (*ticket)
        return couldNot(
            u"the reason ends with the ticket %1, so nobody was admitted: give it in words"_s.arg(**ticket));
    const SystemClock clock;
    const AdmissionDecision decision = CheckInDesk(**store, clock).submit(line.arguments.first(), *post);
    out.print(toJson(decision), lineFor(decision));
    if (decision.verdict == Verdict::Error)
        return couldNot(decision.detail);
    if (const Result<> written = (*store)->ledgerHead().write(); !written)
        complain(u"warning: "_s + written.error().detail);
    return out.state();
}

} // namespace Kiosk
