// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "costbook.h"

#include "strategies.h"

namespace Kiosk {

CostBook::CostBook(std::span<const Strategy> strategies)
    : m_strategies(strategies)
    , m_costs(strategies.size(), Cost::zero())
{
}

double CostBook::share(std::size_t index, double pixels) const
{
    using enum Strategy::Region;
    const Strategy::Region region = m_strategies[index].region;
    return region == Whole || region == Repaired ? pixels / (1280.0 * 720.0) : 1;
}

CostBook::Cost CostBook::expected(std::size_t index, double pixels) const
{
    const Cost known = m_costs[index];
    const Cost cost = known > Cost::zero() ? known : Cost(m_strategies[index].price * m_pace);
    return cost * share(index, pixels);
}

void CostBook::learn(std::size_t index, double pixels, Cost took)
{
    const Cost sample = took / share(index, pixels);
    m_pace += (sample.count() / m_strategies[index].price - m_pace) / 8;
    Cost &cost = m_costs[index];
    if (cost == Cost::zero())
        cost = sample;
    cost += (sample - cost) / 4;
}

} // namespace Kiosk
