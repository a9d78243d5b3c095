// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "unclaimedline.h"

#include "endhabit.h"
#include "scanmarks.h"

#include <utility>

namespace Kiosk {

void UnclaimedLine::add(const QString &characters, std::chrono::microseconds at)
{
    if (isEmpty() || at - m_last > pause) {
        forget();
        m_first = at;
    }
    m_last = at;
    if (m_text.size() <= longestScan)
        m_text += characters;
}

std::optional<QString> UnclaimedLine::finish()
{
    const QString line = std::exchange(m_text, {});
    if (line.size() < m_fewestCharacters)
        return std::nullopt;
    return line.size() > longestScan ? notWhole(line) : line;
}

} // namespace Kiosk
