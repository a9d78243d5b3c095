// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <span>
#include <vector>

namespace Kiosk {

struct Strategy;

/// What each strategy costs on the computer at hand. Learns from every use; what was not used yet is
/// guessed from the strategies' prices and the pace of those that were.
class CostBook
{
public:
    using Cost = std::chrono::duration<double, std::milli>;

    explicit CostBook(std::span<const Strategy> strategies);

    /// What strategy @p index will take for a picture of @p pixels.
    [[nodiscard]] Cost expected(std::size_t index, double pixels) const;

    /// Strategy @p index took so long.
    void learn(std::size_t index, double pixels, Cost took);

    /// Strategy @p index was too dear: it gets a little cheaper, so that one slow moment does not rule it
    /// out for ever.
    void forgive(std::size_t index) { m_costs[index] -= m_costs[index] / 16; }

private:
    /// 720p pictures that a picture of @p pixels stands for. Windows are of one size in any picture.
    [[nodiscard]] double share(std::size_t index, double pixels) const;

    std::span<const Strategy> m_strategies;
    std::vector<Cost> m_costs; ///< For 720p; zero where nothing was learned yet.
    double m_pace = 1; ///< Milliseconds for each unit of price.
};

} // namespace Kiosk
