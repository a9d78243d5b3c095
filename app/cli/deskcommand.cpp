// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "checkindesk.h"
#include "clock.h"
#include "commandfunctions.h"
#include "commandline.h"
#include "eventcatalog.h"
#include "linereader.h"
#include "log.h"
#include "output.h"
#include "post.h"
#include "store.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

// The desk refuses by itself what is longer than any code; of a line beyond the limit a part is as good.
static QString payloadFrom(const QByteArray &line)
{
    if (line.size() > LineReader::longestLine)
        return u"x"_s.repeated(LineReader::longestLine);
    return QString::fromUtf8(line);
}

Outcome<> runDesk(const CommandLine &line, Output &out)
{
    if (const Outcome<> words = checkPostWords(line); !words)
        return words;
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    logTo(line.folder, u"fastcheck"_s);
    EventCatalog catalog((*store)->database());
    const Outcome<DeskPost> post = postFrom(catalog, line);
    if (!post)
        return same(post);
    const SystemClock clock;
    CheckInDesk desk(**store, clock);
    LineReader reader;
    while (const auto read = reader.next()) {
        const AdmissionDecision decision = desk.submit(payloadFrom(*read), *post);
        out.print(toJson(decision), lineFor(decision));
        if (decision.verdict == Verdict::Error)
            complain(decision.detail);
        if (const Outcome<> state = out.state(); !state)
            return state;
        // After the answer is out: the head may lag. A full disk shows in the next decision.
        static_cast<void>((*store)->ledgerHead().follow(clock.steady()));
    }
    if (const Result<> written = (*store)->ledgerHead().write(); !written)
        complain(u"warning: "_s + written.error().detail);
    return out.state();
}

} // namespace Kiosk
