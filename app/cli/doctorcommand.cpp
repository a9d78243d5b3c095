// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "commandfunctions.h"
#include "commandline.h"
#include "doctor/doctor.h"
#include "output.h"
#include "process/environment.h"
#include "store.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

static void print(const Finding &finding, Output &out)
{
    const QString state = toWord(finding.state);
    out.print({ { u"check"_s, finding.check },
                { u"state"_s, state },
                { u"detail"_s, finding.detail },
                { u"remedy"_s, finding.remedy.isEmpty() ? QJsonValue() : QJsonValue(finding.remedy) } },
              u"%1 %2 %3%4"_s.arg(state.leftJustified(5), finding.check.leftJustified(12), finding.detail,
                                  finding.remedy.isEmpty() ? QString() : u" → "_s + finding.remedy));
}

Outcome<> runDoctor(const CommandLine &line, Output &out)
{
    chooseMediaBackend();
    const QList<Finding> findings
        = examine(line.folder, line.has(u"offline"_s) ? AskServers::No : AskServers::Yes);
    int failures = 0;
    for (const Finding &finding : findings) {
        failures += finding.state == Finding::State::Fail ? 1 : 0;
        print(finding, out);
    }
    if (failures > 0)
        return couldNot(
            u"%1 of %2 checks failed: follow the remedies above"_s.arg(failures).arg(findings.size()));
    return out.state();
}

Outcome<> verifyLedger(const CommandLine &line, Output &out)
{
    const auto store = openStore(line);
    if (!store)
        return couldNot(store);
    const auto known = (*store)->ledgerHead().read();
    if (!known)
        return couldNot(known);
    const Result<LedgerPosition> head = Ledger((*store)->database()).verify(*known);
    if (!head)
        return couldNot(head);
    const QString hash = QString::fromLatin1(head->hash.toHex());
    out.print({ { u"rows"_s, head->number }, { u"head"_s, hash } },
              u"%1 rows, unbroken; head %2"_s.arg(head->number).arg(hash));
    return out.state();
}

} // namespace Kiosk
