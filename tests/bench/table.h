// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Kiosk {

/// Measured values, in any one unit.
class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double p95() const { return quantile(0.95); }
    [[nodiscard]] double p99() const { return quantile(0.99); }
    [[nodiscard]] double worst() const { return quantile(1); }
    [[nodiscard]] std::size_t count() const { return m_values.size(); }

private:
    [[nodiscard]] double quantile(double share) const;
    std::vector<double> m_values;
};

/// What was measured against what must be reached: a line each on standard output as soon as it is known.
class Table
{
public:
    Table();
    void row(const QString &what, const QString &measured, const QString &limit, bool isReached);
    void most(const QString &what, double measured, double limit, const QString &unit);
    void least(const QString &what, double measured, double limit, const QString &unit);
    void skipped(const QString &what, const QString &why);
    [[nodiscard]] bool isReached() const { return m_isReached; }

private:
    bool m_isReached = true;
};

} // namespace Kiosk
