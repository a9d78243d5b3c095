// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandfunctions.h"
#include "commandline.h"
#include "symbology.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static OptionSpec eventOption()
{
    return { u"event"_s, u"E"_s, u"the event, by name or number; may be left out when there is only one"_s };
}

static QList<OptionSpec> eventOptions()
{
    return { { u"starts"_s, u"T"_s, u"tickets are good from here on (ISO 8601)"_s },
             { u"ends"_s, u"T"_s, u"and no longer from here on"_s },
             { u"time-zone"_s, u"Z"_s, u"IANA name; what times without a zone mean"_s },
             { u"location"_s, u"TEXT"_s, u"where it is"_s } };
}

static QList<OptionSpec> gateOptions()
{
    return { eventOption(),
             { u"direction"_s, u"in|out|both"_s, u"which ways it serves"_s },
             { u"accepts"_s, u"TYPE"_s, u"a ticket type it takes; '' for all"_s, true },
             { u"reentry"_s, u"yes|no"_s, u"who left comes back free"_s },
             { u"opens"_s, u"T"_s, u"open from here on"_s },
             { u"closes"_s, u"T"_s, u"and no longer from here on"_s } };
}

static QList<OptionSpec> stateOptions()
{
    return { { u"open"_s, {}, u"let people in"_s }, { u"closed"_s, {}, u"let nobody in"_s } };
}

static QList<OptionSpec> postOptions()
{
    return { { u"gate"_s, u"G"_s, u"the entrance; default: the event's first"_s },
             { u"direction"_s, u"in|out"_s, u"default: the entrance's own"_s },
             { u"operator"_s, u"O"_s, u"who does it, for the ledger"_s } };
}

static QList<CommandSpec> setUpCommands()
{
    return {
        { u"event add"_s,
          {},
          u"adds an event"_s,
          QList<OptionSpec> { { u"backend"_s, u"local|tickera|fastcheck"_s, u"default local"_s },
                              { u"name"_s, u"N"_s, u"what it is called; default: the server's name"_s },
                              { u"organisation"_s, u"O"_s, u"whose data folder this is"_s },
                              { u"url"_s, u"U"_s, u"address of its server"_s },
                              { u"remote-id"_s, u"N"_s, u"its number at the server"_s },
                              { u"key-stdin"_s, {}, u"the key comes from standard input"_s } }
              + eventOptions(),
          StoreUse::Makes,
          addEvent },
        { u"event set"_s, u"[E]"_s, u"changes an event; the only one may be left out"_s,
          QList<OptionSpec> {
              { u"name"_s, u"N"_s, u"its new name"_s },
              { u"checkout-types"_s, u"LIST"_s, u"ticket types with check-out: TYPE,…, none or all-multi"_s },
              { u"formats"_s, u"LIST"_s, u"what the camera looks for beside QR; default all"_s },
              { u"same-showing"_s, u"SECONDS"_s, u"a ticket read again within is shown once; default 3"_s },
              { u"key-stdin"_s, {}, u"another key, from standard input"_s } }
              + eventOptions() + stateOptions(),
          StoreUse::Writes, setEvent },
        { u"event list"_s, {}, u"lists the events"_s, {}, StoreUse::Reads, listEvents },
        { u"event show"_s,
          u"[E]"_s,
          u"shows an event; the only one may be left out"_s,
          {},
          StoreUse::Reads,
          showEvent },
        { u"event remove"_s,
          u"[E]"_s,
          u"removes an event with its attendees; the only one may be left out"_s,
          { { u"with-ledger"_s, {}, u"even with check-ins, which go to a file first"_s } },
          StoreUse::Writes,
          removeEvent },
        { u"gate add"_s, u"NAME"_s, u"adds an entrance"_s, gateOptions(), StoreUse::Writes, addGate },
        { u"gate set"_s, u"NAME"_s, u"changes an entrance"_s, gateOptions() + stateOptions(),
          StoreUse::Writes, setGate },
        { u"gate list"_s,
          {},
          u"lists the entrances of an event"_s,
          { eventOption() },
          StoreUse::Reads,
          listGates },
        { u"attendees import"_s,
          u"FILE"_s,
          u"takes a CSV list"_s,
          { eventOption() },
          StoreUse::Writes,
          importList },
        { u"attendees search"_s,
          u"TEXT"_s,
          u"finds by name, e-mail or code"_s,
          { eventOption() },
          StoreUse::Reads,
          searchList },
    };
}

