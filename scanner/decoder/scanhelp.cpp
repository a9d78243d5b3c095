// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "scanhelp.h"

#include <array>

using namespace std::chrono_literals;

namespace Kiosk {

constexpr ScanHelp::Time believedAfter = 700ms; // a ticket on its way into view is no trouble yet
constexpr ScanHelp::Time shownFor = 1500ms; // at least, so that it can be read
constexpr ScanHelp::Time exposedFor = 500ms; // cameras take some frames to follow
constexpr ScanHelp::Time forgottenAfter = 2s; // the next guest begins with the camera's own exposure

// Phones glare in a dark entrance, so darker comes first.
constexpr std::array exposures { 0.0F, -1.0F, 1.0F, -2.0F };

float ScanHelp::exposure() const { return exposures[m_step]; }

void ScanHelp::read(Time at)
{
    m_hint = m_candidate = ScanHint::None;
    m_trouble.reset();
    m_codeSeenAt = at; // what worked is kept while tickets keep coming
}

void ScanHelp::unread(const FrameLook &look, Time at)
{
    follow(hintFor(look), at);
    if (look.code.isEmpty()) {
        m_trouble.reset();
        if (at - m_codeSeenAt >= forgottenAfter)
            m_step = 0;
        return;
    }
    m_codeSeenAt = at;
    if (!m_trouble)
        m_trouble = at;
    if (at - *m_trouble < exposedFor)
        return;
    m_trouble = at;
    m_step = (m_step + 1) % exposures.size();
}

void ScanHelp::follow(ScanHint hint, Time at)
{
    if (hint != m_candidate) {
        m_candidate = hint;
        m_candidateSince = at;
    }
    if (hint == m_hint) {
        m_hintedAt = at;
        return;
    }
    const bool isBelieved = at - m_candidateSince >= believedAfter;
    const bool isRead = m_hint == ScanHint::None || at - m_hintedAt >= shownFor;
    if (isBelieved && isRead) {
        m_hint = hint;
        m_hintedAt = at;
    }
}

} // namespace Kiosk
