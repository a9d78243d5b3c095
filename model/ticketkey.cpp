// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include "ticketkey.h"

#include "event.h"
#include "ticketcode.h"

#include <algorithm>

namespace Kiosk {

static bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

// Without regard to case, to what codeIn() drops around a code, and to whether an accent is a character of
// its own. Some letters have no one letter of the other case ("ß" is "SS"): folded, in capitals and folded
// again all spellings meet. Keys are kept in columns: another rule for a kind that there is needs a step of
// the layout that calls renewTicketKeys().
static QString inAnyCase(const QString &code)
{
    const QString bare = withoutNoise(code);
    if (isAscii(bare))
        return bare.toLower();
    constexpr auto composed = QString::NormalizationForm_C;
    const QString capitals = bare.normalized(composed).toCaseFolded().toUpper();
    return capitals.normalized(composed).toCaseFolded().normalized(composed);
}

TicketKey TicketKey::of(BackendKind backend, const QString &code)
{
    if (code.isNull())
        return {};
    switch (backend) {
    case BackendKind::Local:
    case BackendKind::Tickera: // its database compares so (tickera-api.md 4)
    case BackendKind::FastCheck:
        return TicketKey(inAnyCase(code));
    }
    Q_UNREACHABLE();
}

} // namespace Kiosk
