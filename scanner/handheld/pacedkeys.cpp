// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "pacedkeys.h"

#include "scanmarks.h"

namespace Kiosk {

using std::chrono::microseconds;

bool PacedKeys::goesOnAt(microseconds at) const { return at - m_last <= longestStep; }

void PacedKeys::add(KeyBurst::Key key, const QString &characters, microseconds at)
{
    if (!goesOnAt(at) || m_hasEnded)
        forget();
    m_last = at;
    m_hasEnded = key == KeyBurst::Key::End;
    if (key == KeyBurst::Key::Control)
        m_isCut = m_isCut || !m_text.isEmpty(); // one in front may be a prefix
    else if (key == KeyBurst::Key::Character && m_text.size() <= longestScan)
        m_text += characters;
}

bool PacedKeys::holdsControl(microseconds at) const
{
    return goesOnAt(at) && m_text.size() >= m_fewestCharacters;
}

bool PacedKeys::isCutAt(microseconds at) const { return m_isCut && holdsControl(at); }

void PacedKeys::forget()
{
    m_text.clear();
    m_isCut = false;
    m_hasEnded = false;
}

} // namespace Kiosk