static QList<CommandSpec> dailyCommands()
{
    const QList<OptionSpec> decision = QList<OptionSpec> { eventOption() } + postOptions();
    const OptionSpec overriding { u"override"_s, u"REASON"_s, u"admit although a rule refuses"_s };
    return {
        { u"check"_s, u"CODE"_s, u"says what would be said; writes nothing"_s, decision, StoreUse::Reads,
          checkCode },
        { u"admit"_s, u"CODE"_s, u"one decision"_s, decision + QList<OptionSpec> { overriding },
          StoreUse::Writes, admitCode },
        { u"desk"_s,
          {},
          u"a decision for each line of standard input; syncs meanwhile"_s,
          decision + QList<OptionSpec> { { u"offline"_s, {}, u"asks no server"_s } },
          StoreUse::Writes,
          runDesk },
        { u"scan"_s, u"FILE…"_s, u"reads the codes in pictures"_s,
          QList<OptionSpec> { { u"formats"_s, u"LIST"_s, knownSymbologyWords() },
                              { u"budget"_s, u"MS"_s, u"time for a picture; default 200"_s },
                              { u"admit"_s, {}, u"a decision for each code"_s } }
              + decision,
          StoreUse::Writes, scanFiles },
        { u"export check-ins"_s,
          {},
          u"the ledger of an event"_s,
          { eventOption(),
            { u"format"_s, u"csv|json"_s, u"default csv"_s },
            { u"out"_s, u"FILE"_s, u"where to"_s } },
          StoreUse::Reads,
          exportLedger },
        { u"export attendees"_s,
          {},
          u"the attendees of an event"_s,
          { eventOption(),
            { u"format"_s, u"csv|json"_s, u"default csv"_s },
            { u"out"_s, u"FILE"_s, u"where to"_s } },
          StoreUse::Reads,
          exportList },
        { u"stats"_s, {}, u"an event in numbers"_s, { eventOption() }, StoreUse::Reads, showStatistics },
        { u"audit verify"_s, {}, u"walks the ledger's hash chain"_s, {}, StoreUse::Reads, verifyLedger },
        { u"doctor"_s,
          {},
          u"looks whether everything is well; asks the servers, up to 10 s each"_s,
          { { u"offline"_s, {}, u"does not ask the servers"_s } },
          StoreUse::None,
          runDoctor },
    };
}

static OptionSpec anyEvent() { return { u"event"_s, u"E"_s, u"only this one; default: all"_s }; }

static QList<CommandSpec> syncCommands()
{
    return {
        { u"sync"_s,
          {},
          u"check-ins out, the list in: one round, or until stopped; see also sync accept-shrink"_s,
          { { u"event"_s, u"E"_s, u"only this one; default: all with a server"_s },
            { u"watch"_s, {}, u"goes on until SIGTERM; a line whenever something changes"_s },
            { u"pull-only"_s, {}, u"only takes the list in"_s },
            { u"push-only"_s, {}, u"only delivers"_s },
            { u"now"_s, {}, u"does not wait for a server that failed before"_s },
            { u"settle"_s, u"SECONDS"_s,
              u"how long a server may still work on what it never answered; default 30"_s } },
          StoreUse::Writes,
          syncEvents },
        { u"sync accept-shrink"_s,
          {},
          u"agrees that the tickets held back are gone; says which"_s,
          { eventOption() },
          StoreUse::Writes,
          acceptShrink },
        { u"outbox list"_s,
          {},
          u"what the server has not yet, and why"_s,
          { anyEvent(), { u"all"_s, {}, u"also what it has"_s } },
          StoreUse::Reads,
          listOutbox },
        { u"outbox retry"_s,
          u"[ID]"_s,
          u"tries a quarantined one again, or all"_s,
          {},
          StoreUse::Writes,
          retryOutbox },
        { u"outbox resolve"_s,
          u"ID"_s,
          u"settles what only a person can; goes into the ledger"_s,
          { { u"as"_s, u"WORD"_s, u"delivered, not-delivered or acknowledged"_s, false, true },
            { u"reason"_s, u"TEXT"_s, u"how you know"_s, false, true },
            { u"operator"_s, u"O"_s, u"who says so"_s } },
          StoreUse::Writes,
          resolveOutbox },
    };
}

const QList<CommandSpec> &commands()
{
    static const QList<CommandSpec> all = setUpCommands() + syncCommands() + dailyCommands();
    return all;
}

} // namespace Kiosk
