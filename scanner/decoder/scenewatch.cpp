// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scenewatch.h"

#include <cstdlib>

using namespace std::chrono_literals;

namespace Kiosk {

constexpr SceneWatch::Time stillAfter = 2s;
constexpr int leastChange = 10; // of a field's brightness; a camera's noise stays far below
constexpr int fewestFields = 2; // one may flicker
constexpr int samplesAcross = 6; // of a field, each way

bool SceneWatch::isStill(const LumaView &luma, Time at)
{
    const Thumbnail now = thumbnailOf(luma);
    int changed = 0;
    for (std::size_t i = 0; i < now.size(); ++i)
        changed += std::abs(now[i] - m_scene[i]) >= leastChange ? 1 : 0;
    if (changed >= fewestFields) {
        m_scene = now;
        m_changedAt = at;
    }
    return at - m_changedAt >= stillAfter;
}

SceneWatch::Thumbnail SceneWatch::thumbnailOf(const LumaView &luma)
{
    Thumbnail thumbnail {};
    for (std::size_t i = 0; i < thumbnail.size() && !luma.isEmpty(); ++i) {
        const int left = int(i % columns) * luma.width / int(columns);
        const int top = int(i / columns) * luma.height / int(rows);
        int sum = 0;
        for (int y = 0; y < samplesAcross; ++y) {
            const uchar *row = luma.row(top + y * luma.height / int(rows) / samplesAcross);
            for (int x = 0; x < samplesAcross; ++x)
                sum += luma.sample(row, left + x * luma.width / int(columns) / samplesAcross);
        }
        thumbnail[i] = uchar(sum / (samplesAcross * samplesAcross));
    }
    return thumbnail;
}

} // namespace Kiosk
