// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "historylist.h"

#include "words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

HistoryList::HistoryList(const Theme &theme, QWidget *parent)
    : ScanLines(theme, parent)
{
    setAccessibleName(tr("Last scans"));
}

void HistoryList::add(const AdmissionDecision &decision)
{
    m_decisions.prepend(decision);
    while (m_decisions.size() > longest)
        m_decisions.removeLast();
    showLines();
}

void HistoryList::setAll(const QList<AdmissionDecision> &oldestFirst)
{
    m_decisions = { oldestFirst.crbegin(), oldestFirst.crend() };
    m_decisions = m_decisions.first(std::min<qsizetype>(longest, m_decisions.size()));
    showLines();
}

void HistoryList::showLines()
{
    QList<ScanLine> lines;
    for (const AdmissionDecision &decision : std::as_const(m_decisions)) {
        const QString who = decision.name.value_or(decision.code.value_or(tr("No code")));
        lines.append({ decision.verdict, timeOfDay(decision.at),
                       tr("%1: %2", "verdict, who").arg(verdictWord(decision.verdict), joined({ who })),
                       joined({ decision.gate, decision.operatorName }) });
    }
    setLines(lines);
}

} // namespace Kiosk
