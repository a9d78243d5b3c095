// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "table.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Kiosk {

double Samples::quantile(double share) const
{
    if (m_values.empty())
        return std::nan("");
    std::vector<double> sorted = m_values;
    const auto at = std::lround(share * static_cast<double>(sorted.size() - 1));
    std::nth_element(sorted.begin(), sorted.begin() + at, sorted.end());
    return *(sorted.begin() + at);
}

static void printLine(const QString &what, const QString &measured, const QString &limit,
                      const QString &verdict)
{
    const QString line = what.leftJustified(50) + u" | "_s + measured.rightJustified(36) + u" | "_s
        + limit.leftJustified(44) + u" | "_s + verdict;
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

static QString inWords(double value, const QString &unit)
{
    return QString::number(value, 'f', value < 1000 ? 3 : 0) + u' ' + unit;
}

Table::Table() { printLine(u"what"_s, u"measured"_s, u"must reach"_s, u"ok?"_s); }

void Table::row(const QString &what, const QString &measured, const QString &limit, bool isReached)
{
    m_isReached = m_isReached && isReached;
    printLine(what, measured, limit, isReached ? u"ok"_s : u"NOT REACHED"_s);
}

void Table::most(const QString &what, double measured, double limit, const QString &unit)
{
    row(what, inWords(measured, unit), u"≤ "_s + inWords(limit, unit), measured <= limit);
}

void Table::least(const QString &what, double measured, double limit, const QString &unit)
{
    row(what, inWords(measured, unit), u"≥ "_s + inWords(limit, unit), measured >= limit);
}

void Table::skipped(const QString &what, const QString &why) { printLine(what, u"skipped"_s, why, u"-"_s); }

} // namespace Kiosk
